"""`update`: fetch the pages, take their changes over, build, and say what that means."""

import argparse
import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands import build, pages
from generator.commands.common import (
    add_allow_list,
    add_out,
    add_spec,
    add_templates,
    load_or_report,
)
from generator.findings import Findings
from generator.terminal import print_findings, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.pages.fetch import Outcome
    from generator.update.round import Update

HELP = "take the documentation's changes over: fetch, drift, diff, build"
EXAMPLES = """\
  altcraft-gen update pages/                 fetch into pages/, then print what a pull request says
  altcraft-gen update pages/ --no-fetch      the pages are there already
  altcraft-gen update pages/ --report pull-request.md

The spec and the outputs are changed together, and only when they can be made without errors; what
is not certain is left to you, and the report lists it. It refuses when files of the spec or the
outputs are not committed. The report's first line is the title of the pull request.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="folder with the pages")
    add_spec(parser)
    add_templates(parser)
    add_out(parser)
    parser.add_argument("--no-fetch", action="store_true", help="take the pages as they are there")
    pages.add_fetching(parser)
    parser.add_argument(
        "--least",
        choices=("certain", "likely"),
        default="certain",
        help="how sure a change must be to be written (default: certain)",
    )
    parser.add_argument(
        "--yes",
        action="store_true",
        help="believe the pages also when more than one in twenty facts of the spec would go",
    )
    add_allow_list(parser)
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help="write the report there instead of printing it"
    )
    parser.add_argument(
        "--date",
        type=datetime.date.fromisoformat,
        metavar="YYYY-MM-DD",
        help="date in the marks (default: today)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    api = load_or_report(arguments.spec)
    if api is None:
        return 1
    from generator.drift.pages.read import NoPagesError
    from generator.output.own_folder import RefusedError
    from generator.output.prepare import BuildFailedError

    try:
        from generator.pages.fetch import UnwillingSiteError
    except ModuleNotFoundError:
        say(pages.NEEDS)
        return 2
    from generator.update.round import Places, UpdateRefusedError, check_tree, update

    places = Places(
        pages=arguments.folder,
        spec=arguments.spec,
        templates=arguments.templates,
        out=arguments.out,
        allow=arguments.allow,
    )
    findings = Findings()
    day = arguments.date or datetime.date.today()
    try:
        check_tree(places)
        fetched = [] if arguments.no_fetch else pages.fetch(arguments, api, arguments.folder, say)
        done = update(places, build.TARGETS, arguments.least, day, findings, trust=arguments.yes)
    except BuildFailedError as failure:
        build.report_failure(failure)
        say("the outputs cannot be made of what the pages say; the spec is unchanged")
        return 1
    except (UpdateRefusedError, UnwillingSiteError, NoPagesError, RefusedError) as refused:
        print_findings(findings)
        say(f"{refused}; nothing was changed")
        return 1
    for one in findings:
        say(str(one))
    if code := _build(arguments):
        return code
    _tell(arguments, done, fetched)
    return 0


def _build(arguments: argparse.Namespace) -> int:
    """Make the outputs anew."""
    parser = argparse.ArgumentParser()
    build.add_arguments(parser)
    folders = [f"--spec={arguments.spec}", f"--templates={arguments.templates}"]
    return build.run(parser.parse_args([*folders, f"--out={arguments.out}"]))


def _tell(arguments: argparse.Namespace, done: "Update", fetched: "Sequence[Outcome]") -> None:
    from generator.update.report import text, title

    whole = f"# {title(done)}\n\n{text(done, fetched, _addresses(arguments.folder))}\n"
    if arguments.report:
        arguments.report.write_text(whole, encoding="utf-8")
        say(f"{arguments.report}: {title(done)}")
    else:
        print(whole, end="")


def _addresses(folder: Path) -> "Mapping[str, str]":
    """Return the address of each page that was fetched, by its file."""
    from generator.pages.record import Record

    entries = Record.read(folder).entries
    return {(folder / one.file).as_posix(): address for address, one in entries.items() if one.file}
