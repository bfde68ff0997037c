# Copied from templates/python/core/jobs/base.py by `altcraft-gen build`; changes made here are lost.
"""What the jobs of both clients have in common."""

from __future__ import annotations

from logging import getLogger
from time import monotonic, time
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..common.errors import AltcraftError, JournalError
from .intake import Intake
from .scheduler import Scheduler

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..answers.batches import BatchResult
    from ..calls.call import Call
    from ..journal.revisit import Revisit
    from .batch_calls import BatchCalls
    from .ledger import Ledger
    from .plan import Plan
    from .summary import JobResult

T = TypeVar("T")
logger = getLogger("altcraft")


class Work(Generic[T]):
    """What a job and its workers share. The workers know it and not the job, which may be dropped.

    Args:
        calls: How calls are made.
        plan: How the job is to be done.
        now: Tells the seconds of a clock that does not go back.
        clock: Tells the seconds since 1970.

    Attributes:
        closed: Whether nothing is to be begun any more.
        broken: The failure of the journal, after which nothing may be sent.
    """

    _caller: Any

    def __init__(
        self,
        calls: BatchCalls[T],
        plan: Plan,
        now: Callable[[], float] = monotonic,
        clock: Callable[[], float] = time,
    ) -> None:
        self.plan = plan
        self.scheduler: Scheduler[T] = Scheduler(calls, plan, now(), clock)
        self._now = now
        self.intake = Intake(plan)
        self.closed = False
        self.broken: JournalError | None = None
        self._calls = calls
        self._revisit: Revisit[T] | None = None
        self._mark: int | None = None

    def open(self) -> None:
        """Open the journal, if there is one.

        Raises:
            JournalError: It cannot be used, or is of another job.
        """
        if self.plan.journal is not None:
            from ..journal.revisit import Revisit

            self._revisit = Revisit(self.plan.journal, self._calls, self.scheduler, self.intake)

    def fill(self) -> None:
        """Make batches of the items that were taken."""
        now = self._now()
        scheduler, intake = self.scheduler, self.intake
        if self._revisit is not None:
            self._revisit.go_on()
            if not self._revisit.is_over:
                return
            self._revisit = None
        while scheduler.has_place and intake.wait(now) == 0.0:
            scheduler.add(intake.cut())
        if intake.ended and intake.is_empty and not scheduler.ended:
            if intake.failure is None:
                scheduler.book.ledger.ended(scheduler.summary.taken)
            scheduler.end(intake.failure)

    def fail(self, error: JournalError) -> None:
        """Send nothing more: what the journal does not know must not happen."""
        self.broken = self.broken or error
        self.closed = True

    def use_token(self, token: str | None) -> bool:
        """Make calls with a token from now on; tell if there is one."""
        if token is not None and token != self._calls.token.value:
            self._caller = self._calls.caller = self._caller.with_token(token)
        return token is not None

    @property
    def ledger(self) -> Ledger:
        """What keeps what the job does."""
        return self.scheduler.book.ledger

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be taken, sent or given back."""
        return self.scheduler.is_done and self.intake.is_empty

    @property
    def is_kept(self) -> bool:
        """Whether all that happened is in the journal."""
        return self.ledger.keeps(self.ledger.mark)

    @property
    def is_waited_for(self) -> bool:
        """Whether a result waits for the journal, which nobody writes."""
        return self.ledger.is_pending and self.scheduler.is_ready

    def pop(self) -> BatchResult[T] | None:
        """Return the next result, if it is there and in the journal: nobody gives it again."""
        if not self.scheduler.is_ready:
            return None
        if self._mark is None:
            self._mark = self.ledger.mark
        if not self.ledger.keeps(self._mark):
            return None
        self._mark = None
        return self.scheduler.pop()

    def tell(self) -> None:
        """Tell the user what happened; a failure of that must not cost what was earned."""
        tell = self.plan.on_progress
        while tell is not None and self.scheduler.progress:
            try:
                tell(self.scheduler.progress.popleft())
            except Exception:
                logger.exception("on_progress failed")


def unknown(error: Exception, call: Call) -> AltcraftError:
    """Return the error for a failure that is not this package's: nobody knows how far it came."""
    found = AltcraftError(f"{type(error).__name__}: {error}", operation=call.operation.name)
    found.__cause__ = error
    found.in_doubt = True
    return found


W = TypeVar("W", bound=Work[Any])


class BaseJob(Generic[T, W]):
    """The outside of a job, and the work inside of it.

    Attributes:
        unreported: Once the job has ended: the results that were not given back. Each item that
            was taken is in a result that was given back, or in one of these; one whose error is a
            `JobStoppedError` was not sent, or is in doubt.
    """

    def __init__(self, calls: BatchCalls[T], plan: Plan) -> None:
        self._work: W = self._begin(calls, plan)
        self._started = False
        self._ended = False
        self.unreported: list[BatchResult[T]] = []

    def _begin(self, calls: BatchCalls[T], plan: Plan) -> W:
        raise NotImplementedError

    @property
    def result(self) -> JobResult:
        """What became of the items so far."""
        scheduler = self._work.scheduler
        if not self._ended:
            scheduler.finish(monotonic())
        return scheduler.summary.copy()

    def _end(self) -> None:
        if self._ended:
            return
        self._ended = True
        scheduler = self._work.scheduler
        scheduler.finish(monotonic())
        self.unreported = scheduler.abandon(self._work.intake.cut())
        try:
            self._work.ledger.close()
        except JournalError:  # what it does not know is in doubt for who goes on
            logger.exception("the journal was not written to its end")

    def _note(self, error: BaseException) -> None:
        """Say in an error what it left."""
        if not self.unreported:
            return
        items: list[Any] = [item for batch in self.unreported for item in batch]
        unsent = sum(getattr(item.error, "unsent", False) is True for item in items)
        error.add_note(
            f"{len(items)} items were taken and not given back, {unsent} of them not sent: "
            "see `unreported` of the job"
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.result}>"

    def __del__(self) -> None:
        if not getattr(self, "_started", True):
            import warnings

            warnings.warn(
                "a job was dropped before anything was sent: iterate over it, or call run()",
                RuntimeWarning,
                stacklevel=2,
            )
