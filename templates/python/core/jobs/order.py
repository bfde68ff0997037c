"""Which items may be sent when those of one key are to keep their order."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from math import inf
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable

    from .batch import Batch

T = TypeVar("T")
Place: TypeAlias = "tuple[Batch[T], int]"


class Order(Generic[T]):
    """Lets one item of each key go at a time.

    The items that come after one that failed are never sent: they might build upon it, and a call
    whose outcome is unknown may still be carried out after them.
    """

    def __init__(self, key_of: Callable[[Any], Hashable]) -> None:
        self._key_of = key_of
        self._keys: dict[tuple[int, int], Hashable] = {}
        self._queues: dict[Hashable, deque[Place[T]]] = {}
        self._failed: dict[Hashable, float] = {}

    def recall(self, item: Any, index: int) -> None:
        """Take note of an item that failed in an earlier process."""
        with suppress(Exception):  # an item without a key holds nothing back
            key = self._key_of(item)
            if key is not None:
                self._failed[key] = min(index, self._failed.get(key, index))

    def admit(
        self, batch: Batch[T], settled: Collection[int] = ()
    ) -> tuple[list[int], dict[int, str]]:
        """Return which items may be sent at once, and why some must never be.

        Args:
            batch: The items.
            settled: The offsets of those whose outcome is known.
        """
        ready: list[int] = []
        refused: dict[int, str] = {}
        for offset, item in enumerate(batch.items):
            if offset in settled:
                continue
            try:
                key = self._key_of(item)
                hash(key)
            except Exception as error:  # of the user's function
                refused[offset] = f"has no key: {type(error).__name__}: {error}"
                continue
            if key is None:
                ready.append(offset)
            elif self._failed.get(key, inf) < batch.first + offset:
                refused[offset] = behind(self._failed[key])
            else:
                self._keys[batch.first, offset] = key
                queue = self._queues.setdefault(key, deque())
                if not queue:
                    ready.append(offset)
                queue.append((batch, offset))
        return ready, refused

    def settled(self, batch: Batch[T], offset: int, failed: bool) -> list[Place[T]]:
        """Return the items that this one held back and that are now to be looked at.

        If it failed, none of them may be sent.
        """
        key = self._keys.pop((batch.first, offset), None)
        if key is None:
            return []
        queue = self._queues[key]
        queue.popleft()
        if failed:
            self._failed[key] = batch.first + offset
            del self._queues[key]
            for other, place in queue:
                del self._keys[other.first, place]
            return list(queue)
        if not queue:
            del self._queues[key]
            return []
        return [queue[0]]


def behind(index: float) -> str:
    """Return why an item is not sent that comes after one that failed."""
    return f"is held back: item {index} of the same key failed"
