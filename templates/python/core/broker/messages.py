"""Calls and replies as messages of the queues."""

from __future__ import annotations

from json import dumps, loads
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

import httpx2

from ..calls.request import refusal
from ..common.errors import APIConnectionError, APITimeoutError, ConfigurationError
from ..common.json_values import is_object
from ..common.meta import Reply
from ..common.token import erase_tokens
from ..transport.http import about, too_large

if TYPE_CHECKING:
    from ..calls.call import Call
    from ..calls.operation import Operation
    from .queues import CallQueue

FOREVER = 1e8
"""Seconds instead of no timeout, which the clocks of threads cannot count to."""
_OK = 200
_ANSWERS = ("envelope", "json")


class Answered(NamedTuple):
    """A message of a queue of answers.

    Attributes:
        correlation: The ID that it has from the message it answers; None if it has none.
        fields: All of it.
    """

    correlation: str | None
    fields: dict[str, Any]


def misfit(operation: Operation) -> str | None:
    """Return why a call cannot be a message, which is a path and a JSON body; None if it can."""
    if operation.method != "POST":
        return f"it is a {operation.method}"
    if operation.server is not None:
        return f"it goes to another server, {operation.server!r}"
    if operation.encoding == "form":
        return "its body is a form, not JSON"
    if operation.answer not in _ANSWERS:
        return f"its answer is not JSON but of the kind {operation.answer!r}"
    if operation.auth == "query" or {"query", "header"} & set(operation.places.values()):
        return "it sends parameters in the address or in headers"
    return None


def check_fit(call: Call) -> None:
    """Refuse a call that cannot be a message.

    Raises:
        InvalidRequestError: It cannot.
    """
    why = misfit(call.operation)
    if why is not None:
        text = f"the broker only takes calls with a path and a JSON body, and {why}"
        hint = "make it with a client that has the url of the platform"
        raise refusal(call.operation, [f"{text}: {hint}"])


def encode(call: Call, queue: CallQueue) -> bytes:
    """Return the message of a call."""
    path = urlsplit(call.url).path.lstrip("/")
    head = dumps({queue.correlation: call.request_id, queue.path: path}).encode()
    name = dumps(queue.body).encode()
    return b"".join((head[:-1], b",", name, b":", call.body or b"{}", b"}"))


def read(message: bytes | str, correlation: str) -> Answered:
    """Read a message of a queue of answers, whoever it is for."""
    try:
        fields = loads(message)
    except (ValueError, RecursionError):
        return Answered(None, {})
    if not is_object(fields):
        return Answered(None, {})
    value = fields.get(correlation)
    return Answered(value if isinstance(value, str) else None, fields)


def reply(call: Call, answer: Answered, queue: CallQueue, elapsed: float, limit: int) -> Reply:
    """Return what the engine reads of an answer: there is no HTTP status, the body tells all.

    Raises:
        APIResponseError: It is larger than the client accepts.
    """
    content = dumps(answer.fields.get(queue.body)).encode()
    if len(content) > limit:
        raise too_large(call, limit)
    return Reply(
        _OK,
        httpx2.Headers(),
        content,
        lambda: httpx2.Request(call.method, call.url),
        elapsed,
    )


def failed(call: Call, what: str, *, unsent: bool) -> APIConnectionError:
    """Return the error for a broker that does not take a message, or lost the connection."""
    error = APIConnectionError(erase_tokens(what), **about(call))
    error.unsent = unsent
    return error


def too_late(call: Call, what: str, *, unsent: bool) -> APITimeoutError:
    """Return the error for a call whose timeout is over."""
    text = f"no time left for {what}: the timeout is {call.timeout} s"
    error = APITimeoutError(erase_tokens(text), **about(call))
    error.unsent = unsent
    return error


def taken(call: Call) -> ConfigurationError:
    """Return the error for an ID that another call waits with."""
    text = f"another call with the request_id {call.request_id!r} waits for its answer"
    return ConfigurationError(text, **about(call))
