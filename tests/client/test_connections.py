"""How many connections there are, who waits for one, and what becomes of those nobody uses."""

import asyncio
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from altcraft import Altcraft, APITimeoutError, AsyncAltcraft, ConfigurationError

ANSWER = b'{"error": 0, "error_text": "ok", "data": {"id": 1, "name": "x"}}'
ASYNC_WAYS = pytest.mark.parametrize("http", [None, "aiohttp"], ids=["httpx2", "aiohttp"])


class Counting(ThreadingHTTPServer):
    """Counts connections, and answers when `go` is set."""

    daemon_threads = True
    request_queue_size = 100

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.lock = threading.Lock()
        self.open = self.most = self.opened = 0
        self.go = threading.Event()
        self.go.set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    """Answers every call with success."""

    protocol_version = "HTTP/1.1"
    server: Counting

    def setup(self) -> None:
        super().setup()
        with self.server.lock:
            self.server.open += 1
            self.server.opened += 1
            self.server.most = max(self.server.most, self.server.open)

    def finish(self) -> None:
        with self.server.lock:
            self.server.open -= 1
        super().finish()

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.go.wait(20)
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def serve() -> Iterator[Counting]:
    with Counting() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.go.set()
            server.shutdown()
            thread.join()


@pytest.fixture
def server() -> Iterator[Counting]:
    with serve() as server:
        yield server


def settle(server: Counting, count: int) -> None:
    """Wait until the server has so many connections."""
    end = time.monotonic() + 20
    while server.open != count:
        assert time.monotonic() < end, server.open
        time.sleep(0.01)


def test_threads_share_no_more_connections_than_allowed(server: Counting) -> None:
    with Altcraft(server.url, "t", max_connections=3) as client, ThreadPoolExecutor(12) as pool:
        found = list(pool.map(lambda _: client.segments.get(id=1).id, range(120)))
    assert found == [1] * 120
    assert server.most <= 3
    assert server.opened <= 3
    settle(server, 0)


@ASYNC_WAYS
def test_tasks_share_no_more_connections_than_allowed(server: Counting, http: Any) -> None:
    async def run() -> None:
        async with AsyncAltcraft(server.url, "t", max_connections=3, http_client=http) as client:
            found = await asyncio.gather(*(client.segments.get(id=1) for _ in range(60)))
            assert [one.id for one in found] == [1] * 60

    asyncio.run(run())
    assert server.most <= 3
    settle(server, 0)


def test_waiting_for_a_connection_is_no_part_of_the_attempt(server: Counting) -> None:
    with Altcraft(server.url, "t", max_connections=1, timeout=2, retries=0) as client:
        client.segments.get(id=1)
        server.go.clear()
        with ThreadPoolExecutor(2) as pool:
            calls = [pool.submit(client.segments.get, id=1) for _ in range(2)]
            time.sleep(1.2)
            server.go.set()  # the second call begins only now, with all of its time
            assert [one.result().id for one in calls] == [1, 1]


def test_nobody_waits_for_ever(server: Counting) -> None:
    with Altcraft(server.url, "t", max_connections=1, retries=0) as client:
        server.go.clear()
        with ThreadPoolExecutor(1) as pool:
            first = pool.submit(client.segments.get, id=1)
            settle(server, 1)
            with pytest.raises(APITimeoutError, match="connecting") as caught:
                client.with_options(timeout=0.2).segments.get(id=1)
            assert caught.value.unsent
            server.go.set()
            assert first.result().id == 1


@ASYNC_WAYS
def test_no_task_waits_for_ever(server: Counting, http: Any) -> None:
    async def run() -> None:
        async with AsyncAltcraft(
            server.url, "t", max_connections=1, retries=0, http_client=http
        ) as client:
            server.go.clear()
            first = asyncio.create_task(client.segments.get(id=1))
            await asyncio.to_thread(settle, server, 1)
            with pytest.raises(APITimeoutError) as caught:
                await client.with_options(timeout=0.2).segments.get(id=1)
            assert caught.value.unsent
            server.go.set()
            assert (await first).id == 1

    asyncio.run(run())


@ASYNC_WAYS
def test_cancelled_calls_give_their_connection_back(server: Counting, http: Any) -> None:
    async def run() -> None:
        async with AsyncAltcraft(server.url, "t", max_connections=2, http_client=http) as client:
            for _ in range(5):
                server.go.clear()
                calls = [asyncio.create_task(client.segments.get(id=1)) for _ in range(2)]
                await asyncio.sleep(0.05)
                for one in calls:
                    one.cancel()
                await asyncio.gather(*calls, return_exceptions=True)
                server.go.set()
                assert (await client.segments.get(id=1)).id == 1

    asyncio.run(run())


def test_what_nobody_uses_is_closed(server: Counting, monkeypatch: pytest.MonkeyPatch) -> None:
    with Altcraft(server.url, "t") as client:
        with ThreadPoolExecutor(8) as pool:
            server.go.clear()
            calls = [pool.submit(client.segments.get, id=1) for _ in range(8)]
            settle(server, 8)
            server.go.set()
            assert [one.result().id for one in calls] == [1] * 8
        monkeypatch.setattr("altcraft._core.transport.kept.KeptConnections.KEPT_OPEN", 0.05)
        time.sleep(0.1)
        client.segments.get(id=1)
        settle(server, 1)


def test_client_that_was_closed_in_the_middle_leaves_nothing_open(server: Counting) -> None:
    client = Altcraft(server.url, "t")
    server.go.clear()
    with ThreadPoolExecutor(2) as pool:
        call = pool.submit(client.segments.get, id=1)
        settle(server, 1)
        client.close()
        server.go.set()
        assert call.result().id == 1
    settle(server, 0)
    with pytest.raises(ConfigurationError, match="closed"):
        client.segments.get(id=1)


@pytest.mark.parametrize("kind", [Altcraft, AsyncAltcraft])
@pytest.mark.parametrize("number", [0, -1, 1.5, True, "3"])
def test_number_of_connections_is_checked(kind: Any, number: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_connections must be 1 or more"):
        kind("https://platform.test", "t", max_connections=number)


def test_certificates_are_read_once_for_all_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    import httpx2
    from altcraft._core.transport import tls

    tls._of_system.cache_clear()
    made: list[int] = []
    real = httpx2.create_ssl_context
    monkeypatch.setattr(
        httpx2, "create_ssl_context", lambda *args, **options: made.append(1) or real(*args)
    )
    clients = [Altcraft("https://127.0.0.1:9", "t", retries=0) for _ in range(5)]
    assert made == []  # no call yet
    for one in clients:
        with pytest.raises(Exception, match=r"127\.0\.0\.1"):
            one.segments.get(id=1)
    assert made == [1]
