# Copied from templates/python/core/journal/past.py by `altcraft-gen build`; changes made here are lost.
"""Whether a source still yields what earlier processes had of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..common.errors import InvalidRequestError, JournalError
from .old_batches import read_batches

if TYPE_CHECKING:
    from ..jobs.batch_calls import BatchCalls
    from .old_batches import OldBatch
    from .prints import Prints
    from .store import Store


class Past:
    """Goes through the batches of a journal with what the source yields now.

    Args:
        store: The file of the journal.
        prints: What makes the fingerprints of the run.
        first: Position of the first item that the source yields.
        total: How many items the source had when it ended, if it did.

    Attributes:
        changed: The calls that would have other headers now, by their numbers: the platform would
            not know them again.
    """

    def __init__(self, store: Store, prints: Prints, first: int, total: int | None) -> None:
        self._store = store
        self._prints = prints
        self._batches = read_batches(store, first)
        self._position = first
        self._total = total
        self.changed: set[int] = set()
        self.current: OldBatch | None = next(self._batches, None)

    @property
    def is_over(self) -> bool:
        """Whether all is looked at that there is."""
        return self.current is None and self._total is None

    @property
    def expected(self) -> int:
        """How many items the next batch has; 1 where none may come any more."""
        return self.current.size if self.current is not None else 1

    def check(self, items: list[Any], calls: BatchCalls[Any]) -> OldBatch:
        """Return the batch that some items make, and go on to the next.

        Raises:
            JournalError: They are not those of the journal.
        """
        old = self.current
        if old is None:
            raise self._misfit(f"it ended after {self._position} items, and has more now")
        for one in old.calls:
            carried = [items[offset] for offset in one.offsets]
            places = [old.first + offset for offset in one.offsets]
            try:
                call, bad = calls.build(carried, places, one.again)
            except InvalidRequestError:
                call, bad = None, {}
            if call is None or bad or self._prints.body(call, calls.token) != one.body:
                last = old.first + old.size - 1
                raise self._misfit(f"items {old.first} to {last} are not those that were sent")
            if one.is_open and self._prints.headers(call, calls.token) != one.headers:
                self.changed.add(one.entry)
        self._position += old.size
        self.current = next(self._batches, None)
        return old

    def end(self) -> None:
        """Take note that the source has ended.

        Raises:
            JournalError: That is too early.
        """
        if self.current is not None:
            raise self._misfit("it ends before the last item that was sent")
        self._total = None

    def _misfit(self, what: str) -> JournalError:
        return JournalError(
            f"the source does not fit the journal {self._store.path}: {what}. Nothing was sent; "
            "give what the run began with, or a new journal"
        )
