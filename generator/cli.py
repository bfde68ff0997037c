"""The command line: arguments, exit codes, and the choice of the command."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.findings import Findings, format_findings


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 fine, 1 findings, 2 wrong usage."""
    parser = argparse.ArgumentParser(prog="altcraft-gen")
    commands = parser.add_subparsers(dest="command", required=True)
    validate = commands.add_parser("validate")
    validate.add_argument("--spec", type=Path, default=Path("spec"))
    validate.add_argument("--format", choices=("text", "json", "github"), default="text")
    arguments = parser.parse_args(argv)
    from generator.spec import load_api

    findings = Findings()
    api = load_api(arguments.spec, findings)
    text = format_findings(findings, arguments.format)
    if text:
        print(text)
    print(
        f"{len(api.operations) if api else 0} operations, {findings.errors} errors", file=sys.stderr
    )
    return 1 if findings.errors else 0
