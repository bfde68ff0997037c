import asyncio
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import altcraft
import httpx2
import pytest
from altcraft import Record
from altcraft._core.common.retry_after import parse_retry_after
from altcraft._core.engine import retry
from altcraft._core.engine.retry import RetryBudget, delay_before

from tests.client.mock import OK, Script, async_things, response, things
from tests.client.tables import FOREIGN, MODIFY, READ, UNSAFE_GET

TRANSIENT = [
    httpx2.ConnectError("refused"),
    httpx2.ReadError("reset"),
    httpx2.RemoteProtocolError("cut"),
    httpx2.ReadTimeout("slow"),
    httpx2.ConnectTimeout("slow"),
    httpx2.PoolTimeout("slow"),
    ConnectionResetError("reset"),
    response(408, {}),
    response(429, {}),
    response(500, {}),
    response(502, "<html>"),
    response(503, "<html>"),
    {"error": 429},
    {"error": 500},
    response(200, "<html>"),
    response(200, '{"error": 0, "da'),
]


def name(value: Any) -> str:
    if isinstance(value, httpx2.Response):
        return f"{value.status_code} {value.text[:9]}"
    return str(value) if isinstance(value, dict) else type(value).__name__


@pytest.mark.parametrize("failure", TRANSIENT, ids=name)
@pytest.mark.parametrize("operation", [READ, MODIFY], ids=["read", "modify"])
def test_transient_failure_is_tried_again_with_the_same_request(
    failure: Any, operation: Any
) -> None:
    script = Script(failure, failure, OK)
    record = things(script, retries=2)._call(operation, {"id": 1}, None, None, Record)
    assert record.id == 1
    assert record.meta.attempts == 3
    assert len({request.headers["X-Request-ID"] for request in script.requests}) == 1
    assert len({request.content for request in script.requests}) == 1


@pytest.mark.parametrize("failure", TRANSIENT, ids=name)
def test_async_client_tries_again_too(failure: Any) -> None:
    script = Script(failure, OK)

    async def run() -> Record:
        return await async_things(script)._call(READ, {"id": 1}, None, None, Record)

    assert asyncio.run(run()).meta.attempts == 2


@pytest.mark.parametrize("code", [400, 401, 402, 403, 404, 409, 435, 440])
def test_other_errors_are_not_tried_again(code: int) -> None:
    script = Script({"error": code})
    with pytest.raises(altcraft.APIStatusError):
        things(script)._call(READ, {"id": 1}, None, None, Record)
    assert len(script.requests) == 1


def test_error_of_the_last_attempt_is_raised_and_says_how_many_there_were() -> None:
    script = Script({"error": 500, "error_text": "a"}, {"error": 503, "error_text": "b"})
    with pytest.raises(altcraft.ServerError, match="503 b") as caught:
        things(script, retries=2)._call(READ, {"id": 1}, None, None, Record)
    assert caught.value.__notes__ == ["gave up after 3 attempts"]
    assert caught.value.meta is not None
    assert caught.value.meta.attempts == len(script.requests) == 3


def test_retries_of_one_call() -> None:
    script = Script(response(500, {}))
    for retries in (0, 1):
        script.requests.clear()
        with pytest.raises(altcraft.ServerError):
            things(script)._call(READ, {"id": 1}, None, {"retries": retries}, Record)
        assert len(script.requests) == retries + 1


@pytest.mark.parametrize("operation", [FOREIGN, UNSAFE_GET], ids=["other server", "GET"])
@pytest.mark.parametrize(
    ("failure", "sent"),
    [
        (httpx2.ReadError("reset"), 1),
        (httpx2.ReadTimeout("slow"), 1),
        (response(500, {}), 1),
        (response(200, "<html>"), 1),
        (httpx2.ConnectError("refused"), 3),
        (httpx2.PoolTimeout("busy"), 3),
        (response(429, {}), 3),
    ],
    ids=name,
)
def test_call_that_is_not_safe_to_repeat_is_only_repeated_when_nothing_was_done(
    operation: Any, failure: Any, sent: int
) -> None:
    script = Script(failure)
    with pytest.raises(altcraft.AltcraftError):
        things(script, servers={"push": "https://push.test"})._call(
            operation, {}, None, None, Record
        )
    assert len(script.requests) == sent


def test_stored_answer_of_a_repeated_request_is_not_asked_for_again() -> None:
    stored = response(200, {"error": 500}, X_Duplicate_Request="true")
    script = Script(response(200, {"error": 500}), stored)
    with pytest.raises(altcraft.ServerError):
        things(script, retries=5)._call(MODIFY, {}, None, None, Record)
    assert len(script.requests) == 2


def test_retry_after_is_obeyed() -> None:
    script = Script(response(429, {}, Retry_After="0.2"), OK)
    start = time.monotonic()
    things(script)._call(READ, {"id": 1}, None, None, Record)
    assert 0.2 <= time.monotonic() - start < 10


def test_server_that_asks_to_wait_too_long_is_not_waited_for() -> None:
    script = Script(response(429, {}, Retry_After="3600"))
    with pytest.raises(altcraft.RateLimitError) as caught:
        things(script)._call(READ, {"id": 1}, None, None, Record)
    assert caught.value.retry_after == 3600
    assert len(script.requests) == 1


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("", None),
        ("5", 5.0),
        ("0", 0.0),
        ("-3", 0.0),
        ("nonsense", None),
        ("nan", None),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        ("Wed, 99 Oct 2015 07:28:00 GMT", None),
    ],
)
def test_retry_after_header(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value) == seconds


def test_retry_after_date() -> None:
    moment = datetime.now(UTC) + timedelta(seconds=30)
    seconds = parse_retry_after(format_datetime(moment, usegmt=True))
    assert seconds is not None
    assert 28 < seconds <= 30


def test_delays_grow_with_full_jitter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "_FIRST_DELAY", 0.5)
    monkeypatch.setattr(retry, "random", lambda: 1.0)
    assert [delay_before(n, None) for n in range(1, 8)] == [0.5, 1, 2, 4, 8, 8, 8]
    assert delay_before(1, 10.0) == 11.0
    monkeypatch.setattr(retry, "random", lambda: 0.0)
    assert delay_before(5, None) == 0.0
    assert delay_before(1, 10.0) == 10.0


def test_budget_keeps_an_outage_from_being_multiplied() -> None:
    script = Script(response(503, {}))
    resource = things(script, retries=2)
    for _ in range(100):
        with pytest.raises(altcraft.ServerError):
            resource._call(READ, {"id": 1}, None, None, Record)
    assert len(script.requests) == 100 + RetryBudget.CAPACITY
    with pytest.raises(altcraft.ServerError) as caught:
        resource._call(READ, {"id": 1}, None, None, Record)
    assert caught.value.__notes__ == ["not tried again: too many calls failed lately"]


def test_successes_fill_the_budget_again() -> None:
    budget = RetryBudget()
    while budget.take():
        pass
    for _ in range(6):
        budget.refund()
    assert budget.take()
    assert not budget.take()
    for _ in range(1000):
        budget.refund()
    assert sum(budget.take() for _ in range(1000)) == RetryBudget.CAPACITY


def test_too_large_answer_is_not_asked_for_again() -> None:
    script = Script(response(200, b" " * 1000))
    with pytest.raises(altcraft.APIResponseError, match="larger than max_answer_size"):
        things(script, max_answer_size=100)._call(READ, {"id": 1}, None, None, Record)
    assert len(script.requests) == 1
