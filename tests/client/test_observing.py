import asyncio
import logging
import sys
import types
from contextlib import contextmanager
from typing import Any

import altcraft
import httpx2
import pytest
from altcraft import AnswerMeta, ErrorEvent, Record, RequestEvent, RetryEvent
from altcraft._core.resource import Resource

from tests.client.mock import OK, Script, async_things, client, response, things
from tests.client.tables import READ


def test_hooks_tell_each_attempt() -> None:
    seen: list[Any] = []
    script = Script(response(503, {}, Retry_After="0"), OK)
    resource = things(script, on_request=seen.append, on_response=seen.append, on_retry=seen.append)
    record = resource._call(READ, {"id": 1}, None, None, Record)
    kinds = [type(event) for event in seen]
    assert kinds == [RequestEvent, AnswerMeta, RetryEvent, RequestEvent, AnswerMeta]
    first, answer, again, second, last = seen
    assert (first.attempt, second.attempt, again.attempt) == (1, 2, 1)
    assert (first.operation, first.method) == ("things.get", "POST")
    assert first.url == "https://platform.test/api/get"
    assert (answer.status, last.status) == (503, 200)
    assert isinstance(again.error, altcraft.ServerError)
    assert again.delay >= 0
    assert {event.request_id for event in seen} == {record.meta.request_id}


