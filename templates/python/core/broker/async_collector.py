"""Takes answers from a queue that others use, too, as `collector` does, for asyncio."""

from __future__ import annotations

import asyncio
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any

from .async_amqp import close_quietly
from .collector import HOLD, IDLE, LONGEST_PAUSE, PREFETCH
from .messages import read
from .sync_amqp import Broken

if TYPE_CHECKING:
    from .async_amqp import AsyncAmqp
    from .messages import Answered
    from .waiting import Waiting

_FIRST_PAUSE = 0.1


class AsyncCollector:
    """One for each queue and event loop.

    Args:
        amqp: How to reach the broker.
        queue: The queue of the answers.
        correlation: The field that tells whose an answer is.
        waiting: Who waits.
    """

    def __init__(
        self,
        amqp: AsyncAmqp,
        queue: str,
        correlation: str,
        waiting: Waiting[asyncio.Future[Answered]],
    ) -> None:
        self._amqp = amqp
        self._queue = queue
        self._correlation = correlation
        self._waiting = waiting
        self._task: asyncio.Task[None] | None = None
        self._ready = asyncio.Event()
        self._used = 0.0

    async def ensure(self) -> None:
        """Wait until answers are taken.

        A broker that was there and went away is waited for; one that never was is not.

        Raises:
            Broken: They are not.
        """
        self._used = monotonic()
        if self._ready.is_set():
            return
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._run(), name="altcraft-answers")
        task = self._task
        ready = asyncio.create_task(self._ready.wait())
        try:
            await asyncio.wait({task, ready}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            ready.cancel()
        if task.done() and not self._ready.is_set():
            failure = None if task.cancelled() else task.exception()
            raise failure if isinstance(failure, Broken) else Broken("the client is closed")

    async def close(self) -> None:
        """Take no more."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait({task}, timeout=2)

    async def _run(self) -> None:
        """Take answers until nobody waits for any.

        Raises:
            Broken: The broker refuses that, or was never there.
        """
        reached, pause = False, _FIRST_PAUSE
        while True:
            connection = None
            try:
                connection = await self._amqp.open()
                channel = await connection.channel(publisher_confirms=False)
                await channel.basic_qos(prefetch_count=PREFETCH)
                await channel.basic_consume(self._queue, partial(self._take, channel))
                reached, pause = True, _FIRST_PAUSE
                self._ready.set()
                if await self._is_idle(connection, channel):
                    return
                failure = Broken(f"the connection to {self._amqp.address.shown} broke")
            except Broken as error:
                failure = error
            except self._amqp.errors as error:
                failure = self._amqp.broken(error)
            finally:
                self._ready.clear()
                if connection is not None:
                    await close_quietly(connection)
            if failure.refused or not reached:
                for waiter in self._waiting.take_all():
                    if not waiter.done():
                        waiter.set_exception(failure)
                        waiter.exception()  # some of them never look: they were not published
                raise failure
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    async def _is_idle(self, connection: Any, channel: Any) -> bool:
        """Wait until nobody waits for answers, or the connection is over."""
        while connection.is_opened and not channel.is_closed:
            await asyncio.wait({channel.closing}, timeout=IDLE / 10)
            if not self._waiting and monotonic() - self._used > IDLE:
                self._ready.clear()
                return True
        return False

    async def _take(self, channel: Any, message: Any) -> None:
        answer = read(message.body, self._correlation)
        waiter, ours = self._waiting.take(answer.correlation)
        tag = message.delivery.delivery_tag
        if ours:
            if waiter is not None and not waiter.done():
                waiter.set_result(answer)
            await channel.basic_ack(tag, wait=False)
            return
        if message.delivery.redelivered:
            await asyncio.sleep(HOLD)
        await channel.basic_reject(tag, requeue=True, wait=False)
