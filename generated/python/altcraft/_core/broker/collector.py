# Copied from templates/python/core/broker/collector.py by `altcraft-gen build`; changes made here are lost.
"""Takes answers from a queue that others use, too, and hands each to who waits for it.

The collector lives only while somebody waits, and a little longer: whoever does not consume takes
nothing from anybody. A message for somebody else goes back to where it was in the queue.
"""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from threading import Condition, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any

from .messages import read
from .publisher import close_quietly
from .sync_amqp import Broken

if TYPE_CHECKING:
    from collections.abc import Callable
    from queue import SimpleQueue

    from .messages import Answered
    from .sync_amqp import SyncAmqp
    from .waiting import Waiting

PREFETCH = 500
"""How many messages are taken and not yet acknowledged or given back."""
HOLD = 0.2
"""Seconds for which a message for somebody else that came back to us is kept from us."""
IDLE = 10.0
"""Seconds after the last call in which the connection is kept."""
LONGEST_PAUSE = 5.0
_TICK = 0.2
_FIRST_PAUSE = 0.1


class Collector:
    """One for each queue and process.

    Args:
        amqp: How to reach the broker.
        queue: The queue of the answers.
        correlation: The field that tells whose an answer is.
        waiting: Who waits.
        tick: Called often, from the thread of the collector.
    """

    def __init__(
        self,
        amqp: SyncAmqp,
        queue: str,
        correlation: str,
        waiting: Waiting[SimpleQueue[Answered | Broken]],
        tick: Callable[[], None],
    ) -> None:
        self._amqp = amqp
        self._queue = queue
        self._correlation = correlation
        self._waiting = waiting
        self._tick = tick
        self._changed = Condition()
        self._thread: Thread | None = None
        self._ready = self._closing = False
        self._failure: Broken | None = None
        self._used = 0.0
        self._held: deque[tuple[float, int]] = deque()

    def ensure(self, end: float) -> None:
        """Wait until answers are taken.

        A broker that was there and went away is waited for; one that never was is not.

        Args:
            end: When it is too late, as `monotonic` tells it.

        Raises:
            Broken: They are not.
        """
        self._used = monotonic()
        with self._changed:
            if self._ready:
                return
            if self._thread is None:
                self._failure = None
                self._thread = Thread(target=self._run, name="altcraft-answers", daemon=True)
                self._thread.start()
            thread = self._thread
            while not self._ready:
                if self._thread is not thread:
                    raise self._failure or Broken("the client is closed")
                if not self._changed.wait(max(0.0, end - monotonic())) and end <= monotonic():
                    raise self._failure or Broken("no time left for the connection to the broker")

    def close(self) -> None:
        """Take no more."""
        with self._changed:
            self._closing = True
            thread = self._thread
        if thread is not None:
            thread.join(2 * _TICK + 1)

    def _run(self) -> None:
        reached, pause = False, _FIRST_PAUSE
        while True:
            connection = None
            failure: Broken | None = None
            try:
                connection = self._amqp.open()
                channel = connection.channel()
                channel.basic_qos(0, PREFETCH, False)
                self._held.clear()
                channel.basic_consume(self._queue, callback=self._take)
                reached, pause = True, _FIRST_PAUSE
                self._tell(ready=True)
                self._collect(connection, channel)
            except self._amqp.failures as error:
                failure = self._amqp.broken(error)
            finally:
                if connection is not None:
                    close_quietly(connection, self._amqp.errors)
            if failure is None:
                return
            if failure.refused or not reached:
                self._end(failure)
                return
            with self._changed:
                self._ready, self._failure = False, failure
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._closing, pause)
                if self._closing:
                    self._thread = None
                    return
            pause = min(2 * pause, LONGEST_PAUSE)

    def _collect(self, connection: Any, channel: Any) -> None:
        """Take answers until nobody waits for any."""
        following = 0.0
        while True:
            with suppress(TimeoutError):
                connection.drain_events(timeout=_TICK)
            now = monotonic()
            if now < following:
                continue
            following = now + _TICK
            while self._held and self._held[0][0] <= now:
                channel.basic_reject(self._held.popleft()[1], requeue=True)
            connection.heartbeat_tick()
            self._tick()
            with self._changed:
                idle = not self._waiting and now - self._used > IDLE
                if idle or self._closing:
                    self._ready, self._thread = False, None
                    return

    def _take(self, message: Any) -> None:
        answer = read(message.body, self._correlation)
        waiter, ours = self._waiting.take(answer.correlation)
        tag = message.delivery_info["delivery_tag"]
        if ours:
            message.channel.basic_ack(tag)
            if waiter is not None:
                waiter.put(answer)
        elif message.delivery_info["redelivered"]:
            self._held.append((monotonic() + HOLD, tag))
        else:
            message.channel.basic_reject(tag, requeue=True)

    def _tell(self, *, ready: bool) -> None:
        with self._changed:
            self._ready, self._failure = ready, None
            self._changed.notify_all()

    def _end(self, failure: Broken) -> None:
        """Let go of those that wait: nothing comes any more."""
        with self._changed:
            self._ready, self._thread, self._failure = False, None, failure
            self._changed.notify_all()
        for waiter in self._waiting.take_all():
            waiter.put(failure)
