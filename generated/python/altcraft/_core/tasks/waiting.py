# Copied from templates/python/core/tasks/waiting.py by `altcraft-gen build`; changes made here are lost.
"""How long a task is waited for, and what ends the wait."""

from __future__ import annotations

from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any

from ..calls.settings import check_timeout
from ..common.errors import AltcraftError, ConfigurationError, TaskError, TaskTimeoutError
from ..common.json_values import is_list
from ..engine.retry import LONGEST_RETRY_AFTER, is_transient
from .task_base import field_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..calls.options import Options
    from .task_base import BaseTask

_DONE = frozenset({"completed", "success", "done", "finished"})
_FAILED = frozenset({"failed", "failure", "error", "canceled", "cancelled", "aborted"})
_LONGEST_INTERVAL = 30.0
_LAST_QUESTION = 1.0
_MOST_FAILURES = 5
_MOST_REASONS = 3
_LONGEST_REASON = 200


class Wait:
    """When to ask next, how long a question may take, and when to stop asking.

    It tries again by itself, so the questions have no retries of their own.
    """

    def __init__(self, task: BaseTask[Any], timeout: float | None, interval: float) -> None:
        if not 0 < interval < inf:
            raise ConfigurationError("interval must be more than 0 seconds")
        self._task = task
        self._timeout = check_timeout(timeout)
        self._end = None if self._timeout is None else monotonic() + self._timeout
        self._interval = interval
        self._failures = 0
        self._is_last = False

    def options(self) -> Options:
        """Return the options of the next question."""
        limit, left = self._task.settings.timeout, self._left()
        if left <= 0:
            raise self._too_late()
        return {"timeout": limit if left == inf else min(limit or inf, left), "retries": 0}

    def after(self, status: Any) -> float | None:
        """Return the seconds until the next question, or None when the task is done."""
        self._failures = 0
        state = str(field_of(status, "status") or "").lower()
        if state in _DONE:
            return None
        if state in _FAILED:
            reasons = "; ".join(_find_reasons(status))
            raise self._task.error(f"the task ended as {state!r}{reasons and f': {reasons}'}")
        return self._pause(0.0)

    def after_failure(self, error: AltcraftError) -> float:
        """Return the seconds until the next question, when one was not answered.

        The task goes on whatever happens to a question, so a few failures in a row are borne.
        """
        self._failures += 1
        asked = error.retry_after or 0.0
        bearable = is_transient(error, self._task.status_operation().may_repeat(None))
        if not bearable or asked > LONGEST_RETRY_AFTER or self._failures > _MOST_FAILURES:
            raise error
        return self._pause(asked)

    def _pause(self, at_least: float) -> float:
        """Return the seconds until the next question; the last one gets time to be answered."""
        delay = max(self._interval, at_least)
        self._interval = min(self._interval * 1.5, max(_LONGEST_INTERVAL, self._interval))
        left = self._left()
        if delay < left:
            return delay
        if self._is_last or at_least >= left:
            raise self._too_late()
        self._is_last = True
        return max(at_least, left - min(_LAST_QUESTION, left / 2))

    def _left(self) -> float:
        return inf if self._end is None else self._end - monotonic()

    def _too_late(self) -> TaskError:
        state = str(field_of(self._task.last, "status") or "unknown")
        text = f"the task is not done after {self._timeout} s (state {state!r}); it goes on"
        return self._task.error(text, TaskTimeoutError)


def _find_reasons(status: Any) -> Iterator[str]:
    """Yield what a status and its result say about a failure."""
    for place in (status, field_of(status, "result")):
        for name in ("error_text", "error", "errors", "message"):
            value = field_of(place, name)
            for one in value[:_MOST_REASONS] if is_list(value) else [value]:
                if one:
                    yield str(one)[:_LONGEST_REASON]
