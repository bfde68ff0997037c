"""`drift`: compare saved documentation pages with the spec."""

import argparse
import datetime
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from generator.commands.common import add_spec, load_or_report
from generator.terminal import count, say

if TYPE_CHECKING:
    from generator.drift.choice import Filter
    from generator.drift.compare.run import Compared
    from generator.drift.session import Pages
    from generator.output.transaction import Files

HELP = "compare saved documentation pages with the spec"
EXAMPLES = """\
  altcraft-gen drift pages/                  every page in a folder: .html, .mhtml, .md, .txt
  altcraft-gen drift list.html --apply       write the changes into the spec, to be reviewed there
  altcraft-gen drift pages/ --apply --dry-run
  altcraft-gen drift page.html --review     ask for each change
  altcraft-gen drift page.html --accept      leave the spec and remember what the page says
  altcraft-gen drift pages/ --format markdown
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("pages", nargs="+", type=Path, metavar="PAGE", help="saved page, or folder")
    add_spec(parser)
    parser.add_argument("--format", choices=("text", "json", "markdown", "github"), default="text")
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="NAME",
        help="only what belongs to this operation or object, `*` for any part; may be repeated",
    )
    parser.add_argument(
        "--kind",
        action="append",
        default=[],
        metavar="KIND",
        help="only differences of this kind, such as field-added; may be repeated",
    )
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument(
        "--apply",
        action="store_const",
        const="certain",
        help="write the changes that are certain into the spec, each marked with page and date",
    )
    mode.add_argument(
        "--apply=likely",  # a name of its own, so that a page may follow `--apply`
        dest="apply",
        action="store_const",
        const="likely",
        help="the same with those that are likely; what is doubtful is never written",
    )
    mode.add_argument(
        "--review",
        action="store_true",
        help="ask for each change: write it, keep the spec and remember that, or later",
    )
    mode.add_argument(
        "--accept",
        action="store_true",
        help="leave the spec as it is and remember what the pages say",
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="print what --apply or --review would change in the spec, and write nothing",
    )
    parser.add_argument(
        "--yes",
        action="store_true",
        help="apply also where more than one in twenty facts of the pages would go",
    )
    parser.add_argument(
        "--date",
        type=datetime.date.fromisoformat,
        default=None,
        metavar="YYYY-MM-DD",
        help="date in the marks (default: today)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    from generator.drift.write.draft import held
    from generator.output.transaction import RefusedError

    if (problem := _wrong_use(arguments)) is not None:
        say(problem)
        return 2
    writes = arguments.apply or arguments.accept or arguments.review
    try:
        with held(arguments.spec) if writes and not arguments.dry_run else nullcontext() as files:
            return _compare(arguments, files)
    except RefusedError as error:
        say(f"{arguments.spec}: {error}; nothing was written")
        return 1


def _wrong_use(arguments: argparse.Namespace) -> str | None:
    from generator.drift.compare.changes import Kind

    unknown = [one for one in arguments.kind if one not in get_args(Kind)]
    if unknown:
        return f"no such kind: {', '.join(unknown)}; there are {', '.join(get_args(Kind))}"
    if arguments.dry_run and not (arguments.apply or arguments.review):
        return "--dry-run shows what --apply or --review would change; give one of them"
    if arguments.review and not sys.stdin.isatty():
        return "--review asks on a terminal; use --apply where there is none"
    return None


def _compare(arguments: argparse.Namespace, held: "Files | None") -> int:
    api = load_or_report(arguments.spec)
    if api is None:
        return 1
    from generator.drift.baseline import orphans
    from generator.drift.choice import Filter, keep
    from generator.drift.compare.run import compare_pages
    from generator.drift.pages.read import NoPagesError
    from generator.drift.report import format_drift, page_line
    from generator.drift.session import accept, differences, read_pages
    from generator.drift.write.draft import draft

    try:
        pages = read_pages(arguments.pages, api)
    except NoPagesError as error:
        say(str(error))
        return 2
    compared = compare_pages(pages.facts, api, arguments.spec)
    chosen = Filter(tuple(arguments.only), tuple(arguments.kind))
    drifts = [one for one in differences(compared, pages) if chosen.picks(one)]
    if (drifts or arguments.format == "json") and not (arguments.review or arguments.dry_run):
        print(format_drift(drifts, arguments.format))
    for file in pages.navigation:
        say(f"{file}: navigation; nothing to compare")
    for one in compared:
        say(page_line(one))
    for memory in orphans(arguments.spec, api):
        say(f"{memory}: nothing has this name; `git mv` it to the new name, or delete it")
    if arguments.apply or arguments.review:
        return _apply(pages, compared, chosen, arguments, held)
    if arguments.accept:
        with draft(arguments.spec, held) as copy:
            files = accept(compared, copy.path, keep(chosen))
        say(f"accepted {count(len(drifts), 'difference')}; {count(files, 'file')} changed")
        return 0
    say(f"{count(len(pages.facts), 'page')}, {count(len(drifts), 'difference')}")
    return 1 if drifts else 0


def _apply(
    pages: "Pages",
    compared: "list[Compared]",
    chosen: "Filter",
    arguments: argparse.Namespace,
    held: "Files | None",
) -> int:
    from generator.drift.choice import at_least, too_many_go
    from generator.drift.compare.changes import NOTICES
    from generator.drift.review import reviewed
    from generator.drift.session import differences, load, take_over
    from generator.drift.write.draft import draft

    choose = reviewed(chosen) if arguments.review else at_least(arguments.apply, chosen)
    if arguments.apply and not arguments.yes:
        going = too_many_go(compared, differences(compared, pages), choose)
        if going:
            say(
                f"{going[0]} of {going[1]} facts would go, more than one in twenty: perhaps pages "
                "are cut, or of another version; look at them, then apply with --yes"
            )
            return 1
    date = arguments.date or datetime.date.today()
    with draft(arguments.spec, held) as copy:
        applied, left = take_over(pages, load(copy.path), copy.path, date.isoformat(), choose)
        if arguments.dry_run:
            print(copy.diff(), end="")
    for drift, reason in applied.remarked:
        say(f"left as a remark: {drift.subject}: {drift.message} ({reason})")
    for file in sorted(applied.files):
        say(f"{'would change' if arguments.dry_run else 'changed'} {arguments.spec / file}")
    unread = sum(one.kind in NOTICES for one in left)
    open_ = len(left) - unread - len(applied.remarked)
    say(
        f"{count(len(applied.written), 'difference')} written, "
        f"{len(applied.remarked)} left as remarks, {max(open_, 0)} left to a person, "
        f"{count(unread, 'place')} to read by hand"
    )
    return 1 if left else 0
