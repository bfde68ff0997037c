# Copied from templates/python/core/calls/events.py by `altcraft-gen build`; changes made here are lost.
"""What hooks are told: requests, retries and failures; never with the token or bodies."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..common.errors import AltcraftError
    from .call import Call


class _Event:
    """Something that happens to a call."""

    __slots__ = ("operation", "request_id")

    def __init__(self, call: Call) -> None:
        self.operation = call.operation.name
        self.request_id = call.request_id

    def __repr__(self) -> str:
        names = (*_Event.__slots__, *self.__slots__)
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__name__}({shown})"


class RequestEvent(_Event):
    """A request that is about to be sent.

    Attributes:
        operation: Name of the operation.
        request_id: The `X-Request-ID` of the call, the same for all its attempts.
        method: HTTP method.
        url: Where it goes, without the token.
        attempt: Number of the attempt, counted from 1.
    """

    __slots__ = ("attempt", "method", "url")

    def __init__(self, call: Call, attempt: int) -> None:
        super().__init__(call)
        self.method = call.method
        self.url = call.url
        self.attempt = attempt


class RetryEvent(_Event):
    """An attempt that failed and will be made again.

    Attributes:
        operation: Name of the operation.
        request_id: The `X-Request-ID` of the call, the same for all its attempts.
        error: Why the attempt failed.
        attempt: Number of the attempt that failed, counted from 1.
        delay: Seconds until the next one.
    """

    __slots__ = ("attempt", "delay", "error")

    def __init__(self, call: Call, error: AltcraftError, attempt: int, delay: float) -> None:
        super().__init__(call)
        self.error = error
        self.attempt = attempt
        self.delay = delay


class ErrorEvent(_Event):
    """A call that failed, and is not tried again.

    Attributes:
        operation: Name of the operation.
        request_id: The `X-Request-ID` of the call, the same for all its attempts.
        error: The error that the call raises.
        attempts: How many attempts were made.
        elapsed: Seconds of all attempts and the waits between them.
    """

    __slots__ = ("attempts", "elapsed", "error")

    def __init__(self, call: Call, error: AltcraftError, elapsed: float) -> None:
        super().__init__(call)
        self.error = error
        self.attempts = error.attempts
        self.elapsed = elapsed


# What is printed and pickled tells the name that users import.
for _event in (RequestEvent, RetryEvent, ErrorEvent):
    _event.__module__ = __name__.partition("._core.")[0]
