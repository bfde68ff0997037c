"""What goes wrong with a real broker: connections that are closed, restarts, alarms."""

import asyncio
import threading
import time
from collections.abc import Iterator

import pytest
from altcraft import Altcraft, APITimeoutError, AsyncAltcraft
from altcraft.testing import PlatformConsumer

from tests.broker.node import Node
from tests.broker.support import EMAIL, known

pytestmark = pytest.mark.broker


@pytest.fixture
def consumer(node: Node) -> Iterator[PlatformConsumer]:
    with PlatformConsumer(node.url) as consumer:
        known(consumer)
        yield consumer


def test_connections_that_an_administrator_closes_are_made_anew(
    node: Node, consumer: PlatformConsumer
) -> None:
    with Altcraft(broker=node.url, token=consumer.token, timeout=60, retries=0) as client:
        client.profiles.get(db_id=1, email=EMAIL)
        node.control("close_all_connections", "maintenance")
        client.profiles.import_one(db_id=1, email=EMAIL, data={"_fname": "Ada"})
        assert client.profiles.get(db_id=1, email=EMAIL).raw["_fname"] == "Ada"


def test_broker_that_restarts_is_waited_for(node: Node, consumer: PlatformConsumer) -> None:
    """Calls of both clients go on all the while."""
    stop = threading.Event()
    done: dict[str, int] = {"sync": 0, "async": 0}
    failures: list[Exception] = []

    def sync() -> None:
        with Altcraft(broker=node.url, token=consumer.token, timeout=240) as client:
            while not stop.is_set():
                client.profiles.get(db_id=1, email=EMAIL)
                done["sync"] += 1

    async def work() -> None:
        async with AsyncAltcraft(broker=node.url, token=consumer.token, timeout=240) as client:
            while not stop.is_set():
                await client.profiles.get(db_id=1, email=EMAIL)
                done["async"] += 1

    def guarded(work: object) -> None:
        try:
            work()  # type: ignore[operator]
        except Exception as error:
            failures.append(error)

    threads = [
        threading.Thread(target=guarded, args=(sync,)),
        threading.Thread(target=guarded, args=(lambda: asyncio.run(work()),)),
    ]
    for one in threads:
        one.start()
    try:
        time.sleep(2)
        before = dict(done)
        node.restart()
        end = time.monotonic() + 150
        while any(done[one] < before[one] + 5 for one in done) and time.monotonic() < end:
            time.sleep(0.1)
    finally:
        stop.set()
    for one in threads:
        one.join(250)
    assert failures == []
    assert min(before.values()) > 0
    assert all(done[one] >= before[one] + 5 for one in done), (before, done)


def test_alarm_of_the_broker_is_survived(node: Node, consumer: PlatformConsumer) -> None:
    with Altcraft(broker=node.url, token=consumer.token, timeout=3, retries=0) as client:
        client.profiles.get(db_id=1, email=EMAIL)
        node.control("set_vm_memory_high_watermark", "0.0000001")
        try:
            # The broker tells a connection that it is blocked when that publishes again.
            for _ in range(8):
                with pytest.raises(APITimeoutError) as caught:
                    client.profiles.get(db_id=1, email=EMAIL)
                if caught.value.unsent:
                    break
            with pytest.raises(APITimeoutError, match="takes no messages now") as caught:
                client.profiles.import_one(db_id=1, email=EMAIL, data={"_fname": "Never"})
            assert caught.value.unsent
            assert not caught.value.in_doubt
        finally:
            node.control("set_vm_memory_high_watermark", "0.6")
        found = client.with_options(timeout=60).profiles.get(db_id=1, email=EMAIL)
        assert "_fname" not in found.raw
