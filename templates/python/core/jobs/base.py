"""What the jobs of both clients have in common."""

from __future__ import annotations

from logging import getLogger
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .intake import Intake
from .scheduler import Scheduler

if TYPE_CHECKING:
    from ..answers.batches import BatchResult
    from .batch_calls import BatchCalls
    from .plan import Plan
    from .summary import JobResult

T = TypeVar("T")
logger = getLogger("altcraft")


class Work(Generic[T]):
    """What a job and its workers share. The workers know it and not the job, which may be dropped.

    Attributes:
        closed: Whether nothing is to be begun any more.
    """

    def __init__(self, calls: BatchCalls[T], plan: Plan) -> None:
        self.plan = plan
        self.scheduler: Scheduler[T] = Scheduler(calls, plan, monotonic())
        self.intake = Intake(plan)
        self.closed = False

    def fill(self) -> None:
        """Make batches of the items that were taken."""
        now = monotonic()
        while self.scheduler.has_place and self.intake.wait(now) == 0.0:
            self.scheduler.add(self.intake.cut())
        if self.intake.ended and self.intake.is_empty:
            self.scheduler.end(self.intake.failure)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to be taken, sent or given back."""
        return self.scheduler.is_done and self.intake.is_empty

    def tell(self) -> None:
        """Tell the user what happened; a failure of that must not cost what was earned."""
        tell = self.plan.on_progress
        while tell is not None and self.scheduler.progress:
            try:
                tell(self.scheduler.progress.popleft())
            except Exception:
                logger.exception("on_progress failed")


class BaseJob(Generic[T]):
    """The outside of a job.

    Attributes:
        unreported: Once the job has ended: the results that were not given back. Each item that
            was taken is in a result that was given back, or in one of these; one whose error is a
            `JobStoppedError` was not sent, or is in doubt.
    """

    def __init__(self, calls: BatchCalls[T], plan: Plan) -> None:
        self._work: Work[T] = self._begin(calls, plan)
        self._started = False
        self._ended = False
        self.unreported: list[BatchResult[T]] = []

    def _begin(self, calls: BatchCalls[T], plan: Plan) -> Work[T]:
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
