"""Findings: located statements about what is wrong with the input.

Bad input never raises: every stage adds findings to one `Findings` collector, so that one run
reports all problems, sorted by stage and place.
"""

import difflib
import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, Literal, NamedTuple

Level = Literal["error", "warning"]
Format = Literal["text", "json", "github"]

# Characters that would move the cursor, hide text or turn its direction where it is printed.
_UNPRINTABLE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]"
)
_MAX_CHOICES = 2000


class Location(NamedTuple):
    """A place in a file; line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


NOWHERE = Location("")


class Finding(NamedTuple):
    """One problem: where, which rule, what is wrong, and how to mend it."""

    location: Location
    rule: str
    message: str
    hint: str = ""
    level: Level = "error"

    def __str__(self) -> str:
        text = f"{self.location}: {self.level}[{self.rule}] {self.message}{_hint(self)}"
        return printable(text)


class Findings:
    """Collects the findings of one run, those of earlier stages first: they cause later ones.

    Attributes:
        is_whole: Whether everything could be read, so that nothing else can be wrong.
    """

    def __init__(self) -> None:
        self._all: dict[Finding, int] = {}
        self._stage = 0
        self.is_whole = True

    def next_stage(self) -> None:
        """Begin with findings that may follow from those that there are."""
        self._stage += 1

    def add(
        self, location: Location, rule: str, message: str, hint: str = "", level: Level = "error"
    ) -> None:
        """Record a finding; the same finding twice counts once."""
        self._all.setdefault(Finding(location, rule, message, hint, level), self._stage)

    def __iter__(self) -> Iterator[Finding]:
        return iter(sorted(self._all, key=lambda one: (self._all[one], one)))

    def __len__(self) -> int:
        return len(self._all)

    @property
    def errors(self) -> int:
        """Number of findings that are errors."""
        return sum(finding.level == "error" for finding in self._all)


def printable(text: str) -> str:
    """Return a text on one line, with escapes for what does not show as a character."""
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a hint that names the closest known word, or lists a few when none is close."""
    return _closest(word, tuple(sorted(set(known))))


@lru_cache(maxsize=1024)
def _closest(word: str, choices: tuple[str, ...]) -> str:
    if len(choices) > _MAX_CHOICES:  # comparing with all of them would take longer than it helps
        return ""
    if hint := closest(word, choices):
        return hint
    if not choices:
        return ""
    shown = ", ".join(choices[:12])
    return f"known: {shown}, ..." if len(choices) > 12 else f"known: {shown}"


def closest(word: str, known: Iterable[str]) -> str:
    """Return a hint that names the closest known word; nothing when none is close."""
    close = difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"did you mean {close[0]!r}?" if close else ""


def _as_data(finding: Finding) -> dict[str, Any]:
    return finding._asdict() | {"location": finding.location._asdict()}


def format_findings(findings: Iterable[Finding], style: Format) -> str:
    """Render findings as text, as a JSON array, or as GitHub workflow commands."""
    if style == "json":
        return json.dumps([_as_data(finding) for finding in findings], indent=2)
    if style == "github":
        return "\n".join(_github_command(finding) for finding in findings)
    return "\n".join(str(finding) for finding in findings)


def _github_command(finding: Finding) -> str:
    place = finding.location
    text = printable(f"{finding.message}{_hint(finding)}").replace("%", "%25")
    file = printable(place.file)
    for plain, escaped in (("%", "%25"), (":", "%3A"), (",", "%2C")):
        file = file.replace(plain, escaped)
    return (
        f"::{finding.level} file={file},line={place.line},col={place.column},"
        f"title={finding.rule}::{text}"
    )


def _hint(finding: Finding) -> str:
    return f" (hint: {finding.hint})" if finding.hint else ""
