"""The items of a job: what was taken, what became of each, and what may be sent now."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .batch import Batch, Part
from .order import Order, behind
from .summary import JobResult

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..answers.batches import BatchResult
    from ..common.errors import AltcraftError
    from ..journal.old_batches import OldBatch
    from .batch_calls import BatchCalls
    from .ledger import Ledger
    from .plan import Plan

T = TypeVar("T")


class Book(Generic[T]):
    """The batches that were taken and not given back, and the parts that wait to be sent.

    Attributes:
        summary: What became of the items so far.
        parts: What is to be sent.
        ledger: What is told of all this.
    """

    def __init__(self, calls: BatchCalls[T], plan: Plan, ledger: Ledger) -> None:
        self.summary = JobResult()
        self.parts: deque[Part[T]] = deque()
        self.ledger = ledger
        self._calls = calls
        self._order: Order[T] | None = Order(plan.key_of) if plan.key is not None else None
        self._batches: deque[Batch[T]] = deque()

    def __len__(self) -> int:
        return len(self._batches)

    @property
    def is_ready(self) -> bool:
        """Whether a result can be given back."""
        return bool(self._batches) and not self._batches[0].open

    def add(self, items: list[Any]) -> None:
        """Take a batch of items."""
        batch = self._take(self.summary.taken, items)
        self.ledger.cut(batch.first, len(items))
        self._offer(batch, range(len(items)))

    def skip(self, old: OldBatch, items: Iterable[Any] = ()) -> None:
        """Take note of a batch that earlier processes finished.

        Args:
            old: The batch.
            items: Its items, if they are known.
        """
        self.summary.taken += old.size
        self._count(old)
        self._recall(old, list(items))

    def resume(self, old: OldBatch, items: list[Any]) -> list[Part[T]]:
        """Take a batch that earlier processes left unfinished.

        Returns:
            The parts whose calls were sent and may have been carried out.
        """
        batch = self._take(old.first, items)
        for offset in old.settled:
            batch.settle(offset, None, old.errors.get(offset))
        self._count(old)
        self._recall(old, items)
        sent: list[Part[T]] = []
        left = set(range(len(items))) - old.settled
        for call in old.calls:
            offsets = [offset for offset in call.offsets if offset in left]
            if call.is_open and offsets:
                part = Part(batch, call.offsets, call.again)
                part.entry, part.request_id, part.sent = call.entry, call.request_id, call.sent
                part.is_unsure = True
                sent.append(part)
                left.difference_update(offsets)
        self._offer(batch, sorted(left), old.again, old.settled)
        return sent

    def _take(self, first: int, items: list[Any]) -> Batch[T]:
        batch: Batch[T] = Batch(first, items)
        self.summary.taken += len(items)
        self._batches.append(batch)
        return batch

    def _count(self, old: OldBatch) -> None:
        self.summary.resumed += len(old.settled)
        self.summary.succeeded += old.succeeded
        self.summary.failed += len(old.errors)

    def _recall(self, old: OldBatch, items: list[Any]) -> None:
        if self._order is not None and items:
            for offset in old.errors:
                self._order.recall(items[offset], old.first + offset)

    def _offer(
        self, batch: Batch[T], offsets: Iterable[int], again: int = 0, settled: Iterable[int] = ()
    ) -> None:
        """Let items be sent, now or when those before them of the same key are settled."""
        ready = list(offsets)
        if self._order is not None:
            may, refused = self._order.admit(batch, set(settled))
            for offset, why in refused.items():
                error = self._calls.refusal(batch.first + offset, why)
                self.settle(batch, offset, None, error)
            ready = sorted(set(may).intersection(ready))
        if ready:
            self.parts.append(Part(batch, ready, again))

    def settle_all(self, batch: Batch[T], offsets: list[int], results: list[Any]) -> None:
        """Take note of items none of which failed."""
        if self._order is None:
            batch.settle_all(offsets, results)
            self.summary.succeeded += len(offsets)
        else:
            for offset, result in zip(offsets, results, strict=True):
                self.settle(batch, offset, result, None)

    def settle(
        self,
        batch: Batch[T],
        offset: int,
        result: Any,
        error: AltcraftError | None,
        *,
        final: bool = True,
    ) -> None:
        """Take note of what became of an item.

        Args:
            batch: Its batch.
            offset: Its place there.
            result: What the platform said of it.
            error: Why it failed, if it did.
            final: Whether another process is not to try again.
        """
        batch.settle(offset, result, error)
        if error is None:
            self.summary.succeeded += 1
        else:
            self.summary.failed += 1
            self.summary.in_doubt += error.in_doubt
            if final:
                self.ledger.rejected(batch, offset, error)
        if self._order is not None:
            self._go_on(self._order, batch, offset, error, final)

    def _go_on(
        self,
        order: Order[T],
        batch: Batch[T],
        offset: int,
        error: AltcraftError | None,
        final: bool,
    ) -> None:
        """Look at the items that waited for another of their key."""
        released: dict[int, tuple[Batch[T], list[int]]] = {}
        for other, place in order.settled(batch, offset, error is not None):
            if error is not None:
                why = behind(batch.first + offset)
                refusal = self._calls.refusal(other.first + place, why)
                other.settle(place, None, refusal)
                self.summary.failed += 1
                if final:
                    self.ledger.rejected(other, place, refusal)
            else:
                released.setdefault(other.first, (other, []))[1].append(place)
        for other, places in released.values():
            self._release(other, places)

    def _release(self, batch: Batch[T], places: list[int]) -> None:
        """Let items go that were held back, with those of the same batch that wait already."""
        for part in self.parts:
            if part.batch is batch and part.call is None and not (part.again or part.request_id):
                part.offsets = sorted([*part.offsets, *places])
                return
        self.parts.append(Part(batch, places))

    def pop(self) -> BatchResult[T] | None:
        """Return the next result, in the order of the items, if it is there."""
        return self._batches.popleft().result(self._calls.cls) if self.is_ready else None

    def abandon(self, doubtful: list[Part[T]]) -> list[BatchResult[T]]:
        """Return the results that were not given back, each with all that is known.

        Args:
            doubtful: The parts whose outcome is unknown.
        """
        lost = {(id(part.batch), offset) for part in doubtful for offset in part.offsets}
        self.parts.clear()
        self._order = None
        for batch in self._batches:
            for offset in batch.unsettled():
                error = self._calls.stopped((id(batch), offset) in lost)
                self.settle(batch, offset, None, error, final=False)
        results = [batch.result(self._calls.cls) for batch in self._batches]
        self._batches.clear()
        return results
