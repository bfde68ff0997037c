# Copied from templates/python/cli/main.py by `altcraft-gen build`; changes made here are lost.
"""The command `altcraft`."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from . import play

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMANDS = {"play": play}
_STOPPED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command of the arguments; return its exit code."""
    parser = argparse.ArgumentParser(prog="altcraft", description="The Altcraft Platform at hand.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    for name, module in _COMMANDS.items():
        module.add_arguments(commands.add_parser(name, help=module.HELP, description=module.HELP))
    known = parser.parse_args(arguments)
    try:
        code: int = _COMMANDS[known.command].run(known)
    except KeyboardInterrupt:
        return _STOPPED
    return code


if __name__ == "__main__":
    sys.exit(main())
