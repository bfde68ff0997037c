"""Tables in text whose cells stand between pipes, whole or broken as they were copied."""

import re
from collections.abc import Collection

from generator.drift.pages.blocks import Block, Cell, Row, Table, Unread
from generator.drift.pages.types import is_type
from generator.drift.pages.words import clean, column_of
from generator.findings import Location

_RULER = re.compile(r"(?=[^-]*-)[\s|:-]+\Z")
_SPLIT = re.compile(r"(?<!\\)\|")
_LINK = re.compile(r"\[([^\]]+)\]\((?:[^)\s]+)\)")
_BREAK = re.compile(r"<br\s*/?>|\\n", re.IGNORECASE)
_MARK = re.compile(r"\*\*|__|`|\\(?=[_|*\[\]])")
_QUOTED = re.compile(r"\"[^\"]*\"")
_NAME = re.compile(r"[\w.$@*\[\]{}-]+\Z")


def is_ruler(line: str) -> bool:
    """Tell whether a line is the one below the head of a table."""
    return "|" in line and bool(_RULER.match(line))


def is_piped(line: str) -> bool:
    """Tell whether a line has cells between pipes."""
    return bool(_SPLIT.search(line.strip().strip("|")))


def pipe_cells(line: str) -> tuple[str, ...]:
    """Return the cells of a line."""
    text = line.strip()
    text = text.removeprefix("|")
    text = re.sub(r"(?<!\\)\|\Z", "", text)
    return tuple(_plain(cell) for cell in _SPLIT.split(text))


def _plain(cell: str) -> str:
    text = _BREAK.sub(" ", _LINK.sub(r"\1", cell))
    return clean(_MARK.sub("", text))


class PipeTable:
    """Takes the lines of a table in and puts broken rows together."""

    def __init__(self, head: tuple[str, ...], place: Location, known: Collection[str]) -> None:
        self._head = tuple(one for one in head if one) or head
        self._columns = [column_of(one) for one in self._head]
        self._place = place
        self._known = known
        self._lines: list[tuple[tuple[str, ...], Location]] = []

    def takes(self, raw: str, place: Location) -> bool:
        """Take in a line, if it belongs to the table."""
        if is_ruler(raw):
            return True
        if not is_piped(raw) and not raw.strip().startswith("|"):
            return self._takes_loose(raw)
        cells = pipe_cells(raw)
        if self._is_rest(cells):
            first, start = self._lines[-1]
            self._lines[-1] = (
                (*first, *("",) * self._gap(first, cells), *cells[0 if cells[0] else 1 :]),
                start,
            )
        else:
            self._lines.append((cells, place))
        return True

    def _takes_loose(self, raw: str) -> bool:
        """Take in a line without pipes when the row above has an open cell."""
        if not self._lines or not clean(raw):
            return False
        cells, place = self._lines[-1]
        if len(cells) >= len(self._head) or raw.lstrip()[:1] not in "\"'{}[]•":
            return False
        self._lines[-1] = ((*cells[:-1], f"{cells[-1]} {clean(raw)}"), place)
        return True

    def _is_rest(self, cells: tuple[str, ...]) -> bool:
        """Tell whether cells are the rest of the row above, which has too few."""
        if not self._lines:
            return False
        above = self._lines[-1][0]
        missing = len(self._head) - len(above)
        is_row = bool(cells[0]) and _NAME.match(cells[0]) and len(cells) > 1 and is_type(cells[1])
        return (
            missing > 0
            and len(cells) <= missing + 1
            and not is_row
            and not self._is_group(above)
            and len(cells) < len(self._head)
        )

    def _gap(self, first: tuple[str, ...], cells: tuple[str, ...]) -> int:
        said = len(cells) - (0 if cells[0] else 1)
        return max(len(self._head) - len(first) - said, 0)

    def _is_group(self, cells: tuple[str, ...]) -> bool:
        """Tell whether cells are a caption inside the table rather than a row."""
        return bool(cells) and not any(cells[1:]) and not _NAME.match(cells[0])

    def blocks(self) -> list[Block]:
        """Return the table, and the lines that could not be read."""
        rows = [Row(tuple(map(Cell, self._head)), self._place, header=True)]
        unread: list[Block] = []
        for cells, place in self._lines:
            for piece in self._pieces(cells):
                if not any(piece) or self._is_group(piece):
                    continue
                if (fitted := self._fitted(piece)) is None:
                    text = " | ".join(piece)
                    unread.append(Unread(text, "this row has more cells than the head", place))
                else:
                    rows.append(Row(tuple(map(_cell, fitted, self._columns)), place))
        return [Table(tuple(rows)), *unread]

    def _pieces(self, cells: tuple[str, ...]) -> list[tuple[str, ...]]:
        """Cut a line that holds several rows."""
        count = len(self._head)
        whole = cells
        while whole and not whole[-1] and len(whole) > count:
            whole = whole[:-1]
        if len(whole) <= count or len(whole) % count:
            return [whole]
        pieces = [whole[at : at + count] for at in range(0, len(whole), count)]
        return pieces if all(_NAME.match(piece[0] or "-") for piece in pieces) else [whole]

    def _fitted(self, cells: tuple[str, ...]) -> tuple[str, ...] | None:
        """Return as many cells as the head has; a name that was lost is empty."""
        count = len(self._head)
        if self._has_lost_name(cells):
            cells = ("", *cells)
        while len(cells) > count and not cells[-1]:
            cells = cells[:-1]
        if len(cells) > count:
            return None
        return (*cells, *("",) * (count - len(cells)))

    def _has_lost_name(self, cells: tuple[str, ...]) -> bool:
        if self._columns[:2] != ["name", "type"] or not cells[0] or not is_type(cells[0]):
            return False
        is_shifted = len(cells) > 1 and not is_type(cells[1])
        return is_shifted and (not cells[-1] or len(cells) < len(self._head))


def _cell(text: str, column: str | None) -> Cell:
    """Return a cell; several values in that of the example become items."""
    values = _QUOTED.findall(text)
    if column == "example" and len(values) > 1 and not clean(_QUOTED.sub("", text)).strip(" ,"):
        return Cell("", tuple(values))
    if column == "example" and text.startswith("• "):
        return Cell("", tuple(filter(None, map(clean, text.split("•")))))
    return Cell(text)
