"""What the commands share: arguments, and loading the model."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from generator.paths import project_folder, templates_folder
from generator.terminal import count, print_findings, say

if TYPE_CHECKING:
    from generator.model import Api


def add_spec(parser: argparse.ArgumentParser) -> None:
    """Declare `--spec`."""
    _add_folder(parser, "spec", "spec", project_folder() / "spec")


def add_templates(parser: argparse.ArgumentParser) -> None:
    """Declare `--templates`."""
    _add_folder(parser, "templates", "template", templates_folder())


def add_out(parser: argparse.ArgumentParser) -> None:
    """Declare `--out`."""
    parser.add_argument(
        "--out",
        type=Path,
        default=project_folder() / "generated",
        metavar="DIR",
        help="output folder (default: generated, beside the spec)",
    )


def _add_folder(parser: argparse.ArgumentParser, name: str, what: str, default: Path) -> None:
    # The default is a text, so that argparse checks it like a value that was given.
    text = f"{what} folder (default: {name} of the project that the current folder is in)"
    parser.add_argument(f"--{name}", type=_folder, default=str(default), metavar="DIR", help=text)


def _folder(name: str) -> Path:
    if not os.path.isdir(name):  # noqa: PTH112 - unlike `Path.is_dir` it takes any text
        raise argparse.ArgumentTypeError(f"there is no folder {name[:200]!r}")
    return Path(name)


def add_allow_list(parser: argparse.ArgumentParser) -> None:
    """Declare `--allow`."""
    text = "allow-list of accepted changes; see `diff`"
    parser.add_argument("--allow", type=_file, metavar="FILE", help=text)


def _file(name: str) -> Path:
    if not os.path.isfile(name):  # noqa: PTH113 - unlike `Path.is_file` it takes any text
        raise argparse.ArgumentTypeError(f"there is no file {name[:200]!r}")
    return Path(name)


def load_or_report(directory: Path) -> "Api | None":
    """Load a spec that must be without errors; otherwise print the findings and return None."""
    from generator.findings import Findings
    from generator.spec import load_api

    findings = Findings()
    api = load_api(directory, findings)
    if api is None or findings.errors:
        print_findings(findings)
        say(f"{count(findings.errors, 'error')} in {directory}; nothing was done")
        return None
    return api
