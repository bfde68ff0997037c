"""Rows of the result: a figure of ours, what it is compared with, and what it must reach."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One comparison; smaller is better, unless `at_least`.

    Attributes:
        feels: What a user feels of it.
        what: What is measured.
        ours: Our figure.
        unit: Its unit.
        against: What it is compared with.
        theirs: The figure of that.
        limit: What the ratio of both must be.
        at_least: Whether a greater ratio is better.
        floor: What no program that does the work can do better than, if that was measured.
    """

    feels: str
    what: str
    ours: float
    unit: str
    against: str
    theirs: float
    limit: float
    at_least: bool = False
    floor: float | None = None

    @property
    def ratio(self) -> float:
        """Ours as a multiple of theirs."""
        return self.ours / self.theirs

    @property
    def distance(self) -> float | None:
        """How many times the floor ours takes."""
        if self.floor is None:
            return None
        return self.floor / self.ours if self.at_least else self.ours / self.floor

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        return self.ratio >= self.limit if self.at_least else self.ratio <= self.limit
