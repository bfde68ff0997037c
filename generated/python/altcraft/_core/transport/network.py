# Copied from templates/python/core/transport/network.py by `altcraft-gen build`; changes made here are lost.
"""How a client reaches the network: as its user said, or as the environment says."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, TypeAlias, TypeVar
from urllib.parse import urlsplit

import httpx2

from ..common.errors import ConfigurationError

if TYPE_CHECKING:
    from os import PathLike

Verify: TypeAlias = "bool | str | PathLike[str] | ssl.SSLContext"
_Http = TypeVar("_Http", httpx2.Client, httpx2.AsyncClient)

_PROXIES = ("http", "https", "socks5", "socks5h")


class Network(NamedTuple):
    """What the user said about the network.

    Attributes:
        agent: Value of the header `User-Agent`.
        http: HTTP client of the user, which is not closed, or None for one of our own.
        transport: Transport of our own HTTP client, or None for the network.
        proxy: Address of a proxy, or None for those of the environment.
        verify: Whether certificates are checked; or the file, folder or context to check them with.
    """

    agent: str
    http: Any = None
    transport: Any = None
    proxy: str | None = None
    verify: Verify = True

    def open(self, kind: type[_Http]) -> _Http:
        """Return the user's HTTP client, or make one.

        Raises:
            ConfigurationError: None can be made of this, or of the environment.
        """
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
        return _make(kind, self.transport, _check_proxy(self.proxy), _check_verify(self.verify))

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


def _make(
    kind: type[_Http], transport: Any, proxy: str | None, verify: bool | ssl.SSLContext
) -> _Http:
    try:
        return kind(transport=transport, proxy=proxy, verify=verify, timeout=None)
    except ImportError:
        raise ConfigurationError(
            "a SOCKS proxy, given as proxy or by the environment, needs one more package: "
            "pip install 'httpx2[socks]'"
        ) from None
    except OSError as error:
        raise ConfigurationError(
            "the certificates cannot be loaded that the environment variable SSL_CERT_FILE or "
            f"SSL_CERT_DIR names: {error}"
        ) from error
    except (ValueError, httpx2.InvalidURL):  # whose words may hold the password
        raise ConfigurationError(
            "a proxy is no address; look at the environment variables HTTP_PROXY, HTTPS_PROXY "
            "and ALL_PROXY"
        ) from None


def _check_proxy(proxy: Any) -> str | None:
    if proxy is None:
        return None
    try:
        parts = urlsplit(str(proxy))
        if parts.scheme in _PROXIES and parts.hostname and parts.port != 0:
            return str(proxy)
    except (ValueError, AttributeError, TypeError):
        pass
    raise ConfigurationError("the proxy must look like http://proxy.example.com:8080")


def _check_verify(verify: Any) -> bool | ssl.SSLContext:
    if isinstance(verify, bool | ssl.SSLContext):
        return verify
    try:
        path = Path(verify)
        if path.is_dir():
            return ssl.create_default_context(capath=path)
        return ssl.create_default_context(cafile=path)
    except TypeError:
        raise ConfigurationError("verify must be a bool, a path or an ssl.SSLContext") from None
    except (OSError, ValueError) as error:
        raise ConfigurationError(
            f"verify names no file with certificates, {verify}: {error}"
        ) from error


class _OfAnotherProcess(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Stands where the transport of another process was."""

    def handle_request(self, request: httpx2.Request) -> NoReturn:
        raise ConfigurationError(
            "a client with an http_client or transport of yours cannot be used in a process that "
            "was forked later: make the client in each process, after the fork"
        )

    async def handle_async_request(self, request: httpx2.Request) -> NoReturn:
        self.handle_request(request)
