# Copied from templates/python/core/common/meta.py by `altcraft-gen build`; changes made here are lost.
"""What is known about an answer beside its data."""

from __future__ import annotations

from .json_values import is_object
from .protocol import DUPLICATE_HEADER
from .token import erase_tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    import httpx2

    from .token import Token


class Reply:
    """One HTTP answer as the connection hands it to the engine.

    Args:
        status: HTTP status.
        headers: Headers of the answer.
        content: The body, decoded from its content encoding; empty while `stream` is open.
        request: The HTTP request, or what makes it when somebody asks for it.
        elapsed: Seconds from sending to the end of the body.
        stream: The open HTTP response of a file that is not read yet.
    """

    __slots__ = ("_request", "content", "elapsed", "headers", "status", "stream")

    def __init__(
        self,
        status: int,
        headers: httpx2.Headers,
        content: bytes,
        request: httpx2.Request | Callable[[], httpx2.Request],
        elapsed: float,
        stream: httpx2.Response | None = None,
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self._request = request
        self.elapsed = elapsed
        self.stream = stream

    @property
    def request(self) -> httpx2.Request:
        """The HTTP request."""
        if callable(self._request):
            self._request = self._request()
        return self._request

    def erase(self, token: Token) -> None:
        """Take out the token wherever the server repeated it."""
        self.content = token.erase(self.content)
        for name, value in self.headers.raw:
            if token.erase(value) is not value:
                self.headers[name.decode("latin-1")] = token.erase_text(value.decode("latin-1"))


class AnswerMeta:
    """What is known about an answer beside its data.

    A pickled copy keeps everything but the headers and the HTTP response.

    Attributes:
        operation: Name of the operation.
        request_id: The `X-Request-ID` of the call, the same for all its attempts.
        status: HTTP status.
        elapsed: Seconds of the attempt that was answered.
        attempts: How many requests were sent.
    """

    __slots__ = (
        "_duplicate",
        "_reply",
        "_url",
        "attempts",
        "elapsed",
        "operation",
        "request_id",
        "status",
    )

    def __init__(self, operation: str, request_id: str, reply: Reply, attempts: int) -> None:
        self.operation = operation
        self.request_id = request_id
        self.status = reply.status
        self.elapsed = reply.elapsed
        self.attempts = attempts
        self._duplicate: bool | None = None
        self._url: str | None = None
        self._reply: Reply | None = reply

    @property
    def duplicate(self) -> bool:
        """Whether the platform took the request for a repetition and gave the stored answer."""
        if self._duplicate is None:
            value = self.headers.get(DUPLICATE_HEADER, "")
            self._duplicate = value.strip().lower() == "true"
        return self._duplicate

    @property
    def url(self) -> str:
        """Where the answer came from, without the query."""
        if self._url is None:
            where = "" if self._reply is None else str(self._reply.request.url).partition("?")[0]
            self._url = erase_tokens(where)  # a redirect may have put it into the path
        return self._url

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers of the answer; names in any case."""
        return {} if self._reply is None else self._reply.headers

    @property
    def response(self) -> httpx2.Response | None:
        """The HTTP response, with its request; None in a pickled copy."""
        reply = self._reply
        if reply is None or reply.stream is not None:
            return None if reply is None else reply.stream
        from datetime import timedelta

        import httpx2

        # The body is decoded already: a content encoding would have it decoded again.
        headers = [pair for pair in reply.headers.raw if pair[0].lower() != b"content-encoding"]
        response = httpx2.Response(
            reply.status, headers=headers, content=reply.content, request=reply.request
        )
        response.elapsed = timedelta(seconds=reply.elapsed)
        return response

    def __repr__(self) -> str:
        return (
            f"AnswerMeta(operation={self.operation!r}, status={self.status}, "
            f"request_id={self.request_id!r}, duplicate={self.duplicate}, "
            f"elapsed={self.elapsed:.3f}, attempts={self.attempts})"
        )

    def __getstate__(self) -> dict[str, Any]:
        kept = ("operation", "request_id", "status", "elapsed", "attempts")
        return {name: getattr(self, name) for name in kept} | {
            "_duplicate": self.duplicate,
            "_url": self.url,
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._reply = None
        for name, value in state.items():
            setattr(self, name, value)


class Answer:
    """A decoded answer: the whole body, and what is known about it."""

    __slots__ = ("body", "meta", "reply")

    def __init__(self, body: Any, meta: AnswerMeta, reply: Reply) -> None:
        self.body = body
        self.meta = meta
        self.reply = reply

    def payload(self, field: str | None) -> Any:
        """Return a top-level field of the answer, or the whole answer."""
        if field is None:
            return self.body
        return self.body.get(field) if is_object(self.body) else None
