"""The facts of an endpoint's or an object's page."""

import re
from dataclasses import dataclass, field, replace
from typing import get_args

from generator.drift.facts import model as facts
from generator.drift.facts.cells import Value, read_description, unquoted
from generator.drift.facts.key import own_name
from generator.drift.facts.model import CodeFact, FieldFact, SubjectFacts, TextFact
from generator.drift.pages.blocks import Cell, Code, Heading, Page, Prose, Row, Table, Unread
from generator.drift.pages.call_paths import find_path, without_paths
from generator.drift.pages.types import UnknownTypeError, read_type
from generator.drift.pages.words import Column, Part, clean, column_of, part_of, requirement
from generator.findings import Location

_METHOD = re.compile(r"(?:\b(?:[Mm]ethod|[Мм]етод)\s*[:–-]?\s*)?\b(GET|POST|PUT|PATCH|DELETE)\b\.?")
_MARKER = re.compile(r"^[\s\u00a0→↳└├─>·•–—-]+(?=\w)")
_VALUE = re.compile(r"-?\w[\w.+-]*\Z")
_NAME = re.compile(r"\*|[\w$@{}.\[\]:-]+\Z")
_EMPTY = "a table of which no row was understood"


@dataclass
class _Reading:
    """What was read so far."""

    page: Page
    tables: dict[str, list[FieldFact]] = field(default_factory=dict)
    codes: list[CodeFact] | None = None
    texts: list[TextFact] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    ends_in: facts.Table | None = None
    has_answer: bool = False
    empty: dict[facts.Table, Unread] = field(default_factory=dict)

    def drop_empty(self) -> None:
        """Say of the tables above that have no rows that they could not be read."""
        for where, head in self.empty.items():
            if not self.tables[where]:
                del self.tables[where]
                self.unread.append(head)
        self.empty = {}

    def refuse(self, text: str, reason: str, place: Location) -> None:
        self.unread.append(Unread(text, reason, place))


def read_subject(page: Page) -> SubjectFacts:
    """Read the page of an endpoint or an object, part by part."""
    reading = _Reading(page)
    part: Part | None = None
    context = ""
    for block in page.blocks:
        match block:
            case Heading():
                opened = part_of(block.text)
                if opened == "url" and reading.tables:
                    reading.ends_in = None
                    break  # a further call, such as that for the state of a task
                reading.has_answer |= opened in ("response", "response example")
                if opened:
                    reading.drop_empty()
                    reading.ends_in = None
                part, context = (opened, "") if opened else (part, block.text)
            case Prose():
                text = " ".join(filter(None, (block.text, *block.items)))
                context = text
                reading.texts.append(TextFact(part or "description", text, block.location))
            case Code():
                reading.texts.append(TextFact(_code_part(part), block.text, block.location))
                reading.ends_in = None
            case Table():
                reading.ends_in = _read_table(block, part, context, reading)
            case Unread():
                reading.unread.append(block)
    if page.is_whole:
        reading.drop_empty()
    reading.ends_in = next(
        (where for where in reading.empty if not reading.tables[where]), reading.ends_in
    )
    method, path, place = _call(reading)
    if not page.is_whole and reading.ends_in in ("request", "response"):
        rows = reading.tables.get(reading.ends_in, [])
        rows[-1:] = [replace(one, is_cut=True) for one in rows[-1:]]
    request, response = reading.tables.get("request"), reading.tables.get("response")
    return SubjectFacts(
        file=page.file,
        title=page.title,
        address=page.address,
        method=method,
        path=path,
        path_location=place,
        request=tuple(request) if request is not None else None,
        response=tuple(response) if response is not None else None,
        codes=tuple(reading.codes) if reading.codes is not None else None,
        texts=_joined(reading.texts),
        unread=tuple(reading.unread),
        ends_in=None if page.is_whole else reading.ends_in,
        version=page.version,
        trail=page.trail,
        is_whole=page.is_whole,
        has_answer=reading.has_answer,
        is_foreign=page.is_foreign,
    )


def _code_part(part: Part | None) -> str:
    """Return the part that a code example belongs to; in `url` it is the address of the call."""
    if part == "url":
        return "url"
    return (
        "response example"
        if part in ("response", "errors", "response example")
        else "request example"
    )


def _call(reading: _Reading) -> tuple[str | None, str | None, Location]:
    """Return the method and the path of the call, and where the path stands."""
    method = None
    for text in reading.texts:
        if text.part == "url" and (said := _METHOD.search(text.text)):
            method = said[1]
    for part in ("url", "request example"):
        for text in reading.texts:
            if text.part == part and (path := find_path(text.text)):
                return method, path, text.location
    return method, None, reading.page.location


def _joined(texts: list[TextFact]) -> tuple[TextFact, ...]:
    """Join the texts of a part; method and address of the call are facts of their own."""
    joined: dict[str, TextFact] = {}
    for one in texts:
        text = _without_call(one.text) if one.part == "url" else one.text
        if not text:
            continue
        first = joined.get(one.part)
        joined[one.part] = (
            replace(first, text=f"{first.text}\n{text}") if first else replace(one, text=text)
        )
    return tuple(joined.values())


def _without_call(text: str) -> str:
    return clean(_METHOD.sub(" ", without_paths(text)))


