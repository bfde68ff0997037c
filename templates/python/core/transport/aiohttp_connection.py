"""Input and output of an async client with aiohttp, which takes much less CPU time.

It stands directly beneath the engine: as a transport of the other HTTP library it would lose most
of what it gains.
"""

from __future__ import annotations

import asyncio
from functools import partial
from sys import exception
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple
from urllib.request import getproxies, proxy_bypass

import httpx2

from ..common.errors import ConfigurationError
from ..common.meta import Reply
from . import tls
from .async_base import BaseAsyncConnection, take_slot
from .http import RequestMaker, closed, is_open_file, too_large, translate
from .kept import KeptConnections

try:
    import aiohttp
    from aiohttp.http_exceptions import ContentEncodingError, HttpProcessingError
    from yarl import URL
except ImportError as missing:
    raise ConfigurationError(
        "aiohttp is one more package: pip install 'altcraft-client[aiohttp]'"
    ) from missing

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from ..calls.call import Call
    from ..calls.settings import Settings
    from .network import Network

_LONGEST_HEADER = 64 * 1024
_MOST_HEADERS = 1000
_MOST_URLS = 512
_FAILURES = (aiohttp.ClientError, HttpProcessingError, httpx2.HTTPError, OSError, ValueError)


class _Address(NamedTuple):
    """A parsed URL, and the proxy that leads there."""

    url: URL
    proxy: str | None


class AiohttpConnection(BaseAsyncConnection):
    """Sends with aiohttp.

    Args:
        network: How to reach the network.
    """

    def __init__(self, network: Network) -> None:
        super().__init__(bound=True)
        network.check()
        if network.transport is not None:
            raise ConfigurationError("a transport is for the usual HTTP client, not for aiohttp")
        if network.proxy is not None and str(network.proxy).startswith("socks"):
            raise ConfigurationError("aiohttp knows no SOCKS proxies; leave http_client out")
        self._network = network
        self._session: aiohttp.ClientSession | None = None
        self._free = asyncio.BoundedSemaphore(network.max_connections)
        self._closed = False
        self._requests = RequestMaker(own=True, agent=network.agent)
        self._addresses: dict[str, _Address] = {}

    def after_fork(self) -> AiohttpConnection:
        """Return the same for a process that was forked; a closed one stays closed."""
        return self if self._closed else AiohttpConnection(self._network)

    async def aclose(self) -> None:
        """Close the connections."""
        self._check_loop()
        self._closed = True
        if self._session is not None:
            await self._session.close()

    async def _send(self, call: Call, settings: Settings) -> Reply:
        if self._closed:
            raise closed(call)
        handling = exception()
        stream = None
        try:
            await take_slot(self._free, call.timeout)
            try:
                start = monotonic()
                async with asyncio.timeout(call.timeout):
                    response = await self._request(call)
                    if response.status < 200:
                        raise httpx2.RemoteProtocolError(f"HTTP {response.status} is no answer")
                    headers = httpx2.Headers(response.raw_headers)
                    content = b""
                    if is_open_file(call, response.status, headers):
                        stream = self._as_stream(call, response, headers)
                    else:
                        content = await _read(call, response, settings.max_answer_size)
            finally:
                if stream is None:
                    self._free.release()
        except _FAILURES as error:
            usual = _translated(error)  # aiohttp's own holds the headers of the request
            raise translate(usual, call, handling) from usual
        return Reply(
            response.status,
            headers,
            content,
            partial(self._requests.make, call, None),
            monotonic() - start,
            stream,
        )

    async def _request(self, call: Call) -> aiohttp.ClientResponse:
        url, proxy = self._address(call.secret_url or call.url)
        headers = [
            (name.decode("latin-1"), value.decode("latin-1"))
            for name, value in self._requests.headers(call)
        ]
        return await self._opened().request(
            call.method,
            url,
            data=call.body or None,
            headers=headers,
            allow_redirects=False,
            proxy=proxy,
            ssl=tls.context(self._network.verify) if url.scheme == "https" else True,
        )

    def _opened(self) -> aiohttp.ClientSession:
        """Return the session, made in the event loop of the first call."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=0, keepalive_timeout=KeptConnections.KEPT_OPEN
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=None),
                skip_auto_headers=("Content-Type",),
                max_line_size=_LONGEST_HEADER,
                max_field_size=_LONGEST_HEADER,
                max_headers=_MOST_HEADERS,
            )
        return self._session

    def _address(self, text: str) -> _Address:
        parsed = self._addresses.get(text)
        if parsed is None:
            url = URL(text, encoded=True)
            parsed = _Address(url, self._network.proxy or _environment_proxy(url))
            if len(self._addresses) < _MOST_URLS:  # nearly all calls go to one of a few addresses
                self._addresses[text] = parsed
        return parsed

    def _as_stream(
        self, call: Call, response: aiohttp.ClientResponse, headers: httpx2.Headers
    ) -> httpx2.Response:
        """Return an answer that is read later; its body comes decoded already."""
        kept = [one for one in headers.raw if one[0].lower() != b"content-encoding"]
        return httpx2.Response(
            response.status,
            headers=kept,
            stream=_Body(response, call.timeout, self._free.release),
            request=self._requests.make(call, None),
        )


def _environment_proxy(url: URL) -> str | None:
    """Return the proxy that the environment names; aiohttp would ask a thread, for each request."""
    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if proxy is None or (url.host and proxy_bypass(url.host)):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


async def _read(call: Call, response: aiohttp.ClientResponse, limit: int) -> bytes:
    """Read a body to its end, or to the limit of its size."""
    pieces: list[bytes] = []
    size = 0
    try:
        while piece := await response.content.readany():
            size += len(piece)
            if size > limit:
                raise too_large(call, limit)
            pieces.append(piece)
    except BaseException:
        response.close()
        raise
    response.release()
    return b"".join(pieces)


class _Body(httpx2.AsyncByteStream):
    """The body of an answer that is read later, until which its connection is in use."""

    def __init__(
        self,
        response: aiohttp.ClientResponse,
        timeout: float | None,
        give_back: Callable[[], None],
    ) -> None:
        self._response = response
        self._timeout = timeout  # of each pause
        self._give_back: Callable[[], None] | None = give_back

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            while piece := await self._next():
                yield piece
        except _FAILURES as error:
            raise _translated(error) from None

    async def _next(self) -> bytes:
        async with asyncio.timeout(self._timeout):
            return await self._response.content.readany()

    async def aclose(self) -> None:
        self._response.close()
        give_back, self._give_back = self._give_back, None
        if give_back is not None:
            give_back()


def _translated(error: Exception) -> Exception:
    """Return the error of the usual HTTP library that means the same."""
    if isinstance(error, httpx2.HTTPError):
        return error
    said = getattr(error, "message", None) or str(error) or type(error).__name__
    text = said.partition("\n")[0].rstrip(":")  # the rest shows bytes of the answer
    if isinstance(error, aiohttp.ClientConnectorError):
        return httpx2.ConnectError(text)
    if isinstance(error, TimeoutError):
        return httpx2.ReadTimeout(text)
    if isinstance(error.__cause__ or error, ContentEncodingError):
        return httpx2.DecodingError(text)
    return httpx2.RemoteProtocolError(text)
