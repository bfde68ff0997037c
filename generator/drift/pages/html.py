"""Pages saved as HTML."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from lxml import etree, html

from generator.drift.pages.blocks import Block, Cell, Code, Heading, Page, Prose, Row, Table
from generator.drift.pages.words import clean, is_footer
from generator.findings import Location

_CONTENT = (
    ".//*[contains(concat(' ', normalize-space(@class), ' '), ' theme-doc-markdown ')]",
    ".//article",
    ".//main",
    ".//body",
)
_SKIPPED = {"script", "style", "noscript", "template", "button", "svg", "nav", "aside", "footer"}
_SKIPPED |= {"head", "form", "iframe"}
_ROLES = {"table": "table", "tr": "row", "td": "cell", "th": "columnheader"}
_INLINE = {"a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s"}
_INLINE |= {"samp", "small", "span", "strong", "sub", "sup", "u", "var", "font", "time", "label"}
_INDENT = re.compile(r"[ \t\r\n]*(\u00a0*)")
_END = re.compile(rb"</\s*(?:body|html)\s*>", re.IGNORECASE)  # a page that was cut lacks it
_HEADING = re.compile(r"h([1-6])\Z")


def read_html(data: bytes, file: str, lines: bool = True) -> Page | None:
    """Read an HTML page; None when it is empty.

    Args:
        data: The file's content.
        file: The file's name in locations.
        lines: Whether the file's lines are those of HTML; otherwise `data-line` tells them.
    """
    try:
        data.decode("utf-8")
        parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True)
    except UnicodeDecodeError:
        parser = html.HTMLParser(no_network=True, remove_comments=True)
    if not data.strip():
        return None
    try:
        root = html.document_fromstring(data, parser=parser)
    except etree.ParserError:
        return None
    content = next((found[0] for path in _CONTENT if (found := root.xpath(path))), root)
    walked = _Walker(file, lines).blocks(content)
    blocks = list(takewhile(lambda one: not _is_below(one), walked))
    first = next((one for one in blocks if isinstance(one, Heading) and one.level == 1), None)
    title = first.text if first else clean(root.findtext(".//title") or "")
    return Page(
        file,
        title.split(" | ")[0],
        _address(root),
        tuple(one for one in blocks if one is not first),
        is_whole=lines and _END.search(data) is not None,
    )


def _is_below(block: Block) -> bool:
    return isinstance(block, Prose) and is_footer(block.text)


def _address(root: html.HtmlElement) -> str | None:
    for path in (".//link[@rel='canonical']/@href", ".//meta[@property='og:url']/@content"):
        if found := root.xpath(path):
            return str(found[0])
    return None


class _Walker:
    """Walks over a page's elements; what stands between blocks becomes a paragraph."""

    def __init__(self, file: str, lines: bool) -> None:
        self._file = file
        self._lines = lines
        self._line = 1

    def blocks(self, element: html.HtmlElement) -> Iterator[Block]:
        """Yield the blocks inside an element."""
        loose: list[str] = [element.text or ""]
        place = self._place(element)
        for child in element:
            if _is_inline(child):
                loose.append(_text(child))
            else:
                yield from _paragraph(loose, place)
                loose, place = [], self._place(child)
                yield from self._block(child)
            loose.append(child.tail or "")
        yield from _paragraph(loose, place)

    def _block(self, element: html.HtmlElement) -> Iterator[Block]:
        place = self._place(element)
        if _is_skipped(element):
            return
        if found := _HEADING.match(str(element.tag)):
            if text := clean(_text(element)):
                yield Heading(text, int(found[1]), place)
        elif _is(element, "table"):
            yield Table(tuple(self._rows(element)))
        elif element.tag == "pre":
            yield Code(_text(element, code=True).strip(), place)
        elif element.tag in ("ul", "ol"):
            items = tuple(clean(_text(item, lists=False)) for item in element.iter("li"))
            yield Prose("", place, tuple(filter(None, items)))
        else:
            yield from self.blocks(element)

    def _rows(self, table: html.HtmlElement) -> Iterator[Row]:
        for row in table.iter():
            if not _is(row, "row") or _table_of(row) is not table:
                continue  # a row of a table inside a cell
            cells = [cell for cell in row if _is(cell, "cell", "columnheader")]
            if cells:
                header = all(_is(cell, "columnheader") for cell in cells)
                yield Row(_cells(cells), self._place(row), header)

    def _place(self, element: html.HtmlElement) -> Location:
        said = element.sourceline if self._lines else element.get("data-line")
        self._line = int(said) if said else self._line
        return Location(self._file, self._line)


def _paragraph(loose: list[str], place: Location) -> Iterator[Prose]:
    if text := clean("".join(loose)):
        yield Prose(text, place)


def _is(element: html.HtmlElement, *roles: str) -> bool:
    """Tell whether an element has one of some roles, by its tag or as it says."""
    said = element.get("role") or _ROLES.get(str(element.tag), "")
    return said in roles or (said == "rowheader" and "cell" in roles)


def _table_of(row: html.HtmlElement) -> html.HtmlElement | None:
    return next((one for one in row.iterancestors() if _is(one, "table")), None)


def _is_skipped(element: html.HtmlElement) -> bool:
    if not isinstance(element.tag, str) or element.tag in _SKIPPED:
        return True
    return "hash-link" in element.get("class", "").split()


def _is_inline(element: html.HtmlElement) -> bool:
    return (
        not isinstance(element.tag, str) or element.tag in _INLINE or element.tag in ("br", "img")
    )


def _cells(elements: list[html.HtmlElement]) -> tuple[Cell, ...]:
    """Return the cells of a row; the first one keeps its indent, as dots."""
    cells = [_cell(element) for element in elements]
    indent = _INDENT.match(_text(elements[0]))
    if indent and indent[1]:
        cells[0] = replace(cells[0], text=f"{'·' * len(indent[1])}{cells[0].text}")
    return tuple(cells)


def _cell(element: html.HtmlElement) -> Cell:
    items = tuple(filter(None, (clean(_text(item, lists=False)) for item in element.iter("li"))))
    return Cell(clean(_text(element, lists=False)), items)


def _text(element: html.HtmlElement, *, code: bool = False, lists: bool = True) -> str:
    """Return the text of an element.

    Args:
        element: The element.
        code: Keep line ends.
        lists: Include the text of the lists inside.
    """
    parts = [element.text or ""]
    for child in element:
        if child.tag == "br":
            parts.append("\n" if code else " ")
        elif not lists and child.tag in ("ul", "ol"):
            parts.append(" ")
        elif not _is_skipped(child):
            inner = _text(child, code=code, lists=lists)
            parts.append(inner if _is_inline(child) or code else f" {inner} ")
        parts.append(child.tail or "")
    return "".join(parts)
