"""Imports of any number of items: what is taken when, and what comes when."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from contextvars import ContextVar
from typing import Any

import altcraft
import pytest
from altcraft import Record
from altcraft._core.resource import Resource

from tests.client.imports import (
    Results,
    accept,
    collect,
    entries,
    numbered,
    start,
    start_async,
)
from tests.client.mock import Script, async_things, client, things
from tests.client.tables import BATCH, READ


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("count", [0, 1, 99, 100, 101, 1000])
def test_any_number_of_items(asynchronous: bool, concurrency: int, count: int) -> None:
    script = Script(accept)
    items = numbered(count)
    results: Results = []
    collect(asynchronous, script, iter(items), results, batch_size=100, concurrency=concurrency)
    found = entries(results)
    assert [entry.index for entry in found] == list(range(count))
    assert [entry.item for entry in found] == items
    assert [entry.result.profile_id for entry in found if entry.result] == list(range(count))
    assert len(script.requests) == (count + 99) // 100


def test_nothing_is_sent_until_one_iterates() -> None:
    script = Script(accept)
    results = start(script, numbered(3), batch_size=1)
    assert not script.requests
    next(results)
    assert len(script.requests) == 1


@pytest.mark.parametrize(("concurrency", "most"), [(1, 10), (3, 70)])
def test_items_are_taken_only_when_there_is_room(concurrency: int, most: int) -> None:
    taken = 0

    def endless() -> Iterator[Any]:
        nonlocal taken
        while True:
            taken += 1
            yield {"n": taken}

    results = start(Script(accept), endless(), batch_size=10, concurrency=concurrency)
    next(results)
    assert taken <= most
    results.close()

    async def once() -> None:
        results = start_async(Script(accept), endless(), batch_size=10, concurrency=concurrency)
        await anext(results)
        for _ in range(50):  # whoever takes ahead has the time to
            await asyncio.sleep(0)
        await results.aclose()

    taken = 0
    asyncio.run(once())
    assert taken <= most


def test_async_items_may_come_from_an_async_iterable() -> None:
    async def source() -> AsyncIterator[Any]:
        for n in range(25):
            yield {"n": n}

    results: Results = []
    collect(True, Script(accept), source(), results, batch_size=10, concurrency=2)
    assert [len(result) for result in results] == [10, 10, 5]


def test_result_comes_before_more_items_are_taken() -> None:
    answered = threading.Event()
    taken = 0

    def answer(request: Any) -> Any:
        answered.set()
        return accept(request)

    def slow() -> Iterator[Any]:
        nonlocal taken
        for taken in range(1, 20):
            yield {"n": taken}
            answered.wait(20)
            time.sleep(0.25)

    results = start(Script(answer), slow(), batch_size=1, concurrency=4)
    next(results)
    assert taken < 2 * 4  # there was room for these
    results.close()


@pytest.mark.parametrize("concurrency", [1, 4])
def test_async_result_comes_while_items_are_waited_for(concurrency: int) -> None:
    async def run() -> list[int]:
        more = asyncio.Event()
        indexes: list[int] = []

        async def source() -> AsyncIterator[Any]:
            for n in range(4):
                yield {"n": n}
                await more.wait()
                more.clear()

        async for result in start_async(
            Script(accept), source(), batch_size=1, concurrency=concurrency
        ):
            indexes.append(result[0].index)
            more.set()
        return indexes

    assert asyncio.run(asyncio.wait_for(run(), 30)) == [0, 1, 2, 3]


def test_async_calls_are_made_while_items_are_taken() -> None:
    script = Script(accept)
    made: list[int] = []

    def source() -> Iterator[Any]:
        for one in numbered(8):
            made.append(len(script.requests))
            yield one

    results: Results = []
    collect(True, script, source(), results, batch_size=1, concurrency=4)
    assert made[0] == 0
    assert made[7] > 0


def test_batches_run_at_the_same_time() -> None:
    together = threading.Barrier(4, timeout=5)

    def meet(request: Any) -> Any:
        together.wait()
        return accept(request)

    results = start(Script(meet), numbered(8), batch_size=1, concurrency=4)
    assert [len(result) for result in results] == [1] * 8


@pytest.mark.parametrize("concurrency", [1, 3])
def test_hooks_see_the_context_of_the_caller(concurrency: int) -> None:
    tenant: ContextVar[str] = ContextVar("tenant", default="nobody")
    seen: list[str] = []
    made = client(Script(accept), on_request=lambda event: seen.append(tenant.get()))
    token = tenant.set("acme")
    try:
        resource = Resource(made._caller)
        list(resource._batches(BATCH, numbered(3), {}, None, None, Record, 1, concurrency))
    finally:
        tenant.reset(token)
    assert seen == ["acme"] * 3


def test_leaving_early_stops_the_work() -> None:
    script = Script(accept)
    before = threading.active_count()
    for _ in start(script, iter(numbered(10_000)), batch_size=10, concurrency=3):
        break
    end = time.monotonic() + 20
    while threading.active_count() > before:
        assert time.monotonic() < end
        time.sleep(0.01)
    assert len(script.requests) <= 13


@pytest.mark.parametrize("concurrency", [1, 3])
def test_closing_the_results_closes_async_items(concurrency: int) -> None:
    closed: list[bool] = []

    async def source() -> AsyncIterator[Any]:
        try:
            for one in numbered(1000):
                yield one
        finally:
            await asyncio.sleep(0)
            closed.append(True)

    async def run() -> int:
        results = start_async(Script(accept), source(), batch_size=10, concurrency=concurrency)
        await anext(results)
        await results.aclose()
        assert closed == [True]
        return len(asyncio.all_tasks())

    assert asyncio.run(run()) == 1


def test_nothing_is_sent_after_the_results_are_closed() -> None:
    script = Script(accept)

    async def source() -> AsyncIterator[Any]:
        for one in numbered(15):
            yield one
        with suppress(asyncio.CancelledError):
            await asyncio.sleep(60)

    async def run() -> None:
        before = asyncio.all_tasks()
        results = start_async(script, source(), batch_size=10, concurrency=3)
        await anext(results)
        await asyncio.sleep(0.01)
        await results.aclose()
        assert asyncio.all_tasks() == before

    asyncio.run(asyncio.wait_for(run(), 30))
    assert len(script.requests) == 1


@pytest.mark.parametrize("concurrency", [1, 3])
def test_cancelled_import_leaves_no_tasks_behind(concurrency: int) -> None:
    async def run() -> int:
        async def slow() -> None:
            resource = async_things(Script(accept))
            resource._caller.attempt = never  # type: ignore[method-assign,assignment]
            async for _ in resource._batches(
                BATCH, numbered(50), {}, None, None, Record, 10, concurrency
            ):
                pass

        async def never(*arguments: Any) -> Any:
            await asyncio.sleep(60)

        task = asyncio.create_task(slow())
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return len(asyncio.all_tasks())

    assert asyncio.run(run()) == 1


@pytest.mark.parametrize(
    ("batch_size", "concurrency", "options", "operation", "problem"),
    [
        (0, 1, None, BATCH, "batch_size"),
        (1, 0, None, BATCH, "concurrency"),
        (1, 1, {"request_id": "x"}, BATCH, "request_id"),
        (1, 1, None, READ, "takes no batches"),
    ],
)
def test_wrong_arguments_are_refused_at_once(
    batch_size: int, concurrency: int, options: Any, operation: Any, problem: str
) -> None:
    arguments: Any = (operation, [1], {}, None, options, Record, batch_size, concurrency)
    with pytest.raises(altcraft.InvalidRequestError, match=problem):
        things(Script())._batches(*arguments)
    with pytest.raises(altcraft.InvalidRequestError, match=problem):
        async_things(Script())._batches(*arguments)