def _read_table(
    table: Table, part: Part | None, context: str, reading: _Reading
) -> facts.Table | None:
    """Read a table, and return which of the page's tables it belongs to."""
    if not table.rows:
        return None
    head, *rows = table.rows
    columns = [column_of(cell.text) or _own_name(cell.text) for cell in head.cells]
    names = ", ".join(cell.text for cell in head.cells)
    if "code" in columns and "name" not in columns:
        reading.codes = reading.codes or []
        for row in rows:
            _read_code(row, columns, reading)
        return "errors"
    if "name" not in columns:
        reason = "a table whose columns are not known"
        reading.unread.append(Unread(names, reason, head.location, "table-unread"))
        return None
    answers = ("response", "errors", "response example")
    where: facts.Table = "response" if part in answers else "request"
    known = reading.tables.setdefault(where, [])
    prefix = _prefix(known, context)
    if prefix is None:
        reason = "a further table that belongs to no parameter of the first one"
        reading.refuse(context or names, reason, head.location)
        return None
    for column, cell in zip(columns, head.cells, strict=True):
        if column is None:
            reading.refuse(cell.text, "a column that is not known", head.location)
    _read_fields(rows, columns, prefix, known, reading)
    if not known:
        reading.empty[where] = Unread(names, _EMPTY, head.location, "table-unread")
        if rows:  # not one that is cut below its head
            reading.drop_empty()
            return None
    return where


def _own_name(text: str) -> str | None:
    """Return the column's kind where the reader of text has put it in place of its head."""
    return text if text in get_args(Column) else None


def _prefix(known: list[FieldFact], context: str) -> str | None:
    """Return what a table's names stand under: nothing, or the field that its caption names."""
    if not known:
        return ""
    words = set(re.findall(r"[\w.]+", context))
    named = [fact.name for fact in known if own_name(fact.name) in words]
    return f"{named[-1]}." if named else None


def _read_fields(
    rows: list[Row],
    columns: list[str | None],
    prefix: str,
    known: list[FieldFact],
    reading: _Reading,
) -> None:
    parents: list[tuple[int, str]] = []
    for row in rows:
        cells = _cells(row, columns)
        name = cells.pop("name", Cell(""))
        depth = len(mark.group()) if (mark := _MARKER.match(name.text)) else 0
        plain = re.sub(r"\[\d*\]", "", _MARKER.sub("", clean(name.text)).strip("`\"' "))
        is_lost = not plain and bool(cells.get("type", Cell("")).text) and _is_flat(columns)
        if len(row.cells) > len(columns) or not (is_lost or _NAME.match(plain)):
            shown = " | ".join(cell.text for cell in row.cells)
            reading.refuse(
                shown, "this row has no name, or not as many cells as the head", row.location
            )
            continue
        parents = [one for one in parents if one[0] < depth]
        full = prefix + ".".join([*(one for _, one in parents), plain])
        parents.append((depth, plain))
        quote = " | ".join(filter(None, (cell.text for cell in row.cells)))[:200]
        known.append(_field(full, cells, row.location, reading, quote))


def _is_flat(columns: list[str | None]) -> bool:
    """Tell whether a row of a table can be known without its name."""
    return columns[:2] == ["name", "type"]


def _cells(row: Row, columns: list[str | None]) -> dict[str, Cell]:
    return {column: cell for column, cell in zip(columns, row.cells, strict=False) if column}


def _field(
    name: str, cells: dict[str, Cell], place: Location, reading: _Reading, quote: str
) -> FieldFact:
    description = read_description(cells.get("description", Cell("")))
    required, type_ = None, clean(cells["type"].text) if "type" in cells else ""
    if "required" in cells:
        try:
            required = requirement(cells["required"].text)
        except ValueError as error:
            reading.refuse(f"{name}: {cells['required'].text}", str(error), place)
    default = unquoted(cells["default"].text) if "default" in cells else ""
    example = clean(cells["example"].text) if "example" in cells else ""
    listed = cells["example"].items if "example" in cells else ()
    enum = tuple(Value(one) for one in map(unquoted, listed) if _VALUE.match(one))
    enum = (enum or description.enum) if _is_scalar(type_) else ()
    return FieldFact(
        name=name,
        type=type_ or None,
        example=example or None,
        required=required,
        default=default or description.default,
        enum=enum,
        text=description.text,
        location=place,
        quote=quote,
        condition=clean(cells["required"].text) if required == "conditional" else "",
    )


def _is_scalar(type_: str) -> bool:
    """Tell whether a type has values that a page can list; an unknown one may have."""
    try:
        return not read_type(type_) & {"object", "array", "array object", "array array"}
    except UnknownTypeError:
        return True


def _read_code(row: Row, columns: list[str | None], reading: _Reading) -> None:
    cells = _cells(row, columns)
    code = clean(cells["code"].text) if "code" in cells else ""
    if not code.isascii() or not code.isdigit():
        reading.refuse(
            " | ".join(one.text for one in row.cells), "this row has no code", row.location
        )
        return
    words = cells.get("description") or cells.get("name") or Cell("")
    text = clean(" ".join((words.text, *words.items)))
    codes = reading.codes if reading.codes is not None else []
    codes.append(CodeFact(int(code), text, row.location))
