"""From a spec folder to the checked model: the front half of every command."""

from pathlib import Path

from generator.findings import Findings
from generator.link import link_api
from generator.lint import lint
from generator.model import Api
from generator.source.folder import KnownFiles, read_spec


def load_api(directory: Path, findings: Findings, known: KnownFiles | None = None) -> Api | None:
    """Load, validate, link and lint a spec folder.

    Args:
        directory: The spec folder.
        findings: Receives everything that is wrong.
        known: Files that were read earlier, for a process that reads a spec many times.

    Returns:
        The model, or None when there is nothing to look at. It may only be rendered when `findings`
        holds no error.
    """
    folder = read_spec(directory, findings, known)
    findings.is_whole = folder.is_whole
    findings.next_stage()
    api = link_api(folder, findings)
    if api is not None:
        findings.next_stage()
        lint(api, findings)
    return api
