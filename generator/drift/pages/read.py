"""Reading of saved pages: which form a file has, and which files a folder holds."""

import codecs
import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from pathlib import Path

from generator.drift.pages.blocks import Page

_FORMS = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".md": "markdown",
    ".mdx": "markdown",
    ".markdown": "markdown",
    ".mhtml": "archive",
    ".mht": "archive",
    ".txt": "text",
}
_CYRILLIC = re.compile(rb"[\xc0-\xff]{3}")  # letters as they stand in cp1251
MAX_BYTES = 16 * 1024 * 1024


class NoPagesError(ValueError):
    """Paths that name no page."""


class UnreadablePageError(ValueError):
    """A file that is no page; the message says why."""


def find_pages(paths: Iterable[Path]) -> list[Path]:
    """Return the pages among the paths and in the folders among them.

    Raises:
        NoPagesError: Paths do not exist, or hold nothing that can be a page.
    """
    found: dict[Path, None] = {}
    wrong: list[str] = []
    for path in paths:
        if path.is_dir():
            inside = [one for one in sorted(path.rglob("*")) if one.suffix.lower() in _FORMS]
            if not inside:
                wrong.append(f"{path}: no pages in it ({', '.join(_FORMS)})")
            found.update(dict.fromkeys(one for one in inside if one.is_file()))
        elif path.is_file():
            found[path] = None
        else:
            wrong.append(f"{path}: there is no such file")
    if wrong:
        raise NoPagesError("\n".join(wrong))
    return list(found)


def read_page(path: Path, known: Collection[str]) -> Page:
    """Read a page.

    Args:
        path: The file.
        known: Names of parameters that are known, which help to cut glued lines.

    Raises:
        UnreadablePageError: The file is no page.
    """
    form = _FORMS.get(path.suffix.lower())
    if form is None:
        raise UnreadablePageError(f"a page is one of {', '.join(_FORMS)}")
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UnreadablePageError(f"larger than {MAX_BYTES} bytes")
        page = _READERS[form](path.read_bytes(), path.as_posix(), known)
    except OSError as error:
        raise UnreadablePageError(error.strerror or str(error)) from error
    except RecursionError as error:
        raise UnreadablePageError("nested too deeply") from error
    if page is None:
        raise UnreadablePageError("the page is empty")
    return page


def _html(data: bytes, file: str, _: Collection[str]) -> Page | None:
    from generator.drift.pages.html import read_html

    return read_html(data, file)


def _archive(data: bytes, file: str, _: Collection[str]) -> Page | None:
    from generator.drift.pages.archive import page_in
    from generator.drift.pages.html import read_html

    found = page_in(data)
    if found is None:
        raise UnreadablePageError("no HTML in the web archive")
    page = read_html(found.html, file)
    return replace(page, address=page.address or found.address) if page else None


def _markdown(data: bytes, file: str, known: Collection[str]) -> Page | None:
    from generator.drift.pages.markdown import read_markdown

    return read_markdown(decoded(data), file)


def _text(data: bytes, file: str, known: Collection[str]) -> Page | None:
    from generator.drift.pages.text import read_text

    return read_text(decoded(data), file, known)


def decoded(data: bytes) -> str:
    """Return the text of a file in UTF-8, in UTF-16 with its mark, or as old Windows programs save.

    Raises:
        UnreadablePageError: It is no text.
    """
    is_wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        if is_wide or b"\0" in data:
            raise UnreadablePageError("not UTF-8") from error
        text = data.decode("cp1251" if _CYRILLIC.search(data) else "cp1252", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


_READERS: dict[str, Callable[[bytes, str, Collection[str]], Page | None]] = {
    "html": _html,
    "archive": _archive,
    "markdown": _markdown,
    "text": _text,
}
