# Copied from templates/python/testing/play/queues.py by `altcraft-gen build`; changes made here are lost.
"""The queues that a platform on this computer also takes messages from."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..broker import PlatformConsumer
    from ..fake import FakePlatform


def listening(
    url: str | None, platform: FakePlatform
) -> AbstractContextManager[PlatformConsumer | None]:
    """Return a context in which messages are taken, if there is a broker.

    Args:
        url: Address of the broker; None if there is none.
        platform: The platform that answers.

    Raises:
        ConfigurationError: The address is none, or `altcraft-client[amqp]` is not installed.
    """
    if url is None:
        return nullcontext()
    from ..broker import PlatformConsumer

    return PlatformConsumer(url, platform)
