# Copied from templates/python/cli/main.py by `altcraft-gen build`; changes made here are lost.
"""The command `altcraft`: a module is loaded only for the command that is asked for."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

_COMMANDS = {"play": "run a platform on this computer to play with and to test against"}
"""The names of the modules, and what `altcraft --help` says of each."""

_EXAMPLES = """\
examples:
  altcraft play --seed-data
  altcraft play --help
"""
_DESCRIPTION = "The Altcraft Platform at hand."
_LAYOUT = argparse.RawDescriptionHelpFormatter  # keeps the lines of examples
_STOPPED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command of the arguments; return its exit code.

    Args:
        arguments: What follows the command's name; None takes those of this process.

    Returns:
        0 when all is done, 2 for wrong usage, 130 when stopped; each command says what else.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    name = next((one for one in given if not one.startswith("-")), None)
    parser = argparse.ArgumentParser(
        prog="altcraft", description=_DESCRIPTION, epilog=_EXAMPLES, formatter_class=_LAYOUT
    )
    parser.add_argument("--version", action="store_true", help="show the version and exit")
    commands = parser.add_subparsers(dest="command", metavar="command")
    for command, text in _COMMANDS.items():
        description = f"{text[0].upper()}{text[1:]}."
        added = commands.add_parser(
            command, help=text, description=description, formatter_class=_LAYOUT
        )
        if command == name:
            module = _load(command)
            added.epilog = module.EXAMPLES
            module.add_arguments(added)
    if name is not None and name not in _COMMANDS:
        parser.error(_unknown(name))
    known = parser.parse_args(given)
    if known.version:
        from .. import __version__

        print(f"altcraft {__version__}")
        return 0
    if known.command is None:
        parser.error("give a command; `altcraft --help` lists them")
    try:
        code: int = _load(known.command).run(known)
    except KeyboardInterrupt:
        return _STOPPED
    return code


def _load(command: str) -> Any:
    from importlib import import_module

    return import_module(f".{command}", __package__)


def _unknown(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, _COMMANDS, 1, 0.5)
    hint = f"did you mean {near[0]!r}?" if near else "`altcraft --help` lists the commands"
    return f"there is no command {name!r}: {hint}"


if __name__ == "__main__":
    sys.exit(main())
