"""The plan of a release: the version, the texts that change, or why there can be no release."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.diff.change import Level
from generator.diff.report import Report
from generator.diff.versions import Version
from generator.release.changelog import OUTPUTS_ONLY, notes, section, versions, with_section
from generator.release.version_line import with_version

CHANGELOG = "CHANGELOG.md"
_FETCH = "git fetch --tags, with --unshallow in a shallow clone"


class ReleaseRefused(Exception):  # noqa: N818 - a finding, not a failure of the program
    """There can be no release; the text says why, and what to do."""


@dataclass(frozen=True, slots=True)
class ReleasePlan:
    """What a release writes.

    Attributes:
        version: Its version.
        notes: What the change log says of it.
        texts: The new text of each file.
    """

    version: Version
    notes: str
    texts: dict[Path, str]


@dataclass(frozen=True, slots=True)
class History:
    """What was released before.

    Attributes:
        newest: The highest version, whether or not it is a release itself.
        final: The highest one that is, which users have: changes are counted from it.
    """

    newest: Version | None
    final: Version | None

    @classmethod
    def of(cls, releases: Sequence[Version], changelog: str, *, is_shallow: bool) -> "History":
        """Put together what tags and change log tell.

        Args:
            releases: The versions that are tagged in the history of the present commit.
            changelog: The text of the change log.
            is_shallow: Whether the history was cut off.

        Raises:
            ReleaseRefused: Tags are missing, so that a release would be compared with a wrong one.
        """
        newest = max(releases, default=None)
        told = max(versions(changelog), default=None)
        if told is not None and (newest is None or told > newest):
            raise ReleaseRefused(
                f"{CHANGELOG} has the version {told}, but this history has no tag v{told}: "
                f"fetch it ({_FETCH}), or tag that release"
            )
        if newest is None and is_shallow:
            raise ReleaseRefused(
                f"this clone is shallow and has no tag of a release: fetch the rest ({_FETCH})"
            )
        return cls(newest, max((one for one in releases if one.is_final), default=None))


def choose_version(
    report: Report | None,
    spec_version: Version,
    wanted: Version | None,
    *,
    newest: Version | None,
    outputs_changed: bool,
) -> Version:
    """Choose the version of a release.

    Args:
        report: What changed since the last release, None when there was none.
        spec_version: The version in the spec.
        wanted: The version that the maintainer asks for.
        newest: The highest version so far, be it a release or one that came before it.
        outputs_changed: Whether the outputs differ from those of the last release.

    Raises:
        ReleaseRefused: The version is too small for the changes or after earlier ones, or there are
            no changes.
    """
    least = None
    if report is not None:
        least = report.old.after(report.level)
        if newest == report.old and not report.changes and not outputs_changed:
            raise ReleaseRefused(f"nothing changed since {report.old}: there is nothing to release")
    version = wanted or _proposed(spec_version, least, newest)
    if report is not None and least is not None and version.final < least:
        worst = report.level if report.level > Level.NONE else "made to the outputs"
        raise ReleaseRefused(
            f"{version} is too small after {report.old}: the worst change is {worst}, "
            f"so the version must be at least {least}"
        )
    if newest is not None and version <= newest:
        raise ReleaseRefused(f"{version} does not follow {newest}, which was released already")
    if version.final < spec_version:
        raise ReleaseRefused(f"{version} is smaller than {spec_version}, which the spec says")
    return version


def _proposed(spec_version: Version, least: Version | None, newest: Version | None) -> Version:
    if newest is None or spec_version > newest:
        return spec_version
    following = newest.final if not newest.is_final else least
    return max(one for one in (following, least) if one is not None)


def plan_release(
    version: Version, report: Report | None, changelog: str, spec: Path, top: Path, day: date
) -> ReleasePlan:
    """Prepare the texts of a release.

    Args:
        version: Its version.
        report: What changed since the last release, None when there was none.
        changelog: The text of the change log so far, "" when there is none.
        spec: The spec folder.
        top: The folder of the change log.
        day: The day of the release.
    """
    api = spec / "api.yaml"
    body = ""
    if report is not None:
        body = section(report, version) if report.changes else OUTPUTS_ONLY
    text = with_section(changelog, version, day, body)
    texts = {api: with_version(api, version), top / CHANGELOG: text}
    return ReleasePlan(version, notes(text, version) or "", texts)


def read_changelog(top: Path) -> str:
    """Return the text of the change log, "" when there is none.

    Args:
        top: The folder of the change log.
    """
    path = top / CHANGELOG
    return path.read_bytes().decode("utf-8") if path.exists() else ""
