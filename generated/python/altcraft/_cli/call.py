# Copied from templates/python/cli/call.py by `altcraft-gen build`; changes made here are lost.
"""`altcraft call`: any call of the API from a terminal."""

from __future__ import annotations

from pathlib import Path

from .._core.common.json_values import is_object
from . import account, operations, output, values
from .problems import UsageError, confirm, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

EXAMPLES = """\
  altcraft call segments.get id=3
  altcraft call segments.list --all --output jsonl
  altcraft call profiles.get db_id=1 matching=email email=a@example.com
  altcraft call segments.add name=New list_id=1 segment:='[]'
  altcraft call profiles.import_one --json @request.json
  altcraft call files.download path=data/x.csv --save x.csv
"""
_GRAVE = {
    "delete": "deletes for good",
    "modify_many": "changes many at once",
    "launch": "sends messages",
    "launch_scenario": "starts a scenario, which may send messages",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("operation", help="its name, such as segments.get")
    parser.add_argument(
        "parameters", nargs="*", metavar="name=value", help="also name=@file, name=-, name:=json"
    )
    parser.add_argument("--json", metavar="JSON", help="all parameters as JSON, or @file, or -")
    parser.add_argument("--all", action="store_true", help="all pages of a list, not the first")
    parser.add_argument("--output", choices=output.FORMATS, help="(default: table, or json)")
    parser.add_argument("--save", type=Path, metavar="FILE", help="where a file goes")
    parser.add_argument("--yes", action="store_true", help="do not ask before a grave call")
    account.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Make the call, and print the answer."""
    name = arguments.operation
    spec = operations.find(name)
    given = _parameters(arguments, spec)
    if effect := _GRAVE.get(spec["effect"]):
        confirm(f"{name} {effect}.", yes=arguments.yes)
    with account.make_client(arguments) as client:
        resource, _, function = name.partition(".")
        answer = getattr(getattr(client, resource), function)(**_as_arguments(name, given))
        return _print(answer, arguments)


def _parameters(arguments: argparse.Namespace, spec: dict[str, Any]) -> dict[str, Any]:
    words = list(arguments.parameters)
    given: dict[str, Any] = {}
    if arguments.json is not None:
        everything = values.parse([f"_:={arguments.json}"], {}, additional=True)["_"]
        if not is_object(everything):
            raise UsageError("--json must be an object")
        given = everything
    return given | values.parse(words, spec["fields"], additional=spec["additional"])


def _as_arguments(name: str, given: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of the method: Python names where it has them, the rest as `extra`."""
    from inspect import signature

    known = signature(operations.method(name)).parameters
    arguments: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for json_name, value in given.items():
        names = (json_name, f"{json_name}_", json_name.lstrip("_"))
        python = next((one for one in names if one in known), None)
        if python is None or python in ("self", "extra", "options"):
            extra[json_name] = value
        else:
            arguments[python] = value
    missing = [
        one.name
        for one in known.values()
        if one.kind is one.KEYWORD_ONLY and one.default is one.empty and one.name not in arguments
    ]
    if missing:
        raise UsageError(f"{name} needs {', '.join(missing)} (`altcraft show {name}`)")
    return arguments | ({"extra": extra} if extra else {})


def _print(answer: Any, arguments: argparse.Namespace) -> int:
    form = arguments.output
    if hasattr(answer, "pages"):
        rows = answer if arguments.all else answer.first()
        output.write_rows((plain(one) for one in rows), form or "table")
        return 0
    if hasattr(answer, "save"):
        target = answer.save(arguments.save or ".")
        say(f"saved {target}")
        return 0
    output.write(plain(answer), form or "json")
    return 0


def plain(value: Any) -> Any:
    """Return the JSON value of what a method gives back."""
    if hasattr(value, "raw"):
        return value.raw
    return value if isinstance(value, str | int | float | bool | None) else str(value)
