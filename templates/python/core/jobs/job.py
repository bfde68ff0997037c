"""Any number of items in batches, some of them at the same time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextvars import copy_context
from time import monotonic
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ..common.errors import AltcraftError, JournalError
from .base import BaseJob, Work, unknown
from .batch import Part
from .batch_calls import BatchCalls
from .outcomes import is_token_refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType

    from ..answers.batches import BatchResult
    from ..caller import Caller
    from ..calls.invocation import Invocation
    from ..common.meta import Answer, AnswerMeta
    from .plan import Plan
    from .summary import JobResult
    from .tables import Table

T = TypeVar("T")

_LONGEST_NAP = 0.1
_GRACE = 0.5  # seconds for calls under way when a job is stopped


class _Work(Work[T]):
    """Sends what the scheduler decides, in the thread that iterates or in some of its own."""

    def __init__(self, calls: BatchCalls[T], plan: Plan, caller: Caller) -> None:
        super().__init__(calls, plan)
        self._caller: Caller = caller
        self._threads: list[threading.Thread] = []
        self._renewing = threading.Lock()
        self.changed = threading.Condition()

    def start(self, items: Iterable[Any]) -> None:
        """Start the threads: for calls if several may be under way, for items if time cuts them."""
        if self.plan.concurrency > 1:
            for _ in range(self.plan.concurrency):
                self._start(self._run)
        if self.plan.linger is not None:
            self._start(self._read, iter(items))

    def _start(self, work: Callable[..., None], *arguments: Any) -> None:
        # Threads of an executor would be waited for when Python exits, however long a call takes.
        thread = threading.Thread(
            target=copy_context().run, args=(work, *arguments), name="altcraft", daemon=True
        )
        thread.start()
        self._threads.append(thread)

    def _run(self) -> None:
        while True:
            with self.changed:
                step = None if self.closed else self.scheduler.next(monotonic())
                while not isinstance(step, Part) and not self.is_waited_for:
                    if self.closed or self.is_done:
                        return
                    if self.scheduler.has_news:
                        self.scheduler.has_news = False
                        self.changed.notify_all()
                    self.changed.wait(step)
                    step = None if self.closed else self.scheduler.next(monotonic())
            if isinstance(step, Part):
                self.send(step)
            elif not self.sync():
                return

    def send(self, part: Part[T]) -> None:
        """Make the call of a part."""
        call = part.call
        assert call is not None  # nosec B101  # the scheduler built it
        outcome: Answer | AltcraftError
        if not self.sync():
            with self.changed:
                self.scheduler.take_back(part)
            return
        try:
            outcome = self._caller.attempt(call, part.attempts)
        except AltcraftError as error:
            outcome = error
        except Exception as error:  # of a transport or an authentication of the user's own
            outcome = unknown(error, call)
        delay = None
        renews = self._renew(part, outcome)
        with self.changed:
            if part not in self.scheduler.under_way:
                return  # too late: it was reported to be in doubt
            if isinstance(outcome, AltcraftError):
                tell = self.scheduler.refused if renews else self.scheduler.failed
                delay = tell(part, outcome, monotonic())
            else:
                self.scheduler.answered(part, outcome, monotonic())
            self.changed.notify_all()
        observer = self._caller.observer
        if delay is not None and isinstance(outcome, AltcraftError):
            observer.retry(call, outcome, part.attempts, delay)
        elif isinstance(outcome, AltcraftError):
            observer.failure(call, outcome, monotonic() - part.sent_at)

    def _renew(self, part: Part[T], outcome: Answer | AltcraftError) -> bool:
        """Get another token if that of a call was refused; tell if the call may be made again."""
        ask = self.plan.renew_token
        if ask is None or not isinstance(outcome, AltcraftError) or not is_token_refused(outcome):
            return False
        with self._renewing:  # the others wait here, with their calls
            if part.token is self._calls.token and not self.closed:
                try:
                    token: Any = ask(outcome)
                    return self.use_token(token)
                except Exception as error:  # of the user's function
                    outcome.add_note(f"renew_token failed: {type(error).__name__}: {error}")
                    return False
            return True

    def sync(self) -> bool:
        """Keep in the journal what happened; tell if that is done."""
        if not self.is_kept:
            failure = None
            try:
                self.ledger.sync()
            except JournalError as error:
                failure = error
            with self.changed:
                if failure is not None:
                    self.fail(failure)
                self.changed.notify_all()
        return not self.broken

    def _read(self, items: Iterator[Any]) -> None:
        try:
            for item in items:
                with self.changed:
                    self.intake.add(item, monotonic())
                    self.changed.notify_all()
                    while self.intake.is_full and not self.closed:
                        self.changed.wait()
                    if self.closed or self.scheduler.ended:
                        break
        except Exception as error:
            failure: Exception | None = error
        else:
            failure = None
        with self.changed:
            self.intake.end(failure)
            self.changed.notify_all()

    def close(self) -> None:
        """Begin nothing more, and give calls under way a moment to end."""
        with self.changed:
            self.closed = True
            self.changed.notify_all()
        end = monotonic() + _GRACE
        for thread in self._threads:
            thread.join(max(0.0, end - monotonic()))


class Job(BaseJob[T, _Work[T]], Iterator["BatchResult[T]"]):
    """A job: the results of its batches, in the order of the items, as one iterates over it.

    Nothing is sent until then. `run()` does all of it without results. Closing a job, leaving its
    `with` block or dropping it ends the work.
    """

    def __init__(
        self, caller: Caller, calls: BatchCalls[T], items: Iterable[Any], plan: Plan
    ) -> None:
        self._caller = caller
        self._items = items
        self._iterator: Iterator[Any] = iter(())
        self._reading = self._consuming = self._given = 0.0
        super().__init__(calls, plan)

    def _begin(self, calls: BatchCalls[T], plan: Plan) -> _Work[T]:
        return _Work(calls, plan, self._caller)

    def run(self) -> JobResult:
        """Do the whole job.

        Returns:
            What became of the items.

        Raises:
            AltcraftError: A batch failed as a whole.
        """
        for _ in self:
            pass
        return self.result

    def __next__(self) -> BatchResult[T]:
        """Return the result of the next batch.

        Raises:
            StopIteration: There are no more.
            AltcraftError: A batch failed; its result, with the error in each item, came before.
        """
        if self._ended:
            raise StopIteration
        try:
            return self._next()
        except BaseException as error:
            self.close()
            if not isinstance(error, StopIteration):
                self._note(error)
            raise

    def _next(self) -> BatchResult[T]:
        work = self._work
        scheduler, plan = work.scheduler, work.plan
        alone = plan.concurrency == 1  # no threads make the calls, nor write the journal
        if not self._started:
            self._started = True
            work.open()
            if plan.linger is None:
                self._iterator = iter(self._items)
            work.start(self._items)
        elif self._given:
            self._consuming = monotonic() - self._given
        scheduler.release()
        while True:
            if work.is_done or (alone and scheduler.is_ready):
                work.sync()
            with work.changed:
                if work.broken is not None:
                    raise work.broken
                work.fill()
                work.changed.notify_all()
                room = plan.linger is None and scheduler.has_room
                # Where items come slowly, a result that is there goes first: who knows when the
                # next ones come. Where results are taken slowly, the workers get new work first.
                first = not room or self._reading > self._consuming
                result = work.pop() if first else None
                done = work.is_done
                step = None
                if result is None and not done and not room:
                    if alone:
                        step = scheduler.next(monotonic())
                    is_news = scheduler.progress or (alone and scheduler.is_ready)
                    if not (isinstance(step, Part) or is_news):
                        self._wait(step)
            work.tell()
            if result is not None:
                self._given = monotonic()
                return result
            if done:
                if scheduler.failure is not None:
                    raise scheduler.failure
                raise StopIteration
            if isinstance(step, Part):
                work.send(step)
            elif room:
                self._take()

    def _wait(self, step: float | None) -> None:
        """Wait until something changes, or it is time for the next call or batch."""
        now = monotonic()
        waits = [one for one in (step, self._work.intake.wait(now)) if one]
        # A pause that only threads know of ends with their call; a signal is noticed in a moment.
        self._work.changed.wait(min(waits) if waits else _LONGEST_NAP)

    def _take(self) -> None:
        """Take the items of a batch."""
        intake = self._work.intake
        start = monotonic()
        try:
            if not intake.take(self._iterator, start):
                intake.end()
        except Exception as error:
            intake.end(error)
        self._reading = monotonic() - start

    def close(self) -> None:
        """End the work; calls under way get half a second to be answered."""
        self._started = True
        if not self._ended:
            self._work.close()
            with self._work.changed:
                self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __del__(self) -> None:
        super().__del__()
        if getattr(self, "_started", False):
            self.close()


def make_job(
    caller: Caller,
    invocation: Invocation,
    items: Iterable[Any] | Table,
    cls: Callable[[Any, AnswerMeta | None], T],
    plan: Plan,
) -> Job[T]:
    """Return a job for any number of items.

    Raises:
        InvalidRequestError: The arguments are wrong, or the items are none.
    """
    calls = BatchCalls(caller, invocation, cls)
    return Job(caller, calls, calls.check(items, plan), plan)
