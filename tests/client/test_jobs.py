"""Jobs, as their users see them: waiting, cutting, what is left over, and what is told."""

import asyncio
import collections.abc
import csv
import gc
import io
import itertools
import json
import signal
import threading
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import altcraft
import pytest
from altcraft import Altcraft, AsyncAltcraft, JobProgress, JobResult, JobStoppedError, Record
from altcraft._core.calls.operation import Batch, Operation
from altcraft._core.engine import retry

from tests.client.imports import Results, accept, collect, entries, numbered, start, start_async
from tests.client.mock import TOKEN, URL, Script, response, things

both_clients = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
concurrencies = pytest.mark.parametrize("concurrency", [1, 3])


def ok(request: Any) -> Any:
    items = next(one for one in json.loads(request.content).values() if isinstance(one, list))
    return {"error": 0, "result": [{"error": 0}] * len(items), "data": [{"error": 0}] * len(items)}


def connect(script: Script) -> Altcraft:
    return Altcraft(URL, TOKEN, transport=script.transport)


@both_clients
@concurrencies
@pytest.mark.parametrize(
    "failure",
    [
        lambda: response(429, {"error": 429, "error_text": "slow down"}, Retry_After="0.001"),
        lambda: response(503, b"restarting"),
        lambda: ConnectionResetError("reset"),
    ],
    ids=["429", "503", "reset"],
)
def test_failures_that_pass_never_end_a_job(
    monkeypatch: pytest.MonkeyPatch, asynchronous: bool, concurrency: int, failure: Any
) -> None:
    monkeypatch.setattr(retry, "_LONGEST_DELAY", 0.01)
    served: dict[str, int] = {}

    def answer(request: Any) -> Any:
        request_id = request.headers["X-Request-ID"]
        served[request_id] = served.get(request_id, 0) + 1
        return accept(request) if served[request_id] > 3 else failure()

    def act(request: Any) -> Any:
        found = answer(request)
        if isinstance(found, Exception):
            raise found
        return found

    results: Results = []
    how = {"batch_size": 2, "concurrency": concurrency}
    collect(asynchronous, Script(act), numbered(60), results, **how)  # far more than any budget
    assert [entry.ok for entry in entries(results)] == [True] * 60
    assert set(served.values()) == {4}
    assert len(served) == 30


@both_clients
@concurrencies
@pytest.mark.parametrize("failure", ["503", "reset"])
def test_batch_whose_repetition_is_not_recognised_is_never_sent_twice(
    asynchronous: bool, concurrency: int, failure: str
) -> None:
    """The platform may have carried it out: its items are in doubt, and the others go on."""

    def answer(request: Any) -> Any:
        if b'"c3"' not in request.content:
            return ok(request)
        if failure == "reset":
            raise ConnectionResetError("reset")
        return response(503, b"restarting")

    script = Script(answer)
    client: Any = (AsyncAltcraft if asynchronous else Altcraft)(
        URL, TOKEN, transport=script.transport
    )
    codes = [f"c{n}" for n in range(10)]
    job = client.promocodes.import_many(
        codes, batch_size=2, concurrency=concurrency, stop_on_error=False, loyalty_id=1
    )

    async def run() -> JobResult:
        found: JobResult = await job.run()
        return found

    result = asyncio.run(run()) if asynchronous else job.run()
    assert (result.succeeded, result.failed, result.in_doubt) == (8, 2, 2)
    assert len(script.requests) == 5


@both_clients
@concurrencies
def test_batch_that_is_too_large_is_halved(asynchronous: bool, concurrency: int) -> None:
    def answer(request: Any) -> Any:
        return accept(request) if len(request.content) < 60 else response(413, b"too large")

    script = Script(answer)
    items: list[Any] = numbered(20)
    items[7]["text"] = "x" * 100
    results: Results = []
    collect(asynchronous, script, items, results, batch_size=10, concurrency=concurrency)
    found = entries(results)
    assert [entry.index for entry in found] == list(range(20))
    assert [entry.index for entry in found if not entry.ok] == [7]
    assert found[7].error is not None
    assert found[7].error.status == 413


