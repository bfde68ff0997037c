"""What recordings show for certain enough to be written into the spec."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from generator.drift.compare.changes import Confidence
from generator.observe.compare import Kind
from generator.observe.report import Counted

# How often a thing must have been seen to be beyond chance.
_OFTEN = 2
_WRITTEN: frozenset[Kind] = frozenset(
    ("parameter-unknown", "field-unknown", "answer-unseen", "null-seen", "code-unknown")
)


class Fact(NamedTuple):
    """One thing to write.

    Attributes:
        kind: A field that the spec lacks, a field that can be null, or an error code.
        subject: The operation.
        part: `request`, `response` or `errors`.
        path: The names that lead to the field; the code.
        types: The types of its values, as the spec writes them.
        exchanges: In how many exchanges it was seen, at least: two types in one count once.
        confidence: How sure it is. A platform may pass over what it does not know, so a parameter
            that was sent is only likely.
    """

    kind: Literal["field", "null", "code"]
    subject: str
    part: str
    path: tuple[str, ...]
    types: frozenset[str]
    exchanges: int
    confidence: Confidence

    @property
    def where(self) -> str:
        """What it is about, for a person."""
        return f"{self.subject}: {'.'.join((self.part, *self.path))}"

    @property
    def source(self) -> str:
        """Where it is known from, as the spec says it."""
        times = "exchange" if self.exchanges == 1 else "exchanges"
        return f"recorded calls ({self.exchanges} {times})"


def facts_of(ones: Iterable[Counted]) -> tuple[list[Fact], list[Counted]]:
    """Return what can be written, and the observations that are left to a person."""
    facts: dict[tuple[str, ...], Fact] = {}
    left = []
    for counted in ones:
        found = [*_facts(counted)]
        if not found:
            left.append(counted)
        for one in found:
            key = (one.kind, one.subject, one.part, *one.path)
            other = facts.get(key, one)
            exchanges = max(one.exchanges, other.exchanges)
            confidence = _confidence(one.part, exchanges)
            facts[key] = one._replace(
                types=one.types | other.types, exchanges=exchanges, confidence=confidence
            )
    return [*facts.values()], left


def _facts(counted: Counted) -> Iterable[Fact]:
    seen, exchanges = counted.observation, counted.exchanges
    if seen.kind not in _WRITTEN or seen.path is None:
        return
    part = seen.part
    kind: Literal["field", "null", "code"] = "field"
    entries = [((*seen.path, name), frozenset((type_,))) for name, type_ in seen.fields]
    if seen.kind == "null-seen":
        kind, entries = "null", [(seen.path, frozenset(("null",)))]
    elif seen.kind == "code-unknown":
        kind, entries = "code", [(seen.path, frozenset())]
    for path, types in entries:
        confidence = _confidence(part, exchanges)
        yield Fact(kind, seen.subject, part, path, types, exchanges, confidence)


def _confidence(part: str, exchanges: int) -> Confidence:
    return "certain" if part != "request" and exchanges >= _OFTEN else "likely"
