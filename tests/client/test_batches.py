import asyncio
import json
import threading
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from altcraft._core import errors
from altcraft._core.batches import BatchResult
from altcraft._core.records import Record

from tests.client.mock import Script, async_things, response, things
from tests.client.tables import BATCH, READ


def send(answer: Any, items: list[Any]) -> BatchResult[Record]:
    resource = things(Script(answer), retries=0)
    return resource._batch(BATCH, {"data": items, "db_id": 1}, None, None, Record)


def collect(results: Iterator[BatchResult[Record]], entries: list[Any]) -> None:
    for result in results:
        entries.extend(result)


def accept(request: Any) -> Any:
    items = json.loads(request.content)["data"]
    return {"error": 0, "result": [{"error": 0, "profile_id": item["n"]} for item in items]}


def test_results_are_joined_with_the_items() -> None:
    items = [{"n": 1}, {"n": 2}, {"n": 3}]
    result = send(
        {
            "error": 0,
            "inserted": 2,
            "result": [
                {"error": 0, "profile_id": "a"},
                {"error": 435, "error_text": "not unique"},
                {"error": 0, "profile_id": "c"},
            ],
        },
        items,
    )
    assert [(one.index, one.item, one.ok) for one in result] == [
        (0, items[0], True),
        (1, items[1], False),
        (2, items[2], True),
    ]
    assert [one.index for one in result.succeeded] == [0, 2]
    (failed,) = result.failed
    assert isinstance(failed.error, errors.UniquenessError)
    assert (failed.error.code, failed.error.text) == (435, "not unique")
    assert failed.error.operation == "things.import_batch"
    assert result[2].result is not None
    assert result[2].result.profile_id == "c"
    assert result.raw["inserted"] == 2
    assert result.meta is not None
    assert repr(result) == "BatchResult(2 succeeded, 1 failed)"


def test_errors_of_items_can_be_raised() -> None:
    bad = {"error": 404, "error_text": "nobody"}
    results = [{"error": 0}, bad, {"error": 0}, bad]
    result = send({"error": 0, "result": results}, [{"id": number} for number in range(4)])
    for _ in range(2):
        with pytest.raises(errors.NotFoundError, match="nobody") as caught:
            result.raise_for_failed()
    assert caught.value is result[1].error
    assert caught.value.__notes__ == ["item 1; 2 of 4 items failed"]
    send({"error": 0, "result": [{"error": 0}]}, [{"id": 1}]).raise_for_failed()


def test_repr_of_an_item_is_short() -> None:
    result = send({"error": 0, "result": [{"error": 0}]}, [{"email": "a@b.c", "text": "x" * 500}])
    assert repr(result[0]).startswith("BatchItem(0, {'email': 'a@b.c', 'text': 'xxx")
    assert repr(result[0]).endswith(", ok)")
    assert len(repr(result[0])) < 100


@pytest.mark.parametrize("results", [None, [], {}, {"0": {"error": 0}}, "ok", [None], ["x"]])
def test_item_without_a_result_of_its_own_counts_as_failed(results: Any) -> None:
    result = send({"error": 0, "result": results}, [1, 2])
    assert [one.ok for one in result] == [False, False]
    assert [one.item for one in result.failed] == [1, 2]
    for one in result:
        assert isinstance(one.error, errors.APIResponseError)
        assert one.error.text == "the answer has no result for this item"
        assert one.error.request_id == result.meta.request_id  # type: ignore[union-attr]
    with pytest.raises(errors.APIResponseError):
        result.raise_for_failed()


def test_items_beyond_the_results_count_as_failed() -> None:
    result = send({"error": 0, "result": [{"error": 0}]}, [1, 2])
    assert [one.ok for one in result] == [True, False]
    assert isinstance(result[1].error, errors.APIResponseError)
    assert result[1].result is None


def test_results_beyond_the_items_do_no_harm() -> None:
    result = send({"error": 0, "result": [{"error": 0}, {"error": 435}]}, [1])
    assert [one.ok for one in result] == [True]


def test_import_without_results_goes_on_and_fails_each_item() -> None:
    results = things(Script({"error": 0}))._batches(
        BATCH, [{"n": n} for n in range(3)], {}, None, None, Record, 2
    )
    assert [one.ok for result in results for one in result] == [False, False, False]


@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("count", [0, 1, 99, 100, 101, 1000])
def test_any_number_of_items(concurrency: int, count: int) -> None:
    script = Script(accept)
    items = [{"n": n} for n in range(count)]
    results = list(
        things(script)._batches(
            BATCH, iter(items), {"db_id": 1}, None, None, Record, 100, concurrency
        )
    )
    entries = [entry for result in results for entry in result]
    assert [entry.index for entry in entries] == list(range(count))
    assert [entry.item for entry in entries] == items
    assert [entry.result.profile_id for entry in entries if entry.result] == list(range(count))
    assert len(script.requests) == (count + 99) // 100

    async def gather() -> list[int]:
        pages = async_things(Script(accept))._batches(
            BATCH, items, {"db_id": 1}, None, None, Record, 100, concurrency
        )
        return [entry.index async for result in pages for entry in result]

    assert asyncio.run(gather()) == list(range(count))


