"""Rows of tables that were copied as text, their cells glued together: `idint1YesDatabase ID`.

All ways to cut the line into the table's columns are tried and weighed: a name that is known, an
example that fits the type, a description that begins like one.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from generator.drift.pages.types import TYPE_AT_START, UnknownTypeError, read_type
from generator.drift.pages.words import YES_OR_NO, Column

_NAME = re.compile(r"\*|[A-Za-z_$@{][\w.\[\]{}$@-]*")
_WORD = re.compile(r"[A-Za-z]+")
_CODE = re.compile(r"\d{1,5}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|«[^»]*»|“[^”]*”")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_BOOL = re.compile(r"true|false", re.IGNORECASE)
_BRACKETED = re.compile(r"[\[{].*[\]}]", re.DOTALL)
_FORMS = {
    "int": _NUMBER,
    "float": _NUMBER,
    "decimal": _NUMBER,
    "bool": _BOOL,
    "array": _BRACKETED,
    "object": _BRACKETED,
}
# A requirement between an example and a description, without a space around it.
_GLUED_WORD = re.compile(r"\A\S+(?:Yes|No|Да|Нет)[A-ZА-ЯЁ]|[\"\d\]}](?:Yes|No|Да|Нет)[A-ZА-ЯЁ]")
_LIKE_ROW = re.compile(rf"[a-z_][\w.\[\]]*?(?:{TYPE_AT_START.pattern})(?=[\"\d\[{{A-ZА-ЯЁ])")
_BEGINNING = re.compile(r"[A-ZА-ЯЁ\d\"'`(<{/«“]|$")
_ENOUGH = 0.0


@dataclass(frozen=True, slots=True)
class _Cut:
    cells: tuple[str, ...]
    weight: float


def split_row(
    line: str, columns: tuple[Column, ...], known: Collection[str]
) -> tuple[str, ...] | None:
    """Cut a line into the cells of a row.

    Args:
        line: The line.
        columns: The columns of the table, in order.
        known: Names of parameters that are known.

    Returns:
        The cells, or None when the line is not a row.
    """
    tabbed = [cell.strip() for cell in line.split("\t")]
    if len(tabbed) == len(columns):
        return tuple(tabbed)
    cuts = [cut for cut in _cuts(line.strip(), columns, known, "") if _is_sure(cut, columns, known)]
    best = max(cuts, key=lambda cut: cut.weight, default=None)
    return best.cells if best and best.weight >= _ENOUGH else None


def looks_like_row(line: str, columns: tuple[Column, ...]) -> bool:
    """Tell whether a line that cannot be cut is a row rather than the end of the one above."""
    if "required" in columns and _GLUED_WORD.search(line):
        return True
    return "type" in columns and bool(_LIKE_ROW.match(line))


def _cuts(
    rest: str, columns: tuple[Column, ...], known: Collection[str], type_: str
) -> Iterator[_Cut]:
    if not columns:
        if not rest:
            yield _Cut((), 0.0)
        return
    column, following = columns[0], columns[1:]
    for length, weight in _lengths(rest, column, following, known, type_):
        cell = rest[:length].strip()
        read = cell if column == "type" else type_
        for cut in _cuts(rest[length:].lstrip(), following, known, read):
            yield _Cut((cell, *cut.cells), weight + cut.weight)


def _is_sure(cut: _Cut, columns: tuple[Column, ...], known: Collection[str]) -> bool:
    """Tell whether a cut can be right: a name that is not known needs a type that is."""
    if "name" not in columns:
        return True
    cells = dict(zip(columns, cut.cells, strict=True))
    if not any(cut.cells[1:]):
        return False
    sure = "type" not in cells or _is_type(cells["type"])
    return sure or cells["name"] == "*" or cells["name"] in known


def _lengths(
    rest: str, column: Column, following: tuple[Column, ...], known: Collection[str], type_: str
) -> Iterator[tuple[int, float]]:
    """Yield the lengths that the next cell can have, each with its weight."""
    match column:
        case "name":
            run = _NAME.match(rest)
            for length in range(1, run.end() + 1 if run else 1):
                yield length, 4.0 if rest[:length] == "*" or rest[:length] in known else 0.0
        case "type":
            yield 0, -3.0
            if word := _WORD.match(rest):
                yield word.end(), -2.0
            if found := TYPE_AT_START.match(rest):
                fitting = (
                    length for length in range(2, found.end() + 1) if _is_type(rest[:length])
                )
                yield from ((length, length / 10) for length in fitting)
        case "code":
            if code := _CODE.match(rest):
                yield code.end(), 1.0
        case "required":
            if word := YES_OR_NO.match(rest):
                yield word.end(), 1.0
            else:
                yield 0, -2.0
        case "example" | "default":
            yield from _value_lengths(rest, following, type_)
        case "description":
            if not following:
                yield len(rest), 1.0 if _BEGINNING.match(rest) else 0.0


def _value_lengths(
    rest: str, following: tuple[Column, ...], type_: str
) -> Iterator[tuple[int, float]]:
    yield 0, 0.0
    if following[:1] == ("required",):
        for word in YES_OR_NO.finditer(rest):
            yield word.start(), _fit(rest[: word.start()].strip(), type_)
    for pattern in (_QUOTED, _NUMBER, _BOOL):
        if found := pattern.match(rest):
            yield found.end(), _fit(found.group(), type_)
    if length := _bracketed(rest):
        yield length, _fit(rest[:length], type_)


def _is_type(text: str) -> bool:
    try:
        return bool(read_type(text))
    except UnknownTypeError:
        return False


def _fit(example: str, type_: str) -> float:
    """Weigh how well an example goes with a type."""
    if not example:
        return 0.0
    if not _is_type(type_):
        return 1.0 if any(form.fullmatch(example) for form in (_QUOTED, *_FORMS.values())) else -4.0
    kinds = {kind.partition(" ")[0] for kind in read_type(type_)}
    if any(kind in _FORMS and _FORMS[kind].fullmatch(example) for kind in kinds):
        return 3.0
    if kinds <= {"int", "float", "bool", "decimal"}:
        return -4.0
    return 3.0 if _QUOTED.fullmatch(example) and not kinds <= _FORMS.keys() else -1.0


def _bracketed(text: str) -> int:
    """Return the length of the brackets that a text begins with, 0 without any."""
    depth = 0
    for index, character in enumerate(text):
        depth += (character in "[{") - (character in "]}")
        if depth == 0:
            return index + 1 if index else 0
    return 0
