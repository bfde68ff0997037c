# Copied from templates/python/core/journal/run.py by `altcraft-gen build`; changes made here are lost.
"""A journal that a job has opened."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from ..common.errors import JournalError
from .ledger import JournalLedger
from .old_batches import read_batches
from .past import Past
from .prints import Prints
from .store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ..jobs.batch_calls import BatchCalls
    from .journal import Journal
    from .old_batches import OldBatch


class Run:
    """A journal that a job has opened.

    Args:
        journal: Where it is, and what is to be done with it.
        calls: The calls of the job.
        clock: Tells the seconds since 1970.

    Attributes:
        ledger: What the job tells what it does.
        past: What earlier processes did.
        first: Position of the first item that the source yields.
        repeat_doubtful: Whether batches in doubt are sent again in any case.

    Raises:
        JournalError: It is of another job, or cannot be used.
    """

    def __init__(
        self, journal: Journal, calls: BatchCalls[Any], clock: Callable[[], float]
    ) -> None:
        store = Store(journal.path, make=True)
        try:
            known = dict(store.read("SELECT name, value FROM run"))
            salt = known.get("salt") or uuid4().hex
            prints = Prints(salt)
            wanted = {"operation": calls.operation.name, "url": calls.url}
            wanted |= {f"parameter {name}": one for name, one in prints.params(calls.fixed).items()}
            if not known:
                rows = {"salt": salt, **wanted}
                sql = "INSERT INTO run (name, value) VALUES (?, ?)"
                store.write([(sql, row) for row in rows.items()])
            else:
                _compare(journal.path, known, wanted)
            self.first = _position(store) if journal.continued else 0
            total = int(known["total"]) if "total" in known else None
            self.past = Past(store, prints, self.first, total)
            self.ledger = JournalLedger(store, prints, calls, clock)
        except BaseException:
            store.close()
            raise
        self.repeat_doubtful = journal.repeat_doubtful
        self._store = store

    def skipped(self) -> Iterator[OldBatch]:
        """Yield the batches before the first item that the source yields."""
        return takewhile(lambda batch: batch.first < self.first, read_batches(self._store))


def _compare(path: Path, known: dict[str, str], wanted: dict[str, str]) -> None:
    described = {name: one for name, one in known.items() if name not in ("salt", "total")}
    if described != wanted:
        names = sorted(
            name for name in described | wanted if described.get(name) != wanted.get(name)
        )
        raise JournalError(
            f"the journal {path} is of another run, which differs in {', '.join(names)}: give "
            "what that run began with, or a new journal"
        )


def _position(store: Store) -> int:
    position = 0
    for batch in read_batches(store):
        if not batch.is_done:
            return batch.first
        position = batch.first + batch.size
    return position
