# Copied from templates/python/core/jobs/scheduler.py by `altcraft-gen build`; changes made here are lost.
"""What a job does next: send, wait, split, try items again, finish; without any input or output.

Both clients ask it what to do and tell it what came of that, with the time, so that whole jobs can
be played through with a clock that is only a number.
"""

from __future__ import annotations

from collections import deque
from math import inf
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..answers.batches import results_of
from ..common.errors import AltcraftError, InvalidRequestError
from ..engine.engine import tell_doubt
from ..engine.retry import delay_before, is_transient
from .batch import Batch, Part
from .order import Order, behind
from .pace import Pace
from .summary import JobProgress, JobResult

if TYPE_CHECKING:
    from ..answers.batches import BatchResult
    from ..common.meta import Answer
    from .batch_calls import BatchCalls
    from .plan import Plan

T = TypeVar("T")


class Scheduler(Generic[T]):
    """The state of a job.

    Attributes:
        summary: What became of the items so far.
        failure: The error that ends the job once all that was taken is settled.
        ended: Whether the source has no more items, or no more are wanted.
        progress: What is to be told, oldest first.
        under_way: The parts that were sent and are not answered.
        has_news: Whether items were settled, or parts made, while the next part was looked for.
    """

    def __init__(self, calls: BatchCalls[T], plan: Plan, now: float) -> None:
        self.summary = JobResult()
        self.failure: BaseException | None = None
        self.ended = False
        self.has_news = False
        self.progress: deque[JobProgress] = deque()
        self._calls = calls
        self._plan = plan
        self._pace = Pace(plan.concurrency, plan.rate)
        self._order: Order[T] | None = Order(plan.key_of) if plan.key is not None else None
        self._batches: deque[Batch[T]] = deque()
        self._parts: deque[Part[T]] = deque()
        self.under_way: list[Part[T]] = []
        self._is_given = False
        self._start = now

    @property
    def has_place(self) -> bool:
        """Whether another batch can be added."""
        return len(self._batches) + self._is_given < self._plan.window

    @property
    def has_room(self) -> bool:
        """Whether more items are to be taken."""
        return not self.ended and self.has_place

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be taken, sent or given back."""
        return self.ended and not self._batches

    @property
    def is_ready(self) -> bool:
        """Whether a result can be given back."""
        return bool(self._batches) and not self._batches[0].open

    def add(self, items: list[Any]) -> None:
        """Take a batch of items."""
        batch: Batch[T] = Batch(self.summary.taken, items)
        self.summary.taken += len(items)
        self._batches.append(batch)
        if self._order is None:
            self._parts.append(Part(batch, list(range(len(items)))))
            return
        ready, refused = self._order.admit(batch)
        for offset, why in refused.items():
            self._settle(batch, offset, None, self._calls.refusal(batch.first + offset, why))
        if ready:
            self._parts.append(Part(batch, ready))

    def end(self, failure: BaseException | None = None) -> None:
        """Take no more items; what was taken is finished."""
        self.ended = True
        self.failure = self.failure or failure

    def next(self, now: float) -> Part[T] | float | None:
        """Return a part that is to be sent now, the seconds to wait, or None: something else first.

        Nothing is to be sent until more items are taken or a call has ended, if it is None.
        """
        while self._parts:
            delay = self._pace.wait(now, len(self.under_way))
            if delay is None:
                return None
            part = min(self._parts, key=lambda one: one.ready_at)
            delay = max(delay, part.ready_at - now)
            if delay > 0:
                return delay
            self._parts.remove(part)
            if part.call is None and not self._build(part):
                self.has_news = True
                continue
            if not part.attempts:
                part.sent_at = now
            part.attempts += 1
            self.under_way.append(part)
            self._pace.sent(now, len(part.offsets))
            self.summary.calls += 1
            self.summary.retried += part.attempts > 1 or part.again > 0
            return part
        return None

    def answered(self, part: Part[T], answer: Answer, now: float) -> None:
        """Take the answer to a part."""
        self.under_way.remove(part)
        self._pace.succeeded()
        batch = part.batch
        batch.answer = answer
        operation = self._calls.operation
        again: list[int] = []
        pairs = results_of(operation, answer, len(part.offsets))
        for offset, (result, error) in zip(part.offsets, pairs, strict=True):
            if error is None or not error.retryable or result is None:
                self._settle(batch, offset, result, error)
            elif part.again < self._plan.item_retries:
                again.append(offset)
            else:
                self._settle(batch, offset, result, error)
        if answer.meta.duplicate:
            self.summary.duplicates += len(part.offsets)
        if again:
            delay = delay_before(part.again + 1, None) or 0.0
            self._parts.append(Part(batch, again, part.again + 1, now + delay))
        self._tell_if_done(batch)

    def failed(self, part: Part[T], error: AltcraftError, now: float) -> float | None:
        """Take the error of a part.

        Returns:
            The seconds until the same call is sent again, or None if it is not.
        """
        self.under_way.remove(part)
        if 413 in (error.status, error.code):
            self._pace.succeeded()
            if len(part.offsets) > 1:
                self._parts.extendleft(reversed(part.halves()))
            else:
                self._settle(part.batch, part.offsets[0], None, error)
                self._tell_if_done(part.batch)
            return None
        call = part.call
        if call is not None and is_transient(error, call.repeatable):
            if part.failing_since is None:
                part.failing_since = now
            waited = self._pace.waited
            since = part.failing_since
            delay = self._pace.failed(now, error, since, self._plan.max_wait)
            if delay < inf:
                part.ready_at = now + delay
                self._parts.append(part)
                self.summary.waited = self._pace.waited
                if self._pace.waited > waited:
                    self._tell(JobProgress("pause", self._now(now), delay, error))
                return delay
            if part.attempts > 1:
                error.add_note(f"gave up after {now - since:.0f} s and {part.attempts} attempts")
        else:
            self._pace.succeeded()
        if call is not None:
            tell_doubt(call, error)
        self._fail(part, error)
        return None

    def pop(self) -> BatchResult[T] | None:
        """Return the next result, in the order of the items, if it is there.

        It takes the place of a batch until more is asked for.
        """
        if not self.is_ready:
            return None
        self._is_given = True
        return self._batches.popleft().result(self._calls.cls)

    def release(self) -> None:
        """Give the place of the last result free."""
        self._is_given = False

    def finish(self, now: float) -> None:
        """Set the seconds of the summary."""
        self.summary.seconds = now - self._start

    def abandon(self, items: list[Any]) -> list[BatchResult[T]]:
        """Stop, and return the results that were not given back, each with all that is known.

        Args:
            items: What was taken from the source and is in no batch yet.
        """
        self.ended = True
        self.progress.clear()
        if items:
            self.add(items)
        calls = self._calls
        lost = {(id(part.batch), offset) for part in self._doubtful() for offset in part.offsets}
        self._parts.clear()
        self.under_way.clear()
        self._order = None
        for batch in self._batches:
            settled = {n for n, one in enumerate(batch.results) if one is not None} | set(
                batch.errors
            )
            for offset in range(len(batch.items)):
                if offset not in settled:
                    doubtful = (id(batch), offset) in lost
                    self._settle(batch, offset, None, calls.stopped(doubtful))
        results = [batch.result(calls.cls) for batch in self._batches]
        self._batches.clear()
        return results

    def _doubtful(self) -> list[Part[T]]:
        """Return the parts whose outcome is unknown when the job stops now."""
        return self.under_way + [one for one in self._parts if one.failing_since is not None]

    def _build(self, part: Part[T]) -> bool:
        """Build the call of a part, without the items that cannot be sent; tell if any is left."""
        batch = part.batch
        items = [batch.items[offset] for offset in part.offsets]
        places = [batch.first + offset for offset in part.offsets]
        try:
            call, bad = self._calls.build(items, places, part.again)
        except InvalidRequestError as error:
            self._fail(part, error)
            return False
        for place, one in bad.items():
            self._settle(batch, part.offsets[place], None, one)
        if bad:
            part.offsets = [of for place, of in enumerate(part.offsets) if place not in bad]
        if call is None:
            self._tell_if_done(batch)
            return False
        if len(call.body) > self._plan.max_bytes and len(part.offsets) > 1:
            self._parts.extendleft(reversed(part.halves()))
            return False
        part.call = call
        return True

    def _fail(self, part: Part[T], error: AltcraftError) -> None:
        """Give the items of a part an error that ended their call."""
        part.batch.error = part.batch.error or error
        for offset in part.offsets:
            self._settle(part.batch, offset, None, error)
        if self._plan.stop_on_error:
            self.end(error)
        self._tell_if_done(part.batch)

    def _settle(
        self, batch: Batch[T], offset: int, result: Any, error: AltcraftError | None
    ) -> None:
        batch.settle(offset, result, error)
        if error is None:
            self.summary.succeeded += 1
        else:
            self.summary.failed += 1
            self.summary.in_doubt += error.in_doubt
        if self._order is None:
            return
        released: dict[int, tuple[Batch[T], list[int]]] = {}
        for other, place in self._order.settled(batch, offset, error is not None):
            if error is not None:
                why = behind(batch.first + offset)
                other.settle(place, None, self._calls.refusal(other.first + place, why))
                self.summary.failed += 1
            else:
                released.setdefault(other.first, (other, []))[1].append(place)
        for other, places in released.values():
            self._release(other, places)

    def _release(self, batch: Batch[T], places: list[int]) -> None:
        """Let items go that were held back, with those of the same batch that wait already."""
        for part in self._parts:
            if part.batch is batch and part.call is None and not part.again:
                part.offsets = sorted([*part.offsets, *places])
                return
        self._parts.append(Part(batch, places))

    def _tell_if_done(self, batch: Batch[T]) -> None:
        if not batch.open:
            self._tell(JobProgress("batch", self.summary.copy()))

    def _tell(self, event: JobProgress) -> None:
        if self._plan.on_progress is not None:
            self.progress.append(event)

    def _now(self, now: float) -> JobResult:
        self.finish(now)
        return self.summary.copy()
