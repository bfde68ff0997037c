# Copied from templates/python/core/transport/async_pool.py by `altcraft-gen build`; changes made here are lost.
"""Who may use which connection, between tasks."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx2

from .async_base import take_slot
from .kept import KeptConnections

if TYPE_CHECKING:
    from .network import Network


class AsyncPool:
    """The connections of an async client, for any number of tasks of one event loop.

    Args:
        network: How to reach the network.
    """

    def __init__(self, network: Network) -> None:
        self._network = network
        given = network.given(httpx2.AsyncClient)
        self._connections: KeptConnections[httpx2.AsyncClient] = KeptConnections(
            given, network.max_connections
        )
        self._free = asyncio.BoundedSemaphore(network.max_connections)

    @property
    def closed(self) -> bool:
        """Whether nothing can be sent any more."""
        return self._connections.closed

    async def take(self, origin: str, timeout: float | None) -> httpx2.AsyncClient:
        """Return an HTTP client for one request to a server.

        Raises:
            httpx2.PoolTimeout: All connections were in use until the timeout.
        """
        if self._connections.given is not None:
            return self._connections.given
        await take_slot(self._free, timeout)
        http, superfluous = self._connections.take(origin)
        try:
            for one in superfluous:
                await one.aclose()
            return http or self._network.open(httpx2.AsyncClient, origin)
        except BaseException:
            self._connections.lose()
            self._free.release()
            raise

    async def give(self, origin: str, http: httpx2.AsyncClient) -> None:
        """Take an HTTP client back, whatever became of the request."""
        if self._connections.given is not None:
            return
        superfluous = self._connections.give(origin, http)
        self._free.release()
        for one in superfluous:
            await one.aclose()

    async def aclose(self) -> None:
        """Close the connections; those in use are closed when they are given back."""
        for one in self._connections.close():
            await one.aclose()
        if self._connections.given is not None and self._network.http is None:
            await self._connections.given.aclose()
