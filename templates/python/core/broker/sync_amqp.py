"""One connection to a broker for threads, with py-amqp."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..common.errors import ConfigurationError
from ..transport import tls

if TYPE_CHECKING:
    from ssl import SSLContext

    from ..transport.tls import Verify
    from .address import Address

CONNECT = 10.0
"""The most seconds for making a connection, and for the broker's word on a request to itself."""
HEARTBEAT = 20
"""Seconds after two of which a silent connection counts as broken."""
_PERSISTENT = 2


def library(name: str) -> Any:
    """Return the library, which has no types.

    Raises:
        ConfigurationError: It is not installed.
    """
    try:
        return import_module(name)
    except ImportError:
        raise ConfigurationError(
            f"a broker needs the package {name}: pip install 'altcraft-client[amqp]'"
        ) from None


class Broken(Exception):  # noqa: N818 - what happened to a connection
    """The connection to the broker is not there.

    Attributes:
        refused: Whether the broker was there, and does not want this client or knows no such queue.
    """

    def __init__(self, text: str, *, refused: bool = False) -> None:
        super().__init__(text)
        self.refused = refused


class SyncAmqp:
    """How threads reach a broker.

    Args:
        address: The broker.
        verify: Whom to trust.

    Raises:
        ConfigurationError: The library is not installed, or there are no such certificates.
    """

    def __init__(self, address: Address, verify: Verify) -> None:
        tls.check(verify)
        self.address = address
        self._verify = verify
        self._amqp = library("amqp")
        self.errors: tuple[type[Exception], ...] = (self._amqp.exceptions.AMQPError, OSError)
        self.failures: tuple[type[Exception], ...] = (*self.errors, Broken)

    def open(self, *, on_blocked: Any = None, on_unblocked: Any = None) -> Any:
        """Return a new connection.

        Raises:
            Broken: There is none to be had.
        """
        address = self.address
        host = f"[{address.host}]" if ":" in address.host else address.host
        connection = self._amqp.Connection(
            f"{host}:{address.port}",
            authentication=self._amqp.sasl.PLAIN(address.user, address.password),
            virtual_host=address.vhost,
            ssl=address.tls,
            connect_timeout=CONNECT,
            read_timeout=CONNECT,
            write_timeout=CONNECT,
            heartbeat=HEARTBEAT,
            on_blocked=on_blocked,
            on_unblocked=on_unblocked,
            client_properties={"product": "altcraft-client"},
        )
        if address.tls:
            connection.Transport = _trusting(self._amqp, tls.context(self._verify), address.host)
        try:
            connection.connect()
        except self.errors as error:
            raise self.broken(error) from None  # whose frames hold the password
        return connection

    def message(self, body: bytes) -> Any:
        """Return a message that a broker which restarts still has."""
        return self._amqp.Message(body, delivery_mode=_PERSISTENT, content_type="application/json")

    def broken(self, error: Exception) -> Broken:
        """Return what an error of the library means."""
        if isinstance(error, Broken):
            return error
        refused = isinstance(
            error,
            (
                self._amqp.exceptions.AccessRefused,
                self._amqp.exceptions.NotFound,
                self._amqp.exceptions.NotAllowed,
                self._amqp.exceptions.PreconditionFailed,
            ),
        )
        why = str(error) or type(error).__name__
        return Broken(f"the broker {self.address.shown}: {why}", refused=refused)


def _trusting(amqp: Any, context: SSLContext, host: str) -> Any:
    """Return a maker of transports that check certificates as the user said."""

    class Transport(amqp.transport.SSLTransport):  # type: ignore[misc]
        def _wrap_socket(self, sock: Any, **_: Any) -> Any:
            return context.wrap_socket(sock, server_hostname=host)

    def make(address: str, connect_timeout: Any, ssl: Any, *limits: Any, **settings: Any) -> Any:
        read, write = limits
        return Transport(
            address,
            connect_timeout=connect_timeout,
            ssl={},
            read_timeout=read,
            write_timeout=write,
            **settings,
        )

    return make
