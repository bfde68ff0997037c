"""Faults on demand, the same ones for the same seed.

A plan is a text: `429:5%, reset-before:1%, reset-after:3%, slow:10%, outage:10s@60s`.

| fault | what happens |
|---|---|
| `<HTTP status>:<share>` | that status, 400 to 599; nothing is done |
| `reset-before:<share>` | the connection breaks before anything is done |
| `reset-after:<share>` | the call is done, and the connection breaks before the answer |
| `slow:<share>` | the answer takes 2 seconds of the clock |
| `outage:<length>s@<start>s` | every call from `start` on, for `length`, gets 503 |

429 and 503 say `Retry-After: 1`.
"""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .clock import Clock

SLOW = 2.0  # seconds
_SHARE = re.compile(r"(\d{3}|reset-before|reset-after|slow):(\d+(?:\.\d+)?)%")
_OUTAGE = re.compile(r"outage:(\d+(?:\.\d+)?)s@(\d+(?:\.\d+)?)s")
_FIRST_ERROR, _LAST_ERROR = 400, 599


class Fault(NamedTuple):
    """What goes wrong with one call: a status, or else `reset-before`, `reset-after` or `slow`."""

    kind: str
    status: int = 0


class Faults:
    """Decides what goes wrong.

    Args:
        plan: What should go wrong, and how often.
        seed: The same seed lets the same calls, counted from the first, go wrong.
        clock: Tells when an outage begins, counted from now.

    Raises:
        ValueError: The plan is not written as it should be.
    """

    def __init__(self, plan: str, seed: int, clock: Clock) -> None:
        self._random = Random(seed)  # nosec B311 - not a secret
        self._clock = clock
        self._start = clock.now()
        self._shares: list[tuple[float, Fault]] = []
        self._outages: list[tuple[float, float]] = []
        for part in filter(None, (one.strip() for one in plan.split(","))):
            self._read(part)
        if sum(share for share, _ in self._shares) > 1:
            raise ValueError(f"the shares of the faults {plan!r} are more than 100%")

    def _read(self, part: str) -> None:
        if match := _OUTAGE.fullmatch(part):
            length, start = float(match[1]), float(match[2])
            self._outages.append((start, start + length))
        elif match := _SHARE.fullmatch(part):
            kind, share = match[1], float(match[2]) / 100
            status = int(kind) if kind.isdecimal() else 0
            if status and not _FIRST_ERROR <= status <= _LAST_ERROR:
                raise ValueError(f"{part!r}: a status that goes wrong is 400 to 599")
            self._shares.append((share, Fault("status" if status else kind, status)))
        else:
            raise ValueError(
                f"{part!r} is not a fault; write for instance '429:5%', 'reset-before:1%', "
                "'reset-after:3%', 'slow:10%' or 'outage:10s@60s'"
            )

    def next(self) -> Fault | None:
        """Return what goes wrong with the next call, if anything does."""
        drawn = self._random.random()  # for each call, so that an outage moves nothing
        since = self._clock.now() - self._start
        if any(first <= since < last for first, last in self._outages):
            return Fault("status", 503)
        for share, fault in self._shares:
            if drawn < share:
                return fault
            drawn -= share
        return None
