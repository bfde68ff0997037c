# Copied from templates/python/core/broker/async_connection.py by `altcraft-gen build`; changes made here are lost.
"""Calls over the broker, for the async client."""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import TYPE_CHECKING

from ..transport.async_base import BaseAsyncConnection
from ..transport.http import closed
from .async_amqp import AsyncAmqp, AsyncPublisher
from .async_collector import AsyncCollector
from .messages import FOREVER, check_fit, encode, failed, reply, taken, too_late
from .queues import call_queue
from .sync_amqp import Broken
from .waiting import Waiting

if TYPE_CHECKING:
    from ..calls.call import Call
    from ..calls.settings import Settings
    from ..common.meta import Reply
    from ..transport.tls import Verify
    from .address import Address
    from .messages import Answered


class AsyncBrokerConnection(BaseAsyncConnection):
    """The connection of a client, and of its changed copies, to a broker.

    Args:
        address: The broker.
        verify: Whom to trust.

    Raises:
        ConfigurationError: The library is not installed, or there are no such certificates.
    """

    def __init__(self, address: Address, verify: Verify) -> None:
        super().__init__(bound=True)
        self._address = address
        self._verify = verify
        self._queues = call_queue()
        amqp = AsyncAmqp(address, verify)
        self._waiting: Waiting[asyncio.Future[Answered]] = Waiting()
        self._publisher = AsyncPublisher(amqp, self._queues.queue)
        self._collector = AsyncCollector(
            amqp, self._queues.answers, self._queues.correlation, self._waiting
        )
        self._closed = False

    def after_fork(self) -> AsyncBrokerConnection:
        """Return the same for a process that was forked; a closed one stays closed."""
        return self if self._closed else AsyncBrokerConnection(self._address, self._verify)

    async def aclose(self) -> None:
        """Close the connections."""
        self._closed = True
        await self._collector.close()
        await self._publisher.close()

    def _check(self, call: Call) -> None:
        check_fit(call)

    async def _send(self, call: Call, settings: Settings) -> Reply:
        if self._closed:
            raise closed(call)
        start = monotonic()
        waiter: asyncio.Future[Answered] = asyncio.get_running_loop().create_future()
        if not self._waiting.add(call.request_id, waiter):
            raise taken(call)
        published = False
        what = f"the connection to {self._address.shown}"
        try:
            async with asyncio.timeout(call.timeout or FOREVER):
                await self._collector.ensure()
                channel = await self._publisher.channel()
                what = f"{self._queues.queue}: the broker takes no messages now"
                await self._publisher.ready()
                what = f"the answer on {self._queues.answers} of {self._address.shown}"
                published = True
                await self._publisher.publish(channel, encode(call, self._queues))
                answer = await waiter
        except Broken as error:
            raise failed(call, str(error), unsent=not published) from None
        except TimeoutError:
            raise too_late(call, what, unsent=not published) from None
        finally:
            self._waiting.give_up(call.request_id, published=published)
        elapsed = monotonic() - start
        return reply(call, answer, self._queues, elapsed, settings.max_answer_size)
