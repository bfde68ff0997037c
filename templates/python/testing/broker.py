"""The fake platform behind a broker: it takes what is on the queues and answers, as the real one.

It plays the whole of the platform's side: the queues are declared, durable, and calls are carried
out one after the other. Nothing recognises a message that comes twice, as nothing is documented.
"""

from __future__ import annotations

import json
from collections import deque
from threading import Event, Thread
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from .._core.broker.address import Address
from .._core.broker.messages import read
from .._core.broker.publisher import close_quietly
from .._core.broker.queues import call_queue, import_queue
from .._core.broker.sync_amqp import Broken, SyncAmqp
from .._core.common.json_values import is_object
from .._core.common.protocol import CODE_FIELD, TEXT_FIELD
from .fake import FakePlatform
from .requests.answers import Broken as BrokenOnDemand

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

_TICK = 0.1
_PAUSE = 0.5
_LONGEST_START = 30.0
_PREFETCH = 200
_BAD_REQUEST = 400


class PlatformConsumer:
    """A consumer in a thread, as a context manager.

        with PlatformConsumer("amqp://localhost") as consumer:
            client = Altcraft(broker="amqp://localhost", token=consumer.token)

    It survives a broker that goes away and comes back.

    Args:
        url: Address of the broker.
        platform: The platform that answers; by default an empty one.

    Attributes:
        platform: The platform that answers.
        token: A token that it takes.
        problems: What a strict platform did not allow, or could not be read.

    Raises:
        ConfigurationError: The address is none, or `altcraft-client[amqp]` is not installed.
    """

    token = "token"  # nosec B105 - of a platform that keeps nothing

    def __init__(self, url: str, platform: FakePlatform | None = None) -> None:
        self.platform = platform or FakePlatform(
            world="empty", refuse=True, tokens={self.token: "all"}
        )
        self.problems: list[str] = []
        self._amqp = SyncAmqp(Address(url), True)
        self._calls = call_queue()
        self._imports = import_queue()
        self._taken: deque[Any] = deque()
        self._stopping = Event()
        self._ready = Event()
        self._failure: Broken | None = None
        self._thread = Thread(target=self._run, name="altcraft-platform", daemon=True)

    def __enter__(self) -> PlatformConsumer:
        """Start to consume.

        Raises:
            RuntimeError: The broker is not there.
        """
        self._thread.start()
        if not self._ready.wait(_LONGEST_START) or self._failure is not None:
            self._stopping.set()
            raise RuntimeError(str(self._failure or "the broker does not answer"))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop; what was taken and not answered goes back to the queues."""
        self._stopping.set()
        self._thread.join(_LONGEST_START)

    def _run(self) -> None:
        while not self._stopping.is_set():
            connection = None
            try:
                connection = self._amqp.open()
                self._consume(connection)
            except self._amqp.failures as error:
                if not self._ready.is_set():
                    self._failure = self._amqp.broken(error)
                    self._ready.set()
                    return
                self._stopping.wait(_PAUSE)
            finally:
                if connection is not None:
                    close_quietly(connection, self._amqp.errors)

    def _consume(self, connection: Any) -> None:
        channel = connection.channel()
        for queue in (*self._calls[:2], *self._imports[:2]):
            channel.queue_declare(queue, durable=True, auto_delete=False)
        # Publishing reads, too, what the broker says: it cannot happen while messages are read.
        self._taken.clear()
        channel.basic_qos(0, _PREFETCH, False)
        channel.basic_consume(self._calls.queue, callback=self._taken.append)
        channel.basic_consume(self._imports.queue, callback=self._taken.append)
        self._ready.set()
        while not self._stopping.is_set():
            try:
                connection.drain_events(timeout=_TICK)
            except TimeoutError:
                connection.heartbeat_tick()
            while self._taken:
                message = self._taken.popleft()
                if message.delivery_info["routing_key"] == self._calls.queue:
                    self._take_call(message)
                else:
                    self._take_import(message)

    def _take_call(self, message: Any) -> None:
        queue = self._calls
        correlation, fields = read(message.body, queue.correlation)
        answer = self._answer(fields.get(queue.path), fields.get(queue.body))
        if correlation is not None and answer is not None:
            self._publish(
                message.channel, queue.answers, {queue.correlation: correlation, queue.body: answer}
            )
        message.channel.basic_ack(message.delivery_info["delivery_tag"])

    def _take_import(self, message: Any) -> None:
        queue = self._imports
        correlation, fields = read(message.body, queue.correlation)
        known = self.platform.operations[queue.operation]["fields"]
        params = {name: value for name, value in fields.items() if name in known}
        answer = self._carry_out(self.platform.operations[queue.operation]["path"], params)
        if correlation is not None and is_object(answer):
            kept = {name: answer[name] for name in queue.result if name in answer}
            self._publish(message.channel, queue.answers, {**kept, queue.correlation: correlation})
        message.channel.basic_ack(message.delivery_info["delivery_tag"])

    def _answer(self, path: Any, body: Any) -> Any:
        if not isinstance(path, str) or not is_object(body):
            self.problems.append("a message is no call: it has no path, or its body is no object")
            return {CODE_FIELD: _BAD_REQUEST, TEXT_FIELD: self.problems[-1]}
        return self._carry_out(f"/{path}", body, {})

    def _carry_out(
        self, path: str, body: Mapping[str, Any], who: Mapping[str, str] | None = None
    ) -> Any:
        """Return the body of the answer to a call; None if a fault wants that none comes.

        Args:
            path: Its path.
            body: Its body.
            who: The header with the token, unless it is in the body or the queue needs none.
        """
        if who is None:
            known = self.platform.tokens or {}
            token = next((one for one, role in known.items() if role == "all"), self.token)
            who = {"authorization": f"Bearer {token}"}
        # An ID of its own for each message: a repeated one is carried out again.
        headers = {"content-type": "application/json", "x-request-id": str(uuid4()), **who}
        try:
            reply = self.platform.handle("POST", path, headers, json.dumps(body).encode())
            return json.loads(reply.body)
        except BrokenOnDemand:
            return None
        except Exception as error:  # of a strict platform, or one that a test has set
            self.problems.append(f"{type(error).__name__}: {error}")
            return {CODE_FIELD: _BAD_REQUEST, TEXT_FIELD: str(error)}

    def _publish(self, channel: Any, queue: str, answer: Any) -> None:
        body = json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()
        channel.basic_publish(self._amqp.message(body), exchange="", routing_key=queue)
