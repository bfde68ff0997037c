"""The allow-list: changes that somebody accepted, with a reason and an expiry date.

    allow:
      - change: 3f2a9c01d2e4            # the fingerprint of a change
        reason: The parameter never worked.
        until: 2026-12-31
      - rule: field-removed             # or a rule, for the subjects that a pattern fits
        subject: segments.*
        reason: ...
        until: 2026-12-31

After its last day an entry accepts nothing; it and one that fits no change are reported.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path

from generator.diff.change import RULES, Change
from generator.findings import Findings, Location, did_you_mean
from generator.source import positioned
from generator.source.yaml_file import load_yaml

_KEYS = ("change", "rule", "subject", "reason", "until")
_FINGERPRINT = re.compile(r"[0-9a-f]{12}\Z")


@dataclass(frozen=True, slots=True)
class Permission:
    """An entry of the allow-list: a fingerprint, or a rule and a pattern of subjects."""

    change: str | None
    rule: str | None
    subject: str
    reason: str
    until: date
    location: Location

    def fits(self, change: Change) -> bool:
        """Tell whether the entry means a change, whatever the date."""
        if self.change is not None:
            return self.change == change.fingerprint
        name = ".".join((change.subject.owner, *change.subject.path))
        return self.rule == change.rule.id and fnmatchcase(name, self.subject)


def read_permissions(path: Path, findings: Findings) -> tuple[Permission, ...]:
    """Read an allow-list.

    Args:
        path: The file.
        findings: Receives what is wrong with it.
    """
    root = load_yaml(path, path.as_posix(), findings)
    if root is None:
        return ()
    entries = root.get("allow")
    if set(root) != {"allow"} or not isinstance(entries, positioned.Sequence):
        findings.add(root.location, "allow-list", "the file holds one key, `allow`, with a list")
        return ()
    read = (_permission(raw, entries.at(index), findings) for index, raw in enumerate(entries))
    return tuple(one for one in read if one is not None)


def accept(
    changes: Iterable[Change],
    permissions: Iterable[Permission],
    today: date,
    findings: Findings,
) -> Mapping[Change, Permission]:
    """Return the changes that are accepted, each with the entry that does it.

    Args:
        changes: What was found.
        permissions: The allow-list.
        today: The day on which it must still hold.
        findings: Receives entries that are out of date, and those that fit nothing.
    """
    found = list(changes)
    accepted: dict[Change, Permission] = {}
    for one in permissions:
        fitting = [change for change in found if one.fits(change)]
        if not fitting:
            findings.add(
                one.location, "allow-unused", "no change fits this", "remove it", "warning"
            )
        elif one.until < today:
            message = f"accepted until {one.until.isoformat()} only: {one.reason}"
            hint = "decide again, and give a new date"
            findings.add(one.location, "allow-expired", message, hint, "warning")
        else:
            accepted |= {change: one for change in fitting if change not in accepted}
    return accepted


def _permission(raw: object, place: Location, findings: Findings) -> Permission | None:
    problem = _problem(raw)
    if problem or not isinstance(raw, positioned.Mapping):
        findings.add(place, "allow-list", problem)
        return None
    return Permission(
        change=raw.get("change"),
        rule=raw.get("rule"),
        subject=raw.get("subject", "*"),
        reason=raw["reason"],
        until=date.fromisoformat(raw["until"]),
        location=place,
    )


def _problem(raw: object) -> str:
    """Say what is wrong with an entry, "" when nothing is."""
    if not isinstance(raw, positioned.Mapping):
        return "an entry is a mapping"
    if unknown := [key for key in raw if key not in _KEYS]:
        return f"there is no key {unknown[0]!r}: {did_you_mean(unknown[0], _KEYS)}"
    if wrong := [key for key, value in raw.items() if not (isinstance(value, str) and value)]:
        return f"`{wrong[0]}` must be text" + ("; quote it" if wrong[0] == "change" else "")
    if ("change" in raw) == ("rule" in raw):
        return "an entry has either `change` or `rule`"
    if "subject" in raw and "rule" not in raw:
        return "`subject` needs `rule`"
    if "change" in raw and not _FINGERPRINT.match(raw["change"]):
        return "`change` is a fingerprint of 12 hex digits"
    if "rule" in raw and raw["rule"] not in RULES:
        return f"there is no rule {raw['rule']!r}: {did_you_mean(raw['rule'], RULES)}"
    if missing := [key for key in ("reason", "until") if key not in raw]:
        return f"`{missing[0]}` is missing"
    try:
        date.fromisoformat(raw["until"])
    except ValueError:
        return "`until` is a date such as 2026-12-31"
    return ""
