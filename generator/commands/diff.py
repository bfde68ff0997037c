"""`diff`: what changed between two versions of the spec, and whom it hurts."""

import argparse
from contextlib import ExitStack
from datetime import date
from typing import TYPE_CHECKING

from generator.commands.common import add_allow_list, add_spec
from generator.findings import Findings
from generator.terminal import count, print_findings, say

if TYPE_CHECKING:
    from generator.diff.report import Report

HELP = "compare two versions of the spec and tell whom the changes hurt"
EXAMPLES = """\
  altcraft-gen diff v1.2.0                   a git revision and the working tree
  altcraft-gen diff v1.2.0 HEAD~1
  altcraft-gen diff ../other/spec spec       two spec folders
  altcraft-gen diff v1.2.0 --fail-on breaking --allow accepted.yaml

An allow-list holds entries with a reason and a last day:
  allow:
    - {change: 3f2a9c01d2e4, reason: It never worked., until: 2026-12-31}
    - {rule: field-removed, subject: segments.*, reason: ..., until: 2026-12-31}
"""
FORMATS = ("text", "json", "markdown", "github")
FAIL_ON = ("breaking", "risky", "any")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("old", metavar="OLD", help="spec folder or git revision")
    parser.add_argument(
        "new", metavar="NEW", nargs="?", help="the same (default: the spec folder as it is)"
    )
    add_spec(parser)
    parser.add_argument("--format", choices=FORMATS, default="text")
    parser.add_argument(
        "--fail-on", choices=FAIL_ON, help="exit 1 on changes of this level or a worse one"
    )
    add_allow_list(parser)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    from generator.diff.revisions import GitError, open_source
    from generator.diff.session import compare_sources

    spec, findings = arguments.spec, Findings()
    with ExitStack() as stack:
        try:
            old = stack.enter_context(open_source(arguments.old, spec))
            new = stack.enter_context(open_source(arguments.new or str(spec), spec))
        except GitError as error:
            say(str(error))
            return 2
        report = compare_sources(old, new, arguments.allow, date.today(), findings)
    if report is None:
        print_findings(findings)
        say(f"{count(findings.errors, 'error')}; nothing was compared")
        return 1
    _print(report, arguments.format)
    for one in findings:
        say(str(one))
    say(_summary(report))
    return 1 if _fails(report, arguments.fail_on) else 0


def _print(report: "Report", style: str) -> None:
    from generator.diff.layout import as_markdown, as_text
    from generator.diff.report import as_github, as_json

    formats = {"text": as_text, "json": as_json, "markdown": as_markdown, "github": as_github}
    if text := formats[style](report):
        print(text)


def _summary(report: "Report") -> str:
    if not report.changes:
        return f"nothing changed since {report.old}"
    accepted = f", {len(report.accepted)} of them accepted" if report.accepted else ""
    enough = "" if report.new >= report.proposed else f"; the spec says {report.new}"
    changes = count(len(report.changes), "change")
    return (
        f"{changes}{accepted}; the worst that counts is {report.level}: "
        f"after {report.old}, at least {report.proposed}{enough}"
    )


def _fails(report: "Report", fail_on: str | None) -> bool:
    from generator.diff.change import Level

    least = {"breaking": Level.BREAKING, "risky": Level.RISKY, "any": Level.DOCS_ONLY}
    return fail_on is not None and report.level >= least[fail_on]
