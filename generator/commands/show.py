"""`show`: everything about one endpoint."""

import argparse
from pathlib import Path

from generator.commands.common import add_spec, load_or_report
from generator.findings import did_you_mean
from generator.terminal import say

HELP = "show everything about one endpoint"
EXAMPLES = """\
  altcraft-gen show segments.get
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    add_spec(parser)
    parser.add_argument("operation", help="operation name, such as segments.get")
    parser.add_argument(
        "--templates",
        type=Path,
        default=Path("templates"),
        metavar="DIR",
        help="template folder (default: templates)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    api = load_or_report(arguments.spec)
    if api is None:
        return 1
    operation = api.operation(arguments.operation)
    if operation is None:
        names = [one.name for one in api.operations]
        hint = did_you_mean(arguments.operation, names)
        say(f"there is no operation {arguments.operation!r}; {hint}")
        return 2
    from generator.commands.page import page
    from generator.render import TemplateProblem

    try:
        print(page(api, operation, arguments.templates / "openapi"))
    except TemplateProblem as problem:
        print(problem)
        return 1
    return 0
