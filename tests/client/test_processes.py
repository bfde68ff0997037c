"""A client that was made before a fork, as by `gunicorn --preload` and `multiprocessing`."""

import asyncio
import json
import os
import pickle
import socket
import threading
import time
import warnings
from collections.abc import Callable
from typing import Any

import altcraft
import httpx2
import pytest
from altcraft import Altcraft, AsyncAltcraft, Record
from altcraft._core.resource import AsyncResource, Resource

from tests.client.faults import OK, FaultServer, Received, answer
from tests.client.mock import TOKEN, URL, Script
from tests.client.tables import READ

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs forks")


def echo(connection: socket.socket, request: Received) -> bool:
    """Answer with the ID that was asked for, after a moment in which others ask too."""
    time.sleep(0.002)
    return bool(answer({**OK, "data": {"id": json.loads(request.body)["id"]}})(connection, request))


def get(resource: Resource, number: int) -> Any:
    return resource._call(READ, {"id": number}, None, None, Record).id


async def get_async(resource: AsyncResource, number: int) -> Any:
    return (await resource._call(READ, {"id": number}, None, None, Record)).id


class Child:
    """Runs a function in a fork of this process."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._reading, writing = os.pipe()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that this process has threads
            self._pid = os.fork()
        if self._pid == 0:
            try:
                result = work()
            except BaseException as error:
                result = error
            os.write(writing, pickle.dumps(result))
            os._exit(0)
        os.close(writing)

    def result(self) -> Any:
        with os.fdopen(self._reading, "rb") as reading:
            content = reading.read()
        os.waitpid(self._pid, 0)
        return pickle.loads(content)


def test_each_process_gets_the_answers_to_its_own_calls(server: FaultServer, connect: Any) -> None:
    server.otherwise = echo
    things = connect()
    assert get(things, 0) == 0

    def work() -> list[Any]:
        return [get(things, number) for number in range(100)]

    children = [Child(work) for _ in range(4)]
    assert work() == list(range(100))
    for child in children:
        assert child.result() == list(range(100))


def test_each_process_gets_the_answers_to_its_own_async_calls(
    server: FaultServer, connect_async: Any
) -> None:
    server.otherwise = echo
    _, things = connect_async()

    def work() -> list[Any]:
        async def run() -> list[Any]:
            return [await get_async(things, number) for number in range(50)]

        return asyncio.run(run())

    async def main() -> None:
        assert await get_async(things, 0) == 0
        loop = asyncio.get_running_loop()
        children = [await loop.run_in_executor(None, Child, work) for _ in range(2)]
        assert [await get_async(things, number) for number in range(50)] == list(range(50))
        for child in children:
            assert await loop.run_in_executor(None, child.result) == list(range(50))

    asyncio.run(main())


def test_connections_of_the_parent_stay_open(server: FaultServer, connect: Any) -> None:
    things = connect()
    get(things, 1)

    def work() -> Any:
        number = get(things, 1)
        things._caller.connection.close()
        return number

    assert Child(work).result() == 1
    assert get(things, 1) == 1
    before = set(server._connections)
    get(things, 1)
    assert set(server._connections) <= before


def test_locks_that_another_thread_held_do_not_stop_the_child(
    server: FaultServer, connect: Any
) -> None:
    things = connect(retries=1)
    get(things, 1)
    budget = things._caller.connection._budget
    budget._left -= 1
    with budget._lock:
        child = Child(lambda: get(things, 1))
    assert child.result() == 1


def test_closed_client_stays_closed(connect: Any) -> None:
    things = connect()
    things._caller.connection.close()
    with pytest.raises(altcraft.ConfigurationError, match="the client is closed"):
        raise Child(lambda: get(things, 1)).result()


@pytest.mark.parametrize("given", ["http_client", "transport"])
def test_what_the_user_gave_is_not_shared(given: str) -> None:
    script = Script()
    http = httpx2.Client(transport=script.transport)
    client = Altcraft(URL, TOKEN, **{given: http if given == "http_client" else script.transport})
    things = Resource(client._caller)

    def work() -> Any:
        with client:
            return get(things, 1)

    with pytest.raises(altcraft.ConfigurationError, match="after the fork"):
        raise Child(work).result()
    assert get(things, 1) == 1


def test_what_the_user_gave_is_not_shared_async() -> None:
    client = AsyncAltcraft(URL, TOKEN, transport=Script().transport)
    things = AsyncResource(client._caller)
    with pytest.raises(altcraft.ConfigurationError, match="after the fork"):
        raise Child(lambda: asyncio.run(get_async(things, 1))).result()


def test_threads_of_a_child_share_its_connection(server: FaultServer, connect: Any) -> None:
    things = connect()
    get(things, 1)

    def work() -> int:
        seen: set[int] = set()
        threads = [
            threading.Thread(target=lambda: seen.add(id(things._caller.connection)))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return len(seen)

    assert Child(work).result() == 1
