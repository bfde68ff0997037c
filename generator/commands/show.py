"""`show`: everything about one endpoint, or the endpoints of a resource."""

import argparse
import json

from generator.commands.common import add_spec, add_templates, load_or_report
from generator.findings import did_you_mean
from generator.terminal import print_long, say, table, terminal_width

HELP = "show everything about one endpoint, or the endpoints of a resource"
EXAMPLES = """\
  altcraft-gen show segments.get
  altcraft-gen show segments                 its endpoints, in one line each
  altcraft-gen show segments.get --format json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    add_spec(parser)
    parser.add_argument("operation", help="operation, such as segments.get, or resource")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    add_templates(parser)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    api = load_or_report(arguments.spec)
    if api is None:
        return 1
    if any(one.name == arguments.operation for one in api.resources):
        head = ("operation", "summary")
        rows = [
            (one.name, one.summary) for one in api.operations if one.resource == arguments.operation
        ]
        if arguments.format == "json":
            content = [dict(zip(head, row, strict=True)) for row in rows]
            print(json.dumps(content, indent=2, ensure_ascii=False))
        else:
            print(table(head, rows, terminal_width()))
        return 0
    operation = api.operation(arguments.operation)
    if operation is None:
        names = [one.name for one in api.operations] + [one.name for one in api.resources]
        hint = did_you_mean(arguments.operation, names)
        say(f"there is no operation {arguments.operation!r}; {hint}")
        return 2
    from generator.commands.page import page
    from generator.commands.page_json import page_json
    from generator.render import TemplateProblem

    try:
        if arguments.format == "json":
            print(page_json(api, operation, arguments.templates / "openapi"))
        else:
            text = page(api, operation, arguments.templates / "openapi", terminal_width())
            print_long(text)
    except TemplateProblem as problem:
        print(problem)
        return 1
    return 0
