"""How a client reaches the network: as its user said, or as the environment says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, TypeVar
from urllib.parse import urlsplit

import httpx2

from ..common.errors import ConfigurationError
from . import tls

if TYPE_CHECKING:
    import ssl

    from .tls import Verify

_Http = TypeVar("_Http", httpx2.Client, httpx2.AsyncClient)

_ONE_CONNECTION = httpx2.Limits(max_connections=1, max_keepalive_connections=1)
_PROXIES = ("http", "https", "socks5", "socks5h")


class Network(NamedTuple):
    """What the user said about the network.

    Attributes:
        agent: Value of the header `User-Agent`.
        http: HTTP client of the user, which is not closed, or None for our own.
        transport: Transport of our own HTTP client, or None for the network.
        proxy: Address of a proxy, or None for those of the environment.
        verify: Whether certificates are checked; or the file, folder or context to check them with.
        max_connections: How many connections there may be at a time.
    """

    agent: str
    http: Any = None
    transport: Any = None
    proxy: str | None = None
    verify: Verify = True
    max_connections: int = 100

    def check(self) -> None:
        """Refuse what no library can use.

        Raises:
            ConfigurationError: The number, the proxy or the certificates are none.
        """
        if not _is_count(self.max_connections):
            raise ConfigurationError("max_connections must be 1 or more")
        _check_proxy(self.proxy)
        tls.check(self.verify)

    def check_broker(self) -> None:
        """Refuse what has no meaning for a connection to a broker.

        Raises:
            ConfigurationError: Something was given that only HTTP knows.
        """
        for name in ("http", "transport", "proxy"):
            if getattr(self, name) is not None:
                name = "http_client" if name == "http" else name
                raise ConfigurationError(f"a {name} cannot reach a broker: leave it out")

    def given(self, kind: type[_Http]) -> _Http | None:
        """Return the user's HTTP client, or one around the user's transport, if there is any.

        Raises:
            ConfigurationError: What was given does not fit together, or nothing can be made of it,
                or of what the environment says of proxies.
        """
        self.check()
        given = (self.http is not None) + (self.transport is not None)
        if given > 1:
            raise ConfigurationError("give either an http_client or a transport")
        if given and (self.proxy is not None or self.verify is not True):
            raise ConfigurationError("give the proxy and verify to your http_client or transport")
        if self.http is not None:
            if not isinstance(self.http, kind):
                raise ConfigurationError(_mismatch("http_client", kind.__name__, self.http))
            return self.http
        is_async = kind is httpx2.AsyncClient
        handler = "handle_async_request" if is_async else "handle_request"
        if self.transport is not None and not hasattr(self.transport, handler):
            name = "AsyncBaseTransport" if is_async else "BaseTransport"
            raise ConfigurationError(_mismatch("transport", name, self.transport))
        http = _make(kind, self.transport, self.proxy, tls.trusting_nobody())
        return None if self.transport is None else http

    def open(self, kind: type[_Http], origin: str) -> _Http:
        """Return an HTTP client for one connection at a time to a server."""
        context = tls.context(self.verify) if origin[:6] == "https:" else tls.trusting_nobody()
        return _make(kind, None, self.proxy, context)

    @property
    def bound_to_loop(self) -> bool:
        """Whether there are sockets, which an event loop cannot take over from another one."""
        transport = self.transport or getattr(self.http, "_transport", None)
        return transport is None or isinstance(transport, httpx2.AsyncHTTPTransport)

    def after_fork(self) -> Network:
        """Return what a new process may use: what is the user's cannot be made anew."""
        if self.http is None and self.transport is None:
            return self
        return Network(self.agent, transport=_OfAnotherProcess())


def _mismatch(name: str, wanted: str, given: object) -> str:
    kind = type(given)
    return f"{name} must be an httpx2.{wanted}, not {kind.__module__}.{kind.__qualname__}"


def _make(kind: type[_Http], transport: Any, proxy: str | None, verify: ssl.SSLContext) -> _Http:
    try:
        return kind(
            transport=transport, proxy=proxy, verify=verify, timeout=None, limits=_ONE_CONNECTION
        )
    except ImportError:
        raise ConfigurationError(
            "a SOCKS proxy, given as proxy or by the environment, needs one more package: "
            "pip install 'httpx2[socks]'"
        ) from None
    except (ValueError, httpx2.InvalidURL):  # whose words may hold the password
        raise ConfigurationError(
            "a proxy is no address; look at the environment variables HTTP_PROXY, HTTPS_PROXY "
            "and ALL_PROXY"
        ) from None


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _check_proxy(proxy: Any) -> None:
    if proxy is None:
        return
    try:
        parts = urlsplit(str(proxy))
        if parts.scheme in _PROXIES and parts.hostname and parts.port != 0:
            return
    except (ValueError, AttributeError, TypeError):
        pass
    raise ConfigurationError("the proxy must look like http://proxy.example.com:8080")


class _OfAnotherProcess(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Stands where the transport of another process was."""

    def handle_request(self, request: httpx2.Request) -> NoReturn:
        raise ConfigurationError(
            "a client with an http_client or transport of yours cannot be used in a process that "
            "was forked later: make the client in each process, after the fork"
        )

    async def handle_async_request(self, request: httpx2.Request) -> NoReturn:
        self.handle_request(request)
