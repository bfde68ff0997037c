"""Imports profiles: `import_many.py CLIENT URL NUMBER speed|memory`.

The client is `httpx2`, `ours` or `journal`, each with `-async` or without. Prints the
profiles per second, or the peak of the resident memory in MiB.
"""

import asyncio
import json
import resource
import sys
import tempfile
import time
import warnings
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Any

BATCH, CONCURRENCY = 1000, 4


def profiles(number: int) -> Iterator[dict[str, Any]]:
    """Yield profiles, none of which is kept."""
    for index in range(number):
        yield {"email": f"user{index}@example.com", "_fname": "Ada", "_city": "London"}


def by_hand(url: str, number: int) -> int:
    """Import with a plain loop over httpx2, and return how many succeeded."""
    import httpx2

    waiting: deque[Future[int]] = deque()
    done = 0
    items = profiles(number)
    with httpx2.Client(timeout=30) as client, ThreadPoolExecutor(CONCURRENCY) as pool:

        def send(batch: list[dict[str, Any]]) -> int:
            answer = client.post(
                url + "/api/v1.1/profiles/import_batch",
                json={"db_id": 1, "matching": "email", "data": batch},
                headers={"Authorization": "Bearer t"},
            )
            body = json.loads(answer.content)
            if body["error"]:
                raise RuntimeError(body["error_text"])
            return sum(not one["error"] for one in body["result"])

        while batch := list(islice(items, BATCH)):
            waiting.append(pool.submit(send, batch))
            if len(waiting) > CONCURRENCY:
                done += waiting.popleft().result()
        return done + sum(one.result() for one in waiting)


async def by_hand_async(url: str, number: int) -> int:
    """Import with a plain loop over httpx2 and asyncio, and return how many succeeded."""
    import httpx2

    waiting: deque[asyncio.Task[int]] = deque()
    done = 0
    items = profiles(number)
    async with httpx2.AsyncClient(timeout=30) as client:

        async def send(batch: list[dict[str, Any]]) -> int:
            answer = await client.post(
                url + "/api/v1.1/profiles/import_batch",
                json={"db_id": 1, "matching": "email", "data": batch},
                headers={"Authorization": "Bearer t"},
            )
            body = json.loads(answer.content)
            if body["error"]:
                raise RuntimeError(body["error_text"])
            return sum(not one["error"] for one in body["result"])

        while batch := list(islice(items, BATCH)):
            waiting.append(asyncio.create_task(send(batch)))
            if len(waiting) >= CONCURRENCY:
                done += await waiting.popleft()
        return done + sum([await one for one in waiting])


def ours(url: str, number: int, journal: str | None = None) -> int:
    """Import with this project's client, and return how many succeeded."""
    from altcraft import Altcraft

    with Altcraft(url=url, token="t") as client:
        job = client.profiles.import_many(
            profiles(number),
            db_id=1,
            matching="email",
            batch_size=BATCH,
            concurrency=CONCURRENCY,
            journal=journal,
        )
        return sum(len(result.succeeded) for result in job)


async def ours_async(url: str, number: int, journal: str | None = None) -> int:
    """Import with this project's async client, and return how many succeeded."""
    from altcraft import AsyncAltcraft

    async with AsyncAltcraft(url=url, token="t") as client:
        job = client.profiles.import_many(
            profiles(number),
            db_id=1,
            matching="email",
            batch_size=BATCH,
            concurrency=CONCURRENCY,
            journal=journal,
        )
        return sum([len(result.succeeded) async for result in job])


def main(client: str, url: str, number: int) -> int:
    """Import with one of the clients."""
    name, _, kind = client.partition("-")
    with tempfile.TemporaryDirectory() as folder:
        journal = f"{folder}/run.db" if name == "journal" else None
        if name == "httpx2":
            return asyncio.run(by_hand_async(url, number)) if kind else by_hand(url, number)
        if kind:
            return asyncio.run(ours_async(url, number, journal))
        return ours(url, number, journal)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    _, client, url, number, what = sys.argv
    start = time.perf_counter()
    done = main(client, url, int(number))
    seconds = time.perf_counter() - start
    assert done == int(number), f"{done} of {number} succeeded"
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(done / seconds if what == "speed" else peak)
