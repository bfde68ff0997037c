"""A deadline for each attempt of the sync client, however slowly the bytes drip.

The timeouts of the HTTP library count from one byte to the next, so a server that sends a byte now
and then would hold a call for ever. Here every read and write on the network gets the time that is
left of the whole attempt. (The async client needs no such thing: it cancels the attempt.)
"""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any

import httpx2

if TYPE_CHECKING:
    from collections.abc import Iterable


class Deadline(threading.local):
    """The moment at which the attempt that this thread makes must be over."""

    at: float | None = None

    def left(
        self, timeout: float | None, over: type[httpx2.TimeoutException] = httpx2.ReadTimeout
    ) -> float | None:
        """Return the smaller of a timeout and the time that is left, if any is left."""
        if self.at is None:
            return timeout
        left = self.at - monotonic()
        if left <= 0:
            raise over("the deadline is over")
        return left if timeout is None or left < timeout else timeout


current = Deadline()


def keep_deadline(http: httpx2.Client) -> None:
    """Make the connections that an HTTP client opens from now on keep the deadline.

    The HTTP library has no public place for that. Should its inside change, or with a transport
    that is not the library's, the client goes on with the library's own timeouts, and looks at the
    deadline between the pieces of a body.
    """
    transports: list[Any] = [
        getattr(http, "_transport", None),
        *getattr(http, "_mounts", {}).values(),
    ]
    for transport in transports:
        with suppress(AttributeError):
            pool: Any = transport._pool
            if not isinstance(pool._network_backend, _Backend):
                pool._network_backend = _Backend(pool._network_backend)


class _Backend:
    """Opens connections that keep the deadline."""

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> _Stream:
        """Connect to the first address of a host that answers within its share of the time.

        Looking up the addresses is the one thing that cannot be interrupted.
        """
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise httpx2.ConnectError(str(error)) from error
        failure: Exception = httpx2.ConnectError("the host has no address")
        for number, (*_, address) in enumerate(found):
            left = current.left(timeout, httpx2.ConnectTimeout)
            share = None if left is None else left / (len(found) - number)
            try:
                stream = self._backend.connect_tcp(
                    str(address[0]), port, share, local_address, socket_options
                )
            except Exception as error:  # of the kinds that the HTTP library has inside
                failure = error
            else:
                return _Stream(stream)
        raise failure

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> _Stream:
        left = current.left(timeout, httpx2.ConnectTimeout)
        return _Stream(self._backend.connect_unix_socket(path, left, socket_options))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


class _Stream:
    """A connection that keeps the deadline."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._stream.read(max_bytes, current.left(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, current.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        left = current.left(timeout, httpx2.ConnectTimeout)
        stream = self._stream.start_tls(ssl_context, server_hostname, left)
        return _Stream(stream)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
