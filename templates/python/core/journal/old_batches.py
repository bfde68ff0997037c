"""What a journal holds of the batches of a run, as earlier processes left them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..common.errors import AltcraftError, InvalidRequestError, error_class
from .offsets import read_offsets

if TYPE_CHECKING:
    from collections.abc import Iterator

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
