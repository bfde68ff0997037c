"""Rows of tables of parameters whose cells were glued together: `idint1YesDatabase ID`.

A row begins with a name and a type that a page is known to write. What follows is read by its own
form: an example (a quoted text, brackets, a number, or several on lines of their own), the word for
required, the description. So a row may stretch over lines, and one that is cut has fewer cells.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from generator.drift.pages.blocks import Cell
from generator.drift.pages.types import TYPE_AT_START, is_type, is_type_begun
from generator.drift.pages.words import Column, clean

_NAME = re.compile(r"(?P<quote>[\"'`]?)(?P<name>\*|[A-Za-z_$@{][\w.\[\]{}$@-]*?)(?P=quote)\Z")
_BARE_NAME = re.compile(r"(?:\*|[A-Za-z_$@][\w.\[\]$@-]*)\Z")
_AFTER_TYPE = re.compile(r"\s*(?:[\[{\"'`«“•\d(<*-]|[A-ZА-ЯЁ]|true|false|\Z)")
_FLAG = re.compile(
    r"(?P<word>Yes|YES|No(?!t\b)|NO|Да|Нет|Not\s+(?=if|when|required|needed|mandatory)|"
    r"Required(?=[A-Z\s])|Optional(?=[A-Z\s])|Conditional(?=[A-Z\s])|"
    r"Обязательный|Необязательный|Опциональный)"
)
_CONDITION = re.compile(
    r"\s*[,;(]|(?:\s+|\s*[-–—]\s*)"
    r"(?:if|when|only|unless|in case|for|provided|depending|если|при|когда|для)\b"
)
_CONDITION_CELL = re.compile(r"[\"'`]?\w+[\"'`]?\s*(?::|=)\s*[\"'`]\w+[\"'`]")
_GLUE = re.compile(r"(?<=[a-zа-яё\d\"'»”)\].])(?=[A-ZА-ЯЁ])(?<!\bJSON)|\n")
_QUOTED = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'|«[^»\n]*»|“[^”\n]*”|`[^`\n]*`")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?![\w.-]*[-T:]\d)")
_BOOL = re.compile(r"(?:true|false|null)(?![a-z])", re.IGNORECASE)
_KEY = re.compile(r"[\"']?\w+[\"']?\s*:\s*(?=[\[{])")
_ITEM = re.compile(r"[•◦▪●·‣∙*-]\s+")
_BARE_EXAMPLE = re.compile(r"[\w.@+-]+?(?:Yes|No|Да|Нет)(?=[A-ZА-ЯЁ,\s]|\Z)")


@dataclass(frozen=True, slots=True)
class Start:
    """The beginning of a row."""

    name: str
    type: str
    rest: str
    known: bool


def row_start(line: str, known: Collection[str]) -> Start | None:
    """Return the name and type that a line begins with, None when it begins no row."""
    text = line.strip()
    best: tuple[float, Start] | None = None
    for end in range(1, min(len(text), 70)):
        if text[end - 1].isspace() and text[:end].strip() != text[: end - 1]:
            break
        name = _NAME.match(text[:end])
        if name is None:
            continue
        if " " in text[:end].strip():
            break
        for kind in _types(text[end:].lstrip()):
            rest = text[end:].lstrip()[len(kind) :]
            weight = _weight(name["name"], kind, rest, known, is_glued=text[end : end + 1] != " ")
            if weight > 0 and (best is None or weight > best[0]):
                best = weight, Start(name["name"], kind, rest, name["name"] in known)
    return best[1] if best else None


def cut_start(line: str, known: Collection[str]) -> Start | None:
    """Return the beginning of the row in which a text ends, cut in its name's type."""
    text = line.strip()
    for end in range(len(text), 1, -1):
        if text[:end] in known and is_type_begun(text[end:]):
            return Start(text[:end], "", "", known=True)
    return None


def is_name(line: str, following: str) -> bool:
    """Tell whether a line is a name whose row goes on, with its type, on the following line."""
    if not _BARE_NAME.match(line.strip()):
        return False
    text = following.strip()
    return any(_AFTER_TYPE.match(text[len(kind) :]) for kind in _types(text))


def _types(text: str) -> list[str]:
    """Return the types that a text can begin with, the longest first."""
    found = TYPE_AT_START.match(text)
    if not found:
        return []
    whole = found.group()
    ends = sorted({*range(len(whole), 1, -1)}, reverse=True)
    return [whole[:end].rstrip() for end in ends if is_type(whole[:end])]


def _weight(name: str, kind: str, rest: str, known: Collection[str], *, is_glued: bool) -> float:
    plain = re.sub(r"\[\d*\]", "", name)
    sure = plain in known or plain.rpartition(".")[2] in known
    weight = 4.0 if sure else 0.0
    if not rest or _AFTER_TYPE.match(rest):
        weight += 2.0
    elif _BARE_EXAMPLE.match(rest):
        weight += 1.0
    elif not sure or rest[0].isspace():
        return -1.0
    if not is_glued:
        weight -= 3.0
    if not sure and (name[0].isupper() or name.endswith(("_", "-", "."))):
        weight -= 1.0
    if kind[0].isupper() and not kind.startswith(("JSON", "String", "Array", "Int", "Bool")):
        weight -= 1.0
    return weight + len(kind) / 100 + len(name) / 1000


