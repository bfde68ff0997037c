import asyncio
import gc
import warnings
from typing import Any

import altcraft
import pytest
from altcraft import Record

from tests.client import faults
from tests.client.faults import FaultServer, answer, settle
from tests.client.tables import READ, WHOLE


def test_cancelled_calls_leave_no_half_open_state(server: FaultServer, connect_async: Any) -> None:
    slow = 30

    async def run() -> None:
        client, things = connect_async(timeout=60)
        async with client:
            server.play(*[faults.drip_body] * slow)
            tasks = [
                asyncio.create_task(things._call(READ, {"id": n}, None, None, Record))
                for n in range(slow)
            ]
            await asyncio.sleep(0.2)
            for task in tasks:
                task.cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
            assert all(isinstance(one, asyncio.CancelledError) for one in results)
            server.script.clear()
            good = await asyncio.gather(
                *(things._call(READ, {"id": n}, None, None, Record) for n in range(120))
            )
            assert [one.id for one in good] == [1] * 120

    asyncio.run(run())
    settle(server, 0)


def test_timeout_around_a_call_is_the_callers(server: FaultServer, connect_async: Any) -> None:
    async def run() -> None:
        client, things = connect_async(timeout=10, retries=5)
        async with client:
            server.play(faults.hang)
            with pytest.raises(TimeoutError) as caught:
                async with asyncio.timeout(0.1):
                    await things._call(READ, {"id": 1}, None, None, Record)
            assert not isinstance(caught.value, altcraft.AltcraftError)
            assert (await things._call(READ, {"id": 1}, None, None, Record)).id == 1

    asyncio.run(run())


def test_failures_leak_no_sockets(server: FaultServer, connect: Any) -> None:
    things = connect(timeout=0.2)
    for behaviour in (faults.drip_body, faults.reset_in_body, faults.gzip_bomb, faults.html(502)):
        server.play(behaviour)
        with pytest.raises(altcraft.AltcraftError):
            things._call(WHOLE, {}, None, None, Record)
    settle(server, 1)


def test_connection_is_used_again(server: FaultServer, connect: Any) -> None:
    things = connect()
    for _ in range(5):
        things._call(READ, {"id": 1}, None, None, Record)
    server.play(answer({"error": 404}))
    with pytest.raises(altcraft.NotFoundError):
        things._call(READ, {"id": 1}, None, None, Record)
    assert server.open_connections == 1


def test_closing_leaves_nothing_open(server: FaultServer, connect_async: Any) -> None:
    async def run() -> None:
        client, things = connect_async()
        await things._call(READ, {"id": 1}, None, None, Record)
        await client.aclose()

    with warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        asyncio.run(run())
        gc.collect()
    settle(server, 0)


def test_deadline_reaches_into_the_connection(server: FaultServer, connect: Any) -> None:
    """Fails when the HTTP library changes what the deadline holds on to."""
    from altcraft._core.transport.deadline import _Backend

    things = connect()
    things._call(READ, {"id": 1}, None, None, Record)
    http = things._caller.connection._pool.take(server.url, None)
    assert isinstance(http._transport._pool._network_backend, _Backend)
