# Copied from templates/python/core/transport/connection.py by `altcraft-gen build`; changes made here are lost.
"""The sync half of input and output: sends what the engine asks for over HTTP."""

from __future__ import annotations

from functools import partial
from sys import exception
from time import monotonic
from typing import TYPE_CHECKING, Any

import httpx2

from ..common.meta import Reply
from .deadline import current
from .http import TRANSPORT_ERRORS, RequestMaker, closed, is_open_file, too_large, translate
from .pool import Pool
from .sync_base import BaseConnection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..calls.call import Call
    from ..calls.settings import Settings
    from .network import Network


class Connection(BaseConnection):
    """Sends with the HTTP library, or with a client or transport of the user's.

    Args:
        network: How to reach the network.
    """

    def __init__(self, network: Network) -> None:
        super().__init__()
        self._network = network
        self._pool = Pool(network)
        self._requests = RequestMaker(own=network.http is None, agent=network.agent)
        self._auth = self._requests.auth

    def after_fork(self) -> Connection:
        """Return the same for a process that was forked; a closed one stays closed."""
        return self if self._pool.closed else Connection(self._network.after_fork())

    def _send(self, call: Call, settings: Settings) -> Reply:
        """Make one attempt, within the timeout as a whole."""
        if self._pool.closed:
            raise closed(call)
        handling = exception()
        http = stream = None
        server = ""
        try:
            server = self._requests.origin(call)
            http = self._pool.take(server, call.timeout)
            start = monotonic()
            current.at = None if call.timeout is None else start + call.timeout
            request = self._requests.make(call, http)
            response = http.send(request, stream=True, auth=self._auth, follow_redirects=False)
            if is_open_file(call, response.status_code, response.headers):
                stream = response
                stream.stream = _Lent(stream.stream, partial(self._pool.give, server, http))
            content = b"" if stream else self._read(call, response, settings.max_answer_size)
        except TRANSPORT_ERRORS as error:
            raise translate(error, call, handling) from error
        finally:
            current.at = None
            if http is not None and stream is None:
                self._pool.give(server, http)
        return Reply(
            response.status_code,
            response.headers,
            content,
            request,
            monotonic() - start,
            stream,
        )

    def _read(self, call: Call, response: httpx2.Response, limit: int) -> bytes:
        """Read a body to its end, to the limit of its size, or to the deadline."""
        pieces: list[bytes] = []
        size = 0
        end = current.at
        try:
            for piece in response.iter_bytes():
                size += len(piece)
                if size > limit:
                    raise too_large(call, limit)
                if end is not None and monotonic() > end:
                    raise httpx2.ReadTimeout("the deadline is over")
                pieces.append(piece)
        finally:
            response.close()
        return b"".join(pieces)

    def close(self) -> None:
        """Close the connections, unless they are those of the user's HTTP client."""
        self._pool.close()


class _Lent(httpx2.SyncByteStream):
    """The body of an answer that is read later, until which its connection is in use."""

    def __init__(self, body: Any, give_back: Callable[[], None]) -> None:
        self._body = body
        self._give_back: Callable[[], None] | None = give_back

    def __iter__(self) -> Iterator[bytes]:
        yield from self._body

    def close(self) -> None:
        try:
            self._body.close()
        finally:
            give_back, self._give_back = self._give_back, None
            if give_back is not None:
                give_back()
