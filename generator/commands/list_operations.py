"""`list`: the endpoints as a table."""

import argparse
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.commands.common import add_spec, load_or_report
from generator.model.shape import iter_shapes
from generator.terminal import say, table

if TYPE_CHECKING:
    from generator.model import Operation

HELP = "list the endpoints: section, operation, method, path, Python call"
EXAMPLES = """\
  altcraft-gen list
  altcraft-gen list segments                 only what has "segments" in it
  altcraft-gen list static segment           what has both words: in a title, summary or parameter
  altcraft-gen list --format json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    add_spec(parser)
    parser.add_argument(
        "words",
        nargs="*",
        help="show only endpoints that have each word in a name, a title, a summary or a parameter",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    api = load_or_report(arguments.spec)
    if api is None:
        return 1
    head = ("section", "operation", "method", "path", "python")
    titles = {section.name: section.title for section in api.sections}
    rows = []
    for one in api.operations:
        row = (titles[one.section], one.name, one.method, one.path, f"client.{one.name}()")
        known = " ".join((*row, *_words(one))).lower()
        if all(word.lower() in known for word in arguments.words):
            rows.append(row)
    if arguments.format == "json":
        content = [dict(zip(head, row, strict=True)) for row in rows]
        print(json.dumps(content, indent=2, ensure_ascii=False))
    else:
        print(table(head, rows))
        if not rows:
            say(f"no endpoint has {' '.join(arguments.words)!r} in it")
    return 0


def _words(operation: "Operation") -> Iterator[str]:
    """Yield what else an endpoint is found by."""
    yield from (operation.title, operation.summary)
    for _, shape in iter_shapes(operation.request):
        for field in shape.fields:
            yield field.name
            yield from (str(one.value) for one in field.enum)
