"""A batch of items on its way, and the calls that carry parts of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..answers.batches import BatchResult, make_result

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..calls.call import Call
    from ..common.errors import AltcraftError
    from ..common.meta import Answer, AnswerMeta
    from ..common.token import Token

T = TypeVar("T")


class Batch(Generic[T]):
    """Items that follow each other, of which each waits for its result.

    Attributes:
        first: Position of the first item among all.
        items: The items.
        results: What the platform said of each item, None where it said nothing.
        errors: Why items failed, by their offsets.
        open: How many items wait for their result.
        error: The error of a call that failed as a whole.
        answer: The latest answer.
    """

    __slots__ = ("_settled", "answer", "error", "errors", "first", "items", "open", "results")

    def __init__(self, first: int, items: list[Any]) -> None:
        self.first = first
        self.items = items
        self.results: list[Any] = [None] * len(items)
        self.errors: dict[int, AltcraftError] = {}
        self.open = len(items)
        self._settled = bytearray(len(items))
        self.error: AltcraftError | None = None
        self.answer: Answer | None = None

    def settle(self, offset: int, result: Any, error: AltcraftError | None) -> None:
        """Take note of what became of an item."""
        self.results[offset] = result
        if error is not None:
            self.errors[offset] = error
        self._settled[offset] = 1
        self.open -= 1

    def settle_all(self, offsets: list[int], results: list[Any]) -> None:
        """Take note of items none of which failed."""
        if len(offsets) == len(self.items):
            self.results = results
            self._settled = bytearray(b"\1") * len(offsets)
        else:
            for offset, result in zip(offsets, results, strict=True):
                self.results[offset] = result
                self._settled[offset] = 1
        self.open -= len(offsets)

    def unsettled(self) -> list[int]:
        """Return the offsets of the items that wait for their result."""
        return [offset for offset, settled in enumerate(self._settled) if not settled]

    def result(self, cls: Callable[[Any, AnswerMeta | None], T]) -> BatchResult[T]:
        """Return the result of the batch, none of whose items is open."""
        meta, body = None, None
        if self.answer is not None:
            meta, body = self.answer.meta, self.answer.body
        elif self.error is not None:
            meta, body = self.error.meta, self.error.body
        errors = dict(sorted(self.errors.items()))
        return make_result(
            self.items, self.first, self.results, errors, cls, meta=meta, raw=body, error=self.error
        )


class Part(Generic[T]):
    """Some items of a batch that travel in one call, as often as need be.

    Attributes:
        batch: The batch.
        offsets: Which of its items.
        again: How often these items were sent in calls before, which answered that they failed.
        call: The call, once it is built; it stays the same however often it is sent.
        request_id: The ID that the call must have; None until it is built for the first time.
        entry: Its number in a journal.
        attempts: How often the call was sent.
        ready_at: When it may be sent.
        sent_at: When the call was sent first.
        sent: The same in seconds since 1970; 0 if it was not sent.
        failing_since: When the call failed first.
        token: The token that the call has.
        is_unsure: Whether an attempt may have been carried out.
    """

    __slots__ = (
        "again",
        "attempts",
        "batch",
        "call",
        "entry",
        "failing_since",
        "is_unsure",
        "offsets",
        "ready_at",
        "request_id",
        "sent",
        "sent_at",
        "token",
    )

    def __init__(
        self, batch: Batch[T], offsets: list[int], again: int = 0, ready_at: float = 0.0
    ) -> None:
        self.batch = batch
        self.offsets = offsets
        self.again = again
        self.call: Call | None = None
        self.request_id: str | None = None
        self.token: Token | None = None
        self.entry = 0
        self.attempts = 0
        self.ready_at = ready_at
        self.sent_at = self.sent = 0.0
        self.failing_since: float | None = None
        self.is_unsure = False

    def halves(self) -> list[Part[T]]:
        """Return two parts with half of the items each."""
        middle = (len(self.offsets) + 1) // 2
        both = (self.offsets[:middle], self.offsets[middle:])
        return [Part(self.batch, one, self.again, self.ready_at) for one in both]
