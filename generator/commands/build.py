"""`build`: make the Python client, the OpenAPI document and the Postman collection."""

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from generator.background import finish, in_background
from generator.cache import Cache, cache_folder
from generator.commands.common import add_spec, add_templates, load_or_report
from generator.output.stamp import is_current, maker_stamp, remember, stamp
from generator.terminal import say

if TYPE_CHECKING:
    from generator.output.plan import Plan
    from generator.output.spool import Spool

HELP = "make the Python client, the OpenAPI document and the Postman collection"
EXAMPLES = """\
  altcraft-gen build
  altcraft-gen build --only openapi
  altcraft-gen build --check                 exit 1 when generated/ is not up to date
  altcraft-gen build --spec DIR --templates DIR --out DIR
"""
TARGETS = ("python", "openapi", "postman", "reference")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    add_spec(parser)
    add_templates(parser)
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
    mode.add_argument(
        "--force",
        action="store_true",
        help="overwrite files edited by hand; write into a folder that holds other files",
    )
    parser.add_argument("--no-cache", action="store_true", help="make everything anew")


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    targets, out = arguments.only or list(TARGETS), arguments.out
    maker, content = maker_stamp(arguments.templates), stamp(arguments.spec)
    cache = Cache(None if arguments.no_cache or maker is None else cache_folder())
    inputs = f"{maker} {content}" if maker and content else None
    if inputs and is_current(out, inputs, targets, cache):
        say(f"{out} is up to date" if arguments.check else f"{out}: nothing changed")
        return 0
    from tempfile import TemporaryDirectory

    from generator.output.plan import make_plan
    from generator.output.spool import Spool
    from generator.output.staging import RefusedError, workspace, write

    checking = arguments.check
    try:
        # What a killed build leaves in the workspace, the next one clears away.
        with TemporaryDirectory() if checking else workspace(out, force=arguments.force) as space:
            spool = Spool(Path(space, "spool"))
            if not _make(arguments, targets, cache, maker or "", spool):
                return 1
            plan = make_plan(out, spool, set(targets), force=checking or arguments.force)
            if checking:
                return _check(plan)
            if not plan.is_empty:
                write(plan, Path(space))
    except RefusedError as error:
        say(f"{out}: {error}; nothing was written")
        return 1
    except OSError as error:
        say(f"{out}: {error.strerror or error}; the old output is unchanged")
        return 1
    if inputs and not plan.edited:
        remember(plan.hashes, inputs, targets, cache)
    cache.tidy()
    return _report(plan)


def _make(
    arguments: argparse.Namespace, targets: list[str], cache: Cache, maker: str, spool: "Spool"
) -> bool:
    """Render and format into the spool; otherwise print what is wrong and return False."""
    from generator.findings import printable
    from generator.output.formatting import UnparsableError, format_python
    from generator.probe import is_settled
    from generator.render import Fragments, TemplateProblem, render_targets
    from generator.render.fragments import Store

    templates: Path = arguments.templates
    settled = None
    if "python" in targets:
        settled = in_background(lambda: is_settled(templates, maker, cache))
    api = load_or_report(arguments.spec, cache)
    if api is None:
        return False
    fragments = Fragments(api, Store(cache, str(arguments.spec.absolute()), maker))

    def make(target: str) -> dict[str, str]:
        files = render_targets(api, templates, [target], cache, fragments)
        if settled is None or target != "python":
            return spool.add(files)
        return spool.add(format_python(files, cache, settled=settled()))

    # This process makes the first target; only it can ask whether the layout is settled. The second
    # takes as long as the others, so the first waits for the third: two processes are always at
    # work, and no more than two.
    first, *others = sorted(targets, key=lambda target: target != "python")
    try:
        waiting = [in_background(partial(make, target)) for target in others]
        for made in finish([*waiting[1:], lambda: make(first), *waiting[:1]]):
            spool.hashes |= made
    except (TemplateProblem, UnparsableError) as problem:
        print(printable(str(problem)))
        say("nothing was written")
        return False
    return True


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
