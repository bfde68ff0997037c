"""Goes on with a run: looks at all that was sent before anything else is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..common.errors import JournalError
from .journal import Journal
from .run import Run

if TYPE_CHECKING:
    from os import PathLike

    from ..jobs.batch_calls import BatchCalls
    from ..jobs.intake import Intake
    from ..jobs.scheduler import Scheduler
    from .old_batches import OldBatch

T = TypeVar("T")


class Revisit(Generic[T]):
    """Compares the items of a source with the journal, and takes up what was left unfinished.

    Nothing is sent until all that was sent before is looked at: a source that does not fit is told
    from the right one by its last batch too. Of the items, only those of unfinished batches are
    held until then.

    Args:
        journal: The journal, or where it is.
        calls: How calls are made.
        scheduler: What is told of the run.
        intake: Where the items come in.

    Raises:
        JournalError: It cannot be used, or is of another job.
    """

    def __init__(
        self,
        journal: Journal | str | PathLike[str],
        calls: BatchCalls[T],
        scheduler: Scheduler[T],
        intake: Intake,
    ) -> None:
        if not isinstance(journal, Journal):
            journal = Journal(journal)
        self._run = Run(journal, calls, scheduler.clock)
        self._calls = calls
        self._scheduler = scheduler
        self._intake = intake
        self._found: list[tuple[OldBatch, list[Any]]] = []
        scheduler.book.ledger = self._run.ledger
        for old in self._run.skipped():
            scheduler.book.skip(old)
        self._expect()

    @property
    def is_over(self) -> bool:
        """Whether all that was sent before is looked at."""
        return self._run.past.is_over

    def go_on(self) -> None:
        """Look at the items that were taken."""
        try:
            self._look()
        except JournalError as error:
            self._intake.end(error)
        failure = self._intake.failure
        if failure is not None:
            self._intake.cut()
            self._scheduler.end(failure)
        elif self.is_over:
            self._take_up()

    def _look(self) -> None:
        past, intake = self._run.past, self._intake
        while not past.is_over and intake.is_full:
            items = intake.cut()
            old = past.check(items, self._calls)
            if old.is_done:
                self._scheduler.book.skip(old, items)
            else:
                self._found.append((old, items))
            self._expect()
        if intake.ended and intake.failure is None:
            past.end()

    def _expect(self) -> None:
        past = self._run.past
        self._intake.expect(None if past.is_over else past.expected)

    def _take_up(self) -> None:
        past, repeat = self._run.past, self._run.repeat_doubtful
        self._intake.expect(None)
        for old, items in self._found:
            self._scheduler.resume(old, items, past.changed, repeat=repeat)
        self._found.clear()
