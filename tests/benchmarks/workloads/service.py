"""What a service feels: `service.py WAY URL`, with the calls per second or the CPU time printed.

Ways: `threads-N`, `raw-threads-N` (http.client), `tasks`, `tasks-aiohttp`, `raw-tasks` (aiohttp),
each with `:cpu` for the microseconds of CPU that a call takes; `client` and `context` print the
milliseconds that one client more, or a TLS context of the standard library, takes.
"""

import asyncio
import http.client
import json
import ssl
import sys
import threading
import time
import warnings
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

CALLS, TASKS = 4000, 100
PATH = "/api/v1.1/segments/get"
BODY = {"id": 1}
HEADERS = {"Authorization": "Bearer t", "Content-Type": "application/json"}


def in_threads(make: Callable[[], Callable[[], object]], number: int) -> tuple[float, float]:
    """Make calls in threads; return the calls per second, and the CPU time of one."""

    def work() -> None:
        call = make()
        for _ in range(CALLS // number):
            call()

    threads = [threading.Thread(target=work) for _ in range(number)]
    start, cpu = time.perf_counter(), time.process_time()
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    done = CALLS // number * number
    return done / (time.perf_counter() - start), (time.process_time() - cpu) / done * 1e6


async def in_tasks(call: Callable[[], Awaitable[object]]) -> tuple[float, float]:
    """Make calls in tasks; return the calls per second, and the CPU time of one."""

    async def work(number: int) -> None:
        for _ in range(number):
            await call()

    await work(50)
    start, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(work(CALLS // TASKS) for _ in range(TASKS)))
    return CALLS / (time.perf_counter() - start), (time.process_time() - cpu) / CALLS * 1e6


def threads(url: str, number: int) -> tuple[float, float]:
    """Measure this project's client, shared by all threads."""
    from altcraft import Altcraft

    with Altcraft(url, "t") as client:
        client.segments.get(id=1)
        return in_threads(lambda: lambda: client.segments.get(id=1), number)


def raw_threads(url: str, number: int) -> tuple[float, float]:
    """Measure the standard library's client, one in each thread."""
    parts = urlsplit(url)

    def make() -> Callable[[], object]:
        connection = http.client.HTTPConnection(str(parts.hostname), parts.port)

        def call() -> object:
            connection.request("POST", PATH, json.dumps(BODY).encode(), HEADERS)
            return json.loads(connection.getresponse().read())

        return call

    return in_threads(make, number)


async def tasks(url: str, **options: Any) -> tuple[float, float]:
    """Measure this project's async client."""
    from altcraft import AsyncAltcraft

    async with AsyncAltcraft(url, "t", **options) as client:
        return await in_tasks(lambda: client.segments.get(id=1))


async def raw_tasks(url: str) -> tuple[float, float]:
    """Measure aiohttp alone."""
    import aiohttp

    async with aiohttp.ClientSession() as session:

        async def call() -> object:
            async with session.post(url + PATH, json=BODY, headers=HEADERS) as answer:
                return json.loads(await answer.read())

        return await in_tasks(call)


def further_client() -> float:
    """Return the milliseconds that one more client takes."""
    from altcraft import Altcraft

    Altcraft("https://127.0.0.1:9", "t")
    start = time.perf_counter()
    for _ in range(100):
        Altcraft("https://127.0.0.1:9", "t")
    return (time.perf_counter() - start) * 10


def tls_context() -> float:
    """Return the milliseconds that a TLS context of the standard library takes."""
    ssl.create_default_context()
    start = time.perf_counter()
    for _ in range(10):
        ssl.create_default_context()
    return (time.perf_counter() - start) * 100


def main(way: str, url: str) -> float:
    """Measure one way."""
    if way in ("client", "context"):
        return further_client() if way == "client" else tls_context()
    way, _, what = way.partition(":")
    kind, _, number = way.rpartition("-")
    if kind in ("threads", "raw-threads"):
        found = (threads if kind == "threads" else raw_threads)(url, int(number))
    elif way == "raw-tasks":
        found = asyncio.run(raw_tasks(url))
    else:
        options = {"http_client": "aiohttp"} if way == "tasks-aiohttp" else {}
        found = asyncio.run(tasks(url, **options))
    return found[1] if what == "cpu" else found[0]


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    print(main(*sys.argv[1:]))
