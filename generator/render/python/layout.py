"""Layout of expressions as black lays them out, so that formatting has nothing left to do.

An expression that fits stays on its line. Else its last pair of brackets is opened: what is inside
moves to a line of its own, or, when that is too long as well, each item does, with a comma behind.
Expressions that need more than this stay as they are; they are left to black.
"""

import re
from collections.abc import Iterator

WIDTH = 100
_STEP = 4
_TOKEN = re.compile(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|[\[({]|[\])}]|, ?| \| ")


def laid_out(text: str, indent: int, before: int = 0, after: int = 0) -> str:
    """Return an expression over as many lines as it needs.

    Args:
        text: The expression on one line.
        indent: Columns by which the statement or item is indented.
        before: Columns taken on the first line, besides the indentation.
        after: Columns taken after the expression's end.
    """
    if indent + before + len(text) + after <= WIDTH or text[-1:] not in ("]", ")", "}"):
        return text
    start = _last_opening(text)
    body = text[start + 1 : -1]
    if not body:
        return text
    is_call = text[start - 1 : start].isalnum() or text[start - 1 : start] == "_"
    inner = _body(body, indent + _STEP, joined=is_call)
    return f"{text[: start + 1]}\n{inner}\n{' ' * indent}{text[-1]}"


def annotation(text: str, indent: int, before: int, default: str = "") -> str:
    """Return an annotation with what follows it, such as `int | NotGiven = NOT_GIVEN,`.

    A union that is too long for its line is put into parentheses.

    Args:
        text: The annotation on one line.
        indent: Columns by which the parameter or attribute is indented.
        before: Columns taken by the name and its colon.
        default: What follows, such as ` = NOT_GIVEN,`.
    """
    flat = f"{text}{default}"
    if indent + before + len(flat) <= WIDTH:
        return flat
    if len(list(_split(text, " | "))) == 1:
        return f"{laid_out(text, indent, before, len(default))}{default}"
    return f"(\n{_body(text, indent + _STEP, joined=True)}\n{' ' * indent}){default}"


def _body(text: str, indent: int, *, joined: bool) -> str:
    """Return what is inside brackets: an item on each line, or `joined` on one if they fit."""
    pad = " " * indent
    items = list(_split(text, ","))
    if len(items) == 1 or (joined and indent + len(text) <= WIDTH):
        return pad + _item(text, indent)
    if not items[-1]:  # behind the comma of a tuple of one
        items.pop()
    return "\n".join(f"{pad}{_item(item, indent, 1)}," for item in items)


def _item(text: str, indent: int, after: int = 0) -> str:
    """Return one of the things inside brackets; a union gets a line for each option."""
    if indent + len(text) + after <= WIDTH:
        return text
    options = list(_split(text, " | "))
    lines = [laid_out(one, indent, 2 if number else 0) for number, one in enumerate(options)]
    if len(lines) == 1:
        return laid_out(text, indent, 0, after)
    return f"\n{' ' * indent}| ".join(lines)


def _split(text: str, separator: str) -> Iterator[str]:
    """Split at the separators that stand in no brackets and no quotes."""
    depth, start = 0, 0
    for token in _TOKEN.finditer(text):
        if token[0] in "[({":
            depth += 1
        elif token[0] in "])}":
            depth -= 1
        elif depth == 0 and token[0].startswith(separator):
            yield text[start : token.start()]
            start = token.end()
    yield text[start:]


def _last_opening(text: str) -> int:
    """Return where the bracket opens that the last character closes."""
    opened: list[int] = []
    start = 0
    for token in _TOKEN.finditer(text):
        if token[0] in "[({":
            opened.append(token.start())
        elif token[0] in "])}":
            start = opened.pop()
    return start
