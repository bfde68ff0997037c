"""`list`: the endpoints as a table."""

import argparse
import json

from generator.commands.common import add_spec, load_or_report
from generator.terminal import say, table

HELP = "list the endpoints: section, operation, method, path, Python call"
EXAMPLES = """\
  altcraft-gen list
  altcraft-gen list segments                 only what has "segments" in it
  altcraft-gen list --format json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    add_spec(parser)
    parser.add_argument("text", nargs="?", default="", help="show only rows that hold this text")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    api = load_or_report(arguments.spec)
    if api is None:
        return 1
    head = ("section", "operation", "method", "path", "python")
    titles = {section.name: section.title for section in api.sections}
    rows = [
        (titles[one.section], one.name, one.method, one.path, f"client.{one.name}()")
        for one in api.operations
    ]
    rows = [row for row in rows if arguments.text.lower() in " ".join(row).lower()]
    if arguments.format == "json":
        content = [dict(zip(head, row, strict=True)) for row in rows]
        print(json.dumps(content, indent=2, ensure_ascii=False))
    else:
        print(table(head, rows))
        if not rows:
            say(f"no endpoint has {arguments.text!r} in it")
    return 0
