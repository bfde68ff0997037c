# Copied from templates/python/core/transport/http.py by `altcraft-gen build`; changes made here are lost.
"""Calls and replies in the terms of the HTTP library, for the sync and the async connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

import httpx2

from ..common.errors import (
    AltcraftError,
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    ConfigurationError,
)
from ..common.token import erase_tokens

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..calls.call import Call

# OSError: a transport of the user's own may let the network's errors through.
TRANSPORT_ERRORS = (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError)

_UNSENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, ConnectionRefusedError)
_MOST_URLS = 512
_LARGEST_JSON_ERROR = 1024 * 1024


class _SecretURL(httpx2.URL):
    """A URL with the token in its query, which is not shown: the HTTP library logs URLs."""

    def __str__(self) -> str:
        return super().__str__().partition("?")[0]

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


class _Address(NamedTuple):
    """A parsed URL, with the header and the server that follow from it."""

    url: httpx2.URL
    host: tuple[bytes, bytes]
    origin: str


class RequestMaker:
    """Makes HTTP requests.

    Building them directly takes a third of the time of a whole call off. An HTTP client that the
    user gave is asked to build them, because it may add headers, cookies and parameters.
    """

    def __init__(self, *, own: bool, agent: str) -> None:
        self._own = own
        # The same whatever is installed: a repeated request must have the headers of the first.
        self._defaults = [
            (b"Accept", b"accept", b"*/*"),
            (b"Accept-Encoding", b"accept-encoding", b"gzip, deflate"),
            (b"User-Agent", b"user-agent", agent.encode()),
        ]
        self._urls: dict[str, _Address] = {}

    @property
    def auth(self) -> Any:
        """The authentication of the HTTP client, which only a user's own may have."""
        return httpx2.Auth() if self._own else httpx2.USE_CLIENT_DEFAULT

    def origin(self, call: Call) -> str:
        """Return the server that a call goes to, as `https://host:port`."""
        return self._address(call).origin

    def make(self, call: Call, http: httpx2.Client | httpx2.AsyncClient | None) -> httpx2.Request:
        """Make the HTTP request of a call."""
        url, host, _ = self._address(call)
        if not self._own and http is not None:
            request = http.build_request(
                call.method,
                url,
                headers=list(call.headers),
                content=call.body or None,
                timeout=call.timeout,
            )
        else:
            timeout = dict.fromkeys(("connect", "read", "write", "pool"), call.timeout)
            request = httpx2.Request(
                call.method,
                url,
                headers=[host, *self.headers(call), *_length(call)],
                stream=httpx2.ByteStream(call.body),
                extensions={"timeout": timeout},
            )
        if call.secret_url is not None:
            request.url = _SecretURL(request.url)
        return request

    def headers(self, call: Call) -> Sequence[tuple[bytes, bytes]]:
        """Return the headers of a call, but for those that say where it goes and how long it is."""
        given = {name.lower() for name, _ in call.headers}
        headers = [(name, value) for name, key, value in self._defaults if key not in given]
        headers += call.headers
        return headers

    def _address(self, call: Call) -> _Address:
        text = call.secret_url or call.url
        parsed = self._urls.get(text)
        if parsed is None:
            url = httpx2.URL(text)
            host = url.netloc
            parsed = _Address(url, (b"Host", host), f"{url.scheme}://{host.decode('ascii')}")
            if len(self._urls) < _MOST_URLS:  # nearly all calls go to one of a few addresses
                self._urls[text] = parsed
        return parsed


def _length(call: Call) -> Sequence[tuple[bytes, bytes]]:
    return [(b"Content-Length", b"%d" % len(call.body))] if call.method == "POST" else ()


def closed(call: Call) -> ConfigurationError:
    """Return the error for a call of a client that was closed."""
    return ConfigurationError("the client is closed", **about(call))


def about(call: Call) -> dict[str, Any]:
    """Return what each error of a call tells of it; the query may hold what is not to be shown."""
    return {
        "operation": call.operation.name,
        "url": erase_tokens(call.url.partition("?")[0]),
        "request_id": call.request_id,
    }


def translate(error: Exception, call: Call, handling: BaseException | None) -> AltcraftError:
    """Return the error of this package for one of the HTTP library.

    Args:
        error: The error, which becomes the cause of the returned one.
        call: The call that failed.
        handling: What the caller was handling meanwhile, which is the caller's and stays whole.
    """
    _cut(error, handling)
    known = about(call)
    host = urlsplit(call.url).netloc
    if isinstance(error, httpx2.DecodingError):
        return APIResponseError(f"the compression of the answer of {host} is broken", **known)
    unsent = isinstance(error, _UNSENT)
    if isinstance(error, httpx2.TimeoutException | TimeoutError):
        stage = f"connecting to {host}" if unsent else f"the whole answer of {host}"
        failure: APIConnectionError = APITimeoutError(
            f"no time left for {stage}: the timeout is {call.timeout} s", **known
        )
    else:
        what = str(error) or type(error).__name__
        failure = APIConnectionError(f"the connection to {host} failed: {what}", **known)
    failure.unsent = unsent
    return failure


def _cut(error: Exception, handling: BaseException | None) -> None:
    """Leave of an error, which stays the cause of ours, what tells the user something.

    The frames inside the HTTP library tell nothing, and hold the headers of the request, which
    tools that report errors show. The words may quote what the server sent.
    """
    error.args = tuple(erase_tokens(one) if isinstance(one, str) else one for one in error.args)
    error.__traceback__ = error.__cause__ = None
    error.__context__ = handling if handling is not error else None


def too_large(call: Call, limit: int) -> APIResponseError:
    """Return the error for an answer that is larger than the client accepts."""
    error = APIResponseError(
        f"the answer of {urlsplit(call.url).netloc} is larger than max_answer_size, {limit} bytes",
        **about(call),
    )
    error.final = True
    return error


def is_open_file(call: Call, status: int, headers: Mapping[str, str]) -> bool:
    """Tell whether the body is left unread, because it is a file and not an error."""
    if call.operation.answer != "file" or status not in (200, 206):
        return False
    if "json" not in headers.get("Content-Type", ""):
        return True
    # An error of the platform comes as JSON under HTTP 200 too, and is always small.
    length = headers.get("Content-Length", "")
    return length.isdigit() and int(length) > _LARGEST_JSON_ERROR
