"""One comparison, from two sources to the report."""

from datetime import date
from pathlib import Path

from generator.diff.allow import accept, read_permissions
from generator.diff.compare import compare
from generator.diff.report import Report, shown
from generator.diff.revisions import Source
from generator.diff.versions import Version
from generator.findings import Findings


def compare_sources(
    old: Source, new: Source, allow: Path | None, today: date, findings: Findings
) -> Report | None:
    """Compare two specs.

    Args:
        old: The old spec.
        new: The new spec.
        allow: The allow-list, if there is one.
        today: The day on which its entries must still hold.
        findings: Receives what is wrong with the specs and with the allow-list.

    Returns:
        The report, or None when something could not be read.
    """
    permissions = read_permissions(allow, findings) if allow else ()
    before, after = old.load(findings, is_old=True), new.load(findings, is_old=False)
    if before is None or after is None or findings.errors:
        return None
    changes = shown(compare(before, after), old, new)
    accepted = accept(changes, permissions, today, findings)
    versions = Version.parse(before.version), Version.parse(after.version)
    return Report(changes, accepted, *versions, before, after)
