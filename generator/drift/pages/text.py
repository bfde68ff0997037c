"""Pages copied as text: cells glued together or between pipes, headings without a mark."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from generator.drift.pages.blocks import (
    Block,
    Cell,
    Code,
    Heading,
    Page,
    Prose,
    Row,
    Table,
    Unread,
)
from generator.drift.pages.glued import looks_like_row, split_row
from generator.drift.pages.layouts import in_known_layouts, is_head
from generator.drift.pages.pipes import PipeTable, is_piped, is_ruler, pipe_cells
from generator.drift.pages.prelude import read_prelude
from generator.drift.pages.rows import Start, cut_start, is_name, read_row, row_start
from generator.drift.pages.words import (
    Column,
    Part,
    clean,
    glued_columns,
    is_footer,
    part_of,
    plain_lines,
)
from generator.findings import Location

# `Title/path`; the title may end with a letter of its own right before a path without a slash.
_ENTRY = re.compile(r"(?P<title>[^/\t]*[^/\s])\s*(?P<path>(?:https?://[^/\s]+)?/?api/\S+)\Z")
_OTHER_ENTRY = re.compile(r"(?P<title>[^/\t]*[^/\s:])\s*(?P<path>/[\w{}.-]+(?:/[\w{}.-]+)*/?)\Z")
_BULLET = re.compile(r"\s*[•◦▪●·‣∙*–-]\s+(?P<text>\S.*)")
_DEFAULT = re.compile(r"\(?(?:by default|default|по умолчанию)\b", re.IGNORECASE)
_EXAMPLES = ("request example", "response example")
_ROW = "this row of the table cannot be cut into its columns"
# The columns of a table whose head was lost.
_USUAL: dict[str, tuple[Column, ...]] = {
    "request": ("name", "type", "example", "required", "description"),
    "response": ("name", "type", "description"),
}


def read_text(text: str, file: str, known: Collection[str]) -> Page | None:
    """Read a page that was copied as text; None when it is empty."""
    lines = in_known_layouts(plain_lines(text))
    if not any(map(clean, lines)):
        return None
    prelude = read_prelude(lines)
    reader = _Reader(file, known, lines)
    is_whole = False
    for number in range(prelude.first, len(lines)):
        if is_whole := is_footer(lines[number]):
            break
        reader.line(number)
    reader.close()
    return Page(
        file,
        prelude.title,
        None,
        tuple(reader.blocks),
        is_whole,
        version=prelude.version,
        trail=prelude.trail,
        is_navigation=prelude.is_navigation and not reader.blocks,
        is_foreign=prelude.is_foreign,
    )


@dataclass
class _OpenRow:
    """A row that may go on: either its cells, or its beginning and the lines that follow."""

    location: Location
    cells: tuple[str, ...] = ()
    start: Start | None = None
    lines: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)

    def closed(self, columns: tuple[Column, ...]) -> Row:
        if self.start is not None:
            return Row(read_row(self.start, self.lines, columns), self.location)
        *first, last = self.cells
        return Row((*map(Cell, first), Cell(clean(last), tuple(self.items))), self.location)


class _Reader:
    """Reads line by line; what is open is the table, its last row, or a code example."""

    def __init__(self, file: str, known: Collection[str], lines: list[str]) -> None:
        self.blocks: list[Block] = []
        self._file = file
        self._known = known
        self._lines = lines
        self._columns: tuple[Column, ...] = ()
        self._pipes: PipeTable | None = None
        self._rows: list[Row] = []
        self._row: _OpenRow | None = None
        self._name: tuple[str, int] | None = None
        self._code: list[tuple[str, int]] | None = None
        self._headless: tuple[Column, ...] = ()
        self._part: Part | None = None
        self._between: list[Block] = []
        self._after_blank = False
        self._lost = False

    def line(self, index: int) -> None:
        """Take in one line."""
        raw, place = self._lines[index], Location(self._file, index + 1)
        text = clean(raw)
        part = part_of(text) if not self._goes_on(text) else None
        if part:
            self.close()
            self.blocks.append(Heading(text, 0, place))
            self._code = [] if part in _EXAMPLES else None
            self._headless = _USUAL.get(part, ())
            self._part = part
        elif text and self._takes_table(raw, text, index, place):
            self._headless = ()
        elif self._code is not None:
            self._code.append((raw.rstrip(), index + 1))
        elif not text:
            self._after_blank = True
            return
        elif self._columns:
            self._table_line(index, raw, text, place)
        elif self._part != "url" and (entry := _entry(text)):
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

    def _goes_on(self, text: str) -> bool:
        """Tell whether a line like a heading is a part of an example: `JSON` over its choices."""
        return text.casefold() == "json" and self._code is not None

    def _takes_table(self, raw: str, text: str, index: int, place: Location) -> bool:
        """Take a line in as the head of a table, or as a line of a table between pipes."""
        if self._pipes is not None:
            if self._pipes.takes(raw, place):
                return True
            self._close_table()
            self._code = None
        if columns := glued_columns(raw):
            self.close()
            self._columns = columns
            self._rows.append(_head_row(columns, place))
            return True
        if is_piped(raw) and (is_head(pipe_cells(raw)) or self._is_ruled(index)):
            self.close()
            self._pipes = PipeTable(pipe_cells(raw), place, self._known)
            return True
        if self._headless and not self._columns and row_start(raw, self._known):
            self.close()
            self._columns = self._headless
            self._rows.append(_head_row(self._columns, place))
        return False

    def _is_ruled(self, index: int) -> bool:
        """Tell whether the line below is the one that ends the head of a table."""
        return index + 1 < len(self._lines) and is_ruler(self._lines[index + 1])

    def _table_line(self, index: int, raw: str, text: str, place: Location) -> None:
        if self._columns[:2] != ("name", "type") or "\t" in raw.strip("\r\n"):
            self._short_line(raw, text, index + 1)
            return
        following = next((one for one in self._lines[index + 1 :] if clean(one)), "")
        name, self._name = self._name, None
        whole = f"{name[0]}{text}" if name else raw.strip()
        start = cut_start(whole, self._known) if not following else None
        if start is None and not self._is_inside(text):
            start = row_start(whole, self._known)
        if start:
            self._close_row()
            self.blocks += self._between
            self._between = []
            self._row = _OpenRow(Location(self._file, name[1]) if name else place, start=start)
        elif name and (cells := split_row(whole, self._columns, self._known)):
            self._close_row()
            self._row = _OpenRow(Location(self._file, name[1]), cells=tuple(cells))
        elif text == "*" or (not self._is_inside(text) and is_name(text, following)):
            self._name = text, index + 1
        elif self._is_complete() and text[0].isalpha() and looks_like_row(text, self._columns):
            self._unread(text, index + 1)
        elif self._row and self._row.start and self._continues(text):
            self._row.lines.append(raw.rstrip())
        else:  # more rows may follow
            self._close_row()
            self._between.append(Prose(text, place))

    def _is_complete(self) -> bool:
        """Tell whether the row above has all its cells, so that none is on the next line."""
        if self._row is None or self._row.start is None:
            return True
        cells = read_row(self._row.start, self._row.lines, self._columns)
        return len(cells) == len(self._columns)

    def _is_inside(self, text: str) -> bool:
        """Tell whether a line stands inside the brackets of an example."""
        if self._row is None or self._row.start is None:
            return False
        said = "\n".join((self._row.start.rest, *self._row.lines))
        is_open = sum(map(said.count, "[{")) > sum(map(said.count, "]}"))
        return is_open and not (text[:1].isalpha() and row_start(text, self._known))

    def _short_line(self, raw: str, text: str, number: int) -> None:
        """Take in a line of a table whose rows are a line each."""
        place = Location(self._file, number)
        joined = raw.strip("\r\n") if "\t" in raw else text
        bullet = _BULLET.match(raw)
        if bullet and self._row:
            self._row.items.append(clean(bullet["text"]))
        elif cells := split_row(joined, self._columns, self._known):
            self._close_row()
            self._lost = False
            self._row = _OpenRow(place, cells=tuple(cells))
        elif self._row and self._row.cells and self._continues(text):
            self._row.cells = (*self._row.cells[:-1], f"{self._row.cells[-1]} {text}")
        elif looks_like_row(text, self._columns):
            self._unread(text, number)
        elif self._lost and not self._after_blank:
            return  # the rest of a row that is reported already
        else:
            self._close_table()
            self.blocks.append(Prose(text, place))

    def _continues(self, text: str) -> bool:
        """Tell whether a line goes on with the row above it."""
        near = not self._after_blank or bool(_DEFAULT.match(text)) or self._is_inside(text)
        return near and (
            self._columns[:2] == ("name", "type") or not looks_like_row(text, self._columns)
        )

    def _unread(self, text: str, number: int) -> None:
        self.blocks.append(Unread(text, _ROW, Location(self._file, number)))
        self._close_row()
        self._lost = True

    def _close_row(self) -> None:
        if self._row:
            self._rows.append(self._row.closed(self._columns))
        self._row = None

    def _close_table(self) -> None:
        if self._pipes is not None:
            self.blocks += self._pipes.blocks()
            self._pipes = None
        self._name = None  # a name alone at the end of a table that was cut
        self._close_row()
        if self._rows:
            self.blocks.append(Table(tuple(self._rows)))
        self.blocks += self._between
        self._rows, self._between = [], []


def _head_row(columns: tuple[Column, ...], place: Location) -> Row:
    return Row(tuple(Cell(column) for column in columns), place, header=True)


def _entry(text: str) -> re.Match[str] | None:
    """Return a row of the list of endpoints: a title with a path glued to it."""
    return None if text.endswith(".") else _ENTRY.match(text) or _OTHER_ENTRY.match(text)
