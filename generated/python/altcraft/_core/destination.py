# Copied from templates/python/core/destination.py by `altcraft-gen build`; changes made here are lost.
"""Where the calls of a client go, and over what: HTTP, or the platform's message broker."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from .calls.settings import check_url
from .common.errors import ConfigurationError, InsecureTransportWarning

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .calls.settings import Settings
    from .transport.async_base import BaseAsyncConnection
    from .transport.network import Network
    from .transport.sync_base import BaseConnection


def address(url: str | None, broker: str | None) -> str:
    """Return where calls go: to the platform, or to its broker.

    Raises:
        ConfigurationError: Neither is given, both are, or what is given is no address.
    """
    if broker is None:
        return check_url(required(url, "url", "ALTCRAFT_URL"))
    if url is not None:
        raise ConfigurationError("give either the url of the platform or its broker")
    from .broker.address import Address

    return Address(broker).shown


def required(value: str | None, name: str, variable: str) -> str:
    """Return what is given, or stands in the environment.

    Raises:
        ConfigurationError: It is missing.
    """
    value = value if value is not None else os.environ.get(variable)
    if not value or not value.strip():
        raise ConfigurationError(f"give the {name}, or set the environment variable {variable}")
    return value


def deduplication_of(given: bool | None, broker: str | None) -> bool | None:
    """Return what is known of repeated requests; of repeated messages nothing is documented."""
    return False if given is None and broker is not None else given


def sync_connection(network: Network, broker: str | None) -> BaseConnection:
    """Return what carries the calls of a sync client.

    Raises:
        ConfigurationError: What was given does not fit together.
    """
    if broker is not None:
        from .broker.address import Address
        from .broker.connection import BrokerConnection

        network.check_broker()
        return BrokerConnection(Address(broker), network.verify)
    from .transport.connection import Connection

    return Connection(network)


def async_connection(network: Network, broker: str | None) -> BaseAsyncConnection:
    """Return what carries the calls of an async client.

    Raises:
        ConfigurationError: What was given does not fit together.
    """
    if broker is not None:
        from .broker.address import Address
        from .broker.async_connection import AsyncBrokerConnection

        network.check_broker()
        return AsyncBrokerConnection(Address(broker), network.verify)
    if network.http == "aiohttp":
        from .transport.aiohttp_connection import AiohttpConnection

        return AiohttpConnection(network)
    from .transport.async_connection import AsyncConnection

    return AsyncConnection(network)


def warn_of_plain_text(settings: Settings) -> None:
    """Warn whoever sends the token unencrypted to another machine."""
    parts = urlsplit(settings.url)
    if parts.scheme in ("http", "amqp") and not _is_loopback(parts.hostname):
        import warnings

        warnings.warn(
            f"the token travels over plain {parts.scheme.upper()}, readable for everyone on the "
            f"way; use {parts.scheme}s",
            InsecureTransportWarning,
            stacklevel=3,
        )


def _is_loopback(host: str | None) -> bool:
    """Tell whether requests to a host do not leave this machine."""
    from ipaddress import ip_address

    try:
        return host == "localhost" or ip_address(host or "").is_loopback
    except ValueError:
        return False
