# Copied from templates/python/core/broker/async_amqp.py by `altcraft-gen build`; changes made here are lost.
"""Connections to a broker for asyncio, with aiormq."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from ..transport import tls
from .sync_amqp import CONNECT, HEARTBEAT, Broken, library

if TYPE_CHECKING:
    from ..transport.tls import Verify
    from .address import Address

_PERSISTENT = 2


class AsyncAmqp:
    """How coroutines reach a broker.

    Args:
        address: The broker.
        verify: Whom to trust.

    Raises:
        ConfigurationError: The library is not installed, or there are no such certificates.
    """

    def __init__(self, address: Address, verify: Verify) -> None:
        tls.check(verify)
        self.address = address
        self._verify = verify
        self.library = library("aiormq")
        self.errors: tuple[type[Exception], ...] = (
            self.library.AMQPError,
            OSError,
            asyncio.InvalidStateError,
        )

    async def open(self) -> Any:
        """Return a new connection.

        Raises:
            Broken: There is none to be had.
        """
        url = f"{self.address.secret_url}?heartbeat={HEARTBEAT}"
        context = tls.context(self._verify) if self.address.tls else None
        try:
            async with asyncio.timeout(CONNECT):
                return await self.library.connect(url, context=context)
        except self.errors as error:
            raise self.broken(error) from None  # whose frames hold the password

    def broken(self, error: BaseException | None) -> Broken:
        """Return what an error of the library means."""
        known = self.library
        refused = isinstance(
            error,
            (
                known.AuthenticationError,
                known.ProbableAuthenticationError,
                known.ConnectionNotAllowed,
                known.ChannelAccessRefused,
                known.ChannelNotFoundEntity,
                known.ChannelPreconditionFailed,
            ),
        )
        why = str(error) or type(error).__name__
        return Broken(f"the broker {self.address.shown}: {why}", refused=refused)


class AsyncPublisher:
    """A connection that is only written to; the broker may block it without holding up answers.

    Args:
        amqp: How to reach the broker.
        queue: The queue.
    """

    def __init__(self, amqp: AsyncAmqp, queue: str) -> None:
        self._amqp = amqp
        self._queue = queue
        self._connection: Any = None
        self._channel: Any = None
        self._opening = asyncio.Lock()
        self._properties = amqp.library.spec.Basic.Properties(
            delivery_mode=_PERSISTENT, content_type="application/json"
        )

    async def channel(self) -> Any:
        """Return what to publish with.

        Raises:
            Broken: There is none to be had.
        """
        async with self._opening:
            channel = self._channel
            if channel is None or channel.is_closed or not self._connection.is_opened:
                await self.close()
                connection = await self._amqp.open()
                self._connection = connection
                try:
                    self._channel = await connection.channel(publisher_confirms=False)
                    await self._channel.queue_declare(self._queue, passive=True)
                except self._amqp.errors as error:
                    await self.close()
                    raise self._amqp.broken(error) from None
            return self._channel

    async def ready(self) -> None:
        """Wait until the broker takes messages."""
        if self._connection is not None:
            await self._connection.ready()

    async def publish(self, channel: Any, body: bytes) -> None:
        """Put a message on the queue.

        Raises:
            Broken: The connection broke meanwhile; it may be published.
        """
        try:
            await channel.basic_publish(body, routing_key=self._queue, properties=self._properties)
        except self._amqp.errors as error:
            raise self._amqp.broken(error) from None

    async def close(self) -> None:
        """Close the connection."""
        connection, self._connection, self._channel = self._connection, None, None
        if connection is not None:
            await close_quietly(connection)


async def close_quietly(connection: Any) -> None:
    """Close a connection that may be broken."""
    try:
        async with asyncio.timeout(1):
            await connection.close()
    except Exception:  # nosec B110 - of the library, about a connection that is given up
        pass
