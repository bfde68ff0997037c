"""The command line: arguments, exit codes, and the choice of the command.

Exit codes: 0 fine, 1 findings, 2 wrong usage, 130 stopped.
"""

import argparse
import errno
import gc
import io
import os
import signal
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import NoReturn

from generator import __version__

_STOPPED = 130
# The commands in the order of the help, and their modules, which are loaded when they are needed.
_COMMANDS = {
    "build": "build",
    "watch": "watch",
    "validate": "validate",
    "list": "list_operations",
    "show": "show",
    "coverage": "coverage",
    "pages": "pages",
    "drift": "drift",
    "observe": "observe",
    "probe": "probe",
    "diff": "diff",
    "update": "update",
    "release": "release",
}
_DESCRIPTION = """\
Make an unofficial Python client, an OpenAPI document, a Postman collection and a reference for the
Altcraft Platform API from one YAML spec.
"""
_EPILOG = """\
examples:
  altcraft-gen build                         make generated/
  altcraft-gen list static segment           the endpoints that have these words
  altcraft-gen show segments.get             everything about one endpoint
  altcraft-gen validate                      every mistake of the spec, with its line

`altcraft-gen COMMAND --help` shows a command's options and examples.
"""


def main(words: Sequence[str]) -> int:
    """Run a command and return its exit code."""
    wanted = words[0] if words else ""
    try:
        parser = _parser([wanted] if wanted in _COMMANDS else _COMMANDS)
        if not words:
            parser.print_help(sys.stderr)
            return 2
        if wanted not in _COMMANDS and not wanted.startswith("-"):
            from generator.findings import did_you_mean, printable

            hint = did_you_mean(wanted, _COMMANDS)
            parser.error(f"there is no command '{printable(wanted[:200])}'; {hint}")
        arguments, unknown = parser.parse_known_args(words)
        if unknown:  # the command's own parser knows the usage to show
            arguments.parser.error(f"unrecognized arguments: {' '.join(unknown)}")
        if isinstance(sys.stdout, io.TextIOWrapper):
            # Texts of the spec hold any character; a terminal that cannot show one gets its escape.
            sys.stdout.reconfigure(errors="backslashreplace")
        code = int(arguments.run(arguments))
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of a pipe, such as `head`, has seen enough
        return 0
    except OSError as error:  # such as no space left where the output goes
        print(f"{error.filename or 'standard output'}: {error.strerror or error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return _stopped()
    return code


def run() -> NoReturn:
    """Run the command of this process, and end the process.

    A process lives for one command: memory is neither looked through for garbage nor given back
    piece by piece at the end, which would take a tenth of its time.
    """
    gc.disable()
    _open_standard_streams()
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        code = main(sys.argv[1:])
    except KeyboardInterrupt:
        code = _stopped()
    sys.stderr.flush()
    os._exit(code)


def _stopped() -> int:
    print("stopped", file=sys.stderr)
    return _STOPPED


class _Closed(io.TextIOBase):
    """Standard output when whoever started this process has closed it."""

    def write(self, text: str) -> int:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))


def _open_standard_streams() -> None:
    """Make sure that there are standard streams, and that no file we open is taken for one."""
    while (handle := os.open(os.devnull, os.O_RDWR)) <= 2:
        pass
    os.close(handle)
    if sys.stdout is None:
        sys.stdout = _Closed()
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: PTH123, SIM115 - it lives as long as the process


def _parser(names: Iterable[str]) -> argparse.ArgumentParser:
    """Return the parser that knows some commands."""
    parser = argparse.ArgumentParser(
        prog="altcraft-gen",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in names:
        module = import_module(f"generator.commands.{_COMMANDS[name]}")
        command = commands.add_parser(
            name,
            help=module.HELP,
            description=f"{module.HELP[0].upper()}{module.HELP[1:]}.",
            epilog=f"examples:\n{module.EXAMPLES}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.add_arguments(command)
        command.set_defaults(run=module.run, parser=command)
    return parser
