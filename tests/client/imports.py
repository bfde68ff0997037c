"""Imports of numbered items, for the tests of both clients."""

import asyncio
import json
from collections.abc import AsyncGenerator, Generator, Iterable
from typing import Any

import httpx2
from altcraft import BatchItem, BatchResult, Record

from tests.client.mock import Script, async_things, things
from tests.client.tables import BATCH

Results = list[BatchResult[Record]]


def numbered(count: int) -> list[dict[str, int]]:
    return [{"n": n} for n in range(count)]


def accept(request: httpx2.Request) -> Any:
    """Answer an import of numbered items, each with its number as the profile's ID."""
    items = json.loads(request.content)["data"]
    return {"error": 0, "result": [{"error": 0, "profile_id": item["n"]} for item in items]}


def start(
    script: Script, items: Iterable[Any], *, extra: Any = None, **how: Any
) -> Generator[BatchResult[Record], None, None]:
    resource = things(script)
    return resource._batches(BATCH, items, {"db_id": 1}, extra, None, Record, **how)


def start_async(
    script: Script, items: Any, *, extra: Any = None, **how: Any
) -> AsyncGenerator[BatchResult[Record], None]:
    resource = async_things(script)
    return resource._batches(BATCH, items, {"db_id": 1}, extra, None, Record, **how)


def collect(asynchronous: bool, script: Script, items: Any, results: Results, **how: Any) -> None:
    """Import items with one of the clients; an error is raised when the results are collected."""

    async def gather() -> None:
        async for result in start_async(script, items, **how):
            results.append(result)

    if asynchronous:
        asyncio.run(gather())
    else:
        for result in start(script, items, **how):
            results.append(result)


def entries(results: Results) -> list[BatchItem[Record]]:
    return [entry for result in results for entry in result]
