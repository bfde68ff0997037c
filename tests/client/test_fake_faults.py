"""Faults on demand: the same ones for a seed, and no job does anything twice or not at all."""

import asyncio
import time
from typing import Any

import pytest
from altcraft import Altcraft, AsyncAltcraft
from altcraft.testing import FakeClock, FakePlatform
from altcraft.testing.faults import Faults

PLAN = "429:5%, 503:3%, reset-before:3%, reset-after:10%, slow:10%, outage:3s@20s"
COUNT = 60


def drawn(plan: str, seed: int, count: int = 200) -> list[Any]:
    faults = Faults(plan, seed, FakeClock())
    return [faults.next() for _ in range(count)]


def test_faults_follow_from_the_seed() -> None:
    assert drawn(PLAN, 7) == drawn(PLAN, 7)
    assert drawn(PLAN, 7) != drawn(PLAN, 8)
    kinds = {one.kind for one in drawn(PLAN, 7, 400) if one}
    assert kinds == {"status", "reset-before", "reset-after", "slow"}


def test_share_is_about_what_is_asked_for() -> None:
    hits = sum(one is not None for one in drawn("429:30%", 1, 2000))
    assert 500 < hits < 700
    assert all(drawn("500:100%", 1, 20))
    assert not any(drawn("500:0%", 1, 20))


def test_outage_has_a_beginning_and_an_end() -> None:
    clock = FakeClock()
    faults = Faults("outage:10s@60s", 1, clock)
    fails = []
    for _ in range(8):
        fails.append(faults.next() is not None)
        clock.advance(10)
    assert fails == [False] * 6 + [True, False]


@pytest.mark.parametrize(
    "plan", ["429", "429:5", "200:5%", "reset:5%", "outage:10@60", "429:60%, slow:50%", "slow:-1%"]
)
def test_wrong_plan_is_refused(plan: str) -> None:
    with pytest.raises(ValueError, match=r"fault|status"):
        FakePlatform(faults=plan)


@pytest.mark.parametrize("seed", range(5))
def test_points_are_given_exactly_once_whatever_breaks(seed: int) -> None:
    clock = FakeClock()
    fake = FakePlatform(world="empty", faults=PLAN, seed=seed, clock=clock)
    account: Any = {
        "loyalty_program_id": 1,
        "points_currency_eid": "x",
        "matching": "email",
        "email": "a@b.c",
    }
    start = time.monotonic()
    client = Altcraft(
        "https://fake.test", "t", transport=fake.transport, retries=20, deduplication=True
    )
    with client, clock.in_client():
        for _ in range(COUNT):
            client.loyalty.accrue_points(**account, amount="1")
        balance = client.loyalty.get_balance(**account)
    assert balance.total_balance == f"{COUNT}.00"
    assert len(fake.calls_of("loyalty.accrue_points")) > COUNT
    # The client waited by the clock of the test, longer than the test took.
    assert clock.now() - FakeClock().now() > time.monotonic() - start


def test_async_client_waits_by_the_clock_too() -> None:
    clock = FakeClock()
    fake = FakePlatform(faults="429:30%", seed=3, clock=clock)

    async def run() -> None:
        async with AsyncAltcraft("https://fake.test", "t", transport=fake.transport) as client:
            for number in range(10):
                await client.with_options(retries=30).segments.get(id=number)

    with clock.in_client():
        asyncio.run(run())
    assert len(fake.calls) > 10
    assert clock.now() >= FakeClock().now() + len(fake.calls) - 10  # `Retry-After: 1`


def test_client_gets_its_own_clock_back() -> None:
    from altcraft._core.transport import connection

    before = connection.monotonic
    with FakeClock().in_client():
        assert connection.monotonic is not before
    assert connection.monotonic is before
