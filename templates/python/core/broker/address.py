"""Where the broker is, and who one is there; the password is never shown."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

from ..common.errors import ConfigurationError
from ..common.token import Token

if TYPE_CHECKING:
    from typing import NoReturn

_PORTS = {"amqp": 5672, "amqps": 5671}


class Address:
    """A broker.

    Args:
        text: `amqps://user:password@host:port/vhost`; the port, the virtual host and the
            credentials may be missing, in which case the broker's defaults hold.

    Attributes:
        host: Its name or IP address.
        port: Its port.
        vhost: The virtual host.
        user: The user name.
        tls: Whether the connection is encrypted.
        shown: Its address without credentials and virtual host.

    Raises:
        ConfigurationError: It is no such address.
    """

    __slots__ = ("_password", "host", "port", "shown", "tls", "user", "vhost")

    def __init__(self, text: str) -> None:
        try:
            parts = urlsplit(text.strip())
            host, port = parts.hostname, parts.port
        except (ValueError, AttributeError):
            _refuse("is not an address")
        if parts.scheme not in _PORTS or not host or port == 0:
            _refuse("must look like amqps://user:password@broker.example.com/vhost")
        if parts.query or parts.fragment or parts.path.count("/") > 1:
            _refuse("must not hold a query, a fragment or more than one virtual host")
        self.host = host
        self.tls = parts.scheme == "amqps"
        self.port = port or _PORTS[parts.scheme]
        self.vhost = unquote(parts.path[1:]) or "/"
        self.user = unquote(parts.username or "guest")
        self._password = Token(unquote(parts.password or "guest"))
        self.shown = f"{parts.scheme}://{self._netloc}"

    @property
    def password(self) -> str:
        """The password."""
        return self._password.value

    @property
    def secret_url(self) -> str:
        """The whole address, with the password."""
        scheme = "amqps" if self.tls else "amqp"
        who = f"{quote(self.user, safe='')}:{quote(self.password, safe='')}"
        return f"{scheme}://{who}@{self._netloc}/{quote(self.vhost, safe='')}"

    @property
    def _netloc(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    def __repr__(self) -> str:
        return f"Address({self.shown!r})"


def _refuse(why: str) -> NoReturn:
    raise ConfigurationError(f"the address of the broker {why}")  # which may hold the password
