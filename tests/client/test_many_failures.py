"""Imports in which items, batches or the source of the items fail."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import altcraft
import pytest
from altcraft import Record

from tests.client.imports import Results, accept, collect, entries, numbered
from tests.client.mock import Script, async_things, response
from tests.client.tables import BATCH

NAN = float("nan")
both_clients = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
concurrencies = pytest.mark.parametrize("concurrency", [1, 3])


def refuse_fourth(request: Any) -> Any:
    items = json.loads(request.content)["data"]
    if items[0]["n"] == 30:
        return response(200, {"error": 403, "error_text": "no more"})
    return accept(request)


def sent(script: Script) -> list[Any]:
    return [item["n"] for body in script.bodies for item in body["data"]]


@both_clients
@concurrencies
def test_everything_that_was_sent_is_reported_before_the_error(
    asynchronous: bool, concurrency: int
) -> None:
    script = Script(refuse_fourth)
    items = iter(numbered(1000))
    results: Results = []
    with pytest.raises(altcraft.PermissionDeniedError):
        collect(asynchronous, script, items, results, batch_size=10, concurrency=concurrency)
    found = entries(results)
    assert sorted(sent(script)) == [entry.index for entry in found] == list(range(len(found)))
    assert [entry.index for entry in found if not entry.ok] == list(range(30, 40))
    assert len(found) < 200
    assert next(items) == {"n": len(found)}  # nothing was taken and not sent


@both_clients
@concurrencies
def test_import_goes_on_after_a_failed_batch_if_it_is_told_to(
    asynchronous: bool, concurrency: int
) -> None:
    script = Script(refuse_fourth)
    results: Results = []
    collect(
        asynchronous,
        script,
        numbered(95),
        results,
        batch_size=10,
        concurrency=concurrency,
        stop_on_error=False,
    )
    assert [entry.index for entry in entries(results)] == list(range(95))
    failed = [entry for entry in entries(results) if not entry.ok]
    assert [entry.index for entry in failed] == list(range(30, 40))
    assert [isinstance(result.error, altcraft.PermissionDeniedError) for result in results] == [
        number == 3 for number in range(10)
    ]
    assert all(entry.error is results[3].error for entry in failed)
    assert sorted(sent(script)) == list(range(95))


@both_clients
@concurrencies
@pytest.mark.parametrize("stop_on_error", [True, False])
def test_error_of_the_iterable_comes_after_the_results(
    asynchronous: bool, concurrency: int, stop_on_error: bool
) -> None:
    def source() -> Iterator[Any]:
        yield from numbered(25)
        raise LookupError("the source broke")

    results: Results = []
    how = {"batch_size": 10, "concurrency": concurrency, "stop_on_error": stop_on_error}
    with pytest.raises(LookupError):
        collect(asynchronous, Script(accept), source(), results, **how)
    assert [entry.index for entry in entries(results)] == list(range(25))


def test_batch_that_is_being_taken_when_another_fails_is_sent_and_reported() -> None:
    script = Script(response(200, {"error": 403}), accept)
    results: Results = []

    async def run() -> None:
        waiting, failed = asyncio.Event(), asyncio.Event()
        resource = async_things(script)
        attempt = resource._caller.attempt

        async def send_later(call: Any, number: int) -> Any:
            await waiting.wait()
            return await attempt(call, number)

        async def source() -> AsyncIterator[Any]:
            for one in numbered(3):
                yield one
            waiting.set()
            await failed.wait()
            yield {"n": 3}
            raise AssertionError("no more items are taken")

        resource._caller.attempt = send_later  # type: ignore[method-assign]
        async for result in resource._batches(BATCH, source(), {}, None, None, Record, 2, 2):
            results.append(result)
            failed.set()

    with pytest.raises(altcraft.PermissionDeniedError):
        asyncio.run(asyncio.wait_for(run(), 5))
    assert [entry.index for entry in entries(results)] == [0, 1, 2, 3]
    assert sent(script) == [0, 1, 2, 3]


@both_clients
@concurrencies
def test_item_that_cannot_be_sent_fails_alone(asynchronous: bool, concurrency: int) -> None:
    items: list[Any] = numbered(25)
    items[10] = {"n": NAN}
    items[17] = {"n": 17, "tags": ["fine", b"bytes"]}
    script = Script(accept)
    results: Results = []
    collect(asynchronous, script, items, results, batch_size=10, concurrency=concurrency)
    found = entries(results)
    assert [entry.index for entry in found] == list(range(25))
    assert [entry.item for entry in found] == items
    assert [entry.index for entry in found if not entry.ok] == [10, 17]
    assert sorted(sent(script)) == [n for n in range(25) if n not in (10, 17)]
    for entry in found:
        if entry.ok:
            assert entry.result is not None
            assert entry.result.profile_id == entry.index
        else:
            assert isinstance(entry.error, altcraft.InvalidRequestError)
            assert entry.result is None
    assert str(found[10].error) == (
        "things.import_batch: not sent: data[10].n is not a finite number"
    )
    assert found[17].error is not None
    assert "data[17].tags[1] cannot be sent: a value of type bytes" in found[17].error.text
    assert [result.error for result in results] == [None] * 3


@both_clients
def test_results_of_the_items_that_were_sent_stay_with_them(asynchronous: bool) -> None:
    answer = {"error": 0, "result": [{"error": 435}, {"error": 0, "profile_id": "c"}]}
    items = [{"n": NAN}, {"n": 1}, {"n": NAN}, {"n": 3}, {"n": 4}, {"n": NAN}]
    results: Results = []
    collect(asynchronous, Script(answer), items, results)
    (result,) = results
    kinds = [type(entry.error) for entry in result]
    invalid, unknown = altcraft.InvalidRequestError, altcraft.APIResponseError
    assert kinds == [invalid, altcraft.UniquenessError, invalid, type(None), unknown, invalid]
    assert [entry.index for entry in result.failed] == [0, 1, 2, 4, 5]
    assert result[3].result is not None
    assert result[3].result.profile_id == "c"


@both_clients
def test_batch_of_which_nothing_can_be_sent_is_not_sent(asynchronous: bool) -> None:
    script = Script(accept)
    items = [{"n": NAN}, {"n": NAN}, {"n": 2}]
    results: Results = []
    collect(asynchronous, script, items, results, batch_size=2)
    assert [entry.ok for entry in entries(results)] == [False, False, True]
    assert results[0].meta is None
    assert sent(script) == [2]


@both_clients
def test_failed_batch_tells_which_of_its_items_were_not_sent(asynchronous: bool) -> None:
    script = Script(response(200, {"error": 403}))
    results: Results = []
    with pytest.raises(altcraft.PermissionDeniedError):
        collect(asynchronous, script, [{"n": 0}, {"n": NAN}, {"n": 2}], results)
    (result,) = results
    assert [entry.index for entry in result.failed] == [0, 1, 2]
    assert [entry.error is result.error for entry in result] == [True, False, True]
    assert isinstance(result[1].error, altcraft.InvalidRequestError)


@both_clients
def test_rule_that_is_broken_by_all_calls_is_no_fault_of_items(asynchronous: bool) -> None:
    script = Script(accept)
    results: Results = []
    with pytest.raises(altcraft.InvalidRequestError, match="given twice"):
        collect(asynchronous, script, numbered(3), results, extra={"db_id": 2})
    assert [entry.error for entry in entries(results)] == [results[0].error] * 3
    assert not script.requests


@both_clients
@concurrencies
def test_import_without_results_goes_on_and_fails_each_item(
    asynchronous: bool, concurrency: int
) -> None:
    results: Results = []
    how = {"batch_size": 2, "concurrency": concurrency}
    collect(asynchronous, Script({"error": 0}), numbered(3), results, **how)
    assert [entry.ok for entry in entries(results)] == [False, False, False]
    assert [result.error for result in results] == [None, None]