@both_clients
def test_batches_are_cut_by_their_bytes(asynchronous: bool) -> None:
    script = Script(accept)
    results: Results = []
    items = [{"n": n, "text": "x" * (n * 20)} for n in range(20)]
    collect(asynchronous, script, items, results, max_bytes=300)
    assert [entry.ok for entry in entries(results)] == [True] * 20
    sizes = [len(request.content) for request in script.requests]
    alone = [len(body["data"]) == 1 for body in script.bodies]
    assert all(size <= 300 or one for size, one in zip(sizes, alone, strict=True))


def test_batches_are_cut_at_the_bytes_that_are_advised() -> None:
    script = Script(accept)
    batch = Batch("data", "result", max_bytes=300)
    operation = Operation("things.add_batch", "POST", "/api/add", "modify", False, batch=batch)
    items = [{"n": n, "text": "x" * 50} for n in range(20)]
    things(script)._batches(operation, items, {}, None, None, Record).run()
    assert max(len(request.content) for request in script.requests) <= 300
    assert sum(len(body["data"]) for body in script.bodies) == 20


@both_clients
def test_slow_items_are_sent_after_a_while(asynchronous: bool) -> None:
    script = Script(accept)
    seen: list[int] = []

    def plain() -> Iterator[Any]:
        yield from numbered(3)
        end = time.monotonic() + 30
        while not script.requests and time.monotonic() < end:
            time.sleep(0.01)
        seen.append(len(script.requests))
        yield {"n": 3}

    async def slow() -> AsyncIterator[Any]:
        for one in numbered(3):
            yield one
        end = time.monotonic() + 30
        while not script.requests and time.monotonic() < end:
            await asyncio.sleep(0.01)
        seen.append(len(script.requests))
        yield {"n": 3}

    results: Results = []
    collect(asynchronous, script, slow() if asynchronous else plain(), results, linger=0.02)
    assert seen == [1]
    assert [len(result) for result in results] == [3, 1]


@both_clients
def test_item_that_fails_for_now_is_tried_again(asynchronous: bool) -> None:
    busy = {
        "error": 0,
        "result": [{"error": 0}, {"error": 429, "error_text": "slow"}, {"error": 0}],
    }
    script = Script(busy, {"error": 0, "result": [{"error": 0}]})
    results: Results = []
    collect(asynchronous, script, numbered(3), results)
    assert [entry.ok for entry in entries(results)] == [True] * 3
    assert [[one["n"] for one in body["data"]] for body in script.bodies] == [[0, 1, 2], [1]]
    assert len({request.headers["X-Request-ID"] for request in script.requests}) == 2


@both_clients
def test_error_of_an_item_tells_whether_trying_again_may_help(asynchronous: bool) -> None:
    answer = {"error": 0, "result": [{"error": 429}, {"error": 435}, {"error": 0}]}
    results: Results = []
    collect(asynchronous, Script(answer), numbered(3), results, item_retries=0)
    errors_ = [entry.error for entry in entries(results)]
    assert [one.retryable if one else None for one in errors_] == [True, False, None]


@pytest.mark.parametrize(
    "items", [{"email": "a@example.com"}, "ab", b"ab"], ids=["object", "text", "bytes"]
)
def test_what_is_no_list_of_items_is_refused(items: Any) -> None:
    script = Script(ok)
    with pytest.raises(altcraft.InvalidRequestError, match="give a list of items"):
        connect(script).profiles.import_many(items, db_id=1)
    assert not script.requests


def test_table_is_refused_and_its_rows_are_asked_for() -> None:
    class Table:
        columns = ("email",)

        def __iter__(self) -> Iterator[str]:
            return iter(self.columns)

    rows: Any = Table()
    with pytest.raises(altcraft.InvalidRequestError, match="give its rows"):
        connect(Script(ok)).profiles.import_many(rows, db_id=1)


