"""`observe`: compare recorded exchanges with the spec."""

import argparse
from collections import Counter
from pathlib import Path

from generator.commands.common import add_spec, load_or_report
from generator.terminal import count, say

HELP = "compare recorded exchanges with the spec"
EXAMPLES = """\
  altcraft-gen observe session.har           recorded by a browser or a proxy
  altcraft-gen observe newman.json           `newman run ... --reporters json`
  altcraft-gen observe shapes.ndjson         the client's own: Altcraft(record="shapes.ndjson")
  altcraft-gen observe *.har --format markdown
  altcraft-gen observe session.har --name colour

No value of a recording is printed: only names, kinds of values and codes of errors. A key that the
spec does not know can be data too, such as a person's name: it is told only when it is made of the
words of the spec's names, or given with --name. Exit code 1: the recordings show something that the
spec says otherwise.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="recording")
    add_spec(parser)
    parser.add_argument(
        "--name", action="append", default=[], metavar="NAME",
        help="a name in the recordings that is no data and may be printed; repeatable",
    )  # fmt: skip
    parser.add_argument("--format", choices=("text", "json", "markdown"), default="text")


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    api = load_or_report(arguments.spec)
    if api is None:
        return 1
    from generator.observe.compare import Observation, Observer
    from generator.observe.exchange import UnreadableRecordingError
    from generator.observe.recordings import read_recording
    from generator.observe.report import counted, format_observations

    observer = Observer(api, arguments.name)
    found: Counter[Observation] = Counter()
    exchanges = calls = 0
    unread = []
    for file in arguments.files:
        try:
            for exchange in read_recording(file):
                exchanges += 1
                calls += observer.find(exchange) is not None
                found.update(set(observer.observe(exchange)))
        except UnreadableRecordingError as error:
            unread.append(f"{file}: {error}")
    ones = counted(found)
    if ones or arguments.format == "json":
        print(format_observations(ones, arguments.format))
    for line in unread:
        say(line)
    say(
        f"{count(exchanges, 'exchange')}, {count(calls, 'call')} of known operations, "
        f"{count(len(ones), 'observation')}"
    )
    if unread:
        return 2
    return 1 if ones else 0
