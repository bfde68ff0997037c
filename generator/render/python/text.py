"""Text of the spec in Python source: the only ways in are a literal and a docstring."""

import math
import re
from collections.abc import Sequence

from generator.model import Json

WIDTH = 100
_UNPRINTABLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]")


def python_literal(value: Json) -> str:
    """Return a JSON value as a Python expression that evaluates to it."""
    if isinstance(value, dict):
        inner = ", ".join(f"{python_literal(k)}: {python_literal(v)}" for k, v in value.items())
        return f"{{{inner}}}"
    if isinstance(value, (list, tuple)):
        inner = ", ".join(map(python_literal, value))
        if isinstance(value, tuple):
            return f"({inner},)" if len(value) == 1 else f"({inner})"
        return f"[{inner}]"
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError("a JSON number is finite")
    if value is None or isinstance(value, (bool, int, float)):
        return repr(value).replace("e+", "e")
    raise TypeError(f"not a JSON value: {type(value).__name__}")


def _quoted(text: str) -> str:
    """Quote as black would, so that formatting has nothing to do: the fewer escapes, the better."""
    plain = repr(text)
    if plain[0] == '"' or text.count('"') > text.count("'"):
        return plain
    return '"' + plain[1:-1].replace("\\'", "'").replace('"', '\\"') + '"'


def docstring(lines: Sequence[str], indent: int) -> str:
    """Return lines as a docstring whose value is exactly these lines, indented.

    Args:
        lines: The text; the first line is the summary.
        indent: Columns by which the docstring is indented.
    """
    pad = " " * indent
    safe = [_escape(line).rstrip() for line in lines]
    while safe and not safe[-1]:
        safe.pop()
    if not safe:
        safe = [""]
    if safe[0].startswith('"'):
        safe[0] = f"\\{safe[0]}"
    if len(safe) == 1:
        space = " " if safe[0].endswith('"') else ""
        return f'"""{safe[0]}{space}"""'
    body = "\n".join(f"{pad}{line}" if line else "" for line in safe[1:])
    return f'"""{safe[0]}\n{body}\n{pad}"""'


def inside_docstring(text: str) -> str:
    """Return one line of text for the inside of a docstring; something must follow it there."""
    safe = _escape(" ".join(text.split()))
    return f"\\{safe}" if safe.startswith('"') else safe


def _escape(text: str) -> str:
    if text.isprintable() and "\\" not in text and '""' not in text:
        return text
    text = re.sub(r'"(?="")', r"\"", text.replace("\\", "\\\\"))
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def wrap(text: str, indent: int, *, hanging: int = 0) -> list[str]:
    """Break a paragraph into lines that fit the line length at an indentation."""
    room = WIDTH - indent
    lines: list[str] = []
    line = ""
    for word in text.split():
        if not line:
            line = word
        elif len(line) + 1 + len(word) <= room:
            line = f"{line} {word}"
        else:
            lines.append(line)
            line = " " * hanging + word
    return [*lines, line] if line else lines


def wrap_markdown(text: str, indent: int) -> list[str]:
    """Break Markdown into lines, keeping paragraphs, list items and code as they are."""
    lines: list[str] = []
    paragraph: list[str] = []
    fenced = False

    def flush() -> None:
        if paragraph:
            marker = re.match(r"\s*([-*]|\d+\.)\s+", paragraph[0])
            hanging = len(marker[0]) if marker else 0
            lines.extend(wrap(" ".join(paragraph), indent, hanging=hanging))
            paragraph.clear()

    for line in text.strip("\n").split("\n"):
        fence = line.lstrip().startswith("```")
        if fence or fenced or not line.strip():
            flush()
            lines.append(line.rstrip())
            fenced ^= fence
        else:
            if re.match(r"\s*([-*]|\d+\.)\s+", line):
                flush()
            paragraph.append(line.strip())
    flush()
    return lines
