"""What a comparison found: the changes that count, and the version that they ask for."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from generator.diff.allow import Permission
from generator.diff.change import AUDIENCES, Change, Level
from generator.diff.revisions import Source
from generator.diff.versions import Version, worst
from generator.findings import Finding, format_findings
from generator.findings import Level as Severity
from generator.model import Api
from generator.render.words import code, listed

_OWNERS_SHOWN = 4
_PLURALS = {"has": "have", "is": "are", "was": "were", "does": "do"}


@dataclass(frozen=True, slots=True)
class Group:
    """The same change in several operations."""

    changes: tuple[Change, ...]

    @property
    def first(self) -> Change:
        """The change to take all but the owners from."""
        return self.changes[0]

    def sentence(self, most: int = _OWNERS_SHOWN) -> str:
        """Say what changed, and in which operations.

        Args:
            most: How many of them are named.
        """
        owners = [code(one.subject.owner) for one in self.changes]
        if len(owners) == 1:
            return self.first.sentence
        rest = len(owners) - most
        names = owners if rest <= 1 else [*owners[:most], f"{rest} more operations"]
        subject = self.first.subject
        says = self.first.says if subject.path else _plural(self.first.says)
        return f"{subject.phrase(listed(names))} {says}."


@dataclass(frozen=True, slots=True)
class Report:
    """What a comparison found; accepted changes do not count.

    Attributes:
        changes: What changed, the worst first.
        accepted: The changes that the allow-list accepts.
        old: The version that changes are counted from.
        new: The version that the new spec says.
        before: The old model.
        after: The new model.
    """

    changes: tuple[Change, ...]
    accepted: Mapping[Change, Permission]
    old: Version
    new: Version
    before: Api
    after: Api

    @property
    def level(self) -> Level:
        """The worst level that counts."""
        return worst(one.level for one in self.changes if one not in self.accepted)

    @property
    def proposed(self) -> Version:
        """The least version that the new spec may have."""
        return self.old.after(self.level) if self.changes else self.old

    def at(self, level: Level) -> list[Change]:
        """Return the changes of a level that count."""
        return [one for one in self.changes if one.level == level and one not in self.accepted]


def _plural(says: str) -> str:
    """Return what is said of one, as it is said of several."""
    verb, space, rest = says.partition(" ")
    return f"{_PLURALS.get(verb) or verb.removesuffix('s')}{space}{rest}"


def shown(changes: Iterable[Change], old: Source, new: Source) -> tuple[Change, ...]:
    """Return the changes with their places under the sources' names."""
    return tuple(replace(one, old=old.shown(one.old), new=new.shown(one.new)) for one in changes)


def grouped(changes: Iterable[Change]) -> list[Group]:
    """Put the same changes of different operations together, in the order of the first ones."""
    groups: dict[object, list[Change]] = {}
    for one in changes:
        subject = one.subject
        own = subject.owner if subject.role in ("api", "common", "object") else ""
        key = (one.rule.id, subject.role, own, subject.path, one.values, one.effect)
        groups.setdefault(key, []).append(one)
    return [Group(tuple(ones)) for ones in groups.values()]


def as_json(report: Report) -> str:
    """Return the report for programs."""
    content = {
        "old": str(report.old),
        "new": str(report.new),
        "proposed": str(report.proposed),
        "level": str(report.level),
        "changes": [_entry(one, report.accepted.get(one)) for one in report.changes],
    }
    return json.dumps(content, indent=2, ensure_ascii=False)


def _entry(change: Change, permission: Permission | None) -> dict[str, Any]:
    accepted = None
    if permission is not None:
        accepted = {"reason": permission.reason, "until": permission.until.isoformat()}
    return {
        "rule": change.rule.id,
        "level": str(change.level),
        "levels": {one: str(getattr(change.effect, one)) for one in AUDIENCES},
        "subject": asdict(change.subject),
        "sentence": change.sentence,
        "advice": change.effect.act,
        "operations": list(change.operations),
        "old": change.old._asdict(),
        "new": change.new._asdict(),
        "fingerprint": change.fingerprint,
        "accepted": accepted,
    }


def as_github(report: Report) -> str:
    """Return the report as GitHub workflow commands: an error for what breaks, or a warning."""
    return format_findings(
        [_finding(one, "error") for one in report.at(Level.BREAKING)]
        + [_finding(one, "warning") for one in report.at(Level.RISKY)],
        "github",
    )


def _finding(change: Change, level: Severity) -> Finding:
    text = f"{change.sentence} {change.effect.act} Before: {change.old}; {change.fingerprint}"
    return Finding(change.new, change.rule.id, text, level=level)
