"""Who may use which connection, between threads."""

from __future__ import annotations

from threading import BoundedSemaphore, Lock
from typing import TYPE_CHECKING

import httpx2

from .deadline import keep_deadline
from .kept import KeptConnections

if TYPE_CHECKING:
    from .network import Network


class Pool:
    """The connections of a sync client, for any number of threads.

    Args:
        network: How to reach the network.
    """

    def __init__(self, network: Network) -> None:
        self._network = network
        given = network.given(httpx2.Client)
        if given is not None:
            keep_deadline(given)
        self._connections: KeptConnections[httpx2.Client] = KeptConnections(
            given, network.max_connections
        )
        self._lock = Lock()
        self._free = BoundedSemaphore(network.max_connections)

    @property
    def closed(self) -> bool:
        """Whether nothing can be sent any more."""
        return self._connections.closed

    def take(self, origin: str, timeout: float | None) -> httpx2.Client:
        """Return an HTTP client for one request to a server.

        Raises:
            httpx2.PoolTimeout: All connections were in use until the timeout.
        """
        if self._connections.given is not None:
            return self._connections.given
        if not self._free.acquire(timeout=timeout):
            raise httpx2.PoolTimeout("all connections are in use")
        with self._lock:
            http, superfluous = self._connections.take(origin)
        for one in superfluous:
            one.close()
        if http is None:
            try:
                http = self._network.open(httpx2.Client, origin)
            except BaseException:
                with self._lock:
                    self._connections.lose()
                self._free.release()
                raise
            keep_deadline(http)
        return http

    def give(self, origin: str, http: httpx2.Client) -> None:
        """Take an HTTP client back, whatever became of the request."""
        if self._connections.given is not None:
            return
        with self._lock:
            superfluous = self._connections.give(origin, http)
        self._free.release()
        for one in superfluous:
            one.close()

    def close(self) -> None:
        """Close the connections; those in use are closed when they are given back."""
        with self._lock:
            superfluous = self._connections.close()
        for one in superfluous:
            one.close()
        if self._connections.given is not None and self._network.http is None:
            self._connections.given.close()
