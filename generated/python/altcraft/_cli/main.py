# Copied from templates/python/cli/main.py by `altcraft-gen build`; changes made here are lost.
"""The command `altcraft`."""

from __future__ import annotations

import argparse
import os
import sys

from .problems import UsageError, say, suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

# By name: the module with EXAMPLES, `add_arguments` and `run`, and what `--help` says of it.
COMMANDS = {
    "call": ("call", "make any call of the API"),
    "import": ("importing", "import profiles from a file"),
    "export": ("exporting", "export profiles or other data to a file"),
    "operations": ("operations", "search the calls of the API by any words"),
    "show": ("show", "show a call: what it does, its parameters, the answer, the errors"),
    "doctor": ("doctor", "find out what is wrong with the address, the token or the rights"),
    "play": ("play", "run a platform on this computer to play with and to test against"),
}
_EXAMPLES = """\
examples:
  altcraft operations static segment
  altcraft call segments.list --all --output csv
  altcraft import clients.csv --db 5 --check
  altcraft export profiles --db 5 -o profiles.csv
  altcraft play --seed-data
"""
_LAYOUT = argparse.RawDescriptionHelpFormatter  # keeps the lines of examples
_LISTS = ("parameters", "words")  # arguments that take any number of words
_PACKAGE = (__package__ or "").partition(".")[0]
_DONE, _FAILED, _USAGE, _STOPPED = 0, 1, 2, 130
_NOT_SENT = ("ConfigurationError", "InvalidRequestError")  # errors that are the user's own


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command of the arguments; return its exit code.

    Args:
        arguments: What follows the command's name; None takes those of this process.

    Returns:
        0 when all is done, 1 when something failed, 2 for wrong usage, 130 when stopped.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    known = _parse(given)
    if known.version:
        from .. import __version__

        print(f"altcraft {__version__}")
        return _DONE
    try:
        code: int = _load(known.command).run(known)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _STOPPED
    except UsageError as error:
        say(f"altcraft: {error}")
        return _USAGE
    except BrokenPipeError:  # whoever read the output has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _DONE
    except Exception as error:
        if not type(error).__module__.startswith(_PACKAGE):
            raise
        say(f"altcraft: {error}")
        return _USAGE if type(error).__name__ in _NOT_SENT else _FAILED
    return code


def _parse(given: list[str]) -> argparse.Namespace:
    """Return the arguments; words may stand before and after options."""
    parser = make_parser(next((one for one in given if not one.startswith("-")), None))
    known, left = parser.parse_known_args(given)
    words = [one for one in left if not one.startswith("-") or one == "-"]
    if len(words) < len(left):
        wrong = next(one for one in left if one.startswith("-")).partition("=")[0]
        options = options_of(parser, known.command)
        parser.error(f"there is no option {wrong}{suggestion(wrong, options)}")
    if words:
        name = next((one for one in _LISTS if hasattr(known, one)), None)
        if name is None:
            parser.error(f"too many words: {' '.join(words)}")
        getattr(known, name).extend(words)
    if known.command is None and not known.version:
        parser.error("give a command; `altcraft --help` lists them")
    return known


def make_parser(name: str | None) -> argparse.ArgumentParser:
    """Return the parser; of the commands it loads only the one of the given name."""
    parser = _Parser(
        prog="altcraft",
        description="The Altcraft Platform from a terminal.",
        epilog=_EXAMPLES,
    )
    parser.add_argument("--version", action="store_true", help="show the version and exit")
    if name is not None and name not in COMMANDS:
        parser.error(f"there is no command {name!r}: {_hint(name)}")
    commands = parser.add_subparsers(dest="command", metavar="command")
    for command, (_, text) in COMMANDS.items():
        added = commands.add_parser(command, help=text, description=f"{text[0].upper()}{text[1:]}.")
        if command == name:
            module = _load(command)
            added.epilog = f"examples:\n{module.EXAMPLES}"
            module.add_arguments(added)
    return parser


def options_of(parser: argparse.ArgumentParser, command: str | None) -> list[str]:
    """Return the options of a command, or those that go without one."""
    for action in parser._actions:
        if command is not None and isinstance(action.choices, dict):
            parser = action.choices[command]
    return [option for action in parser._actions for option in action.option_strings]


class _Parser(argparse.ArgumentParser):
    """Takes whole names of options alone, keeps the lines of examples, and fits the terminal."""

    def __init__(self, **given: Any) -> None:
        super().__init__(formatter_class=_LAYOUT, allow_abbrev=False, **given)


def _hint(name: str) -> str:
    hint = suggestion(name, COMMANDS).removeprefix("; ")
    return hint or "`altcraft --help` lists the commands"


def _load(command: str) -> Any:
    from importlib import import_module

    return import_module(f".{COMMANDS[command][0]}", __package__)


if __name__ == "__main__":
    sys.exit(main())
