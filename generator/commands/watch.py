"""`watch`: build again whenever a file of the spec or a template is saved."""

import argparse
import gc
from typing import TYPE_CHECKING

from generator.commands import build
from generator.commands.common import add_out, add_spec, add_templates
from generator.terminal import count, print_findings, say

if TYPE_CHECKING:
    from generator.source.folder import KnownFiles

HELP = "build, and build again whenever the spec or a template is saved"
EXAMPLES = """\
  altcraft-gen watch
  altcraft-gen watch --only openapi          one target, for a quick look
"""
_WAIT = 100  # milliseconds in which several saved files count as one change


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    add_spec(parser)
    add_templates(parser)
    add_out(parser)
    parser.add_argument(
        "--only", choices=build.TARGETS, action="append", help="make this target only"
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the command until it is stopped."""
    try:
        from watchfiles import watch
    except ImportError:
        say("`watch` needs a library: pip install 'altcraft-gen[watch]'")
        return 2
    from generator.source.folder import KnownFiles

    gc.enable()  # this process stays
    known = KnownFiles()
    is_first = True  # what is saved during a build is seen after it: watching begins before
    for changes in watch(
        *(arguments.spec, arguments.templates),
        debounce=_WAIT,
        step=_WAIT // 2,
        rust_timeout=_WAIT,
        yield_on_timeout=True,
    ):
        if changes or is_first:
            _rebuild(arguments, known)
        is_first = False
    return 0


def _rebuild(arguments: argparse.Namespace, known: "KnownFiles") -> None:
    """Build once; whatever is wrong is printed, and the next change is waited for."""
    from generator.findings import Findings
    from generator.output.prepare import BuildFailedError, prepared
    from generator.output.staging import write
    from generator.spec import load_api

    findings = Findings()
    api = load_api(arguments.spec, findings, known)
    print_findings(findings)
    if api is None or findings.errors:
        say(f"{count(findings.errors, 'error')}; waiting for the next change")
        return
    targets = arguments.only or build.TARGETS
    try:
        with prepared(api, arguments.templates, targets, arguments.out) as (plan, space):
            if not plan.is_empty:
                write(plan, space)
    except BuildFailedError as failure:
        build.report_failure(failure)
        return
    for word in ("added", "changed", "removed"):
        for path in getattr(plan, word):
            print(f"{word}: {arguments.out / path}", flush=True)
    build.report(plan)
