# Copied from templates/python/core/jobs/scheduler.py by `altcraft-gen build`; changes made here are lost.
"""What a job does next: send, wait, split, try items again, finish; without any input or output.

Both clients ask it what to do and tell it what came of that, with the time, so that whole jobs can
be played through with a clock that is only a number.
"""

from __future__ import annotations

from collections import deque
from math import inf
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..answers.batches import all_fine, results_of
from ..common.errors import AltcraftError, InvalidRequestError
from ..common.protocol import REMEMBERED
from ..engine.engine import tell_doubt
from ..engine.retry import delay_before, is_in_doubt, is_transient
from .batch import Part
from .book import Book
from .ledger import Ledger
from .pace import Pace
from .summary import JobProgress

if TYPE_CHECKING:
    from collections.abc import Callable, Container

    from ..answers.batches import BatchResult
    from ..common.meta import Answer
    from ..journal.past import OldBatch
    from .batch_calls import BatchCalls
    from .plan import Plan
    from .summary import JobResult

T = TypeVar("T")

_MARGIN = 300.0  # seconds by which clocks may differ, and that a request may travel


def is_token_refused(error: AltcraftError) -> bool:
    """Tell whether a call may not be made with its token."""
    return not {401, 403}.isdisjoint((error.status, error.code))


class Scheduler(Generic[T]):
    """The state of a job.

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
        has_news: Whether items were settled, or parts made, while the next part was looked for.
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
        self.has_news = False
        self.progress: deque[JobProgress] = deque()
        self.under_way: list[Part[T]] = []
        self._calls = calls
        self._plan = plan
        self._pace = Pace(plan.concurrency, plan.rate, now)
        self._most_bytes = plan.max_bytes or calls.advised_bytes
        self._is_given = False
        self._start = now
        self.clock = clock

    @property
    def summary(self) -> JobResult:
        """What became of the items so far."""
        return self.book.summary

    @property
    def has_place(self) -> bool:
        """Whether another batch can be added."""
        return len(self.book) + self._is_given < self._plan.window

    @property
    def has_room(self) -> bool:
        """Whether more items are to be taken."""
        return not self.ended and self.has_place

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be taken, sent or given back."""
        return self.ended and not self.book

    @property
    def is_ready(self) -> bool:
        """Whether a result can be given back."""
        return self.book.is_ready

    def add(self, items: list[Any]) -> None:
        """Take a batch of items."""
        self.book.add(items)

    def resume(
        self, old: OldBatch, items: list[Any], changed: Container[int], *, repeat: bool
    ) -> None:
        """Take a batch that earlier processes left unfinished.

        Args:
            old: The batch.
            items: Its items.
            changed: The calls that the platform would not know again, by their numbers.
            repeat: Whether calls in doubt are sent even if they might be carried out twice.
        """
        for part in self.book.resume(old, items):
            if repeat:
                part.is_unsure = False
            elif not self._calls.may_repeat:
                self._doubt(part, "the platform is not documented to recognise a repetition")
                continue
            elif part.entry in changed:
                self._doubt(part, "it would have other headers now, such as another token")
                continue
            self.book.parts.append(part)

    def end(self, failure: BaseException | None = None) -> None:
        """Take no more items; what was taken is finished."""
        self.ended = True
        self.failure = self.failure or failure

    def next(self, now: float) -> Part[T] | float | None:
        """Return a part that is to be sent now, the seconds to wait, or None: something else first.

        Nothing is to be sent until more items are taken or a call has ended, if it is None.
        """
        parts = self.book.parts
        while parts:
            delay = self._pace.wait(now, len(self.under_way))
            if delay is None:
                return None
            part = min(parts, key=lambda one: one.ready_at)
            delay = max(delay, part.ready_at - now)
            if delay > 0:
                return delay
            parts.remove(part)
            if self._is_forgotten(part):
                self._doubt(part, "the platform remembers requests for a day only")
                self.has_news = True
                continue
            if part.call is None and not self._build(part):
                self.has_news = True
                continue
            self._note_sent(part, now)
            return part
        return None

    def _note_sent(self, part: Part[T], now: float) -> None:
        if not part.attempts:
            part.sent_at = now
        if not part.sent:
            part.sent = self.clock()
            self.book.ledger.sending(part)
        part.attempts += 1
        self.under_way.append(part)
        self._pace.sent(now, len(part.offsets))
        self.summary.calls += 1
        self.summary.retried += part.attempts > 1 or part.again > 0

    def take_back(self, part: Part[T]) -> None:
        """Take a part back that was not sent."""
        self.under_way.remove(part)
        part.attempts -= 1
        self.book.parts.append(part)

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

    def pop(self) -> BatchResult[T] | None:
        """Return the next result, in the order of the items, if it is there.

        It takes the place of a batch until more is asked for.
        """
        result = self.book.pop()
        self._is_given = self._is_given or result is not None
        return result

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
        book = self.book
        for part in book.parts:
            if part.sent and not part.is_unsure:
                book.ledger.not_done(part)
        doubtful = self.under_way + [part for part in book.parts if part.is_unsure]
        self.under_way = []
        if items:
            book.add(items)
        return book.abandon(doubtful)

    def _is_forgotten(self, part: Part[T]) -> bool:
        """Tell whether the platform may have forgotten a call that it may have carried out."""
        age = self.clock() - part.sent
        return part.is_unsure and not -_MARGIN < age < REMEMBERED - _MARGIN

    def _build(self, part: Part[T]) -> bool:
        """Build the call of a part, without the items that cannot be sent; tell if any is left."""
        batch = part.batch
        whole = len(part.offsets) == len(batch.items)
        items = batch.items if whole else [batch.items[offset] for offset in part.offsets]
        places = [batch.first + offset for offset in part.offsets]
        try:
            call, bad = self._calls.build(items, places, part.again, part.request_id)
        except InvalidRequestError as error:
            self._fail(part, error)
            return False
        for place, one in bad.items():
            self.book.settle(batch, part.offsets[place], None, one)
        if bad:
            part.offsets = [of for place, of in enumerate(part.offsets) if place not in bad]
        if call is None:
            self._tell_if_done(part)
            return False
        if len(call.body) > self._most_bytes and len(part.offsets) > 1 and not part.sent:
            self.book.parts.extendleft(reversed(part.halves()))
            return False
        part.call = call
        part.token = self._calls.token
        part.request_id = call.request_id
        return True

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
