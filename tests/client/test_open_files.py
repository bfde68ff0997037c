"""Whatever becomes of a file that a server has begun to send, its connection is let go of.

One connection may stay, to be used again.
"""

import asyncio
import io
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import altcraft
import pytest

from tests.client.faults import OK, Behaviour, FaultServer, Received, answer, head, settle
from tests.client.files import CONTENT, Files, part
from tests.client.tables import FILE

_TIMES = 5


class FullDisk(io.BytesIO):
    def write(self, data: Any) -> int:
        raise OSError(28, "No space left on device")


class Unmovable(io.BytesIO):
    def seek(self, *where: int) -> int:
        raise OSError(5, "Input/output error")


def fail(*now: object) -> None:
    raise LookupError


def save(target: Callable[[], Any], **options: Any) -> Callable[[Any], Any]:
    return lambda download: download.save(target(), **options)


CASES = pytest.mark.parametrize(
    ("behaviour", "use", "kind"),
    [
        (lambda: part(5, len(CONTENT) - 1), save(io.BytesIO), altcraft.APIResponseError),
        (Files, save(FullDisk), OSError),
        (lambda: Files(*[300_000, 900_000] * _TIMES, ranges=False), save(Unmovable), OSError),
        (Files, save(io.BytesIO, on_progress=fail), LookupError),
        (Files, lambda download: download.read(), altcraft.APIResponseError),
    ],
    ids=["another part", "full disk", "not to be moved", "failing progress", "too large"],
)


@CASES
def test_refused_file_leaves_no_connection(
    behaviour: Any, use: Any, kind: type[Exception], server: FaultServer, connect: Any
) -> None:
    server.otherwise = behaviour()
    resource = connect(retries=1, max_answer_size=100_000)
    for _ in range(_TIMES):
        with pytest.raises(kind):
            use(resource._download(FILE, {"path": "a"}, None, None))
    settle(server, 1)


@CASES
def test_refused_async_file_leaves_no_connection(
    behaviour: Any, use: Any, kind: type[Exception], server: FaultServer, connect_async: Any
) -> None:
    async def run() -> None:
        client, resource = connect_async(retries=1, max_answer_size=100_000)
        async with client:
            for _ in range(_TIMES):
                with pytest.raises(kind):
                    await use(resource._download(FILE, {"path": "a"}, None, None))
            await asyncio.to_thread(settle, server, 1)

    server.otherwise = behaviour()
    asyncio.run(run())


def test_client_is_as_good_as_new_after_many_refused_files(
    server: FaultServer, connect: Any
) -> None:
    """The pool has room for 100 connections: leaking them would block the client for ever."""
    server.otherwise = part(5, 99)
    resource = connect(timeout=1)
    for _ in range(101):
        with pytest.raises(altcraft.APIResponseError):
            resource._download(FILE, {"path": "a"}, None, None).save(io.BytesIO())
    server.otherwise = answer(OK)
    assert resource._download(FILE, {"path": "a"}, None, None).read()


def paused(pauses: int, seconds: float) -> Behaviour:
    """Serve a file with pauses between its bytes."""

    def behave(connection: socket.socket, request: Received) -> None:
        connection.sendall(head(200, {}, pauses + 1) + b"x")
        for _ in range(pauses):
            time.sleep(seconds)
            connection.sendall(b"x")

    return behave


@pytest.mark.slow
def test_timeout_of_a_file_limits_each_pause(server: FaultServer, connect: Any) -> None:
    server.play(paused(4, 0.5), paused(1, 6))
    download = connect(timeout=1.8)._download(FILE, {"path": "a"}, None, None)
    assert download.read() == b"x" * 5
    with pytest.raises(altcraft.APITimeoutError):
        download.read()


@pytest.mark.slow
def test_timeout_of_an_async_file_limits_each_pause(
    server: FaultServer, connect_async: Any
) -> None:
    async def run() -> None:
        client, resource = connect_async(timeout=1.8)
        async with client:
            download = resource._download(FILE, {"path": "a"}, None, None)
            assert await download.read() == b"x" * 5
            with pytest.raises(altcraft.APITimeoutError):
                await download.read()

    server.play(paused(4, 0.5), paused(1, 6))
    asyncio.run(run())


class Slow(io.BytesIO):
    """Holds the thread that uses it until it is released."""

    def __init__(self, held: str, fails: bool) -> None:
        super().__init__()
        self.held = held
        self.fails = fails
        self.reached = threading.Event()
        self.released = threading.Event()
        self.busy = False

    def hold(self, what: str) -> None:
        if what == self.held:
            self.busy = True
            self.reached.set()
            self.released.wait(5)
            self.busy = False
            if self.fails:
                raise OSError(28, "No space left on device")

    def write(self, data: Any) -> int:
        self.hold("write")
        return super().write(data)

    def flush(self) -> None:
        self.hold("flush")


@pytest.mark.parametrize("held", ["write", "flush"])
@pytest.mark.parametrize("fails", [False, True], ids=["succeeds", "fails"])
def test_cancelled_save_is_over_when_it_returns(
    held: str, fails: bool, server: FaultServer, connect_async: Any
) -> None:
    complaints: list[Any] = []

    async def run() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda *told: complaints.append(told))
        client, resource = connect_async()
        async with client:
            file = Slow(held, fails)
            download = resource._download(FILE, {"path": "a"}, None, None)
            task = asyncio.create_task(download.save(file))
            await asyncio.to_thread(file.reached.wait, 5)
            for _ in range(2):
                task.cancel()
                await asyncio.sleep(0.02)
            file.released.set()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert not file.busy

    server.otherwise = Files()
    asyncio.run(run())
    settle(server, 0)
    assert not complaints