def read_row(start: Start, lines: list[str], columns: tuple[Column, ...]) -> tuple[Cell, ...]:
    """Return the cells of a row; those that it does not reach are left out.

    Args:
        start: The row's beginning.
        lines: The lines that follow the first one and belong to the row.
        columns: The columns of the table, of which name and type are the first.
    """
    text = "\n".join((start.rest, *lines)).strip(" ")
    cells = [Cell(start.name), Cell(start.type)]
    following = columns[2:]
    for index, column in enumerate(following):
        if not text.strip():
            break
        if column in ("example", "default"):
            cell, text = _example(text, start.type, following[index + 1 :])
        elif column == "required":
            cell, text = _required(text)
        else:
            cell, text = _described(text), ""
        cells.append(cell)
    return tuple(cells)


def _example(text: str, type_: str, following: tuple[Column, ...]) -> tuple[Cell, str]:
    """Read the example that a text begins with, and return the rest."""
    wants_flag = following[:1] == ("required",)
    end, items = _values(text)
    if wants_flag:
        after = text[end:].lstrip()
        if not _FLAG.match(after) and not _CONDITION_CELL.match(after):
            found = _far_flag(text, end)
            if found is None and end == 0:
                return Cell(""), text
            if found is not None:
                end, items = found, ()
    shown = clean(text[:end])
    if len(items) > 1:
        return Cell("", items), text[end:].lstrip(" ")
    return Cell(shown), text[end:].lstrip(" ")


def _far_flag(text: str, start: int) -> int | None:
    """Return where the word for required stands behind an example of no known form."""
    depth = 0
    for found in re.finditer(r"[\[{]|[\]}]|" + _FLAG.pattern, text):
        mark = found.group()
        if mark in "[{":
            depth += 1
        elif mark in "]}":
            depth -= 1
        elif found.start() >= start and depth <= 0:
            before, after = text[: found.start()], text[found.end() : found.end() + 1]
            glued = not before or not before[-1].isspace() or before[-1] == "\n"
            if glued and (not after or not after.islower()) and len(before) < 4000:
                return found.start()
    return None


def _values(text: str) -> tuple[int, tuple[str, ...]]:
    """Return the length of the values that a text begins with, and the values themselves."""
    place = 0
    items: list[str] = []
    while True:
        spaces = len(text[place:]) - len(text[place:].lstrip())
        at = place + spaces
        newline = "\n" in text[place:at]
        if items and not newline and not spaces:
            break
        if bullet := _ITEM.match(text, at):
            stop = text.find("\n", at)
            stop = len(text) if stop < 0 else stop
            if not newline and items:
                break
            items.append(clean(text[bullet.end() : stop]))
            place = stop
            continue
        length = _value(text[at:])
        if not length:
            break
        if text[at + length :].lstrip().startswith(":") or (items and _FLAG.match(text, at)):
            break
        items.append(clean(text[at : at + length]))
        place = at + length
        if text[at] in "[{" or _KEY.match(text, at):
            break
    return place, tuple(items)


def _value(text: str) -> int:
    if key := _KEY.match(text):
        return key.end() + _bracketed(text[key.end() :])
    for pattern in (_QUOTED, _BOOL, _NUMBER):
        if found := pattern.match(text):
            return found.end()
    return _bracketed(text) if text[:1] in "[{" else 0


def _bracketed(text: str) -> int:
    """Return the length of the brackets that a text begins with; 0 when they stay open."""
    depth, quoted = 0, False
    for index, character in enumerate(text):
        if character == '"' and text[index - 1 : index] != "\\":
            quoted = not quoted
        if character == "\n":
            quoted = False
        if quoted:
            continue
        depth += (character in "[{") - (character in "]}")
        if depth == 0:
            return index + 1
    return 0


def _required(text: str) -> tuple[Cell, str]:
    """Read the word for required, with its condition, and return the rest."""
    plain = text.lstrip()
    flag = _FLAG.match(plain)
    if flag is None:
        if not _CONDITION_CELL.match(plain):
            return Cell(""), text
        return _condition(plain, 0)
    rest = plain[flag.end() :]
    if _CONDITION.match(rest) or flag["word"].startswith("Not"):
        return _condition(plain, flag.end())
    return Cell(flag["word"].strip()), rest


def _condition(text: str, start: int) -> tuple[Cell, str]:
    """Cut a condition off where the next cell is glued to it."""
    for found in _GLUE.finditer(text, start + 1):
        after = text[found.end() :].lstrip()
        if found.group() == "\n" and (after[:1] in "\"'" or after[:1].islower()):
            continue
        return Cell(clean(text[: found.start()])), text[found.end() :]
    return Cell(clean(text)), ""


def _described(text: str) -> Cell:
    """Return a description, with the items of its lists."""
    parts, items = [], []
    for line in text.split("\n"):
        if bullet := re.match(r"\s*[•◦▪●·‣∙]\s+(?P<text>\S.*)", line):
            items.append(clean(bullet["text"]))
        else:
            parts.append(line)
    return Cell(clean(" ".join(parts)), tuple(items))
