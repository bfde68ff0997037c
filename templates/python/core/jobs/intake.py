"""Items of a source, cut into batches by their number and by time."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .plan import Plan


class Intake:
    """The items that were taken and are in no batch yet."""

    def __init__(self, plan: Plan) -> None:
        self._size = plan.batch_size
        self._linger = plan.linger
        self._expected: int | None = None
        self._items: list[Any] = []
        self._since = 0.0
        self.ended = False
        self.failure: Exception | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there are none."""
        return not self._items

    @property
    def is_full(self) -> bool:
        """Whether the items make a whole batch."""
        return self._left <= 0

    @property
    def _left(self) -> int:
        size = self._size if self._expected is None else self._expected
        return size - len(self._items)

    def expect(self, count: int | None) -> None:
        """Cut batches of a given size, however long that takes; None cuts them as planned."""
        self._expected = count

    def add(self, item: Any, now: float) -> None:
        """Take an item."""
        if not self._items:
            self._since = now
        self._items.append(item)

    def take(self, source: Iterator[Any], now: float, most: int | None = None) -> bool:
        """Take items until the batch is full; tell if the source had so many.

        Args:
            source: The items. What it yields before it raises is taken.
            now: The time.
            most: How many are taken at once; None for all that the batch needs.
        """
        if not self._items:
            self._since = now
        wanted = self._left if most is None else most
        before = len(self._items)
        self._items += islice(source, wanted)
        return len(self._items) - before == wanted

    def end(self, failure: Exception | None = None) -> None:
        """Take note that no more items come, and why."""
        self.ended = True
        self.failure = failure

    def wait(self, now: float) -> float | None:
        """Return the seconds until a batch is to be cut; None: not before more items come."""
        if self.is_full or (self.ended and self._items):
            return 0.0
        if self._linger is None or self._expected is not None or not self._items:
            return None
        return max(0.0, self._since + self._linger - now)

    def cut(self) -> list[Any]:
        """Return the items, and begin anew."""
        items, self._items = self._items, []
        return items
