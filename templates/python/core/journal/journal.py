"""The journal of a run, as its users see it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from .old_batches import read_batches
from .store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike


class JournalStatus(NamedTuple):
    """What a journal knows.

    Attributes:
        operation: The name of the call that the run makes; None if nothing was begun.
        complete: Whether the source ended, and the outcome of each item is known.
        taken: Items that are in a batch.
        succeeded: Items that the platform accepted.
        failed: Items that failed for good.
        open: Items that were not sent, are to be sent again, or are in doubt.
        in_doubt: Items whose call was sent and whose outcome is unknown.
        position: How many items from the beginning on are settled without a gap; a run can go on
            with a source that begins there.
    """

    operation: str | None
    complete: bool
    taken: int
    succeeded: int
    failed: int
    open: int
    in_doubt: int
    position: int


class Reject:
    """An item that failed for good.

    Attributes:
        index: Position of the item among all that were given, counted from 0.
        code: The platform's error code, or None if it was not sent.
        reason: Why; None once it was purged.
        item: The item as JSON; None if it cannot be written so, or once it was purged.
    """

    __slots__ = ("code", "index", "item", "reason")

    def __init__(self, index: int, code: int | None, reason: str | None, item: str | None) -> None:
        self.index = index
        self.code = code
        self.reason = reason
        self.item = item

    def __repr__(self) -> str:
        return f"Reject({self.index}, code={self.code}, reason={self.reason!r})"


class Journal:
    """A file that lets another process go on with a job: what was sent, and what came of it.

    Each batch is written down before it is sent: which items, the request ID, and fingerprints of
    its headers and body. Its outcome is written down afterwards. Items are kept only if they
    failed for good. The file is readable for its owner alone (mode 600). One run has one journal:
    a run that is complete sends nothing when it is started again.

    Args:
        path: The file; it is made with the first batch.
        repeat_doubtful: Whether batches in doubt are sent again even if the platform might carry
            them out twice: it is not documented to know them again, or it is too late for that.
        continued: Whether the source begins at the `position` of the journal, and not at the
            beginning of the run.
    """

    def __init__(
        self,
        path: str | PathLike[str],
        *,
        repeat_doubtful: bool = False,
        continued: bool = False,
    ) -> None:
        self.path = Path(path)
        self.repeat_doubtful = repeat_doubtful
        self.continued = continued

    def status(self) -> JournalStatus:
        """Return what it knows.

        Raises:
            JournalError: There is none, or another process has it.
        """
        store = Store(self.path, make=False)
        try:
            known = dict(store.read("SELECT name, value FROM run"))
            taken = succeeded = failed = settled = in_doubt = 0
            position: int | None = None
            for batch in read_batches(store):
                taken += batch.size
                succeeded += batch.succeeded
                failed += len(batch.errors)
                settled += len(batch.settled)
                sent = {offset for one in batch.calls if one.is_open for offset in one.offsets}
                in_doubt += len(sent - batch.settled)
                if position is None and not batch.is_done:
                    position = batch.first
        finally:
            store.close()
        complete = "total" in known and int(known["total"]) == taken == settled
        left = taken - settled
        start = taken if position is None else position
        operation = known.get("operation")
        return JournalStatus(operation, complete, taken, succeeded, failed, left, in_doubt, start)

    @property
    def position(self) -> int:
        """Where a source may begin that does not begin at the beginning; 0 without a journal."""
        return self.status().position if self.path.exists() else 0

    def rejects(self) -> Iterator[Reject]:
        """Yield the items that failed for good, in their order.

        Raises:
            JournalError: There is no journal, or another process has it.
        """
        store = Store(self.path, make=False)
        try:
            position = -1
            query = (
                "SELECT position, code, reason, item FROM rejects WHERE position > ? "
                "ORDER BY position LIMIT 1000"
            )
            while rows := store.read(query, position):
                for row in rows:
                    yield Reject(*row)
                position = rows[-1][0]
        finally:
            store.close()

    def purge(self) -> None:
        """Erase all personal data: the items that failed, and the reasons. The rest stays.

        Raises:
            JournalError: There is no journal, or another process has it.
        """
        store = Store(self.path, make=False)
        try:
            store.write([("UPDATE rejects SET reason = NULL, item = NULL", ())])
            store.shrink()
        finally:
            store.close()

    def __repr__(self) -> str:
        return f"Journal({str(self.path)!r})"


# What is printed and pickled tells the name that users import.
for _value in (Journal, JournalStatus, Reject):
    _value.__module__ = __name__.partition("._core.")[0]
