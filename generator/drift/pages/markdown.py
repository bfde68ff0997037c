"""Pages saved as Markdown, with the HTML in it."""

import re

from markdown_it import MarkdownIt

from generator.drift.pages.blocks import Page
from generator.drift.pages.html import read_html

_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_ADMONITION = re.compile(r"^:::.*$", re.MULTILINE)
_TITLE = re.compile(r"^title:\s*[\"']?(.*?)[\"']?\s*$", re.MULTILINE)


def read_markdown(text: str, file: str) -> Page | None:
    """Read a Markdown page by way of HTML whose elements carry the line that they come from."""
    front = _FRONT_MATTER.match(text)
    if front:
        title = _TITLE.search(front[1])
        heading = f"# {title[1]}" if title else ""
        text = "\n" * front[0].count("\n") + text[front.end() :]
        text = heading + text
    parser = MarkdownIt("commonmark", {"html": True}).enable("table")
    tokens = parser.parse(_ADMONITION.sub("", text))
    for token in tokens:
        if token.map and token.nesting >= 0:
            token.attrSet("data-line", str(token.map[0] + 1))
    rendered = parser.renderer.render(tokens, parser.options, {})
    return read_html(rendered.encode(), file, lines=False)
