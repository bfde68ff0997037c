# Copied from templates/python/core/calls/settings.py by `altcraft-gen build`; changes made here are lost.
"""How calls are made: what the client was told, checked once."""

from __future__ import annotations

import re
from math import isfinite
from urllib.parse import urlsplit

from ..common.errors import ConfigurationError
from ..common.token import Token
from .headers import check_headers, merge_headers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal, TypeAlias

    from ..common.meta import AnswerMeta
    from ..common.recorder import Recorder
    from .events import ErrorEvent, RequestEvent, RetryEvent

    # The async client awaits what a hook returns, if it can be awaited.
    ErrorHook: TypeAlias = Callable[[ErrorEvent], object]
    RequestHook: TypeAlias = Callable[[RequestEvent], object]
    ResponseHook: TypeAlias = Callable[[AnswerMeta], object]
    RetryHook: TypeAlias = Callable[[RetryEvent], object]
    TokenPlace: TypeAlias = Literal["header", "body"]

LARGEST_ANSWER = 256 * 1024 * 1024

_API_PATH = re.compile(r"/api(/|/v\d.*)?")  # calls bring this path themselves
_TOKEN = re.compile(r"[\x21-\x7e]+")


class Settings:
    """How calls are made; copies with changes are made by `changed`."""

    __slots__ = (
        "deduplication",
        "headers",
        "max_answer_size",
        "on_error",
        "on_request",
        "on_response",
        "on_retry",
        "recorder",
        "retries",
        "servers",
        "timeout",
        "token",
        "token_in",
        "url",
        "warned",
    )

    def __init__(
        self,
        *,
        url: str,
        token: str,
        timeout: float | None,
        retries: int,
        headers: Mapping[str, str] | None,
        servers: Mapping[str, str] | None,
        max_answer_size: int,
        on_request: RequestHook | None,
        on_response: ResponseHook | None,
        on_retry: RetryHook | None,
        on_error: ErrorHook | None,
        deduplication: bool | None = None,
        token_in: TokenPlace = "header",
        recorder: Recorder | None = None,
    ) -> None:
        self.url = url
        self.token = Token(_check_token(token))
        self.timeout = check_timeout(timeout)
        self.retries = check_retries(retries)
        self.headers = check_headers(headers or {})
        self.servers = {name: check_url(one) for name, one in (servers or {}).items()}
        self.max_answer_size = max_answer_size
        self.on_request = on_request
        self.on_response = on_response
        self.on_retry = on_retry
        self.on_error = on_error
        self.deduplication = check_deduplication(deduplication)
        self.token_in = check_token_place(token_in)
        self.recorder = recorder
        self.warned: set[str] = set()

    def changed(self, **changes: Any) -> Settings:
        """Return a copy with some settings replaced, and headers added."""
        checks: dict[str, Callable[[Any], Any]] = {
            "token": lambda token: Token(_check_token(token)),
            "timeout": check_timeout,
            "retries": check_retries,
            "deduplication": check_deduplication,
            "headers": lambda headers: merge_headers(self.headers, check_headers(headers)),
        }
        copy = object.__new__(Settings)
        for name in self.__slots__:
            setattr(copy, name, getattr(self, name))
        for name, value in changes.items():
            setattr(copy, name, checks[name](value) if name in checks else value)
        return copy


def check_url(url: str) -> str:
    """Return a base address without its trailing slash.

    Raises:
        ConfigurationError: It is not an HTTP address, or carries more than an address.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except (ValueError, AttributeError):
        raise ConfigurationError("the url is not an address") from None
    if parts.scheme not in ("http", "https") or not parts.hostname or port == 0:
        raise ConfigurationError("the url must look like https://example.com")
    if parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError("the url must not hold a user name, a query or a fragment")
    if _API_PATH.fullmatch(parts.path):
        address = f"{parts.scheme}://{parts.netloc}"
        raise ConfigurationError(f"give the url without the path {parts.path!r}: {address}")
    return url.strip().rstrip("/")


def check_timeout(timeout: Any) -> float | None:
    """Return a timeout that is a positive number of seconds, or None."""
    if timeout is None:
        return None
    if isinstance(timeout, bool) or not isinstance(timeout, int | float):
        raise ConfigurationError("timeout must be a number of seconds, or None for no limit")
    if not isfinite(timeout) or timeout <= 0:
        raise ConfigurationError("timeout must be more than 0 seconds, or None for no limit")
    return float(timeout)


def check_deduplication(value: Any) -> bool | None:
    """Return what the user says of the installation's deduplication."""
    if value is not None and not isinstance(value, bool):
        raise ConfigurationError("deduplication must be True, False or None")
    return value


def check_token_place(value: Any) -> TokenPlace:
    """Return where the token travels."""
    if value not in ("header", "body"):
        raise ConfigurationError('token_in must be "header" or "body"')
    place: TokenPlace = value
    return place


def check_retries(retries: Any) -> int:
    """Return a number of retries that is not negative."""
    if isinstance(retries, bool) or not isinstance(retries, int) or retries < 0:
        raise ConfigurationError("retries must be 0 or more")
    return retries


def check_request_id(value: Any) -> str:
    """Return a request ID that fits into a header."""
    if not isinstance(value, str) or not _TOKEN.fullmatch(value):
        raise ConfigurationError("request_id must be text of visible ASCII characters")
    return value


def _check_token(token: str) -> str:
    token = token.strip()  # a token read from a file often ends with a line break
    if not _TOKEN.fullmatch(token):
        raise ConfigurationError("the token must be text of visible ASCII characters")
    return token
