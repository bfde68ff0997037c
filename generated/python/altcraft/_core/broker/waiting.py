# Copied from templates/python/core/broker/waiting.py by `altcraft-gen build`; changes made here are lost.
"""Who waits for which answer."""

from __future__ import annotations

from typing import Generic, TypeVar

W = TypeVar("W")

_MOST_LATE = 10_000


class Waiting(Generic[W]):
    """Those that wait for an answer, by its correlation, and those that gave up.

    Each step is one operation of a dictionary, which no thread can interrupt.
    """

    def __init__(self) -> None:
        self._open: dict[str, W] = {}
        self._late: dict[str, None] = {}

    def __bool__(self) -> bool:
        return bool(self._open)

    def add(self, correlation: str, waiter: W) -> bool:
        """Begin to wait; tell whether nobody waits for that answer already."""
        self._late.pop(correlation, None)
        return self._open.setdefault(correlation, waiter) is waiter

    def give_up(self, correlation: str, *, published: bool) -> None:
        """Wait no longer. An answer that still comes to what was published is ours, too."""
        if self._open.pop(correlation, None) is not None and published:
            self._late[correlation] = None
            if len(self._late) > _MOST_LATE:
                self._late.pop(next(iter(self._late.copy())), None)

    def take(self, correlation: str | None) -> tuple[W | None, bool]:
        """Return who waits for an answer, if anybody does, and whether it is ours at all."""
        if correlation is None:
            return None, False
        waiter = self._open.pop(correlation, None)
        if waiter is not None:
            return waiter, True
        ours = correlation in self._late
        self._late.pop(correlation, None)
        return None, ours

    def take_all(self) -> list[W]:
        """Return all that wait."""
        return [self._open.pop(one) for one in list(self._open)]
