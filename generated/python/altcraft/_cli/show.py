# Copied from templates/python/cli/show.py by `altcraft-gen build`; changes made here are lost.
"""`altcraft show`: everything about one call."""

from __future__ import annotations

from . import operations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
  altcraft show segments.add
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("operation", help="its name, such as segments.add")


def run(arguments: argparse.Namespace) -> int:
    """Print it."""
    from inspect import getdoc

    spec = operations.find(arguments.operation)
    print(f"{arguments.operation}: {spec['method']} {spec['path']}\n")
    print(getdoc(operations.method(arguments.operation)))
    return 0
