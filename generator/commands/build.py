"""`build`: make the Python client, the OpenAPI document and the Postman collection."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.common import add_spec, load_or_report
from generator.findings import printable
from generator.terminal import say

if TYPE_CHECKING:
    from generator.output.plan import Plan

HELP = "make the Python client, the OpenAPI document and the Postman collection"
EXAMPLES = """\
  altcraft-gen build
  altcraft-gen build --only openapi
  altcraft-gen build --check                 exit 1 when generated/ is not up to date
  altcraft-gen build --spec DIR --templates DIR --out DIR
"""
TARGETS = ("python", "openapi", "postman")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    add_spec(parser)
    parser.add_argument(
        "--templates",
        type=Path,
        default=Path("templates"),
        metavar="DIR",
        help="template folder (default: templates)",
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("generated"),
        metavar="DIR",
        help="output folder (default: generated)",
    )
    parser.add_argument(
        "--only", choices=TARGETS, action="append", help="make this target only; may be repeated"
    )
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 and show a diff when the output is not up to date",
    )
    mode.add_argument("--force", action="store_true", help="overwrite files edited by hand")
    parser.add_argument("--no-cache", action="store_true", help="format everything anew")


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    api = load_or_report(arguments.spec)
    if api is None:
        return 1
    from generator.output.formatting import UnparsableError, format_python
    from generator.output.plan import make_plan
    from generator.output.staging import OutputBusyError, workspace, write
    from generator.render import TemplateProblem, render_targets

    targets = arguments.only or list(TARGETS)
    try:
        rendered = render_targets(api, arguments.templates, targets)
        files = format_python(rendered, use_cache=not arguments.no_cache)
    except (TemplateProblem, UnparsableError) as problem:
        print(printable(str(problem)))
        say("nothing was written")
        return 1
    out: Path = arguments.out
    try:
        if arguments.check:
            return _check(make_plan(out, files, set(targets), force=True))
        with workspace(out) as space:
            plan = make_plan(out, files, set(targets), force=arguments.force)
            if not plan.is_empty:
                write(plan, space)
    except OutputBusyError as error:
        say(f"{out}: {error}; nothing was written")
        return 1
    except OSError as error:
        say(f"{out}: {error.strerror or error}; the old output is unchanged")
        return 1
    return _report(plan)


def _check(plan: "Plan") -> int:
    if plan.is_empty:
        say(f"{plan.directory} is up to date")
        return 0
    from generator.output.plan import describe

    print(describe(plan))
    say(f"{plan.directory} is not what the spec and templates give")
    return 1


def _report(plan: "Plan") -> int:
    for path in plan.edited:
        print(f"{plan.directory / path}: error[edited-by-hand] kept; use --force to overwrite it")
    counts = f"{len(plan.added)} added, {len(plan.changed)} changed, {len(plan.removed)} removed"
    say(f"{plan.directory}: {'nothing changed' if plan.is_empty else counts}")
    return 1 if plan.edited else 0
