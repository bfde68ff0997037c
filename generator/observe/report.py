"""What recordings show, each thing once with a count, for a person or a program."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Literal

from generator.observe.compare import Observation
from generator.terminal import count

Format = Literal["text", "json", "markdown"]


@dataclass(frozen=True, slots=True)
class Counted:
    """An observation, and in how many exchanges it was made."""

    observation: Observation
    exchanges: int


def counted(found: Counter[Observation]) -> list[Counted]:
    """Return observations by their subjects, those that were made most first."""
    order = sorted(
        found.items(), key=lambda one: (one[0].subject, -one[1], one[0].where, one[0].kind)
    )
    return [Counted(*one) for one in order]


def format_observations(ones: Sequence[Counted], style: Format) -> str:
    """Render observations."""
    if style == "json":
        return json.dumps([_content(one) for one in ones], indent=2)
    render = _markdown if style == "markdown" else _text
    subjects = dict.fromkeys(one.observation.subject for one in ones)
    return "\n\n".join(
        render(subject, [one for one in ones if one.observation.subject == subject])
        for subject in subjects
    )


def _text(subject: str, ones: Sequence[Counted]) -> str:
    place = ones[0].observation.spec
    lines = [f"{subject}{f'  ({place})' if place else ''}"]
    for one in ones:
        seen = one.observation
        where = f"{seen.where}: " if seen.where else ""
        lines.append(f"  {seen.kind}: {where}{seen.message} ({count(one.exchanges, 'exchange')})")
    return "\n".join(lines)


def _markdown(subject: str, ones: Sequence[Counted]) -> str:
    head = f"### {subject}\n\n| kind | where | what | exchanges |\n|---|---|---|---|\n"
    rows = (
        f"| {one.observation.kind} | `{one.observation.where}` | {one.observation.message} "
        f"| {one.exchanges} |"
        for one in ones
    )
    return head + "\n".join(rows)


def _content(one: Counted) -> dict[str, object]:
    seen = asdict(one.observation)
    seen["spec"] = one.observation.spec._asdict() if one.observation.spec else None
    return {**seen, "exchanges": one.exchanges}
