"""`altcraft operations` and `altcraft show`: what can be called, and with what."""

from __future__ import annotations

import json
from functools import cache

from .problems import UsageError, suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping
    from typing import Any

    from .._client import Altcraft

EXAMPLES = """\
  altcraft operations                      all of them
  altcraft operations static segment       those with both words
"""
_PACKAGE = __name__.partition("._cli")[0]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("words", nargs="*", help="words of the name, the text or a parameter")


def run(arguments: argparse.Namespace) -> int:
    """Print the calls that have all words; 1 if there are none."""
    words = [one.lower() for one in arguments.words]
    found: list[tuple[int, str, str]] = []
    for name, spec in known().items():
        summary = spec["summary"]
        texts = (name, summary, spec["description"], *spec["fields"], spec["path"])
        everything = " ".join(texts).lower()
        if all(word in everything for word in words):
            first = sum(word in f"{name} {summary}".lower() for word in words)
            found.append((-first, name, summary))
    width = max((len(name) for _, name, _ in found), default=0)
    for _, name, summary in sorted(found):
        print(f"{name:{width}}  {summary}")
    return 0 if found else 1


@cache
def known() -> dict[str, Any]:
    """Return what is known of each operation, by name; no other module is loaded for it."""
    from pkgutil import get_data

    found: dict[str, Any] = json.loads(get_data(__name__, "_operations.json") or b"")["operations"]
    return found


def exports() -> dict[str, str]:
    """Return the exports by their short names: the resource, where that has no other export."""
    names = [name for name, spec in known().items() if "export" in spec]
    resources = [name.partition(".")[0] for name in names]
    return {
        resource if resources.count(resource) == 1 else name: name
        for name, resource in zip(names, resources, strict=True)
    }


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


def make_call(client: Altcraft, name: str, given: Mapping[str, Any]) -> Any:
    """Make a call with parameters by their API names; return what its method returns.

    Raises:
        UsageError: A parameter is missing.
    """
    resource, _, function = name.partition(".")
    return getattr(getattr(client, resource), function)(**_as_arguments(name, given))


def _as_arguments(name: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of the method: Python names where it has them, the rest as `extra`."""
    from inspect import signature

    names = signature(method(name)).parameters
    arguments: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for json_name, value in given.items():
        choices = (json_name, f"{json_name}_", json_name.lstrip("_"))
        python = next((one for one in choices if one in names), None)
        if python is None or python in ("self", "extra", "options"):
            extra[json_name] = value
        else:
            arguments[python] = value
    missing = [
        one.name
        for one in names.values()
        if one.kind is one.KEYWORD_ONLY and one.default is one.empty and one.name not in arguments
    ]
    if missing:
        raise UsageError(f"{name} needs {', '.join(missing)} (`altcraft show {name}`)")
    return arguments | ({"extra": extra} if extra else {})
