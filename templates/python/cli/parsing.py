"""What may be typed: the commands and their arguments."""

from __future__ import annotations

import argparse

from .problems import suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# By name: the module with EXAMPLES, `add_arguments` and `run`, and what `--help` says of it.
COMMANDS = {
    "call": ("call", "make any call of the API"),
    "import": ("importing", "import profiles from a file"),
    "export": ("exporting", "export profiles or other data to a file"),
    "operations": ("operations", "search the calls of the API by any words"),
    "show": ("show", "show a call: what it does, its parameters, the answer, the errors"),
    "doctor": ("doctor", "find out what is wrong with the address, the token or the rights"),
    "completion": ("completing", "let a shell complete commands, calls and parameters"),
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


def parse(given: list[str]) -> argparse.Namespace:
    """Return the arguments of a command line; words may stand before and after options."""
    parser = _make_parser(next((one for one in given if not one.startswith("-")), None))
    known, left = parser.parse_known_args(given)
    words = [one for one in left if not one.startswith("-") or one == "-"]
    if len(words) < len(left):
        wrong = next(one for one in left if one.startswith("-")).partition("=")[0]
        actions = arguments_of(known.command) if known.command else parser._actions
        options = [option for action in actions for option in action.option_strings]
        parser.error(f"there is no option {wrong}{suggestion(wrong, options)}")
    if words:
        name = next((one for one in _LISTS if hasattr(known, one)), None)
        if name is None:
            parser.error(f"too many words: {' '.join(words)}")
        getattr(known, name).extend(words)
    if known.command is None and not known.version:
        parser.error("give a command; `altcraft --help` lists them")
    return known


def arguments_of(name: str) -> list[argparse.Action]:
    """Return the arguments of a command, options and others."""
    # No public name leads to the arguments of a parser.
    actions: list[Any] = vars(_make_parser(name))["_actions"]
    commands = next(one for one in actions if one.dest == "command")
    chosen: argparse.ArgumentParser = commands.choices[name]
    found: list[argparse.Action] = vars(chosen)["_actions"]
    return found


def _make_parser(name: str | None) -> argparse.ArgumentParser:
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
            module = load(command)
            added.epilog = f"examples:\n{module.EXAMPLES}"
            module.add_arguments(added)
    return parser


class _Parser(argparse.ArgumentParser):
    """Takes whole names of options alone, keeps the lines of examples, and fits the terminal."""

    def __init__(self, **given: Any) -> None:
        super().__init__(formatter_class=_LAYOUT, allow_abbrev=False, **given)


def _hint(name: str) -> str:
    hint = suggestion(name, COMMANDS).removeprefix("; ")
    return hint or "`altcraft --help` lists the commands"


def load(command: str) -> Any:
    """Return the module of a command."""
    from importlib import import_module

    return import_module(f".{COMMANDS[command][0]}", __package__)
