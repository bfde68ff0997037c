"""What can be completed: the commands with their options, and the calls with their parameters."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from .. import operations, parsing

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable
    from typing import Any

# What goes into a script: the spec is data, and nothing of it may be read as code by a shell.
_PLAIN = re.compile(r"[A-Za-z0-9_][\w@.,+/-]*", re.ASCII)
_FILES = frozenset({"file", "save", "rejects"})  # arguments that are files, whatever their type
_OWN_KINDS = ("operation", "export", "parameters")


class Argument(NamedTuple):
    """An option, or an argument that stands for itself.

    Attributes:
        names: How an option is spelt; empty for another argument.
        text: What it is for, on one line.
        kind: What its value is: `none`, `file`, `operation`, `export`, `parameters`, `choice`
            or `text`.
        choices: The values of a `choice`.
    """

    names: tuple[str, ...]
    text: str
    kind: str
    choices: tuple[str, ...] = ()


class Command(NamedTuple):
    """A command with its options, and the other arguments in their order."""

    name: str
    text: str
    options: tuple[Argument, ...]
    arguments: tuple[Argument, ...]


class Call(NamedTuple):
    """An operation.

    Attributes:
        names: Its name, and the short one of an export.
        text: What it does, on one line.
        parameters: The values that are known of each parameter.
    """

    names: tuple[str, ...]
    text: str
    parameters: dict[str, tuple[str, ...]]


class Words(NamedTuple):
    """All that can be completed."""

    commands: tuple[Command, ...]
    calls: tuple[Call, ...]
    exports: tuple[str, ...]

    def valued(self) -> list[str]:
        """Return the options that take a value."""
        options = [option for command in self.commands for option in command.options]
        return sorted({name for one in options if one.kind != "none" for name in one.names})


def gather() -> Words:
    """Return all that can be completed."""
    exports = operations.exports()
    commands = (_command(name, text) for name, (_, text) in parsing.COMMANDS.items())
    calls = (
        _call((name, *(short for short, one in exports.items() if one == name)), spec)
        for name, spec in operations.known().items()
        if _PLAIN.fullmatch(name)
    )
    return Words(tuple(commands), tuple(calls), _plain(exports))


def _command(name: str, text: str) -> Command:
    arguments = [_argument(one) for one in parsing.arguments_of(name)]
    return Command(
        name,
        _line(text),
        tuple(one for one in arguments if one.names),
        tuple(one for one in arguments if not one.names),
    )


def _argument(action: argparse.Action) -> Argument:
    names, text = tuple(action.option_strings), _line(action.help or "")
    if action.nargs == 0:
        return Argument(names, text, "none")
    if action.choices is not None:
        return Argument(names, text, "choice", _plain(map(str, action.choices)))
    if action.type is Path or action.dest in _FILES:
        return Argument(names, text, "file")
    return Argument(names, text, action.dest if action.dest in _OWN_KINDS else "text")


def _call(names: tuple[str, ...], spec: dict[str, Any]) -> Call:
    parameters = {
        name: _plain(map(str, about.get("values", ())))
        for name, about in spec["fields"].items()
        if _PLAIN.fullmatch(name)
    }
    return Call(_plain(names), _line(spec["summary"]), parameters)


def _plain(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(one for one in words if _PLAIN.fullmatch(one))


def _line(text: str) -> str:
    """Return a text on one line, of characters that only show."""
    return "".join(one if one.isprintable() else " " for one in text.replace("%%", "%"))
