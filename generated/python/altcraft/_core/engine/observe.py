# Copied from templates/python/core/engine/observe.py by `altcraft-gen build`; changes made here are lost.
"""What goes on, told to hooks, `logging` and OpenTelemetry; never with the token or bodies."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Coroutine
from contextlib import AbstractContextManager, nullcontext
from logging import DEBUG, INFO, Filter, LogRecord, getLogger
from typing import TYPE_CHECKING, Any

from ..calls.events import ErrorEvent, RequestEvent, RetryEvent
from ..common.errors import AltcraftError
from ..common.token import erase_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType
    from typing import TypeAlias, TypeGuard

    from ..calls.call import Call
    from ..calls.settings import Settings
    from ..common.meta import AnswerMeta

    Unfinished: TypeAlias = Sequence[Awaitable[None]]

logger = getLogger("altcraft")

# Loggers of libraries, which at the level DEBUG tell what a server sends.
_CHATTY = (
    *("amqp", "aiormq.channel", "aiormq.connection"),
    "httpx2",
    *(f"httpcore2.{one}" for one in ("connection", "http11", "http2", "proxy", "socks")),
)


class _NoTokens(Filter):
    """Takes the tokens of all clients out of what is logged."""

    def filter(self, record: LogRecord) -> bool:
        """Rewrite a record that has one; none is kept back."""
        text = record.getMessage()
        clean = erase_tokens(text)
        if clean != text:
            record.msg, record.args = clean, None
        return True


for _name in _CHATTY:
    getLogger(_name).addFilter(_NoTokens())


class Observer:
    """Tells what happens to the calls of one sync client.

    Its methods return what is still to be awaited, for the twin below.
    """

    __slots__ = ("_on_error", "_on_request", "_on_response", "_on_retry", "_recorder")

    def __init__(self, settings: Settings) -> None:
        self._on_request = settings.on_request
        self._on_response = settings.on_response
        self._on_retry = settings.on_retry
        self._on_error = settings.on_error
        self._recorder = settings.recorder

    def request(self, call: Call, attempt: int) -> Unfinished:
        """Tell that a request is about to be sent."""
        if logger.isEnabledFor(DEBUG):
            logger.debug(
                "%s: %s %s, attempt %d (request %s)",
                *(call.operation.name, call.method, call.url, attempt, call.request_id),
            )
        if self._on_request is None:
            return ()
        return self._run(self._on_request, RequestEvent(call, attempt))

    def response(self, meta: AnswerMeta) -> Unfinished:
        """Tell that an answer arrived, also one that is an error."""
        if logger.isEnabledFor(DEBUG):
            logger.debug(
                "%s: HTTP %d after %.3f s%s (request %s)",
                *(meta.operation, meta.status, meta.elapsed),
                *(", a stored answer" if meta.duplicate else "", meta.request_id),
            )
        return () if self._on_response is None else self._run(self._on_response, meta)

    def exchange(self, call: Call, status: int, answer: Any) -> None:
        """Record what was sent and what came back, if that is wanted: shapes, no values."""
        if self._recorder is not None:
            is_form = call.operation.encoding == "form"
            self._recorder.take(call.operation.name, call.url, call.body, is_form, status, answer)

    def retry(self, call: Call, error: AltcraftError, attempt: int, delay: float) -> Unfinished:
        """Tell that a call will be tried again."""
        if logger.isEnabledFor(INFO):
            logger.info("retry in %.2f s after attempt %d failed: %s", delay, attempt, error)
        if self._on_retry is None:
            return ()
        return self._run(self._on_retry, RetryEvent(call, error, attempt, delay))

    def failure(self, call: Call, error: AltcraftError, elapsed: float) -> Unfinished:
        """Tell that a call failed for good."""
        if logger.isEnabledFor(INFO):
            logger.info("failed at attempt %d, %.3f s: %s", error.attempts, elapsed, error)
        if self._on_error is None:
            return ()
        return self._run(self._on_error, ErrorEvent(call, error, elapsed))

    def _run(self, hook: Any, event: object) -> Unfinished:
        """Run a hook; its failure must not cost the caller an answer that was already earned."""
        try:
            result: object = hook(event)
        except Exception:
            logger.exception("a hook failed")
            return ()
        return self._finish(result) if _is_awaitable(result) else ()

    def _finish(self, result: Awaitable[object]) -> Unfinished:
        """Deal with what a hook left to be awaited."""
        if isinstance(result, Coroutine):
            result.close()
            logger.error("an async hook was not run: it needs the async client")
        return ()


def _is_awaitable(value: object) -> TypeGuard[Awaitable[object]]:
    return isinstance(value, Awaitable)


class AsyncObserver(Observer):
    """Tells what happens to the calls of one async client, whose hooks may be async."""

    __slots__ = ()

    def _finish(self, result: Awaitable[object]) -> Unfinished:
        return (_finish(result),)


async def _finish(result: Awaitable[object]) -> None:
    try:
        await result
    except Exception:
        logger.exception("a hook failed")


class CallSpan:
    """An OpenTelemetry span around a call."""

    def __init__(self, context: AbstractContextManager[Any]) -> None:
        self._context = context

    def __enter__(self) -> CallSpan:
        self._span = self._context.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool | None:
        if isinstance(error, AltcraftError):
            self._end(error.status, error.attempts)
        return self._context.__exit__(kind, error, traceback)

    def answered(self, meta: AnswerMeta) -> None:
        """Take note of the answer."""
        self._end(meta.status, meta.attempts)

    def _end(self, status: int | None, attempts: int) -> None:
        if status is not None:
            self._span.set_attribute("http.response.status_code", status)
        if attempts > 1:
            self._span.set_attribute("http.request.resend_count", attempts - 1)


def span(call: Call) -> AbstractContextManager[CallSpan | None]:
    """Return a span around a call, if the application uses OpenTelemetry."""
    trace = sys.modules.get("opentelemetry.trace")
    if trace is None:
        return nullcontext()
    attributes = {
        "http.request.method": call.method,
        "url.full": call.url,
        "altcraft.operation": call.operation.name,
        "altcraft.request_id": call.request_id,
    }
    return CallSpan(
        trace.get_tracer("altcraft").start_as_current_span(
            call.operation.name, kind=trace.SpanKind.CLIENT, attributes=attributes
        )
    )
