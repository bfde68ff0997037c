import asyncio
import logging
import sys
import types
from contextlib import contextmanager
from typing import Any

import pytest
from altcraft._core import errors
from altcraft._core.meta import AnswerMeta
from altcraft._core.observe import RequestEvent, RetryEvent
from altcraft._core.records import Record

from tests.client.mock import OK, Script, async_things, response, things
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
    assert isinstance(again.error, errors.ServerError)
    assert again.delay >= 0
    assert {event.request_id for event in seen} == {record.meta.request_id}


def test_hooks_of_the_async_client() -> None:
    seen: list[Any] = []

    async def run() -> None:
        resource = async_things(Script(), on_request=seen.append, on_response=seen.append)
        await resource._call(READ, {"id": 1}, None, None, Record)

    asyncio.run(run())
    assert [type(event) for event in seen] == [RequestEvent, AnswerMeta]


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
    }


def test_span_of_a_failed_call_has_the_error(spans: list[dict[str, Any]]) -> None:
    with pytest.raises(errors.NotFoundError):
        things(Script({"error": 404}))._call(READ, {"id": 1}, None, None, Record)
    assert isinstance(spans[0]["error"], errors.NotFoundError)


def test_span_of_an_async_call(spans: list[dict[str, Any]]) -> None:
    async def run() -> None:
        await async_things(Script())._call(READ, {"id": 1}, None, None, Record)

    asyncio.run(run())
    assert spans[0]["http.response.status_code"] == 200
