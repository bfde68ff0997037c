"""Which differences of a run are written: picked by name and kind, and by how sure they are."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from generator.drift.compare.changes import CONFIDENCES, NOTICES, Confidence, Drift
from generator.drift.compare.run import Compared
from generator.drift.session import Choose, Decision

_GOING = frozenset({"field-removed", "code-removed", "endpoint-removed"})
_MOST = 20  # one in so many facts may go without a word


@dataclass(frozen=True, slots=True)
class Filter:
    """Picks differences.

    Attributes:
        only: Names of operations and objects, with `*` for any; none picks all.
        kinds: Kinds of differences; none picks all.
    """

    only: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()

    def picks(self, drift: Drift) -> bool:
        """Tell whether a difference is picked."""
        named = not self.only or any(fnmatchcase(drift.subject, one) for one in self.only)
        return named and (not self.kinds or drift.kind in self.kinds)


def at_least(least: Confidence, chosen: Filter) -> Choose:
    """Return the choice of all that is picked and at least so sure; the rest is for later."""

    def choose(drift: Drift) -> Decision:
        is_sure = CONFIDENCES.index(drift.confidence) <= CONFIDENCES.index(least)
        return "write" if is_sure and chosen.picks(drift) else "later"

    return choose


def keep(chosen: Filter) -> Choose:
    """Return the choice to leave the spec as it is wherever a difference is picked."""
    return lambda drift: "keep" if chosen.picks(drift) else "later"


def too_many_go(
    compared: Sequence[Compared], drifts: Collection[Drift], choose: Choose
) -> tuple[int, int] | None:
    """Return how many facts would go, and of how many, if that is more than one in twenty.

    A single fact may always go.
    """
    going = sum(
        one.kind in _GOING and one.kind not in NOTICES and choose(one) == "write" for one in drifts
    )
    facts = sum(one.judge.compared() for one in compared if one.judge is not None)
    return (going, facts) if going > 1 and going * _MOST > facts else None
