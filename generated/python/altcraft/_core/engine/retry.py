# Copied from templates/python/core/engine/retry.py by `altcraft-gen build`; changes made here are lost.
"""When to try again, and how long to wait before.

Waiting grows exponentially with full jitter, so that many clients do not come back together. A
budget that all calls of a client share keeps an outage from being multiplied: every retry takes
from it, every success gives a little back.
"""

from __future__ import annotations

from random import random
from threading import Lock
from typing import TYPE_CHECKING

from ..common.errors import AltcraftError, APIConnectionError, APIResponseError

if TYPE_CHECKING:
    from ..calls.call import Call

_FIRST_DELAY = 0.5
_LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0
"""A server that asks for more is not waited for; the error says for how long it asked."""


class RetryBudget:
    """How many retries a client has left, over all its calls and threads."""

    CAPACITY = 50.0
    REFUND = 0.2

    def __init__(self) -> None:
        self._left = self.CAPACITY
        self._lock = Lock()

    def take(self) -> bool:
        """Take one retry, if there is one left."""
        with self._lock:
            if self._left < 1:
                return False
            self._left -= 1
            return True

    def refund(self) -> None:
        """Give a part of a retry back, for a call that succeeded."""
        if self._left < self.CAPACITY:  # almost never, so the lock costs nothing
            with self._lock:
                self._left = min(self.CAPACITY, self._left + self.REFUND)


def is_transient(error: AltcraftError, repeatable: bool) -> bool:
    """Tell whether trying again may help, and can do no harm.

    Args:
        error: The error of an attempt.
        repeatable: Whether the request may be sent again although it may have been executed.
    """
    if error.meta is not None and error.meta.duplicate:
        return False  # the platform keeps giving this stored answer
    if isinstance(error, APIConnectionError):
        return repeatable or error.unsent
    if isinstance(error, APIResponseError):
        return repeatable and not error.final
    if error.meta is None:
        return False
    codes = {error.status, error.code}
    if 429 in codes:
        return True  # refused before anything was done
    return repeatable and _is_failure(error)


def is_in_doubt(error: AltcraftError, call: Call) -> bool:
    """Tell whether the call may have been executed although it failed."""
    if call.operation.effect == "read":
        return False
    if isinstance(error, APIConnectionError):
        return not error.unsent
    return isinstance(error, APIResponseError) or _is_failure(error)


def _is_failure(error: AltcraftError) -> bool:
    codes = (error.status, error.code)
    return 408 in codes or any(code is not None and 500 <= code <= 599 for code in codes)


def delay_before(retry: int, retry_after: float | None) -> float | None:
    """Return the seconds to wait before a retry (counted from 1), or None not to wait at all."""
    # Chance keeps clients apart here and guards no secret, which is what bandit asks about.
    if retry_after is None:
        return float(random() * min(_LONGEST_DELAY, _FIRST_DELAY * 2 ** (retry - 1)))  # nosec B311
    if retry_after > LONGEST_RETRY_AFTER:
        return None
    return retry_after * (1 + 0.1 * random())  # nosec B311
