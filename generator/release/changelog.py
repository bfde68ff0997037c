"""The change log, in the style of Keep a Changelog: what breaks comes first, with what to do."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date

from generator.diff.change import Change, Kind, Level
from generator.diff.report import Group, Report, grouped
from generator.diff.versions import Version
from generator.findings import printable
from generator.release.migration import Migration
from generator.render.words import code, listed

_HEADER = """\
# Changelog

Versions follow [semantic versioning](https://semver.org). A version covers the spec and everything
made from it: the Python client, the OpenAPI document and the Postman collection.

## Unreleased
"""
_UNRELEASED = re.compile(r"^## \[?Unreleased\]?[ \t]*\n(.*?)(?=^## |\Z)", re.M | re.S | re.I)
_TITLE = re.compile(r"^## \[?([^\s\]]+)", re.M)
_KINDS: tuple[Kind, ...] = ("Added", "Changed", "Deprecated", "Removed")
_NAMES = {"python": "Python", "openapi": "OpenAPI", "postman": "Postman"}
_DEPRECATIONS = ("operation-deprecated", "field-deprecated")
_OWNERS_SHOWN = 20
_FIRST = "First release."
OUTPUTS_ONLY = (
    "### Changed\n\n- The outputs, by the generator or the templates; the spec is the same.\n"
)


def versions(text: str) -> list[Version]:
    """Return the versions that a change log has sections of."""
    found = []
    for title in _TITLE.findall(text):
        with suppress(ValueError):  # a section of another kind
            found.append(Version.parse(title))
    return found


def notes(text: str, version: Version) -> str | None:
    """Return the text of a version's section, without its title; None if there is none."""
    start = re.search(rf"^## \[?{re.escape(str(version))}\]?(?:[ \t].*)?$", text, re.M)
    if start is None:
        return None
    rest = text[start.end() :]
    end = re.search(r"^## ", rest, re.M)
    return (rest[: end.start()] if end else rest).strip()


def with_section(text: str, version: Version, day: date, body: str) -> str:
    """Return a change log with a new section on top; what stood under Unreleased moves into it.

    Args:
        text: The change log, "" where there is none yet.
        version: The version of the section.
        day: The day of the release.
        body: The section's text, "" for the first release.
    """
    text = text or _HEADER
    found = _UNRELEASED.search(text)
    if found:
        start, end, old = found.start(), found.end(), found.group(1).strip()
    else:
        first = re.search(r"^## ", text, re.M)
        start = end = first.start() if first else len(text)
        old = ""
    parts = [one for one in (old, body.strip()) if one] or [_FIRST]
    before, after = text[:start].rstrip("\n"), text[end:].lstrip("\n")
    title = f"## {version} - {day.isoformat()}"
    whole = "\n\n".join([before, "## Unreleased", title, *parts])
    return f"{whole}\n\n{after}" if after else f"{whole}\n"


def section(report: Report, version: Version) -> str:
    """Return the text of a section.

    Args:
        report: What changed since the last release.
        version: The version of the section.
    """
    entries = _Entries(report, version)
    levels = ((Level.BREAKING, "Breaking changes"), (Level.RISKY, "Changes that may break"))
    blocks = [
        entries.block(title, (one for one in report.changes if one.level == level))
        for level, title in levels
    ]
    compatible = [one for one in report.changes if one.level == Level.COMPATIBLE]
    for kind in _KINDS:
        blocks.append(entries.block(kind, (one for one in compatible if one.rule.kind == kind)))
    if words := [one for one in report.changes if one.level == Level.DOCS_ONLY]:
        blocks.append(f"### Documentation\n\n- Other words or examples: {_owners(words)}.")
    return "\n\n".join(block for block in blocks if block) + "\n"


class _Entries:
    """Writes the entries of a section."""

    def __init__(self, report: Report, version: Version) -> None:
        self._accepted, self._version = report.accepted, version
        self._migration = Migration(report)

    def block(self, title: str, changes: Iterable[Change]) -> str:
        """Return the entries of some changes under a title, "" where there are none."""
        by_reason: dict[str, list[Change]] = {}
        for one in changes:
            permission = self._accepted.get(one)
            by_reason.setdefault(permission.reason if permission else "", []).append(one)
        lines = [
            line
            for reason, ones in by_reason.items()
            for group in grouped(ones)
            for line in self._entry(group, reason)
        ]
        return f"### {title}\n\n" + "\n".join(lines).rstrip() if lines else ""

    def _entry(self, group: Group, reason: str) -> Iterator[str]:
        first = group.first
        advice = f" **{first.effect.act}**" if first.effect.act else ""
        hurt = [name for key, name in _NAMES.items() if getattr(first.effect, key) == first.level]
        for_whom = f" ({', '.join(hurt)})" if first.level >= Level.RISKY else ""
        since = f" (since {self._version})" if first.rule.id in _DEPRECATIONS else ""
        why = f" Accepted, and not counted by the version: {printable(reason)}" if reason else ""
        yield f"- {group.sentence(_OWNERS_SHOWN)}{advice}{for_whom}{since}{why}"
        if code_lines := list(self._migration.lines(group)):
            yield ""
            yield from (f"  {line}" for line in code_lines)
            yield ""


def _owners(changes: list[Change]) -> str:
    names = dict.fromkeys(
        code(one.subject.owner) if one.subject.role != "api" else one.subject.owner
        for one in changes
    )
    rest = len(names) - _OWNERS_SHOWN
    owners = list(names)
    return listed(owners if rest <= 1 else [*owners[:_OWNERS_SHOWN], f"{rest} more"])
