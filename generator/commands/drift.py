"""`drift`: compare saved documentation pages with the spec."""

import argparse
import datetime
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.common import add_spec, load_or_report
from generator.terminal import count, say

if TYPE_CHECKING:
    from generator.drift.session import Pages
    from generator.output.transaction import Files

HELP = "compare saved documentation pages with the spec"
EXAMPLES = """\
  altcraft-gen drift pages/                  every page in a folder: .html, .md, .txt
  altcraft-gen drift list.html --apply       write the changes into the spec, to be reviewed there
  altcraft-gen drift page.html --accept      leave the spec and remember what the page says
  altcraft-gen drift pages/ --format markdown
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("pages", nargs="+", type=Path, metavar="PAGE", help="saved page, or folder")
    add_spec(parser)
    parser.add_argument("--format", choices=("text", "json", "markdown", "github"), default="text")
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
        "--accept",
        action="store_true",
        help="leave the spec as it is and remember what the pages say",
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

    writes = arguments.apply or arguments.accept
    try:
        with held(arguments.spec) if writes else nullcontext() as files:
            return _compare(arguments, files)
    except RefusedError as error:
        say(f"{arguments.spec}: {error}; nothing was written")
        return 1


def _compare(arguments: argparse.Namespace, held: "Files | None") -> int:
    api = load_or_report(arguments.spec)
    if api is None:
        return 1
    from generator.drift.baseline import orphans
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
    drifts = differences(compared, pages)
    if drifts or arguments.format == "json":
        print(format_drift(drifts, arguments.format))
    for file in pages.navigation:
        say(f"{file}: navigation; nothing to compare")
    for one in compared:
        say(page_line(one))
    for memory in orphans(arguments.spec, api):
        say(f"{memory}: nothing has this name; `git mv` it to the new name, or delete it")
    if held and arguments.accept:
        with draft(arguments.spec, held) as copy:
            files = accept(compared, copy)
        say(f"accepted {count(len(drifts), 'difference')}; {count(files, 'file')} changed")
        return 0
    if held:
        return _apply(pages, arguments, held)
    say(f"{count(len(pages.facts), 'page')}, {count(len(drifts), 'difference')}")
    return 1 if drifts else 0


def _apply(pages: "Pages", arguments: argparse.Namespace, held: "Files") -> int:
    from generator.drift.compare.changes import NOTICES
    from generator.drift.session import load, take_over
    from generator.drift.write.draft import draft

    date = arguments.date or datetime.date.today()
    with draft(arguments.spec, held) as copy:
        applied, left = take_over(pages, load(copy), copy, date.isoformat(), arguments.apply)
    for drift, reason in applied.remarked:
        say(f"left as a remark: {drift.subject}: {drift.message} ({reason})")
    for file in sorted(applied.files):
        say(f"changed {arguments.spec / file}")
    unread = sum(one.kind in NOTICES for one in left)
    say(
        f"{count(len(applied.written), 'difference')} written, "
        f"{len(left) - unread} left as remarks, {count(unread, 'place')} to read by hand"
    )
    return 1 if left else 0
