"""The plan of a release: the version, the texts that change, or why there can be no release."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.diff.change import Level
from generator.diff.report import Report
from generator.diff.versions import Version
from generator.release.changelog import OUTPUTS_ONLY, has_section, section, with_section
from generator.release.version_line import with_version

CHANGELOG = "CHANGELOG.md"


class ReleaseRefused(Exception):  # noqa: N818 - a finding, not a failure of the program
    """There can be no release; the text says why, and what to do."""


@dataclass(frozen=True, slots=True)
class ReleasePlan:
    """What a release writes: the new text of each file."""

    version: Version
    texts: dict[Path, str]


def choose_version(
    report: Report | None, spec_version: Version, wanted: Version | None, *, outputs_changed: bool
) -> Version:
    """Choose the version of a release.

    Args:
        report: What changed since the last release, None when there was none.
        spec_version: The version in the spec.
        wanted: The version that the maintainer asks for.
        outputs_changed: Whether the outputs differ from those of the last release.

    Raises:
        ReleaseRefused: The version is too small for the changes, or there are none.
    """
    if report is None:
        return wanted or spec_version
    if not report.changes and not outputs_changed:
        raise ReleaseRefused(f"nothing changed since {report.old}: there is nothing to release")
    least = report.old.after(report.level)
    raised = spec_version if spec_version > report.old else None
    version = wanted or raised or least
    if version < least:
        worst = report.level if report.level > Level.NONE else "made to the outputs"
        raise ReleaseRefused(
            f"{version} is too small after {report.old}: the worst change is {worst}, "
            f"so the version must be at least {least}"
        )
    return version


def plan_release(
    version: Version, report: Report | None, spec: Path, top: Path, day: date
) -> ReleasePlan:
    """Prepare the texts of a release.

    Args:
        version: Its version.
        report: What changed since the last release, None when there was none.
        spec: The spec folder.
        top: The folder of the change log.
        day: The day of the release.

    Raises:
        ReleaseRefused: The change log has the version already.
    """
    changelog, api = top / CHANGELOG, spec / "api.yaml"
    old = changelog.read_bytes().decode("utf-8") if changelog.exists() else ""
    if has_section(old, version):
        raise ReleaseRefused(f"{CHANGELOG} has a section {version} already")
    body = "" if report is None else section(report) if report.changes else OUTPUTS_ONLY
    texts = {api: with_version(api, version), changelog: with_section(old, version, day, body)}
    return ReleasePlan(version, texts)
