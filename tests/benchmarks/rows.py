"""Rows of the result: a figure of ours, what it is compared with, and what it must reach."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One comparison; smaller is better, unless `at_least`."""

    what: str
    ours: float
    unit: str
    against: str
    theirs: float
    limit: float
    at_least: bool = False

    @property
    def ratio(self) -> float:
        """Ours as a multiple of theirs."""
        return self.ours / self.theirs

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        return self.ratio >= self.limit if self.at_least else self.ratio <= self.limit
