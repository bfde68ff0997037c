"""Tables in text that are laid out otherwise than glued or between pipes, rewritten line by line.

Each line stays at its place, so that locations stay right.
"""

import csv
import re
from collections.abc import Callable

from generator.drift.pages.rows import Start, is_name, read_row
from generator.drift.pages.types import is_type
from generator.drift.pages.words import Column, clean, column_of, part_of

_BOX = str.maketrans("│┃║", "|||")
_BOX_RULER = re.compile(
    r"\s*[┌┬┐├┼┤└┴┘─━═╔╦╗╠╬╣╚╩╝╞╪╡+=|:-]*[─━═+][┌┬┐├┼┤└┴┘─━═╔╦╗╠╬╣╚╩╝╞╪╡+=|:-]*\s*"
)
_WIKI_HEAD = re.compile(r"\s*\|\|.*\|\|\s*")
_GAP = re.compile(r"\s{2,}")
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST_HEAD = 16
_RULER = "|---|---|"

_Split = Callable[[str], list[str]]


def in_known_layouts(lines: list[str]) -> list[str]:
    """Return the lines of a text with its tables between pipes, or glued under a glued head.

    Frames of lines, the marks of wikis, columns of spaces, values with semicolons, and a head whose
    cells stand on a line each are known.
    """
    result: list[str] = []
    split: _Split | None = None
    for number, line in enumerate(lines):
        if number < len(result):
            continue
        if head := _head_in_lines(lines, number):
            result += _table_in_lines(lines[number:], head)
        elif begun := _split_for(line):
            split = begun
            result.append(_piped(split(line)))
        elif split and clean(line):
            result.append(_piped(split(line)))
        else:
            split = None
            result.append(_unframed(line))
    return result


def _unframed(line: str) -> str:
    """Return a line without the frame of a box or the marks of a wiki's head."""
    if len(line.strip()) > 2 and _BOX_RULER.fullmatch(line):
        return _RULER
    if _WIKI_HEAD.fullmatch(line):
        return line.replace("||", "|")
    return line.translate(_BOX)


def _head_in_lines(lines: list[str], number: int) -> dict[Column, int]:
    """Return the columns of a head whose cells stand on a line each, and the lines."""
    if column_of(lines[number]) != "name":
        return {}
    columns: dict[Column, int] = {}
    for place, line in enumerate(lines[number : number + _LONGEST_HEAD]):
        if clean(line):
            column = column_of(line)
            if column is None or column in columns:
                break
            columns[column] = place
    return columns if len(columns) > 2 and list(columns)[1] == "type" else {}


def _table_in_lines(lines: list[str], head: dict[Column, int]) -> list[str]:
    """Return a table whose cells stand on a line each, as a line for each row, up to its end."""
    first = max(head.values()) + 1
    said = [at for at in range(first, len(lines)) if clean(lines[at])]
    below = [clean(lines[at]) for at in said[1:]] + [""]
    parts = (
        at
        for at, text in zip(said, below, strict=False)
        if part_of(lines[at]) and not is_type(text)
    )
    end = next(parts, len(lines))
    result = [""] * end
    result[0] = _piped([lines[place] for place in head.values()])
    said = [at for at in said if at < end]
    types = [at for at in said if is_type(clean(lines[at])) and _LETTER.search(lines[at])]
    named = [_name_above(lines, said, at) for at in types]
    starts = [type_ if name is None else name for name, type_ in zip(named, types, strict=True)]
    for name, type_, stop in zip(named, types, [*starts, end][1:], strict=False):
        start = Start(
            "" if name is None else clean(lines[name]), clean(lines[type_]), "", known=True
        )
        rest = [lines[at] for at in said if type_ < at < stop]
        cells = read_row(start, rest, tuple(head))
        place = type_ if name is None else name
        result[place] = _piped([" ".join([cell.text, *cell.items]) for cell in cells])
    return result


def _name_above(lines: list[str], said: list[int], place: int) -> int | None:
    """Return the line of the name that stands above a type; None where it was lost."""
    above = [at for at in said if at < place][-1:]
    return above[0] if above and is_name(lines[above[0]], lines[place]) else None


def _split_for(line: str) -> _Split | None:
    """Return how to cut the lines below a head; None when the line is no such head."""
    if is_head(_by_semicolons(line)):
        return _by_semicolons
    starts = [0, *(gap.end() for gap in _GAP.finditer(line.rstrip()) if gap.start())]
    if "|" in line or "\t" in line or not is_head(_at(line, starts)):
        return None
    return lambda row: _at(row, starts)


def is_head(cells: list[str] | tuple[str, ...]) -> bool:
    """Tell whether cells are the head of a table: names of columns, one of what it lists."""
    kinds = [column_of(cell) for cell in cells if cell]
    return len(kinds) > 1 and None not in kinds and bool({"name", "code"} & {*kinds})


def _by_semicolons(line: str) -> list[str]:
    return next(csv.reader([line], delimiter=";"), []) if ";" in line else []


def _at(line: str, starts: list[int]) -> list[str]:
    """Cut a line where columns start; a cell that is too wide runs on to the next gap."""
    cells: list[str] = []
    begin = 0
    for start in [*starts[1:], len(line)]:
        end = start
        if start < len(line) and not line[start - 1].isspace():
            gap = _GAP.search(line, start)
            end = gap.end() if gap else len(line)
        cells.append(line[begin:end].strip())
        begin = max(begin, end)
    return cells


def _piped(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
