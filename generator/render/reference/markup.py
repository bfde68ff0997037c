"""Markdown of the spec as HTML: tags in the text stay text, and links lead to web pages only."""

from functools import cache

from markdown_it import MarkdownIt
from markupsafe import Markup


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")


def markdown(text: str) -> Markup:
    """Return the HTML of a text with paragraphs, lists and code."""
    return Markup(
        _parser().render(text).strip()
    )  # nosec B704  # the parser escapes what it is given


@cache
def inline(text: str) -> Markup:
    """Return the HTML of one paragraph, without the paragraph."""
    html = _parser().renderInline(" ".join(text.split()))
    return Markup(html)  # nosec B704  # the parser escapes what it is given
