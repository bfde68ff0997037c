"""What the commands share: arguments, and loading the model."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from generator.terminal import print_findings, say

if TYPE_CHECKING:
    from generator.model import Api


def add_spec(parser: argparse.ArgumentParser) -> None:
    """Declare `--spec`."""
    parser.add_argument(
        "--spec", type=Path, default=Path("spec"), metavar="DIR", help="spec folder (default: spec)"
    )


def load_or_report(directory: Path) -> "Api | None":
    """Load a spec that must be without errors; otherwise print the findings and return None."""
    from generator.findings import Findings
    from generator.spec import load_api

    findings = Findings()
    api = load_api(directory, findings)
    if api is None or findings.errors:
        print_findings(findings)
        say(f"{findings.errors} errors in {directory}; nothing was done")
        return None
    return api
