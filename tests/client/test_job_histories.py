"""Random histories of jobs, played with a clock that is a number: nothing twice, nothing lost."""

from collections import defaultdict
from random import Random
from typing import Any

import altcraft
import pytest
from altcraft import JobProgress, JobStoppedError
from altcraft._core.jobs.plan import Plan

from tests.client.imports import numbered
from tests.client.simulation import Platform, Simulation, repeated

FAULTS = ("lost", "answer lost", "503", "429", "item")


def play(seed: int, *, stop_at: float = 1e9, **choices: Any) -> tuple[Simulation, Platform]:
    random = Random(seed)
    share = random.choice([0.0, 0.1, 0.3])

    def fault() -> str:
        return random.choice(FAULTS) if random.random() < share else ""

    platform = Platform(fault, random.choice([60, 200, 10**6]))
    items: list[Any] = numbered(random.randrange(1, 60))
    for item in items:
        item["who"] = random.randrange(8)
    plan = Plan(
        batch_size=random.randrange(1, 9),
        concurrency=random.randrange(1, 6),
        stop_on_error=False,
        item_retries=10**6,
        max_wait=10**6,
        key=random.choice([None, "who"]),
        **choices,
    )
    simulation = Simulation(items, plan, platform, random)
    simulation.run(1000 + stop_at)
    return simulation, platform


def check_whole(seed: int) -> None:
    simulation, platform = play(seed)
    numbers = [item.index for item in simulation.found]
    assert numbers == list(range(len(numbers)))
    assert [item.error for item in simulation.found] == [None] * len(numbers)
    assert [item.result.profile_id for item in simulation.found if item.result] == numbers
    assert sorted(platform.executed) == numbers, repeated(platform)
    summary = simulation.scheduler.summary
    assert (summary.taken, summary.succeeded, summary.failed) == (len(numbers), len(numbers), 0)
    if simulation.plan.key is not None:
        by_key = defaultdict(list)
        for number in platform.executed:
            by_key[simulation.found[number].item["who"]].append(number)
        assert all(one == sorted(one) for one in by_key.values())


def check_stopped(seed: int) -> None:
    """Whatever moment a job is stopped at, it knows of each item what there is to know."""
    simulation, platform = play(seed, stop_at=Random(seed).uniform(0, 30))
    left = [item for batch in simulation.scheduler.abandon([]) for item in batch]
    found = [*simulation.found, *left]
    assert [item.index for item in found] == list(range(simulation.scheduler.summary.taken))
    executed = set(platform.executed)
    assert not repeated(platform)
    assert {item.index for item in found if item.ok} <= executed
    unsent = [item for item in left if isinstance(item.error, JobStoppedError)]
    assert not {item.index for item in unsent if item.error and item.error.unsent} & executed


@pytest.mark.parametrize("seed", range(60))
def test_each_item_is_carried_out_once_and_reported_in_order(seed: int) -> None:
    check_whole(seed)


@pytest.mark.parametrize("seed", range(60))
def test_stopped_job_tells_what_is_done_in_doubt_and_not_sent(seed: int) -> None:
    check_stopped(seed)


@pytest.mark.slow
@pytest.mark.parametrize("hundred", range(100))
def test_many_histories(hundred: int) -> None:
    for seed in range(1000 + 100 * hundred, 1000 + 100 * hundred + 100):
        check_whole(seed)
        check_stopped(seed)


def test_outage_is_waited_out_until_it_is_too_long() -> None:
    events: list[JobProgress] = []
    plan = Plan(batch_size=5, concurrency=3, max_wait=600, on_progress=events.append)
    simulation = Simulation(numbered(100), plan, Platform(lambda: "503"), Random(1))
    with pytest.raises(altcraft.ServerError):
        simulation.run()
    assert 590 < simulation.now - 1000 < 630
    assert all(isinstance(item.error, altcraft.ServerError) for item in simulation.found)
    assert simulation.scheduler.summary.taken < 100
    assert simulation.scheduler.progress[0].kind == "pause"


def test_batch_that_always_fails_does_not_hold_up_the_others_for_ever() -> None:
    platform = Platform(lambda: "")
    receive = platform.receive

    def poison(call: Any) -> Any:
        return (500, {}, {"error": 500}) if b'"n":7}' in call.body else receive(call)

    platform.receive = poison  # type: ignore[method-assign]
    plan = Plan(batch_size=5, concurrency=3, max_wait=60, stop_on_error=False)
    simulation = Simulation(numbered(100), plan, platform, Random(1))
    simulation.run()
    assert [item.index for item in simulation.found if not item.ok] == [5, 6, 7, 8, 9]
    assert len(platform.executed) == 95


def test_limit_of_items_per_second_is_kept() -> None:
    platform = Platform(lambda: "")
    simulation = Simulation(numbered(1000), Plan(10, 8, rate=50), platform, Random(1))
    simulation.run()
    assert 19 < simulation.now - 1000 < 25
    assert len(platform.executed) == 1000


@pytest.mark.parametrize("asked", ["1", None])
@pytest.mark.parametrize("workers", [1, 8, 32])
def test_nearly_all_is_sent_that_a_rate_limit_allows(workers: int, asked: str | None) -> None:
    """The limit is 20 calls a second; a call takes a twentieth of one or more."""
    most, filled, last = 20.0, [20.0], [1000.0]

    def limit() -> str:
        filled[0] = min(most, filled[0] + (simulation.now - last[0]) * most)
        last[0] = simulation.now
        if filled[0] < 1:
            return "429"
        filled[0] -= 1
        return ""

    platform = Platform(limit)
    platform.items_fail = False
    platform.retry_after = asked
    simulation = Simulation(
        numbered(2000), Plan(2, workers, max_wait=60), platform, Random(1), latency=(0.02, 0.06)
    )
    simulation.run()
    assert sorted(platform.executed) == list(range(2000))
    allowed = (1000 - most) / min(most, workers / 0.04)
    assert simulation.now - 1000 < allowed / 0.95


def test_item_that_fails_holds_back_the_later_ones_of_its_key() -> None:
    platform = Platform(lambda: "")
    items: list[Any] = [{"n": 0, "who": "a"}, {"n": float("nan"), "who": "b"}]
    items += [{"n": 2, "who": "b"}, {"n": 3, "who": "a"}, {"n": 4, "who": "b"}, {"n": 5}]
    simulation = Simulation(items, Plan(2, 3, key="who"), platform, Random(1))
    simulation.run()
    assert [item.index for item in simulation.found if item.ok] == [0, 3, 5]
    texts = [str(item.error) for item in simulation.found if not item.ok]
    assert "is not a finite number" in texts[0]
    assert all("item 1 of the same key failed" in one for one in texts[1:])
