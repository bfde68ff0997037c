# Copied from templates/python/core/journal/past.py by `altcraft-gen build`; changes made here are lost.
"""What earlier processes did for a run, and whether the source still yields what they had."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..common.errors import AltcraftError, InvalidRequestError, JournalError, error_class
from .offsets import read_offsets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..jobs.batch_calls import BatchCalls
    from .prints import Prints
    from .store import Store


class OldCall(NamedTuple):
    """A call that was sent, and may have been carried out.

    Attributes:
        entry: Its number in the journal.
        offsets: The items that it carried.
        again: How often these were sent in calls before, which answered that they failed.
        request_id: Its request ID.
        headers: The fingerprint of its headers.
        body: The fingerprint of its body.
        sent: When it was sent first, in seconds since 1970.
        is_open: Whether its outcome is unknown.
    """

    entry: int
    offsets: list[int]
    again: int
    request_id: str
    headers: bytes
    body: bytes
    sent: float
    is_open: bool


class OldBatch(NamedTuple):
    """A batch that was cut before.

    Attributes:
        first: Position of its first item.
        size: How many items it has.
        calls: The calls that carried its items.
        errors: Why items failed for good, by their offsets.
        settled: The offsets of the items whose outcome is known.
        succeeded: How many of these the platform accepted.
        again: How often an item was sent that is to be sent again.
    """

    first: int
    size: int
    calls: list[OldCall]
    errors: dict[int, AltcraftError]
    settled: set[int]
    succeeded: int
    again: int

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do."""
        return len(self.settled) == self.size


def read_batches(store: Store, first: int = 0) -> Iterator[OldBatch]:
    """Yield the batches of a journal, beginning with one of them."""
    while found := store.read("SELECT count FROM batches WHERE first = ?", first):
        ((count,),) = found
        yield _read_batch(store, first, count)
        first += count


def _read_batch(store: Store, first: int, count: int) -> OldBatch:
    rejects = store.read(
        "SELECT position, code, reason FROM rejects WHERE position >= ? AND position < ?",
        first,
        first + count,
    )
    errors = {position - first: _error(code, reason) for position, code, reason in rejects}
    settled = set(errors)
    calls: list[OldCall] = []
    again = succeeded = 0
    for row in store.read(
        "SELECT id, offsets, again, request_id, headers, body, sent, answered, open, succeeded "
        "FROM calls WHERE first = ? ORDER BY id",
        first,
    ):
        entry, text, repeats, request_id, headers, body, sent, answered, left, good = row
        offsets = read_offsets(text)
        if answered is not None:
            settled.update(set(offsets).difference(read_offsets(left)))
            again = max(again, repeats + 1)
        if left != text:  # a call that was not carried out tells nothing
            known = (headers, body, sent, answered is None)
            calls.append(OldCall(entry, offsets, repeats, request_id, *known))
        succeeded += good
    return OldBatch(first, count, calls, errors, settled, succeeded, again)


def _error(code: int | None, reason: str | None) -> AltcraftError:
    text = reason if reason is not None else "failed; the reason was purged"
    return error_class(code)(text, code=code) if code is not None else InvalidRequestError(text)


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
