"""Pages copied as text: cells glued together, headings without a mark, lists with bullets."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from generator.drift.pages.blocks import Block, Cell, Code, Heading, Page, Prose, Row, Table, Unread
from generator.drift.pages.glued import looks_like_row, split_row
from generator.drift.pages.words import Column, clean, glued_columns, is_footer, part_of
from generator.findings import Location

# `Title/path`; the title may end with a letter of its own right before a path without a slash.
_ENTRY = re.compile(r"(?P<title>[^/\t]*[^/\s])\s*(?P<path>(?:https?://[^/\s]+)?/?api/\S+)\Z")
_OTHER_ENTRY = re.compile(r"(?P<title>[^/\t]*[^/\s:])\s*(?P<path>/[\w{}.-]+(?:/[\w{}.-]+)*/?)\Z")
_BULLET = re.compile(r"\s*[•◦▪●*–-]\s+(?P<text>\S.*)")
_BARE_NAME = re.compile(r"(?:\*|[A-Za-z_][\w.\[\]]*)\Z")
_DEFAULT = re.compile(r"(?:by default|default|по умолчанию)\b", re.IGNORECASE)
_EXAMPLES = ("request example", "response example")


def read_text(text: str, file: str, known: Collection[str]) -> Page | None:
    """Read a page that was copied as text; None when it is empty."""
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if clean(line)), None)
    if first is None:
        return None
    if _BULLET.match(lines[first]) or _is_menu(lines[first]):
        return Page(file, "", None, (Prose(clean(text), Location(file)),))
    reader = _Reader(file, known)
    is_whole = False
    for number, line in enumerate(lines[first + 1 :], first + 2):
        if is_whole := is_footer(line):
            break
        reader.line(line, number)
    reader.close()
    return Page(file, clean(lines[first]), None, tuple(reader.blocks), is_whole)


def _is_menu(line: str) -> bool:
    """Tell whether a line is an entry of the navigation, whose arrow was copied as a word."""
    return clean(line).endswith("arrow")


@dataclass
class _OpenRow:
    cells: list[str]
    location: Location
    items: list[str] = field(default_factory=list)

    def closed(self) -> Row:
        *first, last = self.cells
        return Row((*map(Cell, first), Cell(clean(last), tuple(self.items))), self.location)


class _Reader:
    """Reads line by line; what is open is the table, its last row, or a code example."""

    def __init__(self, file: str, known: Collection[str]) -> None:
        self.blocks: list[Block] = []
        self._file = file
        self._known = known
        self._columns: tuple[Column, ...] = ()
        self._rows: list[Row] = []
        self._row: _OpenRow | None = None
        self._name: tuple[str, int] | None = None
        self._code: list[tuple[str, int]] | None = None
        self._after_blank = False
        self._lost = False

    def line(self, raw: str, number: int) -> None:
        """Take in one line."""
        text, place = clean(raw), Location(self._file, number)
        part = part_of(text)
        if part:
            self.close()
            self.blocks.append(Heading(text, 0, place))
            self._code = [] if part in _EXAMPLES else None
        elif self._code is not None:
            self._code.append((raw.rstrip(), number))
        elif not text:
            self._after_blank = True
            return
        elif columns := glued_columns(raw):
            self._close_table()
            self._columns = columns
            self._rows.append(_head_row(columns, place))
        elif self._columns:
            self._table_line(raw, text, number)
        elif (entry := _ENTRY.match(text) or _OTHER_ENTRY.match(text)) and not text.endswith("."):
            self._rows.append(Row((Cell(clean(entry["title"])), Cell(entry["path"])), place))
        elif bullet := _BULLET.match(raw):
            self.blocks.append(Prose("", place, (clean(bullet["text"]),)))
        else:
            self._close_table()
            self.blocks.append(Prose(text, place))
        self._after_blank = False

    def close(self) -> None:
        """End what is open."""
        self._close_table()
        self._columns = ()
        if self._code and any(line for line, _ in self._code):
            lines = [line for line, _ in self._code]
            number = next(number for line, number in self._code if line)
            self.blocks.append(Code("\n".join(lines).strip(), Location(self._file, number)))
        self._code = None

    def _table_line(self, raw: str, text: str, number: int) -> None:
        name, self._name = self._name, None
        whole, place = text, Location(self._file, number)
        if name is not None:
            whole, place = f"{name[0]}{text}", Location(self._file, name[1])
        joined = whole if name is not None or "\t" not in raw else raw.strip("\r\n")
        bullet = _BULLET.match(raw) if name is None else None
        if bullet and self._row:
            self._row.items.append(clean(bullet["text"]))
        elif cells := split_row(joined, self._columns, self._known):
            self._close_row()
            self._lost = False
            self._row = _OpenRow(list(cells), place)
        elif name is not None:
            self._unread(name[0], name[1])
            self._table_line(raw, text, number)
        elif _BARE_NAME.match(text) and (text == "*" or text in self._known or self._after_blank):
            self._name = text, number
        elif self._continues(text) and self._row:
            self._row.cells[-1] += f" {text}"
        elif looks_like_row(text, self._columns):
            self._unread(text, number)
        elif self._lost and not self._after_blank:
            return  # the rest of a row that is reported already
        else:
            self._close_table()
            self.blocks.append(Prose(text, place))

    def _continues(self, text: str) -> bool:
        """Tell whether a line goes on with the text of the last cell."""
        near = not self._after_blank or bool(_DEFAULT.match(text))
        return near and not looks_like_row(text, self._columns)

    def _unread(self, text: str, number: int) -> None:
        reason = "this row of the table cannot be cut into its columns"
        self.blocks.append(Unread(text, reason, Location(self._file, number)))
        self._close_row()
        self._lost = True

    def _close_row(self) -> None:
        if self._row:
            self._rows.append(self._row.closed())
        self._row = None

    def _close_table(self) -> None:
        if self._name is not None:
            self._unread(*self._name)
            self._name = None
        self._close_row()
        if self._rows:
            self.blocks.append(Table(tuple(self._rows)))
        self._rows = []


def _head_row(columns: tuple[Column, ...], place: Location) -> Row:
    return Row(tuple(Cell(column) for column in columns), place, header=True)
