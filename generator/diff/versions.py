"""Versions: semantic ones as Python writes them, and which one a change asks for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from packaging.version import Version as Number

from generator.diff.change import Level

# All that a release may be called: developments, builds, epochs and the like are none.
_FORM = re.compile(r"\d+\.\d+\.\d+((a|b|rc)\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """A version of three numbers, perhaps one that comes before its release, such as 1.0.0rc1."""

    number: Number

    @classmethod
    def parse(cls, text: str) -> "Version":
        """Read `1.2.3`, or `1.2.3rc1` (also `a1`, `b1`).

        Raises:
            ValueError: The text is no such version.
        """
        if not _FORM.fullmatch(text) or str(Number(text)) != text:
            raise ValueError(f"{text!r} is not a version such as 1.2.3 or 1.2.3rc1")
        return cls(Number(text))

    def __str__(self) -> str:
        return str(self.number)

    @property
    def is_final(self) -> bool:
        """Whether it is the release itself."""
        return not self.number.is_prerelease

    @property
    def final(self) -> "Version":
        """The release that a version comes before, or is."""
        return Version.parse(self.number.base_version)

    def after(self, level: Level) -> "Version":
        """Return the least release that may follow, given the worst change.

        Before 1.0.0 every number stands one place further right, as package managers read it:
        0.2.0 may break what used 0.1.0. A version that comes before its release promises nothing:
        its release may follow it whatever changed.
        """
        if not self.is_final:
            return self.final
        major, minor, patch = self.number.release
        if level == Level.BREAKING:
            numbers = (major + 1, 0, 0) if major else (0, minor + 1, 0)
        elif level in (Level.RISKY, Level.COMPATIBLE) and major:
            numbers = (major, minor + 1, 0)
        else:
            numbers = (major, minor, patch + 1)
        return Version.parse(".".join(map(str, numbers)))


def worst(levels: Iterable[Level]) -> Level:
    """Return the worst of some levels, `NONE` when there are none."""
    return max(levels, default=Level.NONE)
