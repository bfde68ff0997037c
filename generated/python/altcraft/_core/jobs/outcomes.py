# Copied from templates/python/core/jobs/outcomes.py by `altcraft-gen build`; changes made here are lost.
"""What becomes of a call of a job that was sent: items that are done, or wait, or have failed.

Without any input or output, as the scheduler.
"""

from __future__ import annotations

from collections import deque
from math import inf
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..answers.batches import all_fine, results_of
from ..engine.engine import tell_doubt
from ..engine.pace import Pace
from ..engine.retry import delay_before, is_in_doubt, is_transient
from .batch import Part
from .book import Book
from .ledger import Ledger
from .summary import JobProgress

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..common.errors import AltcraftError
    from ..common.meta import Answer
    from .batch_calls import BatchCalls
    from .plan import Plan
    from .summary import JobResult

T = TypeVar("T")


def is_token_refused(error: AltcraftError) -> bool:
    """Tell whether a call may not be made with its token."""
    return not {401, 403}.isdisjoint((error.status, error.code))


class Outcomes(Generic[T]):
    """The state of a job, and what answers and errors make of it.

    Args:
        calls: How calls are made.
        plan: How the job is to be done.
        now: The time.
        clock: Tells the seconds since 1970.

    Attributes:
        book: The items.
        clock: Tells the seconds since 1970.
        failure: The error that ends the job once all that was taken is settled.
        ended: Whether the source has no more items, or no more are wanted.
        progress: What is to be told, oldest first.
        under_way: The parts that were sent and are not answered.
    """

    def __init__(
        self,
        calls: BatchCalls[T],
        plan: Plan,
        now: float,
        clock: Callable[[], float],
    ) -> None:
        self.book: Book[T] = Book(calls, plan, Ledger())
        self.failure: BaseException | None = None
        self.ended = False
        self.progress: deque[JobProgress] = deque()
        self.under_way: list[Part[T]] = []
        self._calls = calls
        self._plan = plan
        self._pace = Pace(plan.concurrency, plan.rate, now)
        self._start = now
        self.clock = clock

    @property
    def summary(self) -> JobResult:
        """What became of the items so far."""
        return self.book.summary

    def end(self, failure: BaseException | None = None) -> None:
        """Take no more items; what was taken is finished."""
        self.ended = True
        self.failure = self.failure or failure

    def answered(self, part: Part[T], answer: Answer, now: float) -> None:
        """Take the answer to a part."""
        self.under_way.remove(part)
        self._pace.succeeded()
        batch = part.batch
        batch.answer = answer
        operation, count = self._calls.operation, len(part.offsets)
        again: list[int] = []
        succeeded = 0
        if (results := all_fine(operation, answer, count)) is not None:
            succeeded = count
            self.book.settle_all(batch, part.offsets, results)
        else:
            pairs = results_of(operation, answer, count)
            for offset, (result, error) in zip(part.offsets, pairs, strict=True):
                if error is None:
                    succeeded += 1
                    self.book.settle(batch, offset, result, None)
                elif self._may_try_again(part, result, error):
                    again.append(offset)
                else:
                    self.book.settle(batch, offset, result, error)
        self.book.ledger.answered(part, again, succeeded)
        if answer.meta.duplicate:
            self.summary.duplicates += len(part.offsets)
        if again:
            delay = delay_before(part.again + 1, None) or 0.0
            self.book.parts.append(Part(batch, again, part.again + 1, now + delay))
        self._tell_if_done(part)

    def _may_try_again(self, part: Part[T], result: Any, error: AltcraftError) -> bool:
        """Tell whether an item is sent again that failed alone."""
        return error.retryable and result is not None and part.again < self._plan.item_retries

    def failed(self, part: Part[T], error: AltcraftError, now: float) -> float | None:
        """Take the error of a part.

        Returns:
            The seconds until the same call is sent again, or None if it is not.
        """
        self.under_way.remove(part)
        call = part.call
        assert call is not None  # nosec B101  # it was sent
        if 413 in (error.status, error.code):
            self._pace.succeeded()
            if len(part.offsets) > 1:
                self.book.ledger.not_done(part)
                self.book.parts.extendleft(reversed(part.halves()))
            else:
                self._fail(part, error, ends=False)
            return None
        part.is_unsure = part.is_unsure or is_in_doubt(error, call)
        transient = is_transient(error, call.repeatable)
        if transient:
            delay = self._wait_for(part, error, now)
            if delay is not None:
                return delay
        else:
            self._pace.succeeded()
        tell_doubt(call, error)
        # Who may not make the call is told so before anybody looks whether it came before.
        if part.is_unsure and (transient or is_token_refused(error)):
            error.in_doubt = True
        self._fail(part, error)
        return None

    def refused(self, part: Part[T], error: AltcraftError, now: float) -> float | None:
        """Take the error of a part whose token was refused, and might be replaced.

        Returns:
            The seconds until it is tried again, None if that is too late or needs no waiting.
        """
        self.under_way.remove(part)
        if part.token is self._calls.token:
            delay = self._wait_for(part, error, now)
            if delay is None:
                self._fail(part, error)
            return delay
        if part.is_unsure:
            self._doubt(part, "the platform does not know it again with another token")
            return None
        # It was refused before anything was done: with the new token it is another call.
        self.book.ledger.not_done(part)
        self.book.parts.appendleft(Part(part.batch, part.offsets, part.again, now))
        return None

    def _wait_for(self, part: Part[T], error: AltcraftError, now: float) -> float | None:
        """Let a part be sent again after a while; None if it is too late for that."""
        if part.failing_since is None:
            part.failing_since = now
        waited = self._pace.waited
        since = part.failing_since
        delay = self._pace.failed(now, error, since, self._plan.max_wait)
        if delay == inf:
            if part.attempts > 1:
                error.add_note(f"gave up after {now - since:.0f} s and {part.attempts} attempts")
            return None
        part.ready_at = now + delay
        self.book.parts.append(part)
        self.summary.waited = self._pace.waited
        if self._pace.waited > waited:
            self._tell(JobProgress("pause", self._now(now), delay, error))
        return delay

    def finish(self, now: float) -> None:
        """Set the seconds of the summary."""
        self.summary.seconds = now - self._start

    def _doubt(self, part: Part[T], why: str) -> None:
        """Give up a call that may have been carried out and must not be sent again."""
        self._fail(part, self._calls.doubt(why, part.request_id), ends=False)

    def _fail(self, part: Part[T], error: AltcraftError, *, ends: bool = True) -> None:
        """Give the items of a part an error that ended their call.

        Args:
            part: The part.
            error: The error.
            ends: Whether it may end the job.
        """
        stops = ends and self._plan.stop_on_error
        # What another process may do better is left to it.
        left = stops or error.retryable or is_token_refused(error)
        if part.sent and not error.in_doubt:
            if left:
                self.book.ledger.not_done(part)
            else:
                self.book.ledger.answered(part, [], 0)
        part.batch.error = part.batch.error or error
        for offset in part.offsets:
            final = not (left or error.in_doubt)
            self.book.settle(part.batch, offset, None, error, final=final)
        if stops:
            self.end(error)
        self._tell_if_done(part)

    def _tell_if_done(self, part: Part[T]) -> None:
        if not part.batch.open:
            self._tell(JobProgress("batch", self.summary.copy()))

    def _tell(self, event: JobProgress) -> None:
        if self._plan.on_progress is not None:
            self.progress.append(event)

    def _now(self, now: float) -> JobResult:
        self.finish(now)
        return self.summary.copy()