def test_items_are_taken_only_when_there_is_room() -> None:
    taken = 0

    def endless() -> Iterator[Any]:
        nonlocal taken
        while True:
            taken += 1
            yield {"n": taken}

    for concurrency, most in ((1, 10), (3, 70)):
        taken = 0
        results = things(Script(accept))._batches(
            BATCH, endless(), {}, None, None, Record, 10, concurrency
        )
        next(results)
        assert taken <= most
        results.close()  # type: ignore[attr-defined]


def test_async_items_may_come_from_an_async_iterable() -> None:
    async def source() -> AsyncIterator[Any]:
        for n in range(25):
            yield {"n": n}

    async def gather() -> list[int]:
        results = async_things(Script(accept))._batches(
            BATCH, source(), {}, None, None, Record, 10, 2
        )
        return [len(result) async for result in results]

    assert asyncio.run(gather()) == [10, 10, 5]


def fail_fourth(request: Any) -> Any:
    items = json.loads(request.content)["data"]
    if items[0]["n"] == 30:
        return response(200, {"error": 403, "error_text": "no more"})
    return accept(request)


@pytest.mark.parametrize("concurrency", [1, 3])
def test_everything_that_was_sent_is_reported_before_the_error(concurrency: int) -> None:
    script = Script(fail_fourth)
    items = iter([{"n": n} for n in range(1000)])
    reported: list[Any] = []
    results = things(script)._batches(BATCH, items, {}, None, None, Record, 10, concurrency)
    with pytest.raises(errors.PermissionDeniedError):
        collect(results, reported)
    sent = sum(len(body["data"]) for body in script.bodies)
    assert [entry.index for entry in reported] == list(range(sent))
    assert [entry.index for entry in reported if not entry.ok] == list(range(30, 40))
    assert sent < 200
    assert next(items) == {"n": sent}  # nothing was taken and not sent


@pytest.mark.parametrize("concurrency", [1, 3])
def test_async_reports_everything_before_the_error(concurrency: int) -> None:
    script = Script(fail_fourth)
    reported: list[Any] = []

    async def run() -> None:
        resource = async_things(script)
        items = [{"n": n} for n in range(1000)]
        async for result in resource._batches(
            BATCH, items, {}, None, None, Record, 10, concurrency
        ):
            reported.extend(result)

    with pytest.raises(errors.PermissionDeniedError):
        asyncio.run(run())
    sent = sum(len(body["data"]) for body in script.bodies)
    assert [entry.index for entry in reported] == list(range(sent))
    assert [entry.index for entry in reported if not entry.ok] == list(range(30, 40))


@pytest.mark.parametrize("concurrency", [1, 3])
def test_error_of_the_iterable_comes_after_the_results(concurrency: int) -> None:
    def source() -> Iterator[Any]:
        yield from ({"n": n} for n in range(25))
        raise LookupError("the source broke")

    reported: list[Any] = []
    results = things(Script(accept))._batches(
        BATCH, source(), {}, None, None, Record, 10, concurrency
    )
    with pytest.raises(LookupError):
        collect(results, reported)
    assert [entry.index for entry in reported] == list(range(20))


def test_batches_run_at_the_same_time() -> None:
    together = threading.Barrier(4, timeout=5)

    def meet(request: Any) -> Any:
        together.wait()
        return accept(request)

    results = things(Script(meet))._batches(
        BATCH, [{"n": n} for n in range(8)], {}, None, None, Record, 1, 4
    )
    assert [len(result) for result in results] == [1] * 8


def test_leaving_early_stops_the_work() -> None:
    script = Script(accept)
    before = threading.active_count()
    for _ in things(script)._batches(
        BATCH, ({"n": n} for n in range(10_000)), {}, None, None, Record, 10, 3
    ):
        break
    time.sleep(0.05)
    assert threading.active_count() == before
    assert len(script.requests) <= 13


def test_cancelled_import_leaves_no_tasks_behind() -> None:
    async def run() -> int:
        async def slow() -> None:
            resource = async_things(Script(accept))
            resource._caller.run = never  # type: ignore[method-assign,assignment]
            async for _ in resource._batches(
                BATCH, [{"n": n} for n in range(50)], {}, None, None, Record, 10, 3
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
    with pytest.raises(errors.InvalidRequestError, match=problem):
        things(Script())._batches(*arguments)
    with pytest.raises(errors.InvalidRequestError, match=problem):
        async_things(Script())._batches(*arguments)
