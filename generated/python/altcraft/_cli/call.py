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


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("operation", help="its name, such as segments.get")
    parser.add_argument(
        "parameters", nargs="*", metavar="name=value", help="also name=@file, name=-, name:=json"
    )
    parser.add_argument("--json", metavar="JSON", help="all parameters as JSON, or @file, or -")
    parser.add_argument("--all", action="store_true", help="all pages of a list, not the first")
    parser.add_argument("--output", choices=output.FORMATS, help="(default: table, or json)")
    parser.add_argument("-o", "--save", type=Path, metavar="FILE", help="where a file goes")
    parser.add_argument("--yes", action="store_true", help="do not ask before a grave call")
    account.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Make the call, and print the answer."""
    name = arguments.operation
    spec = operations.find(name)
    given = _parameters(arguments, spec)
    if caution := spec["caution"]:
        confirm(f"{name}: {caution}", yes=arguments.yes)
    with account.make_client(arguments) as client:
        return _print(operations.make_call(client, name, given), arguments)


def _parameters(arguments: argparse.Namespace, spec: dict[str, Any]) -> dict[str, Any]:
    words = list(arguments.parameters)
    given: dict[str, Any] = {}
    if arguments.json is not None:
        everything = values.parse([f"_:={arguments.json}"], {}, additional=True)["_"]
        if not is_object(everything):
            raise UsageError("--json must be an object")
        given = everything
    return given | values.parse(words, spec["fields"], additional=spec["additional"])


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
    if hasattr(answer, "started"):  # a task: what is known of it is the answer that started it
        answer = answer.started
    output.write(plain(answer), form or "json")
    return 0


def plain(value: Any) -> Any:
    """Return the JSON value of what a method gives back."""
    if hasattr(value, "raw"):
        return value.raw
    return value if isinstance(value, str | int | float | bool | None) else str(value)
