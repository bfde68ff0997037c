"""The change log, in the style of Keep a Changelog: what breaks comes first, with what to do."""

import re
from collections.abc import Iterator
from datetime import date

from generator.diff.change import Change, Kind, Level
from generator.diff.report import Group, Report, grouped
from generator.diff.versions import Version
from generator.render.words import code, listed

_HEADER = """\
# Changelog

Versions follow [semantic versioning](https://semver.org). A version covers the spec and everything
made from it: the Python client, the OpenAPI document and the Postman collection.

## Unreleased
"""
_UNRELEASED = re.compile(r"^## \[?Unreleased\]?[ \t]*\n(.*?)(?=^## |\Z)", re.M | re.S | re.I)
_KINDS: tuple[Kind, ...] = ("Added", "Changed", "Deprecated", "Removed")
_NAMES = {"python": "Python", "openapi": "OpenAPI", "postman": "Postman"}
_OWNERS_SHOWN = 20
_FIRST = "First release."
OUTPUTS_ONLY = (
    "### Changed\n\n- The outputs, by the generator or the templates; the spec is the same.\n"
)


def has_section(text: str, version: Version) -> bool:
    """Tell whether a change log has a section of a version."""
    return re.search(rf"^## \[?{re.escape(str(version))}\]?(\s|$)", text, re.M) is not None


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
        start, end, notes = found.start(), found.end(), found.group(1).strip()
    else:
        first = re.search(r"^## ", text, re.M)
        start = end = first.start() if first else len(text)
        notes = ""
    parts = [one for one in (notes, body.strip()) if one] or [_FIRST]
    before, after = text[:start].rstrip("\n"), text[end:].lstrip("\n")
    title = f"## {version} - {day.isoformat()}"
    whole = "\n\n".join([before, "## Unreleased", title, *parts])
    return f"{whole}\n\n{after}" if after else f"{whole}\n"


def section(report: Report) -> str:
    """Return the text of a section."""
    blocks = [
        _block("Breaking changes", report.at(Level.BREAKING)),
        _block("Changes that may break", report.at(Level.RISKY)),
    ]
    compatible = report.at(Level.COMPATIBLE)
    accepted = [one for one in report.accepted if one.level >= Level.COMPATIBLE]
    for kind in _KINDS:
        ones = [one for one in (*compatible, *accepted) if one.rule.kind == kind]
        blocks.append(_block(kind, ones))
    if words := [one for one in report.changes if one.level == Level.DOCS_ONLY]:
        blocks.append(f"### Documentation\n\n- Other words or examples: {_owners(words)}.")
    return "\n\n".join(block for block in blocks if block) + "\n"


def _block(title: str, changes: list[Change]) -> str:
    lines = [line for group in grouped(changes) for line in _entry(group)]
    return f"### {title}\n\n" + "\n".join(lines) if lines else ""


def _entry(group: Group) -> Iterator[str]:
    first = group.first
    advice = f" **{first.effect.act}**" if first.effect.act else ""
    hurt = [name for key, name in _NAMES.items() if getattr(first.effect, key) == first.level]
    for_whom = f" ({', '.join(hurt)})" if first.level >= Level.RISKY else ""
    yield f"- {group.sentence(_OWNERS_SHOWN)}{advice}{for_whom}"


def _owners(changes: list[Change]) -> str:
    names = dict.fromkeys(
        code(one.subject.owner) if one.subject.role != "api" else one.subject.owner
        for one in changes
    )
    rest = len(names) - _OWNERS_SHOWN
    owners = list(names)
    return listed(owners if rest <= 1 else [*owners[:_OWNERS_SHOWN], f"{rest} more"])
