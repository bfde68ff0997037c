"""Writes down what a job does."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any

from ..calls.encoding import encode_json
from ..jobs.ledger import Ledger
from .offsets import write_offsets
from .store import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..common.errors import AltcraftError
    from ..jobs.batch import Batch, Part
    from ..jobs.batch_calls import BatchCalls
    from .prints import Prints
    from .store import Store


class JournalLedger(Ledger):
    """Keeps what a job tells in a journal.

    Whoever needs something kept writes down what all others told until then too, so that calls at
    the same time share one commit.

    Args:
        store: The file of the journal.
        prints: What makes the fingerprints of the run.
        calls: The calls of the job.
        clock: Tells the seconds since 1970.
    """

    def __init__(
        self, store: Store, prints: Prints, calls: BatchCalls[Any], clock: Callable[[], float]
    ) -> None:
        self._store = store
        self._prints = prints
        self._calls = calls
        self._clock = clock
        ((last,),) = store.read("SELECT ifnull(max(id), 0) FROM calls")
        self._last_call: int = last
        self._told: list[tuple[Any, ...]] = []
        self._mark = self._kept = 0
        self._telling, self._keeping = Lock(), Lock()

    def cut(self, first: int, count: int) -> None:
        """Write a new batch down."""
        self._tell("cut", first, count)

    def sending(self, part: Part[Any]) -> None:
        """Write a call down that is about to be sent."""
        call = part.call
        assert call is not None  # nosec B101  # the scheduler built it
        token = self._calls.token
        self._last_call += 1
        part.entry = self._last_call
        self._tell(
            "sending",
            part.entry,
            part.batch.first,
            write_offsets(part.offsets),
            part.again,
            call.request_id,
            self._prints.headers(call, token),
            self._prints.body(call, token),
            part.sent,
        )

    def answered(self, part: Part[Any], again: list[int], succeeded: int) -> None:
        """Write an answer down."""
        self._tell("answered", part.entry, self._clock(), write_offsets(again), succeeded)

    def not_done(self, part: Part[Any]) -> None:
        """Write down that a call was not carried out."""
        self.answered(part, part.offsets, 0)

    def rejected(self, batch: Batch[Any], offset: int, error: AltcraftError) -> None:
        """Write an item down that failed for good, with all that a person needs."""
        try:
            item = encode_json({"item": batch.items[offset]})[8:-1].decode()
        except Exception:  # what cannot be encoded is shown at least
            item = None
        self._tell("rejected", batch.first + offset, error.code, error.text, item)

    def ended(self, total: int) -> None:
        """Write down that the source has ended."""
        self._tell("ended", str(total))

    @property
    def is_pending(self) -> bool:
        """Whether something was told that nobody writes to the disk yet."""
        return bool(self._told)

    @property
    def mark(self) -> int:
        """How much was told so far."""
        return self._mark

    def keeps(self, mark: int) -> bool:
        """Tell whether all is on the disk that was told until a mark."""
        return self._kept >= mark

    def sync(self) -> None:
        """Write to the disk what was told."""
        with self._keeping:
            # Who waited here finds that the one before kept its words too.
            with self._telling:
                told, self._told = self._told, []
                mark = self._mark
            if told:
                self._store.note(told)
            self._kept = mark

    def close(self) -> None:
        """Write to the disk what was told, and close the file."""
        try:
            self.sync()
        finally:
            self._store.close()

    def _tell(self, what: str, *values: Any) -> None:
        with self._telling:
            self._told.append((what, *values, *(None,) * (COLUMNS - 1 - len(values))))
            self._mark += 1
