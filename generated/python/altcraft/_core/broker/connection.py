# Copied from templates/python/core/broker/connection.py by `altcraft-gen build`; changes made here are lost.
"""Calls over the broker, for the sync client."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING

from ..transport.http import closed
from ..transport.sync_base import BaseConnection
from .collector import Collector
from .messages import FOREVER, check_fit, encode, failed, reply, taken, too_late
from .publisher import Publisher
from .queues import call_queue
from .sync_amqp import Broken, SyncAmqp
from .waiting import Waiting

if TYPE_CHECKING:
    from ..calls.call import Call
    from ..calls.settings import Settings
    from ..common.meta import Reply
    from ..transport.tls import Verify
    from .address import Address
    from .messages import Answered


class BrokerConnection(BaseConnection):
    """The connection of a client, and of its changed copies, to a broker.

    Args:
        address: The broker.
        verify: Whom to trust.

    Raises:
        ConfigurationError: The library is not installed, or there are no such certificates.
    """

    def __init__(self, address: Address, verify: Verify) -> None:
        super().__init__()
        self._address = address
        self._verify = verify
        self._queues = call_queue()
        amqp = SyncAmqp(address, verify)
        self._waiting: Waiting[SimpleQueue[Answered | Broken]] = Waiting()
        self._publisher = Publisher(amqp, self._queues.queue)
        self._collector = Collector(
            amqp,
            self._queues.answers,
            self._queues.correlation,
            self._waiting,
            self._publisher.tick,
        )
        self._closed = False

    def after_fork(self) -> BrokerConnection:
        """Return the same for a process that was forked; a closed one stays closed."""
        return self if self._closed else BrokerConnection(self._address, self._verify)

    def close(self) -> None:
        """Close the connections."""
        self._closed = True
        self._collector.close()
        self._publisher.close()

    def _check(self, call: Call) -> None:
        check_fit(call)

    def _send(self, call: Call, settings: Settings) -> Reply:
        if self._closed:
            raise closed(call)
        start = monotonic()
        end = start + (call.timeout or FOREVER)
        waiter: SimpleQueue[Answered | Broken] = SimpleQueue()
        if not self._waiting.add(call.request_id, waiter):
            raise taken(call)
        published = False
        try:
            self._collector.ensure(end)
            try:
                self._publisher.publish(encode(call, self._queues), end)
            except TimeoutError as error:
                raise too_late(call, str(error), unsent=True) from None
            except OSError as error:
                published = True
                text = f"the connection to {self._address.shown} failed: {error}"
                raise failed(call, text, unsent=False) from None
            published = True
            answer = waiter.get(timeout=max(0.0, end - monotonic()))
        except Broken as error:
            raise failed(call, str(error), unsent=True) from None
        except Empty:
            what = f"the answer on {self._queues.answers} of {self._address.shown}"
            raise too_late(call, what, unsent=False) from None
        finally:
            self._waiting.give_up(call.request_id, published=published)
        if isinstance(answer, Broken):
            raise failed(call, str(answer), unsent=False)
        elapsed = monotonic() - start
        return reply(call, answer, self._queues, elapsed, settings.max_answer_size)
