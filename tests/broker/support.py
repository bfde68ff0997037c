"""What the tests of the broker share."""

from __future__ import annotations

import json
import threading
import time
from typing import TYPE_CHECKING, Any

import amqp
from altcraft import Altcraft

if TYPE_CHECKING:
    from collections.abc import Callable

    from altcraft.testing import PlatformConsumer

    from tests.broker.node import Node

EMAIL = "ada@example.com"


def connect(node: Node) -> amqp.Connection:
    """Return a connection that this package has no part in."""
    connection = amqp.Connection(f"127.0.0.1:{node.port}", userid="guest", password="guest")
    connection.connect()
    return connection


def put(node: Node, queue: str, *bodies: Any) -> None:
    """Put messages on a queue."""
    with connect(node) as connection:
        channel = connection.channel()
        for body in bodies:
            text = body if isinstance(body, str) else json.dumps(body)
            channel.basic_publish(amqp.Message(text), routing_key=queue)


def take_all(node: Node, queue: str) -> list[Any]:
    """Take all messages of a queue that nobody else holds."""
    found = []
    with connect(node) as connection:
        channel = connection.channel()
        while (message := channel.basic_get(queue, no_ack=True)) is not None:
            found.append(json.loads(message.body))
    return found


def known(consumer: PlatformConsumer) -> None:
    """Let the platform know a profile."""
    platform = consumer.platform
    client = Altcraft("https://fake.test", consumer.token, transport=platform.transport)
    client.profiles.import_one(db_id=1, email=EMAIL, data={})


def wait_until(holds: Callable[[], bool], seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it never came to hold"
        time.sleep(0.05)


def in_threads(count: int, work: Callable[[int], Any]) -> list[Any]:
    """Return what a function returns, or raises, in as many threads."""
    results: list[Any] = [None] * count

    def run(index: int) -> None:
        try:
            results[index] = work(index)
        except Exception as error:
            results[index] = error

    threads = [threading.Thread(target=run, args=(index,)) for index in range(count)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(120)
    return results
