# Copied from templates/python/testing/listening.py by `altcraft-gen build`; changes made here are lost.
"""How the server under the platform listens, so that clients of all languages are understood."""

from __future__ import annotations

import re
import socket
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    import uvicorn

    from .asgi import PlatformApp

# The client of Java's own library asks in each request to go on in HTTP/2. The parser then takes
# the body for something of the new protocol, and it is lost.
_ASKS_FOR_HTTP2 = re.compile(rb"\r\nupgrade: *h2c(?=\r\n)", re.IGNORECASE)
_END_OF_HEADERS = b"\r\n\r\n"


def listen(host: str, port: int) -> socket.socket:
    """Return a listening socket, whose answers leave at once.

    An answer goes out in two parts; by default the second would wait for the other side to have
    confirmed the first, some 40 ms.

    Raises:
        OSError: The port is taken.
        OverflowError: The port is none.
    """
    listener = socket.create_server((host, port))
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def without_http2(data: bytes) -> bytes:
    """Return the beginning of a request without its wish to go on in HTTP/2."""
    headers, end, body = data.partition(_END_OF_HEADERS)
    return _ASKS_FOR_HTTP2.sub(b"", headers + b"\r\n")[:-2] + end + body


def server_config(app: PlatformApp, log_level: str) -> uvicorn.Config:
    """Return the settings of the server.

    Raises:
        ImportError: The extra `play` is not installed.
    """
    import uvicorn

    try:
        from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
    except ImportError:  # the other parser reads such requests
        return uvicorn.Config(app, log_level=log_level, access_log=False, lifespan="off")

    class OneVersion(HttpToolsProtocol):
        """HTTP/1.1, whatever the client asks for."""

        def data_received(self, data: bytes) -> None:
            cycle: Any = self.cycle  # None before the first request
            is_start = cycle is None or cycle.response_complete
            super().data_received(without_http2(data) if is_start and b"h2c" in data else data)

    return uvicorn.Config(
        app, http=OneVersion, log_level=log_level, access_log=False, lifespan="off"
    )
