"""Random histories of runs: faults, kills, nights between; nothing is done twice, nothing is lost.

The clock is a number; the journal is a real file. A kill loses all that was not written down.
"""

import os
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from altcraft import AltcraftError, Journal
from altcraft._core.jobs.plan import Plan

from tests.client.imports import numbered
from tests.client.simulation import Platform, Simulation, repeated
from tests.client.test_job_histories import FAULTS

HOUR = 3600.0


class History:
    """A run in several processes, all but the last of which are killed or give up."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.random = Random(seed)
        self.journal = folder / f"{seed}.db"
        self.items: list[Any] = numbered(self.random.randrange(1, 50))
        for item in self.items:
            item["who"] = self.random.randrange(8)
            if self.random.random() < 0.02:
                item["bad"] = 1
        self.key = self.random.choice([None, None, "who"])
        self.share = self.random.choice([0.0, 0.1, 0.4])
        self.now = 1e9
        self.platform = Platform(self.fault, self.random.choice([90, 300, 10**6]), self.clock)
        self.simulation: Simulation | None = None
        self.was_forgotten = False

    def clock(self) -> float:
        return self.simulation.now if self.simulation else self.now

    def fault(self) -> str:
        return self.random.choice(FAULTS) if self.random.random() < self.share else ""

    def process(self, *, is_last: bool) -> None:
        """Play one process; it continues with the source where the journal is, now and then."""
        random = self.random
        start = 0
        journal: Any = self.journal
        if self.key is None and random.random() < 0.3:
            start = Journal(self.journal).position
            journal = Journal(self.journal, continued=True)
        plan = Plan(
            batch_size=random.randrange(1, 9),
            concurrency=random.randrange(1, 6),
            stop_on_error=is_last or random.random() < 0.5,
            item_retries=10**6,
            max_wait=10**6 if is_last else random.choice([5, 60, 10**6]),
            key=self.key,
            journal=journal,
        )
        self.simulation = Simulation(self.items[start:], plan, self.platform, random, self.now)
        with nullcontext() if is_last else suppress(AltcraftError):
            self.simulation.run(1e18 if is_last else self.now + random.uniform(0, 20))
        self.now = self.simulation.now
        if not self.simulation.work.is_done:
            self.end(random.random() < 0.7)

    def end(self, is_killed: bool) -> None:
        assert self.simulation is not None
        ledger: Any = self.simulation.work.ledger
        if is_killed:
            ledger._told.clear()
        else:
            self.simulation.scheduler.abandon(self.simulation.work.intake.cut())
        ledger.close()

    def play(self) -> None:
        for _ in range(self.random.randrange(1, 6)):
            self.process(is_last=False)
            pause = self.random.choice([0.0, 1.0, HOUR, 5 * HOUR, 30 * HOUR])
            self.was_forgotten = self.was_forgotten or pause > 20 * HOUR
            self.now += pause
        self.share = 0.0
        self.process(is_last=True)


def check(seed: int, folder: Path) -> None:
    history = History(seed, folder)
    history.play()
    executed = history.platform.executed
    assert not repeated(history.platform)
    status = Journal(history.journal).status()
    rejects = {one.index for one in Journal(history.journal).rejects()}
    numbers = set(range(len(history.items)))
    assert status.taken == len(numbers)
    assert status.failed == len(rejects)
    # What comes after an item in doubt of the same key is not sent.
    assert status.open == status.in_doubt or (status.in_doubt and history.key)
    assert set(executed).isdisjoint(rejects)
    assert status.succeeded <= len(executed) <= status.succeeded + status.in_doubt
    if history.key is None:
        assert rejects == {one["n"] for one in history.items if one.get("bad")} & rejects
    if not history.was_forgotten:  # the platform knew each repetition: nothing is in doubt
        assert status.complete
        assert sorted(executed) == sorted(numbers - rejects)
    assert history.simulation is not None
    summary = history.simulation.scheduler.summary
    assert summary.taken == len(numbers)
    assert summary.succeeded == status.succeeded
    assert summary.failed >= status.failed
    history.journal.unlink()


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory, if there is one: waiting for a disk proves nothing here."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else tmp_path) as made:
        yield Path(made)


@pytest.mark.parametrize("ten", range(5))
def test_each_item_is_carried_out_once_by_all_processes_together(ten: int, folder: Path) -> None:
    for seed in range(10 * ten, 10 * ten + 10):
        check(seed, folder)


@pytest.mark.slow
@pytest.mark.parametrize("hundred", range(100))
def test_ten_thousand_histories(hundred: int, folder: Path) -> None:
    for seed in range(1000 + 100 * hundred, 1000 + 100 * hundred + 100):
        check(seed, folder)