def test_hooks_of_the_async_client() -> None:
    seen: list[Any] = []

    async def run() -> None:
        resource = async_things(Script(), on_request=seen.append, on_response=seen.append)
        await resource._call(READ, {"id": 1}, None, None, Record)

    asyncio.run(run())
    assert [type(event) for event in seen] == [RequestEvent, AnswerMeta]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (httpx2.ConnectError("refused"), altcraft.APIConnectionError),
        (httpx2.ReadTimeout("slow"), altcraft.APITimeoutError),
        (response(503, {}), altcraft.ServerError),
        ({"error": 404}, altcraft.NotFoundError),
    ],
)
def test_final_failure_is_told(
    answer: Any, kind: type[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "altcraft")
    seen: list[ErrorEvent] = []
    for retries in (0, 2):
        with pytest.raises(kind) as caught:
            things(Script(answer), retries=retries, on_error=seen.append)._call(
                READ, {"id": 1}, None, None, Record
            )
        event = seen.pop()
        assert not seen
        assert event.error is caught.value
        assert (event.operation, event.request_id) == ("things.get", event.error.request_id)
        attempts = 1 if kind is altcraft.NotFoundError else retries + 1
        assert event.attempts == event.error.attempts == attempts
        assert 0 < event.elapsed < 1
        last = caplog.records[-1]
        assert (last.name, last.levelname) == ("altcraft", "INFO")
        assert last.getMessage().startswith(f"failed at attempt {attempts}, 0.")
        assert last.getMessage().endswith(str(event.error))


def test_what_is_not_sent_or_succeeds_at_last_is_no_final_failure() -> None:
    seen: list[ErrorEvent] = []
    resource = things(Script(response(503, {}), OK), on_error=seen.append)
    resource._call(READ, {"id": 1}, None, None, Record)
    with pytest.raises(altcraft.InvalidRequestError) as caught:
        resource._call(READ, {"id": object()}, None, None, Record)
    assert caught.value.attempts == 0
    assert not seen


def test_hooks_of_a_changed_copy() -> None:
    seen: list[ErrorEvent] = []
    copy = client(Script({"error": 404})).with_options(on_error=seen.append)
    with pytest.raises(altcraft.NotFoundError):
        Resource(copy._caller)._call(READ, {"id": 1}, None, None, Record)
    assert len(seen) == 1


def test_async_hooks_are_awaited(caplog: pytest.LogCaptureFixture) -> None:
    seen: list[str] = []

    async def note(event: Any) -> None:
        await asyncio.sleep(0)
        seen.append(type(event).__name__)

    async def fail(event: Any) -> None:
        raise ZeroDivisionError

    async def run() -> None:
        hooks = dict.fromkeys(("on_request", "on_response", "on_retry", "on_error"), note)
        resource = async_things(Script(response(503, {})), retries=1, **hooks)
        with pytest.raises(altcraft.ServerError):
            await resource._call(READ, {"id": 1}, None, None, Record)
        resource = async_things(Script(), on_request=fail, on_response=fail)
        assert (await resource._call(READ, {"id": 1}, None, None, Record)).id == 1

    asyncio.run(run())
    attempt = ["RequestEvent", "AnswerMeta"]
    assert seen == [*attempt, "RetryEvent", *attempt, "ErrorEvent"]
    assert caplog.text.count("a hook failed") == 2


def test_sync_client_says_that_it_cannot_await(caplog: pytest.LogCaptureFixture) -> None:
    async def hook(event: Any) -> None:
        raise AssertionError

    things(Script(), on_request=hook)._call(READ, {"id": 1}, None, None, Record)
    assert "it needs the async client" in caplog.text


def test_events_show_what_they_tell() -> None:
    seen: list[Any] = []
    options = dict.fromkeys(("on_request", "on_retry", "on_error"), seen.append)
    script = Script(response(503, {}))
    with pytest.raises(altcraft.ServerError):
        things(script, retries=1, **options)._call(READ, {"id": 1}, None, None, Record)
    first, retry, _, last = seen
    assert repr(first) == (
        f"RequestEvent(operation='things.get', request_id={first.request_id!r}, attempt=1, "
        "method='POST', url='https://platform.test/api/get')"
    )
    assert repr(retry).startswith("RetryEvent(operation=")
    assert "attempt=1, delay=" in repr(retry)
    assert "error=ServerError(" in repr(last)
    for event in seen:
        assert getattr(altcraft, type(event).__name__) is type(event)
        assert type(event).__module__ == "altcraft"


def test_hook_that_fails_costs_no_answer(caplog: pytest.LogCaptureFixture) -> None:
    def fail(event: Any) -> None:
        raise ZeroDivisionError

    resource = things(Script(), on_request=fail, on_response=fail)
    assert resource._call(READ, {"id": 1}, None, None, Record).id == 1
    assert caplog.text.count("a hook failed") == 2


def test_logging(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "altcraft")
    stored = response(200, OK, X_Duplicate_Request="true")
    things(Script(response(503, {}), stored))._call(READ, {"id": 1}, None, None, Record)
    lines = [one.getMessage() for one in caplog.records if one.name == "altcraft"]
    assert lines[0].startswith(
        "things.get: POST https://platform.test/api/get, attempt 1 (request "
    )
    assert lines[1].startswith("things.get: HTTP 503 after 0.0")
    assert lines[2].startswith("retry in 0.")
    assert "attempt 1 failed: things.get: " in lines[2]
    assert "a stored answer" in lines[4]
    levels = [one.levelname for one in caplog.records if one.name == "altcraft"]
    assert levels == ["DEBUG", "DEBUG", "INFO", "DEBUG", "DEBUG"]


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Stand in for `opentelemetry.trace` by as much of it as is used."""
    recorded: list[dict[str, Any]] = []

    class Span:
        def __init__(self, record: dict[str, Any]) -> None:
            self.record = record

        def set_attribute(self, name: str, value: Any) -> None:
            self.record[name] = value

    class Tracer:
        @contextmanager
        def start_as_current_span(self, name: str, *, kind: Any, attributes: Any) -> Any:
            record = {"name": name, "kind": kind, **attributes}
            recorded.append(record)
            try:
                yield Span(record)
            except Exception as error:
                record["error"] = error
                raise

    module = types.ModuleType("opentelemetry.trace")
    module.get_tracer = lambda name: Tracer()  # type: ignore[attr-defined]
    module.SpanKind = types.SimpleNamespace(CLIENT="client")  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", module)
    return recorded


def test_one_span_for_each_call(spans: list[dict[str, Any]]) -> None:
    record = things(Script(response(503, {}), OK))._call(READ, {"id": 1}, None, None, Record)
    (span,) = spans
    assert span == {
        "name": "things.get",
        "kind": "client",
        "http.request.method": "POST",
        "url.full": "https://platform.test/api/get",
        "altcraft.operation": "things.get",
        "altcraft.request_id": record.meta.request_id,
        "http.response.status_code": 200,
        "http.request.resend_count": 1,
    }


def test_span_of_a_failed_call_has_the_error(spans: list[dict[str, Any]]) -> None:
    with pytest.raises(altcraft.NotFoundError):
        things(Script({"error": 404}))._call(READ, {"id": 1}, None, None, Record)
    assert isinstance(spans[0]["error"], altcraft.NotFoundError)
    assert spans[0]["http.response.status_code"] == 200
    assert "http.request.resend_count" not in spans[0]


def test_span_of_a_call_that_failed_several_times(spans: list[dict[str, Any]]) -> None:
    with pytest.raises(altcraft.ServerError):
        things(Script(response(503, {})), retries=2)._call(READ, {"id": 1}, None, None, Record)
    assert spans[0]["http.response.status_code"] == 503
    assert spans[0]["http.request.resend_count"] == 2
    broken = Script(response(503, {}), httpx2.ReadError("reset"))
    with pytest.raises(altcraft.APIConnectionError):
        things(broken, retries=1)._call(READ, {"id": 1}, None, None, Record)
    assert "http.response.status_code" not in spans[1]
    assert spans[1]["http.request.resend_count"] == 1


def test_span_of_an_async_call(spans: list[dict[str, Any]]) -> None:
    async def run() -> None:
        await async_things(Script())._call(READ, {"id": 1}, None, None, Record)

    asyncio.run(run())
    assert spans[0]["http.response.status_code"] == 200
