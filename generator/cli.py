"""The command line: arguments, exit codes, and the choice of the command.

Exit codes: 0 fine, 1 findings, 2 wrong usage.
"""

import argparse
import io
import sys
from collections.abc import Sequence
from types import ModuleType

from generator import __version__
from generator.commands import (
    build,
    coverage,
    diff,
    drift,
    list_operations,
    release,
    show,
    validate,
)

_COMMANDS: dict[str, ModuleType] = {
    "build": build,
    "validate": validate,
    "list": list_operations,
    "show": show,
    "coverage": coverage,
    "drift": drift,
    "diff": diff,
    "release": release,
}
_DESCRIPTION = """\
Make an unofficial Python client, an OpenAPI document and a Postman collection for the
Altcraft Platform API from one YAML spec.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    arguments = _parser().parse_args(argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Texts of the spec hold any character; a terminal that cannot show one gets its escape.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        return int(arguments.run(arguments))
    except BrokenPipeError:  # the reader of a pipe, such as `head`, has seen enough
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="altcraft-gen",
        description=_DESCRIPTION,
        epilog="`altcraft-gen COMMAND --help` shows a command's options and examples.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, module in _COMMANDS.items():
        command = commands.add_parser(
            name,
            help=module.HELP,
            description=f"{module.HELP[0].upper()}{module.HELP[1:]}.",
            epilog=f"examples:\n{module.EXAMPLES}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser
