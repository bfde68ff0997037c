# Copied from templates/python/cli/problems.py by `altcraft-gen build`; changes made here are lost.
"""What ends a command early, in words for whoever typed it."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


class UsageError(Exception):
    """The command was not typed as it must be, or names what is not there; exit code 2."""


def say(text: str) -> None:
    """Tell the person at the terminal; the standard output is for data."""
    print(printable(text), file=sys.stderr, flush=True)


def printable(text: str) -> str:
    """Return a text that only shows: what a server sent could steer the terminal."""
    return "".join(one if one.isprintable() or one == "\n" else "?" for one in text)


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return `; did you mean ...?` if something that is known looks like a word."""
    from difflib import get_close_matches

    close = get_close_matches(word, list(known), 1)
    return f"; did you mean {close[0]!r}?" if close else ""


def confirm(question: str, *, yes: bool) -> None:
    """Ask before something that cannot be undone.

    Raises:
        UsageError: The answer is no, or nobody is there to ask.
    """
    if yes:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError(f"{question} Nobody is at the terminal to say so: add --yes.")
    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise UsageError("nothing was sent")
