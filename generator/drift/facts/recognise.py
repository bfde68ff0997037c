"""Recognition of a page: the list of endpoints, an endpoint, an object, or navigation."""

import re
from collections.abc import Iterator

from generator.drift.facts.model import Entry, Facts, ListFacts
from generator.drift.facts.subject import read_subject
from generator.drift.pages.blocks import Block, Cell, Heading, Page, Prose, Row, Table, Unread
from generator.drift.pages.words import clean, column_of, part_of

_PATH = re.compile(r"(?:https?://[^/\s]+)?/?(?:[\w{}.:<>-]+/)+[\w{}.:<>-]*/?(?:\?\S*)?\Z|/\w+\Z")
_GLUED = re.compile(r"(?P<title>.*[^/\s])\s*(?P<path>(?:https?://[^/\s]+)?/?api/\S+)\Z")
_LIST_TITLE = re.compile(r"list of (?:api )?(?:endpoints|methods|calls)|список", re.IGNORECASE)
_LIST_SIZE = 5
_DEEPEST = 7  # a short paragraph between headings is one below all of them


class UnknownPageError(ValueError):
    """The page is none of the kinds that are known."""


def recognise(page: Page) -> Facts | None:
    """Return what a page says; None for a page of navigation, which says nothing.

    Raises:
        UnknownPageError: The page is something else.
    """
    if page.is_navigation:
        return None
    entries = sum(_entry(row) is not None for row in _rows(page.blocks))
    if entries >= _LIST_SIZE or (entries and _LIST_TITLE.search(page.title)):
        return _read_list(page)
    if any(_is_known_table(block) or _is_part(block) for block in page.blocks):
        return read_subject(page)
    if not any(isinstance(block, (Table, Unread)) for block in page.blocks):
        words = sum(len(block.text.split()) for block in page.blocks if isinstance(block, Prose))
        items = sum(len(block.items) for block in page.blocks if isinstance(block, Prose))
        if not page.title or items * 4 > words:
            return None
        if page.title:
            return read_subject(page)
    raise UnknownPageError(
        f"{page.title!r}: neither a list of endpoints nor the page of an endpoint or object"
    )


def _is_known_table(block: Block) -> bool:
    if not isinstance(block, Table) or not block.rows:
        return False
    heads = [column_of(cell.text) for cell in block.rows[0].cells]
    return any(head in ("name", "code") for head in heads)


def _is_part(block: Block) -> bool:
    return isinstance(block, Heading) and part_of(block.text) in ("url", "request", "response")


def _rows(blocks: tuple[Block, ...]) -> Iterator[Row]:
    for block in blocks:
        if isinstance(block, Table):
            yield from block.rows
        elif isinstance(block, Prose):
            yield from (Row((Cell(item),), block.location) for item in block.items)


def _entry(row: Row) -> tuple[str, str] | None:
    """Return the title and the path that a row of the list gives."""
    texts = [clean(cell.text) for cell in row.cells if clean(cell.text)]
    if len(texts) >= 2:
        path = next((one for one in texts[1:] if _PATH.match(one)), None)
        return (texts[0], path) if path and not _PATH.match(texts[0]) else None
    if texts and (found := _GLUED.match(texts[0])):
        return clean(found["title"]), found["path"]
    return None


def _read_list(page: Page) -> ListFacts:
    """Read the list: rows under the headings that are open."""
    levels = len({block.level for block in page.blocks if isinstance(block, Heading)} - {0}) > 1
    entries: list[Entry] = []
    unread: list[Unread] = []
    open_: list[tuple[int, str]] = []
    fresh = True
    for block in page.blocks:
        if isinstance(block, Unread):
            unread.append(block)
        elif isinstance(block, Heading) or (isinstance(block, Prose) and block.text):
            if not _is_title(block.text):
                if entries:
                    unread.append(Unread(block.text, "neither heading nor row", block.location))
                continue
            level = (block.level if isinstance(block, Heading) else _DEEPEST) if levels else 0
            kept = [one for one in open_ if one[0] < level] if levels else [] if fresh else open_
            open_ = [*kept, (level, block.text)]
            fresh = False
        else:
            fresh = True
            found, bad = _read_rows(block, tuple(name for _, name in open_))
            entries += found
            unread += bad
    return ListFacts(page.file, tuple(entries), levels, tuple(unread))


def _is_title(text: str) -> bool:
    return len(text) <= 80 and not text.endswith((".", ":"))


def _read_rows(block: Block, headings: tuple[str, ...]) -> tuple[list[Entry], list[Unread]]:
    """Read the rows of a table or list; one that holds a single text is a heading laid out so."""
    entries: list[Entry] = []
    unread: list[Unread] = []
    inner: list[str] = []
    fresh = False
    for row in _rows((block,)):
        texts = [clean(cell.text) for cell in row.cells if clean(cell.text)]
        if (entry := _entry(row)) is not None:
            entries.append(Entry(*entry, (*headings, *inner), row.location))
            fresh = True
        elif len(texts) == 1 and _is_title(texts[0]):
            inner = [*([] if fresh else inner), texts[0]]
            fresh = False
        elif texts and not row.header:
            unread.append(Unread(" | ".join(texts), "this row has no path", row.location))
    return entries, unread
