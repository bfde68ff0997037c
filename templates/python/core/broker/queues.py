"""What generated code says of the queues that the platform takes messages from."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from ..common.errors import ConfigurationError


class CallQueue(NamedTuple):
    """The pair of queues for any call.

    Attributes:
        queue: The queue that takes messages.
        answers: The queue of the answers.
        correlation: The field of message and answer with the ID of the call.
        path: The field of a message with the path.
        body: The field of message and answer with the body.
    """

    queue: str
    answers: str
    correlation: str
    path: str
    body: str


class ImportQueue(NamedTuple):
    """The pair of queues for single items of an import.

    Attributes:
        queue: The queue that takes messages.
        answers: The queue of the results.
        correlation: The field of message and result that holds the same value.
        item: The field of a message with the item.
        operation: The operation that does the same over HTTP.
        result: The fields of a result.
        kept: Seconds for which a result is kept by default, or None if that is not known.
    """

    queue: str
    answers: str
    correlation: str
    item: str
    operation: str
    result: tuple[str, ...]
    kept: int | None


def call_queue() -> CallQueue:
    """Return the queues for calls.

    Raises:
        ConfigurationError: The API takes no calls from a broker.
    """
    found = _known("CALLS")
    if not isinstance(found, CallQueue):
        raise ConfigurationError("this API takes no calls from a message broker")
    return found


def import_queue() -> ImportQueue:
    """Return the queues for imports.

    Raises:
        ConfigurationError: The API takes no imports from a broker.
    """
    found = _known("IMPORTS")
    if not isinstance(found, ImportQueue):
        raise ConfigurationError("this API takes no imports from a message broker")
    return found


def _known(name: str) -> CallQueue | ImportQueue | None:
    try:
        module = import_module("..._broker", __package__)
    except ModuleNotFoundError:
        return None
    known: CallQueue | ImportQueue | None = getattr(module, name)
    return known
