"""The fake platform as an ASGI application, for any server, and to mount into other tests.

    from altcraft.testing import FakePlatform
    from altcraft.testing.asgi import PlatformApp

    app = PlatformApp(FakePlatform(world="empty", refuse=True))

Web pages cannot use it unasked: a request with an `Origin` other than the server's own is refused,
and so is one whose `Host` is not this computer's.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .play.page import make_page
from .requests.answers import Broken
from .requests.calls import FakeCall, Reply

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .fake import FakePlatform

    Scope = dict[str, Any]
    Receive = Callable[[], Awaitable[dict[str, Any]]]
    Send = Callable[[dict[str, Any]], Awaitable[None]]

_LOCAL = frozenset({"localhost", "127.0.0.1", "::1", "testserver"})
_MOST = 100 * 1024 * 1024  # bytes of a body; the platform's limit for files
_FORBIDDEN, _TOO_LARGE, _INTERNAL = 403, 413, 500


class PlatformApp:
    """The application.

    Args:
        platform: The platform that answers.
        observe: Called after each call with the call, its answer and the seconds it took.
        hosts: Names under which the server may be asked, beside those of this computer.
    """

    def __init__(
        self,
        platform: FakePlatform,
        observe: Callable[[FakeCall | None, str, Reply], None] | None = None,
        hosts: frozenset[str] = frozenset(),
    ) -> None:
        self.platform = platform
        self._observe = observe
        self._hosts = _LOCAL | hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request of the ASGI protocol."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
            return
        if scope["type"] != "http":
            return
        headers = {name.decode("latin-1"): one.decode("latin-1") for name, one in scope["headers"]}
        body = await _read(receive)
        target = scope.get("raw_path", scope["path"].encode()).decode("latin-1")
        if scope["query_string"]:
            target = f"{target}?{scope['query_string'].decode('latin-1')}"
        reply = self._refused(headers)
        if reply is None and body is None:
            reply = _error(_TOO_LARGE, "the body is too large")
        if reply is None and scope["method"] == "GET" and target == "/":
            page = make_page(self.platform).encode()
            reply = Reply(200, {"content-type": "text/html; charset=utf-8", **_SAFE}, page)
        elif reply is None:
            reply = await self._reply(scope["method"], target, headers, body or b"")
        if reply is None:
            return  # the server closes a connection that got no answer
        await _write(send, reply)

    async def _reply(
        self, method: str, target: str, headers: dict[str, str], body: bytes
    ) -> Reply | None:
        platform = self.platform
        count = len(platform.calls)
        try:
            if platform.may_wait:  # a slow answer must not stop the others
                reply = await asyncio.to_thread(platform.handle, method, target, headers, body)
            else:
                reply = platform.handle(method, target, headers, body)
        except Broken:
            return None
        except Exception as error:  # what a test has set, or a strict platform's complaint
            reply = _error(_INTERNAL, f"{type(error).__name__}: {error}")
        if self._observe is not None:
            call = platform.calls[-1] if len(platform.calls) != count or count else None
            self._observe(call, f"{method} {target.partition('?')[0]}", reply)
        return reply

    def _refused(self, headers: dict[str, str]) -> Reply | None:
        host = headers.get("host", "")
        name = urlsplit(f"//{host}").hostname or ""
        if name not in self._hosts:
            return _error(_FORBIDDEN, "this server answers to this computer's own names alone")
        origin = headers.get("origin")
        if origin is not None and urlsplit(origin).netloc != host:
            return _error(_FORBIDDEN, "requests of other web pages are not answered")
        return None


_SAFE = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
}


def _error(status: int, text: str) -> Reply:
    body = json.dumps({"error": status, "error_text": text}, ensure_ascii=False).encode()
    return Reply(status, {"content-type": "application/json"}, body)


async def _read(receive: Receive) -> bytes | None:
    """Return the body, or None when it is too large."""
    message = await receive()
    body: bytes = message.get("body", b"")
    if not message.get("more_body"):
        return body if len(body) <= _MOST else None
    parts, size = [body], len(body)
    while message.get("more_body"):
        message = await receive()
        part = message.get("body", b"")
        size += len(part)
        if size <= _MOST:
            parts.append(part)
    return b"".join(parts) if size <= _MOST else None


async def _write(send: Send, reply: Reply) -> None:
    headers = [
        (name.encode("latin-1"), value.encode("latin-1", "replace"))
        for name, value in reply.headers.items()
        if name.lower() != "content-length"
    ]
    headers.append((b"content-length", str(len(reply.body)).encode()))
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": reply.body})


async def _live(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
