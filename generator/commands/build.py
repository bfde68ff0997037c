"""`build`: make the Python client, the OpenAPI document and the Postman collection."""

import argparse
from typing import TYPE_CHECKING

from generator.cache import Cache, cache_folder
from generator.commands.common import add_out, add_spec, add_templates, load_or_report
from generator.output.stamp import is_current, maker_stamp, remember, stamp
from generator.terminal import say

if TYPE_CHECKING:
    from generator.model import Api
    from generator.output.plan import Plan
    from generator.output.prepare import BuildFailedError

HELP = "make the Python client, the OpenAPI document and the Postman collection"
EXAMPLES = """\
  altcraft-gen build
  altcraft-gen build --only openapi
  altcraft-gen build --check                 exit 1 when generated/ is not up to date
  altcraft-gen build --prove                 run and check every example before anything is written
  altcraft-gen build --spec DIR --templates DIR --out DIR
"""
TARGETS = ("python", "openapi", "asyncapi", "postman", "reference")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    add_spec(parser)
    add_templates(parser)
    add_out(parser)
    parser.add_argument(
        "--only", choices=TARGETS, action="append", help="make this target only; may be repeated"
    )
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 and show a diff when the output is not up to date",
    )
    mode.add_argument(
        "--force",
        action="store_true",
        help="overwrite files edited by hand; write into a folder that holds other files",
    )
    parser.add_argument(
        "--prove",
        action="store_true",
        help="import the client, run the examples of its docstrings against its fake platform, and "
        "put every JSON example before its schema; write nothing when one fails",
    )
    parser.add_argument("--no-cache", action="store_true", help="make everything anew")


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    targets, out = arguments.only or list(TARGETS), arguments.out
    maker, content = maker_stamp(arguments.templates), stamp(arguments.spec)
    cache = Cache(None if arguments.no_cache else cache_folder())
    inputs = f"{maker} {content}" if maker and content else None
    if inputs and not arguments.prove and is_current(out, inputs, targets, cache):
        say(f"{out} is up to date" if arguments.check else f"{out}: nothing changed")
        return 0
    api = load_or_report(arguments.spec)
    if api is None:
        return 1
    return _build(arguments, api, targets, cache, inputs)


def _build(
    arguments: argparse.Namespace, api: "Api", targets: list[str], cache: Cache, inputs: str | None
) -> int:
    from generator.output.plan import describe
    from generator.output.prepare import BuildFailedError, prepared
    from generator.output.staging import write

    out, check, difference = arguments.out, arguments.check, ""
    try:
        with prepared(
            api,
            arguments.templates,
            targets,
            out,
            check=check,
            force=arguments.force,
            proves=arguments.prove,
        ) as (plan, space):
            if check:
                difference = describe(plan)
            elif not plan.is_empty:
                write(plan, space)
    except BuildFailedError as failure:
        report_failure(failure)
        return 1
    if check and not plan.is_empty:
        print(difference)
        say(f"{out} is not what the spec and templates give")
        return 1
    if check:
        say(f"{out} is up to date")
        return 0
    if inputs and not plan.edited:
        remember(plan.hashes, inputs, targets, cache)
    cache.tidy()
    return report(plan)


def report_failure(failure: "BuildFailedError") -> None:
    """Print why there is no new output."""
    from generator.findings import printable

    for line in failure.findings:
        print(printable(line))
    say(str(failure))


def report(plan: "Plan") -> int:
    """Tell what a build did, and return its exit code."""
    for path in plan.edited:
        print(f"{plan.directory / path}: error[edited-by-hand] kept; use --force to overwrite it")
    counts = f"{len(plan.added)} added, {len(plan.changed)} changed, {len(plan.removed)} removed"
    say(f"{plan.directory}: {'nothing changed' if plan.is_empty else counts}")
    return 1 if plan.edited else 0