def test_item_that_is_no_object_fails_alone() -> None:
    script = Script(ok)
    ragged = list(csv.DictReader(io.StringIO("email,age\na@example.com,5,more\nb@example.com,6")))
    items: list[Any] = [*ragged, "email", None, {"email": "c@example.com"}]
    (result,) = connect(script).profiles.import_many(items, db_id=1)
    assert [item.ok for item in result] == [False, True, False, False, True]
    assert "data[0] has a field without a name" in str(result[0].error)
    assert "data[2] should be an object" in str(result[2].error)
    assert [one["email"] for one in script.bodies[0]["data"]] == ["b@example.com", "c@example.com"]


def test_plain_values_are_items_where_the_platform_takes_them() -> None:
    script = Script(ok)
    (result,) = connect(script).promocodes.import_many(["A", "B"], loyalty_id=1)
    assert [item.ok for item in result] == [True, True]


class Detached(collections.abc.Mapping[str, Any]):
    def __getitem__(self, key: str) -> Any:
        raise KeyError("detached row")

    def __iter__(self) -> Iterator[str]:
        yield "n"

    def __len__(self) -> int:
        return 1


@both_clients
@concurrencies
def test_item_fails_alone_whatever_it_raises(asynchronous: bool, concurrency: int) -> None:
    nested: list[Any] = []
    for _ in range(5000):
        nested = [nested]
    items: list[Any] = numbered(40)
    items[15], items[27] = Detached(), {"n": nested}
    results: Results = []
    collect(asynchronous, Script(accept), items, results, batch_size=10, concurrency=concurrency)
    found = entries(results)
    assert [entry.index for entry in found if not entry.ok] == [15, 27]
    assert "detached row" in str(found[15].error)


def test_same_batch_has_the_same_bytes_whatever_method_sends_it() -> None:
    script = Script(ok)
    client = connect(script)
    items: Any = [{"email": "a@example.com"}]
    client.profiles.import_many(items, matching="email", db_id=1).run()
    client.profiles.import_batch(db_id=1, data=items, matching="email")
    first, second = (request.content for request in script.requests)
    assert first == second


def test_request_ids_may_be_chosen() -> None:
    script = Script(ok)
    options: Any = {"request_id": lambda first: f"nightly-{first}"}
    items: Any = numbered(5)
    connect(script).profiles.import_many(items, batch_size=2, db_id=1, options=options).run()
    ids = [request.headers["X-Request-ID"] for request in script.requests]
    assert ids == ["nightly-0", "nightly-2", "nightly-4"]


def test_summary_and_progress() -> None:
    events: list[JobProgress] = []
    limit = response(429, {"error": 429}, Retry_After="0.01")
    script = Script(limit, ok)
    items: Any = [*numbered(5), {"n": float("nan")}]
    job = connect(script).profiles.import_many(
        items, batch_size=4, db_id=1, on_progress=events.append
    )
    summary = job.run()
    assert (summary.taken, summary.succeeded, summary.failed, summary.in_doubt) == (6, 5, 1, 0)
    assert (summary.calls, summary.retried) == (3, 1)
    assert summary.waited >= 0.01
    assert [event.kind for event in events] == ["pause", "batch", "batch"]
    assert isinstance(events[0].error, altcraft.RateLimitError)
    assert job.result.succeeded == 5
    assert job.unreported == []


def test_job_that_is_dropped_warns() -> None:
    job = connect(Script(ok)).profiles.import_many([{"email": "a@example.com"}], db_id=1)
    assert repr(job)
    with pytest.warns(RuntimeWarning, match="call run"):  # noqa: PT031
        del job
        gc.collect()


