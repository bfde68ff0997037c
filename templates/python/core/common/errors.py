"""The errors, by what one would do about them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    import httpx2

    from .meta import AnswerMeta


class AltcraftWarning(UserWarning):
    """Something is sent that may be wrong: what speaks against it is weaker than documented."""


class InsecureTransportWarning(AltcraftWarning):
    """The token travels over plain HTTP."""


class AltcraftError(Exception):
    """Any error of this package. Errors can be pickled; the HTTP response is left out then.

    Attributes:
        code: The platform's error code, if the platform gave one.
        text: What happened, in words.
        operation: Name of the operation, such as `segments.get`.
        url: Where the call went, without its query; None if it went nowhere.
        request_id: The `X-Request-ID` of the call, the same for all its attempts.
        status: HTTP status, if there was an answer.
        body: The decoded answer, or its text if it could not be decoded.
        retry_after: Seconds that the server asked to wait.
        attempts: How many attempts the call made; 0 if nothing was sent.
        in_doubt: Whether the platform may have executed the call although it failed.
    """

    attempts = 0
    in_doubt = False

    def __init__(
        self,
        text: str,
        *,
        code: int | None = None,
        operation: str | None = None,
        url: str | None = None,
        request_id: str | None = None,
        body: Any = None,
        meta: AnswerMeta | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(text)
        self.text = text
        self.code = code
        self.operation = operation
        self.url = meta.url if meta is not None else url
        self.request_id = request_id
        self.status = meta.status if meta is not None else None
        self.body = body
        self.meta = meta
        self.retry_after = retry_after

    @property
    def response(self) -> httpx2.Response | None:
        """The HTTP response, if there was one."""
        return self.meta.response if self.meta is not None else None

    @property
    def retryable(self) -> bool:
        """Whether trying again later may help: too many requests, or the platform failed."""
        codes = (self.code, self.status) if self.code is None else (self.code,)
        return any(code in (408, 429) or 500 <= code <= 599 for code in codes if code is not None)

    def __str__(self) -> str:
        code = f"{self.code} " if self.code is not None else ""
        prefix = f"{self.operation}: " if self.operation else ""
        details = [f"HTTP {self.status}"] if self.status is not None else []
        details += [f"request {self.request_id}"] if self.request_id else []
        suffix = f" ({', '.join(details)})" if details else ""
        return f"{prefix}{code}{self.text}{suffix}"


class ConfigurationError(AltcraftError, ValueError):
    """The client cannot be made or used like this: no address or token, a wrong timeout, closed."""


class InvalidRequestError(AltcraftError, ValueError):
    """The request breaks the rules of the API and was not sent.

    Attributes:
        problems: Everything that is wrong with it.
    """

    def __init__(self, text: str, *, problems: tuple[str, ...] = (), **known: Any) -> None:
        super().__init__(text, **known)
        self.problems = problems


class APIConnectionError(AltcraftError):
    """The server could not be reached, or the connection broke.

    Attributes:
        unsent: Whether it is sure that the request did not reach the server.
    """

    unsent = False

    @property
    def retryable(self) -> bool:
        """Whether trying again later may help."""
        return True


class APITimeoutError(APIConnectionError):
    """The answer did not come whole within the timeout."""


class APIResponseError(AltcraftError):
    """The answer cannot be read: not JSON, cut short, too large.

    Attributes:
        final: Whether another attempt would be answered alike.
    """

    final = False


class APIStatusError(AltcraftError):
    """The server answered with an error; subclasses for the codes that are known."""


class BadRequestError(APIStatusError):
    """The request is malformed or wrong (400)."""


class AuthenticationError(APIStatusError):
    """The token is missing (401)."""


class LimitExceededError(APIStatusError):
    """The limit of the tariff is reached (402)."""


class PermissionDeniedError(APIStatusError):
    """The token is wrong or does not allow this (403)."""


class NotFoundError(APIStatusError):
    """There is no such object (404)."""


class AmbiguousMatchError(APIStatusError):
    """More than one profile matches (409)."""


class UniquenessError(APIStatusError):
    """A field that must be unique would not be (435)."""


class RateLimitError(APIStatusError):
    """Too many requests (429)."""


class ServerError(APIStatusError):
    """The platform failed (5xx)."""


class PagingError(AltcraftError):
    """The pages cannot be followed: the cursor does not move, or more items are there than came.

    Attributes:
        items: The items of the last page that came; a loop has had them, and all before them.
        count: How many items came in all.
    """

    items: Sequence[Any] = ()
    count = 0


class JournalError(AltcraftError):
    """The journal of a job cannot be used, or does not fit the job: nothing more was sent."""


class TaskError(AltcraftError):
    """The task failed, or made nothing of what was asked for.

    Attributes:
        task_id: ID of the task.
    """

    def __init__(self, text: str, *, task_id: str | None = None, **known: Any) -> None:
        super().__init__(text, **known)
        self.task_id = task_id


class TaskTimeoutError(TaskError):
    """The task was not done in time; it goes on, and can be waited for again."""


_BY_CODE: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: LimitExceededError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: AmbiguousMatchError,
    429: RateLimitError,
    435: UniquenessError,
}


def error_class(code: int | None) -> type[APIStatusError]:
    """Return the class of an error code of the platform."""
    if code is None:
        return APIStatusError
    if 500 <= code <= 599:
        return ServerError
    return _BY_CODE.get(code, APIStatusError)


# Tracebacks, logs and pickles tell the name that users import, not where the class happens to be.
for _value in list(globals().values()):
    if isinstance(_value, type):
        _value.__module__ = __name__.partition("._core.")[0]
