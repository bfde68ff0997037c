"""What commands print: tables, findings, and colour where a person reads along."""

import os
import shlex
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from generator.findings import Finding, Findings, Format

_CODES = {"error": "31", "warning": "33", "bold": "1", "dim": "2", "added": "32", "removed": "31"}


def wants_color(stream: TextIO) -> bool:
    """Tell whether a stream is a terminal on which colour is welcome."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def paint(text: str, style: str, stream: TextIO | None = None) -> str:
    """Return the text in a style, or as it is where colour is not welcome."""
    if not wants_color(stream or sys.stdout):
        return text
    return f"\033[{_CODES[style]}m{text}\033[0m"


def print_findings(findings: "Findings", style: "Format" = "text") -> None:
    """Print findings; in the JSON format also an empty list."""
    if style == "text":
        for finding in findings:
            print(_painted(finding))
    elif len(findings) or style == "json":
        from generator.findings import format_findings

        print(format_findings(findings, style))


def say(text: str) -> None:
    """Print a remark for a person, apart from the command's output."""
    print(text, file=sys.stderr)


def count(number: int, noun: str) -> str:
    """Return a number with its noun, such as "1 error" or "2 errors"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def readable(text: str) -> str:
    """Return a text of several lines with escapes for what would steer the terminal."""
    from generator.findings import printable

    return "\n".join(map(printable, text.split("\n")))


def terminal_width() -> int | None:
    """Return how wide the terminal is, or None where the output goes elsewhere."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def wrapped(text: str, width: int | None) -> str:
    """Return a text whose lines are broken at words; a list's lines go on under its words."""
    if width is None:
        return text
    return "\n".join(
        textwrap.fill(line, width, subsequent_indent="  " if line.startswith("- ") else "")
        for line in text.split("\n")
    )


def print_long(text: str) -> None:
    """Print a text, through a pager where it is longer than the terminal.

    The environment variable PAGER names another pager than `less`; an empty one, none.
    """
    pager = shlex.split(os.environ.get("PAGER", "less"))
    is_long = sys.stdout.isatty() and text.count("\n") >= shutil.get_terminal_size().lines
    if not is_long or not pager or shutil.which(pager[0]) is None:
        print(text)
    else:
        # Colours are shown, and what is there stays when the pager ends.
        environment = {"LESS": "FRX", **os.environ}
        # The pager is the one that the user's own environment names; no shell reads it.
        subprocess.run(  # nosec B603
            pager, input=f"{text}\n".encode(), env=environment, check=False
        )


def table(head: Sequence[str], rows: Iterable[Sequence[str]], width: int | None = None) -> str:
    """Return rows as columns of text, each as wide as its widest cell.

    Args:
        head: The titles of the columns.
        rows: The cells of each row.
        width: How wide the table may be: where it is wider, the text of the last column stands
            under the rest of its row.
    """
    from generator.findings import printable

    lines = [list(head), *([printable(cell) for cell in row] for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    if width is not None and sum(widths) + 2 * len(widths) > width:
        return _stacked(lines, widths, width)
    text = [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]
    return "\n".join([paint(text[0], "bold"), *text[1:]])


def _stacked(lines: list[list[str]], widths: list[int], width: int) -> str:
    text = []
    for line in lines:
        cells = zip(line[:-1], widths[:-1], strict=True)
        text.append("  ".join(cell.ljust(size) for cell, size in cells).rstrip())
        if len(text) > 1 and line[-1]:
            text.append(
                textwrap.fill(line[-1], width, initial_indent="    ", subsequent_indent="    ")
            )
    return "\n".join([paint(text[0], "bold"), *text[1:]])


def _painted(finding: "Finding") -> str:
    plain = f"{finding.level}[{finding.rule}]"
    return str(finding).replace(plain, paint(plain, finding.level), 1)
