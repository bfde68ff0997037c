"""`validate`: check the spec and report every problem."""

import argparse

from generator.commands.common import add_spec
from generator.terminal import count, print_findings, say

HELP = "check the spec and report every problem"
EXAMPLES = """\
  altcraft-gen validate
  altcraft-gen validate --format github      annotations for a pull request
  altcraft-gen validate --spec ../other/spec
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    add_spec(parser)
    parser.add_argument(
        "--format",
        choices=("text", "json", "github"),
        default="text",
        help="how findings are printed (default: text)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    from generator.drift.copied import copied_texts
    from generator.findings import Findings
    from generator.spec import load_api

    findings = Findings()
    api = load_api(arguments.spec, findings)
    print_findings(findings, arguments.format)
    operations, errors = len(api.operations) if api else 0, findings.errors
    counts = (operations, "operation"), (errors, "error"), (len(findings) - errors, "warning")
    summary = ", ".join(count(*one) for one in counts)
    rest = "" if findings.is_whole else "; what these errors hide was not checked yet"
    say(f"{summary}{rest}")
    if api is not None and (copied := copied_texts(arguments.spec, api)):
        verb = "is" if len(copied) == 1 else "are"
        say(
            f"{count(len(copied), 'description')} {verb} a page's own, word for word; "
            f"put them into other words, the first at {copied[0].file}:{copied[0].line}"
        )
    return 1 if findings.errors else 0
