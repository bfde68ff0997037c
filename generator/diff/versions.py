"""Semantic versions: which one a change asks for."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.diff.change import Level


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """A version of three numbers."""

    major: int
    minor: int
    patch: int

    @classmethod
    def parse(cls, text: str) -> "Version":
        """Read `1.2.3`.

        Raises:
            ValueError: The text is no such version.
        """
        parts = text.split(".")
        if len(parts) != 3 or not all(one.isascii() and one.isdigit() for one in parts):
            raise ValueError(f"{text!r} is not a version such as 1.2.3")
        return cls(*map(int, parts))

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"

    def after(self, level: Level) -> "Version":
        """Return the least version that may follow, given the worst change.

        Before 1.0.0 every number stands one place further right, as package managers read it:
        0.2.0 may break what used 0.1.0.
        """
        if level == Level.BREAKING:
            return Version(self.major + 1, 0, 0) if self.major else Version(0, self.minor + 1, 0)
        if level in (Level.RISKY, Level.COMPATIBLE) and self.major:
            return Version(self.major, self.minor + 1, 0)
        return Version(self.major, self.minor, self.patch + 1)


def worst(levels: Iterable[Level]) -> Level:
    """Return the worst of some levels, `NONE` when there are none."""
    return max(levels, default=Level.NONE)
