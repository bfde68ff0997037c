"""Reading of saved pages: which form a file has, and which files a folder holds."""

from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from generator.drift.pages.blocks import Page

_FORMS = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".md": "markdown",
    ".mdx": "markdown",
    ".markdown": "markdown",
    ".txt": "text",
}
MAX_BYTES = 16 * 1024 * 1024


class UnreadablePageError(ValueError):
    """A file that is no page."""


def find_pages(paths: Iterable[Path]) -> list[Path]:
    """Return the pages among the paths and in the folders among them.

    Raises:
        UnreadablePageError: A path does not exist, or holds nothing that can be a page.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = [one for one in sorted(path.rglob("*")) if one.suffix.lower() in _FORMS]
            if not inside:
                raise UnreadablePageError(f"{path}: no pages in it ({', '.join(_FORMS)})")
            found.update(dict.fromkeys(one for one in inside if one.is_file()))
        elif path.is_file():
            found[path] = None
        else:
            raise UnreadablePageError(f"{path}: there is no such file")
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
        raise UnreadablePageError(f"{path}: a page is one of {', '.join(_FORMS)}")
    if path.stat().st_size > MAX_BYTES:
        raise UnreadablePageError(f"{path}: larger than {MAX_BYTES} bytes")
    page = _READERS[form](path, known)
    if page is None:
        raise UnreadablePageError(f"{path}: the page is empty")
    return page


def _html(path: Path, _: Collection[str]) -> Page | None:
    from generator.drift.pages.html import read_html

    return read_html(path.read_bytes(), path.as_posix())


def _markdown(path: Path, _: Collection[str]) -> Page | None:
    from generator.drift.pages.markdown import read_markdown

    return read_markdown(_decoded(path), path.as_posix())


def _text(path: Path, known: Collection[str]) -> Page | None:
    from generator.drift.pages.text import read_text

    return read_text(_decoded(path), path.as_posix(), known)


def _decoded(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UnreadablePageError(f"{path}: not UTF-8") from error


_READERS: dict[str, Callable[[Path, Collection[str]], Page | None]] = {
    "html": _html,
    "markdown": _markdown,
    "text": _text,
}
