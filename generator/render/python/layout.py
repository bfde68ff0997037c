"""The one thing of layout that no formatter adds: parentheses around a union that is too long.

With them, a formatter gives each option a line of its own.
"""

import re

WIDTH = 100
_TOKEN = re.compile(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|[\[(]|[\])]| \| ")


def annotation(text: str, indent: int, before: int, default: str = "") -> str:
    """Return an annotation with what follows it, such as `int | NotGiven = NOT_GIVEN,`.

    Args:
        text: The annotation on one line.
        indent: Columns by which the parameter or attribute is indented.
        before: Columns taken by the name and its colon.
        default: What follows, such as ` = NOT_GIVEN,`.
    """
    fits = indent + before + len(text) + len(default) <= WIDTH
    return f"{text}{default}" if fits or not _is_union(text) else f"({text}){default}"


def _is_union(text: str) -> bool:
    """Tell whether an annotation has a `|` outside of all brackets and quotes."""
    depth = 0
    for token in _TOKEN.finditer(text):
        if token[0] in "[(":
            depth += 1
        elif token[0] in "])":
            depth -= 1
        elif depth == 0 and token[0] == " | ":
            return True
    return False
