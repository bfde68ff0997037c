# Copied from templates/python/core/engine/pace.py by `altcraft-gen build`; changes made here are lost.
"""How fast a job goes: pauses of all its calls, how many are made at once, and a limit of its own.

When the platform says that it is too much, the calls that it bore in a second until then are the
pace at which the job goes on, a little faster with each second: it settles at what the platform
bears, instead of running into the limit and out of it again. If it bore next to nothing, pace and
calls at once are halved; these grow by one for each round of successes.
"""

from __future__ import annotations

from math import inf
from random import random
from typing import TYPE_CHECKING

from .retry import delay_before

if TYPE_CHECKING:
    from ..common.errors import AltcraftError


_GROWTH = 0.05  # of the pace that was learnt, each second
_ENOUGH = 5  # calls from which a pace can be learnt


class Pace:
    """When the next call may be sent. Times are seconds of any clock that does not go back."""

    def __init__(self, concurrency: int, rate: float | None, now: float) -> None:
        self._most = concurrency
        self._at_once = float(concurrency)
        self._rate = rate
        self._free_at = -inf
        self._resume_at = -inf
        self._failing_since: float | None = None
        self._failures = 0
        self._learnt: float | None = None
        self._learnt_at = now
        self._borne = 0
        self._next_at = -inf
        self.waited = 0.0

    def wait(self, now: float, under_way: int) -> float | None:
        """Return the seconds until a call may be sent, or None: not before another has ended."""
        if under_way >= max(1, int(self._at_once)):
            return None
        return max(0.0, max(self._resume_at, self._free_at, self._next_at) - now)

    def sent(self, now: float, items: int) -> None:
        """Take note of a call."""
        if self._rate is not None:
            self._free_at = max(now, self._free_at) + items / self._rate
        if self._learnt is not None:
            pace = self._learnt * (1 + _GROWTH * (now - self._learnt_at))
            self._next_at = max(now, self._next_at) + 1 / pace

    def succeeded(self) -> None:
        """Take note of an answer that was no failure of the platform."""
        self._failing_since = None
        self._failures = 0
        self._borne += 1
        if self._at_once < self._most:
            self._at_once = min(self._most, self._at_once + 1 / self._at_once)

    def failed(self, now: float, error: AltcraftError, since: float, max_wait: float) -> float:
        """Take note of a failure that may pass.

        Args:
            now: The time.
            error: The failure.
            since: When the same call failed first.
            max_wait: How long the platform may be without any success.

        Returns:
            The seconds until the call may be sent again; infinite if that is too late.
        """
        # All calls are refused alike, whatever they carry.
        throttled = not {401, 403, 429}.isdisjoint((error.status, error.code))
        if self._failing_since is None:
            self._failing_since = now
        else:
            # A call alone that fails is no reason for the others to wait; several are.
            self._failures += now >= self._resume_at
        asked = error.retry_after
        if asked is not None:
            # The clients of one limit are not to come back at the same moment, and no later
            # than need be.
            delay = asked * (1 + 0.02 * random())  # nosec B311  # guards no secret
        else:
            delay = delay_before(min(self._failures, 8) + 1, None) or 0.0
        first = self._failing_since if throttled else min(self._failing_since, since)
        if now + delay > first + max_wait:
            return inf
        if throttled and now >= self._resume_at:
            self._slow_down(now, delay)
        if throttled or asked is not None or self._failures:
            start = max(now, self._resume_at)
            self._resume_at = max(self._resume_at, now + delay)
            self.waited += self._resume_at - start if self._resume_at > start else 0.0
        return delay

    def _slow_down(self, now: float, delay: float) -> None:
        """Take what was borne since the last time that it was too much for the pace from now on.

        If that says nothing, both the pace and the calls at once are halved. Who asks to wait for
        a second can bear one call in a second at least.
        """
        least = 1 / max(delay, 0.001)
        if self._borne >= _ENOUGH and now > self._learnt_at:
            self._learnt = max(least, self._borne / (now - self._learnt_at))
        else:
            self._at_once = max(1.0, self._at_once / 2)
            if self._learnt is not None:
                self._learnt = max(least, self._learnt / 2)
        self._learnt_at = now
        self._borne = 0
