# Copied from templates/python/cli/operations.py by `altcraft-gen build`; changes made here are lost.
"""`altcraft operations` and `altcraft show`: what can be called, and with what."""

from __future__ import annotations

import json
import re
from functools import cache

from .problems import UsageError, suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

EXAMPLES = """\
  altcraft operations                      all of them
  altcraft operations static segment       those with both words
"""
_PACKAGE = __name__.partition("._cli")[0]
_SUMMARY = re.compile(r"\s*\n\s*")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("words", nargs="*", help="words of the name, the text or a parameter")


def run(arguments: argparse.Namespace) -> int:
    """Print the calls that have all words; 1 if there are none."""
    words = [one.lower() for one in arguments.words]
    found: list[tuple[int, str, str]] = []
    for name, spec in known().items():
        summary, text = _documentation(name)
        everything = f"{name} {text} {' '.join(spec['fields'])} {spec['path']}".lower()
        if all(word in everything for word in words):
            first = sum(word in f"{name} {summary}".lower() for word in words)
            found.append((-first, name, summary))
    width = max((len(name) for _, name, _ in found), default=0)
    for _, name, summary in sorted(found):
        print(f"{name:{width}}  {summary}")
    return 0 if found else 1


def known() -> dict[str, Any]:
    """Return what is known of each operation, by name."""
    found: dict[str, Any] = _spec()["operations"]
    return found


def known_objects() -> dict[str, Any]:
    """Return what is known of each object that operations share, by name."""
    found: dict[str, Any] = _spec()["objects"]
    return found


@cache
def _spec() -> dict[str, Any]:
    from importlib.resources import files

    content = (files(f"{_PACKAGE}.testing") / "_spec.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(content)
    return found


def find(name: str) -> dict[str, Any]:
    """Return what is known of an operation.

    Raises:
        UsageError: There is none of that name.
    """
    found = known().get(name)
    if found is None:
        raise UsageError(
            f"there is no operation {name!r}{suggestion(name, known())} "
            "(`altcraft operations WORDS` searches)"
        )
    operation: dict[str, Any] = found
    return operation


def method(name: str) -> Any:
    """Return the function of the client that makes a call."""
    from importlib import import_module

    resource, _, function = name.partition(".")
    return getattr(import_module(f"{_PACKAGE}.resources.{resource}").RESOURCE, function)


def _documentation(name: str) -> tuple[str, str]:
    from inspect import getdoc

    text = getdoc(method(name)) or ""
    return _SUMMARY.sub(" ", text.partition("\n\n")[0]), text
