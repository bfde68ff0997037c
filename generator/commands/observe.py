"""`observe`: compare recorded exchanges with the spec."""

import argparse
import datetime
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.common import add_spec, load_or_report
from generator.terminal import count, say

if TYPE_CHECKING:
    from generator.observe.report import Counted
    from generator.output.transaction import Files

HELP = "compare recorded exchanges with the spec"
EXAMPLES = """\
  altcraft-gen observe session.har           recorded by a browser or a proxy
  altcraft-gen observe newman.json           `newman run ... --reporters json`
  altcraft-gen observe shapes.ndjson         the client's own: Altcraft(record="shapes.ndjson")
  altcraft-gen observe *.har --format markdown
  altcraft-gen observe session.har --name colour
  altcraft-gen observe *.har --apply --dry-run
  altcraft-gen observe *.har --apply         write what was seen often enough into the spec

No value of a recording is printed: only names, kinds of values and codes of errors. A key that the
spec does not know can be data too, such as a person's name: it is told only when it is made of the
words of the spec's names, or given with --name. Exit code 1: the recordings show something that the
spec says otherwise.

--apply writes fields, nulls and error codes, each with the mark `observed` and a count: those that
are certain, which were seen in two exchanges or more. --apply=likely also writes those that were
seen once, and parameters, which the platform may have passed over. Other types, values and rules
are for a person to decide.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="recording")
    add_spec(parser)
    parser.add_argument(
        "--name", action="append", default=[], metavar="NAME",
        help="a name in the recordings that is no data and may be printed; repeatable",
    )  # fmt: skip
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument(
        "--apply", action="store_const", const="certain",
        help="write what is certain into the spec, each with the mark `observed` and a count",
    )  # fmt: skip
    mode.add_argument(
        "--apply=likely",  # a name of its own, so that a file may follow `--apply`
        dest="apply", action="store_const", const="likely", help="the same with what is likely",
    )  # fmt: skip
    parser.add_argument(
        "--dry-run", action="store_true",
        help="print what --apply would change in the spec, and write nothing",
    )  # fmt: skip
    parser.add_argument(
        "--date", type=datetime.date.fromisoformat, default=None, metavar="YYYY-MM-DD",
        help="date in the marks (default: today)",
    )  # fmt: skip
    parser.add_argument("--format", choices=("text", "json", "markdown"), default="text")


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    from generator.drift.write.draft import held
    from generator.output.transaction import RefusedError

    if arguments.dry_run and not arguments.apply:
        say("--dry-run shows what --apply would change; give it too")
        return 2
    writes = arguments.apply and not arguments.dry_run
    try:
        with held(arguments.spec) if writes else nullcontext() as files:
            return _observe(arguments, files)
    except RefusedError as error:
        say(f"{arguments.spec}: {error}; nothing was written")
        return 1


def _observe(arguments: argparse.Namespace, files: "Files | None") -> int:
    api = load_or_report(arguments.spec)
    if api is None:
        return 1
    from generator.observe.report import format_observations
    from generator.observe.run import observe_files

    seen = observe_files(api, arguments.files, arguments.name)
    ones = seen.observations
    if (ones or arguments.format == "json") and not arguments.dry_run:
        print(format_observations(ones, arguments.format))
    for line in seen.unread:
        say(line)
    say(
        f"{count(seen.exchanges, 'exchange')}, {count(seen.calls, 'call')} of known operations, "
        f"{count(len(ones), 'observation')}"
    )
    open_ = _apply(arguments, ones, files) if arguments.apply else len(ones)
    if seen.unread:
        return 2
    return 1 if open_ else 0


def _apply(arguments: argparse.Namespace, ones: "list[Counted]", files: "Files | None") -> int:
    """Write what is sure enough, and return how much is left."""
    from generator.drift.compare.changes import CONFIDENCES
    from generator.drift.session import load
    from generator.drift.write.draft import draft
    from generator.observe.apply import write_facts
    from generator.observe.facts import facts_of

    least = CONFIDENCES.index(arguments.apply)
    facts, left = facts_of(ones)
    chosen = [one for one in facts if CONFIDENCES.index(one.confidence) <= least]
    date = (arguments.date or datetime.date.today()).isoformat()
    with draft(arguments.spec, files) as copy:
        done = write_facts(chosen, copy.path, load(copy.path), date)
        if arguments.dry_run:
            print(copy.diff(), end="")
    for fact, reason in done.left:
        say(f"not written: {fact.where} ({reason})")
    for file in done.files:
        say(f"{'would change' if arguments.dry_run else 'changed'} {arguments.spec / file}")
    unsure = len(facts) - len(chosen)
    say(
        f"{count(len(done.facts), 'fact')} written, {unsure} not sure enough, "
        f"{len(done.left) + len(left)} left to a person"
    )
    return unsure + len(done.left) + len(left)
