"""Puts messages of calls on a queue, from any thread."""

from __future__ import annotations

from threading import Condition
from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .sync_amqp import SyncAmqp


class Publisher:
    """A connection that is only written to; the broker may block it without holding up answers.

    Args:
        amqp: How to reach the broker.
        queue: The queue.
    """

    def __init__(self, amqp: SyncAmqp, queue: str) -> None:
        self._amqp = amqp
        self._queue = queue
        self._connection: Any = None
        self._channel: Any = None
        self._free = Condition()
        self._blocked = False

    def publish(self, body: bytes, end: float) -> None:
        """Put a message on the queue.

        Args:
            body: The message.
            end: When it is too late, as `monotonic` tells it.

        Raises:
            Broken: It was not published.
            TimeoutError: It was not published: the broker takes nothing now.
            OSError: The connection broke meanwhile; it may be published.
        """
        with self._free:
            self._listen()
            if not self._free.wait_for(lambda: not self._blocked, max(0.0, end - monotonic())):
                raise TimeoutError("the broker takes no messages now: an alarm of its resources")
            channel = self._open()
            try:
                channel.basic_publish(
                    self._amqp.message(body), exchange="", routing_key=self._queue
                )
            except self._amqp.errors as error:
                self._drop()
                raise OSError(str(error) or type(error).__name__) from None

    def tick(self) -> None:
        """Listen to what the broker says, and let it know that we are there."""
        if self._connection is None or not self._free.acquire(blocking=False):
            return
        try:
            self._listen()
            if self._connection is not None:
                self._connection.heartbeat_tick()
        except self._amqp.errors:
            self._drop()
        finally:
            self._free.release()

    def _listen(self) -> None:
        """Take note of what the broker said: that it is blocked, or that the connection is over."""
        if self._connection is None:
            return
        try:
            while True:
                self._connection.drain_events(timeout=0)
        except TimeoutError:
            pass
        except self._amqp.errors:
            self._drop()

    def close(self) -> None:
        """Close the connection."""
        with self._free:
            self._drop()

    def _open(self) -> Any:
        if self._channel is None:
            self._connection = self._amqp.open(on_blocked=self._block, on_unblocked=self._unblock)
            try:
                self._channel = self._connection.channel()
                self._channel.queue_declare(self._queue, passive=True)
            except self._amqp.errors as error:
                self._drop()
                raise self._amqp.broken(error) from None
        return self._channel

    def _block(self, _: str) -> None:
        self._blocked = True

    def _unblock(self) -> None:
        self._blocked = False
        self._free.notify_all()

    def _drop(self) -> None:
        connection, self._connection, self._channel = self._connection, None, None
        self._blocked = False
        if connection is not None:
            close_quietly(connection, self._amqp.errors)


def close_quietly(connection: Any, errors: tuple[type[Exception], ...]) -> None:
    """Close a connection that may be broken."""
    try:
        connection.collect()
    except Exception as error:
        if not isinstance(error, (*errors, AttributeError)):
            raise