@both_clients
@concurrencies
def test_what_was_taken_is_named_when_the_loop_ends_early(
    asynchronous: bool, concurrency: int
) -> None:
    script = Script(accept)
    items = iter(numbered(1000))
    seen: Results = []

    async def leave() -> Any:
        job: Any = start_async(script, items, batch_size=10, concurrency=concurrency)
        async for result in job:
            seen.append(result)
            break
        await job.aclose()
        return job

    if asynchronous:
        job = asyncio.run(leave())
    else:
        job = start(script, items, batch_size=10, concurrency=concurrency)
        seen.append(next(job))
        job.close()
    found = entries([*seen, *job.unreported])
    assert [entry.index for entry in found] == list(range(job.result.taken))
    assert next(items) == {"n": len(found)}
    sent = {item["n"] for body in script.bodies for item in body["data"]}
    unsent = {
        entry.index
        for entry in found
        if isinstance(entry.error, JobStoppedError) and entry.error.unsent
    }
    assert sent.isdisjoint(unsent)
    assert sent | unsent == set(range(len(found)))


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let SIGINT interrupt: Python ignores it where it was started in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("kind", ["pause", "slow"])
@pytest.mark.usefixtures("interruptible")
def test_interrupt_ends_a_job_at_once(kind: str, concurrency: int) -> None:
    called, free = threading.Event(), threading.Event()

    def answer(request: Any) -> Any:
        called.set()
        if kind == "slow":
            free.wait(20)
        return response(429, {"error": 429}, Retry_After="20")

    def interrupt() -> None:
        called.wait(10)
        time.sleep(0.1)
        times.append(time.monotonic())
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    times: list[float] = []
    if kind == "slow" and concurrency == 1:
        pytest.skip("a wait of the test in the main thread cannot be told from one of the client")
    job = start(Script(answer), numbered(100), batch_size=10, concurrency=concurrency, max_wait=30)
    threading.Thread(target=interrupt, daemon=True).start()
    with pytest.raises(KeyboardInterrupt) as caught:
        next(job)
    assert time.monotonic() - times[0] < 10  # the pause and the answer take twenty
    free.set()
    assert "items were taken and not given back" in caught.value.__notes__[0]
    found = entries(job.unreported)
    assert [entry.index for entry in found] == list(range(job.result.taken))
    stopped = [entry.error for entry in found if isinstance(entry.error, JobStoppedError)]
    # What was refused with 429 is known not to be carried out.
    assert any(not error.unsent for error in stopped) == (kind == "slow")


@both_clients
@concurrencies
def test_token_that_expires_is_replaced_and_nothing_is_lost(
    asynchronous: bool, concurrency: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The function is asked once for each refused token, and again while it has no new one."""
    monkeypatch.setattr(retry, "_LONGEST_DELAY", 0.01)
    valid = [TOKEN]
    accepted = itertools.count(1)

    def answer(request: Any) -> Any:
        if request.headers["Authorization"] != f"Bearer {valid[-1]}":
            return response(403, {"error": 403, "error_text": "invalid API key"})
        if next(accepted) in (4, 9):  # counted here: threads send at the same time
            valid.append(f"{TOKEN}-{len(valid)}")
        return accept(request)

    asked: list[Any] = []

    def renew(error: altcraft.AltcraftError) -> Any:
        asked.append(error)
        assert isinstance(error, altcraft.PermissionDeniedError)
        if len(asked) == 2:
            return valid[-1]
        return valid[-2] if len(asked) == 1 else valid[-1]

    async def renew_async(error: altcraft.AltcraftError) -> Any:
        await asyncio.sleep(0.001)
        return renew(error)

    script = Script(answer)
    results: Results = []
    how = {"batch_size": 2, "concurrency": concurrency}
    how |= {"renew_token": renew_async if asynchronous else renew}
    collect(asynchronous, script, numbered(40), results, **how)
    found = entries(results)
    assert [entry.index for entry in found] == list(range(40))
    assert all(entry.ok for entry in found)
    assert len(asked) == 3


@both_clients
@pytest.mark.parametrize("given", [None, "not a\ntoken"])
def test_token_that_is_not_replaced_ends_the_job(asynchronous: bool, given: Any) -> None:
    script = Script(response(401, {"error": 401, "error_text": "no token"}))
    results: Results = []
    with pytest.raises(altcraft.AuthenticationError):
        collect(asynchronous, script, numbered(4), results, renew_token=lambda _: given)
    assert len(script.requests) == 1


@both_clients
def test_token_is_waited_for_as_long_as_told(asynchronous: bool) -> None:
    script = Script(response(401, {"error": 401, "error_text": "no token"}))
    results: Results = []
    how: Any = {"renew_token": lambda _: TOKEN, "max_wait": 0.05}
    with pytest.raises(altcraft.AuthenticationError):
        collect(asynchronous, script, numbered(4), results, **how)
