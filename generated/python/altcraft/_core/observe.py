# Copied from templates/python/core/observe.py by `altcraft-gen build`; changes made here are lost.
"""What goes on, told to hooks, `logging` and OpenTelemetry; never with the token or bodies."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from logging import DEBUG, INFO, Filter, LogRecord, getLogger
from typing import TYPE_CHECKING, Any

from .token import erase_tokens

if TYPE_CHECKING:
    from .errors import AltcraftError
    from .meta import AnswerMeta
    from .request import Call
    from .settings import Settings

logger = getLogger("altcraft")

# Loggers of the HTTP library, which at the level DEBUG tell what a server sends.
_CHATTY = (
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


class RequestEvent:
    """A request that is about to be sent.

    Attributes:
        operation: Name of the operation.
        method: HTTP method.
        url: Where it goes, without the token.
        request_id: The `X-Request-ID` of the call, the same for all its attempts.
        attempt: Number of the attempt, counted from 1.
    """

    __slots__ = ("attempt", "method", "operation", "request_id", "url")

    def __init__(self, call: Call, attempt: int) -> None:
        self.operation = call.operation.name
        self.method = call.method
        self.url = call.url
        self.request_id = call.request_id
        self.attempt = attempt


class RetryEvent:
    """An attempt that failed and will be made again.

    Attributes:
        operation: Name of the operation.
        request_id: The `X-Request-ID` of the call, the same for all its attempts.
        error: Why the attempt failed.
        attempt: Number of the attempt that failed, counted from 1.
        delay: Seconds until the next one.
    """

    __slots__ = ("attempt", "delay", "error", "operation", "request_id")

    def __init__(self, call: Call, error: AltcraftError, attempt: int, delay: float) -> None:
        self.operation = call.operation.name
        self.request_id = call.request_id
        self.error = error
        self.attempt = attempt
        self.delay = delay


class Observer:
    """Tells what happens to the calls of one client."""

    __slots__ = ("_on_request", "_on_response", "_on_retry")

    def __init__(self, settings: Settings) -> None:
        self._on_request = settings.on_request
        self._on_response = settings.on_response
        self._on_retry = settings.on_retry

    def request(self, call: Call, attempt: int) -> None:
        """Tell that a request is about to be sent."""
        if logger.isEnabledFor(DEBUG):
            logger.debug(
                "%s: %s %s, attempt %d (request %s)",
                *(call.operation.name, call.method, call.url, attempt, call.request_id),
            )
        if self._on_request is not None:
            _run(self._on_request, RequestEvent(call, attempt))

    def response(self, meta: AnswerMeta) -> None:
        """Tell that an answer arrived, also one that is an error."""
        if logger.isEnabledFor(DEBUG):
            logger.debug(
                "%s: HTTP %d after %.3f s%s (request %s)",
                *(meta.operation, meta.status, meta.elapsed),
                *(", a stored answer" if meta.duplicate else "", meta.request_id),
            )
        if self._on_response is not None:
            _run(self._on_response, meta)

    def retry(self, call: Call, error: AltcraftError, attempt: int, delay: float) -> None:
        """Tell that a call will be tried again."""
        if logger.isEnabledFor(INFO):
            logger.info("retry in %.2f s after attempt %d failed: %s", delay, attempt, error)
        if self._on_retry is not None:
            _run(self._on_retry, RetryEvent(call, error, attempt, delay))


def _run(hook: Any, event: object) -> None:
    """Run a hook; its failure must not cost the caller an answer that was already earned."""
    try:
        hook(event)
    except Exception:
        logger.exception("a hook failed")


def span(call: Call) -> AbstractContextManager[Any]:
    """Return an OpenTelemetry span around a call, if the application uses OpenTelemetry."""
    trace = sys.modules.get("opentelemetry.trace")
    if trace is None:
        return nullcontext()
    attributes = {
        "http.request.method": call.method,
        "url.full": call.url,
        "altcraft.operation": call.operation.name,
        "altcraft.request_id": call.request_id,
    }
    context: AbstractContextManager[Any] = trace.get_tracer("altcraft").start_as_current_span(
        call.operation.name, kind=trace.SpanKind.CLIENT, attributes=attributes
    )
    return context
