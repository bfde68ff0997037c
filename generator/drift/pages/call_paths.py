"""Paths of calls as pages print them, and what makes two of them the same."""

import re

_ADDRESS = re.compile(r"https?://[^/\s]+")
_PLACEHOLDER = re.compile(r"\{[^}]*\}|<[^>]*>|(?<=/):\w+")
_CHARACTERS = r"[^\s\"'`,;)]"
# The address of a call inside a text: with a host, below `/api/`, or a path that stands alone.
_IN_TEXT = re.compile(
    rf"https?://[\w.{{}}<>:-]+(?P<path>/{_CHARACTERS}*)|(?<![\w.])(?P<api>/api/{_CHARACTERS}+)"
    r"|\A\s*(?P<alone>/[\w/{}<>.:-]+)\s*\Z"
)


def find_path(text: str) -> str | None:
    """Return the path of the call that a text names, as printed."""
    found = _IN_TEXT.search(text)
    return next(filter(None, found.groups())).rstrip(".") if found else None


def without_paths(text: str) -> str:
    """Return a text without the addresses of calls in it."""
    return _IN_TEXT.sub(" ", text)


def plain_path(printed: str) -> str:
    """Return a printed path without host, query and trailing slash."""
    path = _ADDRESS.sub("", printed.strip().strip("`\"'")).partition("?")[0].partition("#")[0]
    path = f"/{path.strip('/')}"
    return re.sub(r"<([^>]*)>|(?<=/):(\w+)", lambda found: f"{{{found[1] or found[2]}}}", path)


def path_key(printed: str) -> str:
    """Return what identifies a path: placeholders without their names."""
    return _PLACEHOLDER.sub("{}", plain_path(printed))
