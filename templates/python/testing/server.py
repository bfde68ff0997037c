"""The fake platform behind a port of this computer, for tests in other processes or languages."""

from __future__ import annotations

import time
from threading import Thread
from typing import TYPE_CHECKING

from .asgi import PlatformApp
from .fake import FakePlatform
from .listening import listen, server_config

if TYPE_CHECKING:
    from types import TracebackType

_HOST = "127.0.0.1"
_LONGEST_START = 10.0  # seconds
_STEP = 0.01


class PlatformServer:
    """A server in a thread, as a context manager.

        with PlatformServer() as server:
            client = Altcraft(url=server.url, token=server.token)

    Args:
        platform: The platform that answers; by default an empty one.
        port: The port; by default any free one.

    Attributes:
        platform: The platform that answers.
        token: A token that it takes.
        url: The address, while it runs.
    """

    token = "token"  # nosec B105 - of a platform that keeps nothing

    def __init__(self, platform: FakePlatform | None = None, *, port: int = 0) -> None:
        self.platform = platform or FakePlatform(
            world="empty", refuse=True, tokens={self.token: "all"}
        )
        self.url = ""
        self._port = port

    def __enter__(self) -> PlatformServer:
        """Start the server.

        Raises:
            ImportError: The extra `play` is not installed.
            OSError: The port is taken.
            RuntimeError: The server does not start.
        """
        import uvicorn

        listener = listen(_HOST, self._port)
        self.url = f"http://{_HOST}:{listener.getsockname()[1]}"
        self._server = uvicorn.Server(server_config(PlatformApp(self.platform), "error"))
        self._thread = Thread(target=self._server.run, kwargs={"sockets": [listener]}, daemon=True)
        self._thread.start()
        end = time.monotonic() + _LONGEST_START
        while not self._server.started:
            if time.monotonic() > end or not self._thread.is_alive():
                self._server.should_exit = True
                raise RuntimeError("the server does not start")
            time.sleep(_STEP)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the server."""
        self._server.should_exit = True
        self._thread.join(_LONGEST_START)
