# Copied from templates/python/cli/main.py by `altcraft-gen build`; changes made here are lost.
"""The command `altcraft`: a module is loaded only for the command that is asked for."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module

<<<<<<< HEAD
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
=======
from .problems import UsageError, say, suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

# By name: the module with HELP, EXAMPLES, `add_arguments` and `run`. Each loads what it needs when
# it runs, so that --help loads no HTTP library.
_COMMANDS = {
    "call": "call",
    "import": "importing",
    "operations": "operations",
    "show": "show",
    "doctor": "doctor",
    "play": "play",
}
_PACKAGE = (__package__ or "").partition(".")[0]
_DONE, _FAILED, _USAGE, _STOPPED = 0, 1, 2, 130
_NOT_SENT = ("ConfigurationError", "InvalidRequestError")  # errors that are the user's own


class _Parser(argparse.ArgumentParser):
    """A parser that suggests what was meant."""

    def error(self, message: str) -> NoReturn:
        if "invalid choice: '" in message:
            word = message.partition("invalid choice: '")[2].partition("'")[0]
            message = f"there is no {word!r}{suggestion(word, _COMMANDS)}"
        self.exit(_USAGE, f"{self.prog}: {message}; see {self.prog} --help\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command of the arguments; return its exit code."""
    known = _parser().parse_args(arguments)
    if known.command is None:
        _parser().print_help(sys.stderr)
        return _USAGE
    try:
        code: int = known.act(known)
        sys.stdout.flush()
>>>>>>> cb5be9f (Bring calls, search and imports to the terminal)
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


<<<<<<< HEAD
def _load(command: str) -> Any:
    from importlib import import_module

    return import_module(f".{command}", __package__)


def _unknown(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, _COMMANDS, 1, 0.5)
    hint = f"did you mean {near[0]!r}?" if near else "`altcraft --help` lists the commands"
    return f"there is no command {name!r}: {hint}"
=======
def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="altcraft", description="The Altcraft Platform from a terminal.")
    parser.add_argument("--version", action="version", version=f"altcraft {_version()}")
    commands = parser.add_subparsers(dest="command", metavar="command")
    for name, module_name in _COMMANDS.items():
        module = import_module(f".{module_name}", __package__)
        command = commands.add_parser(
            name,
            help=module.HELP,
            description=module.HELP,
            epilog=f"examples:\n{module.EXAMPLES}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.add_arguments(command)
        command.set_defaults(act=module.run)
    return parser


def _version() -> str:
    from .. import __version__

    return __version__
>>>>>>> cb5be9f (Bring calls, search and imports to the terminal)


if __name__ == "__main__":
    sys.exit(main())
