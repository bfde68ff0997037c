"""The async half of input and output: sends what the engine asks for."""

from __future__ import annotations

import asyncio
from functools import partial
from sys import exception
from time import monotonic
from typing import TYPE_CHECKING, Any

import httpx2

from ..common.meta import Reply
from .async_base import BaseAsyncConnection
from .async_pool import AsyncPool
from .http import TRANSPORT_ERRORS, RequestMaker, closed, is_open_file, too_large, translate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from ..calls.call import Call
    from ..calls.settings import Settings
    from .network import Network


class AsyncConnection(BaseAsyncConnection):
    """Sends with the HTTP library, or with a client or transport of the user's.

    Args:
        network: How to reach the network.
    """

    def __init__(self, network: Network) -> None:
        super().__init__(bound=network.bound_to_loop)
        self._network = network
        self._pool = AsyncPool(network)
        self._requests = RequestMaker(own=network.http is None, agent=network.agent)
        self._auth = self._requests.auth

    def after_fork(self) -> AsyncConnection:
        """Return the same for a process that was forked; a closed one stays closed."""
        return self if self._pool.closed else AsyncConnection(self._network.after_fork())

    async def _send(self, call: Call, settings: Settings) -> Reply:
        """Make one attempt, within the timeout as a whole."""
        if self._pool.closed:
            raise closed(call)
        handling = exception()
        http = stream = None
        server = ""
        try:
            server = self._requests.origin(call)
            http = await self._pool.take(server, call.timeout)
            start = monotonic()
            request = self._requests.make(call, http)
            async with asyncio.timeout(call.timeout):
                response = await http.send(
                    request, stream=True, auth=self._auth, follow_redirects=False
                )
                content = b""
                if is_open_file(call, response.status_code, response.headers):
                    stream = response
                    stream.stream = _Lent(stream.stream, partial(self._pool.give, server, http))
                else:
                    content = await self._read(call, response, settings.max_answer_size)
        except TRANSPORT_ERRORS as error:
            raise translate(error, call, handling) from error
        finally:
            if http is not None and stream is None:
                await self._pool.give(server, http)
        return Reply(
            response.status_code,
            response.headers,
            content,
            request,
            monotonic() - start,
            stream,
        )

    async def _read(self, call: Call, response: httpx2.Response, limit: int) -> bytes:
        """Read a body to its end, or to the limit of its size."""
        pieces: list[bytes] = []
        size = 0
        try:
            async for piece in response.aiter_bytes():
                size += len(piece)
                if size > limit:
                    raise too_large(call, limit)
                pieces.append(piece)
        finally:
            await response.aclose()
        return b"".join(pieces)

    async def aclose(self) -> None:
        """Close the connections, unless they are those of the user's HTTP client."""
        if self._network.http is None:
            self._check_loop()
        await self._pool.aclose()


class _Lent(httpx2.AsyncByteStream):
    """The body of an answer that is read later, until which its connection is in use."""

    def __init__(self, body: Any, give_back: Callable[[], Awaitable[None]]) -> None:
        self._body = body
        self._give_back: Callable[[], Awaitable[None]] | None = give_back

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._body:
            yield piece

    async def aclose(self) -> None:
        try:
            await self._body.aclose()
        finally:
            give_back, self._give_back = self._give_back, None
            if give_back is not None:
                await give_back()
