"""The fake platform as a transport of the HTTP library."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import httpx2

from .requests.answers import Broken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .requests.calls import Reply

    Answer: TypeAlias = Callable[[str, str, Mapping[str, str], bytes], Reply]


def make_transport(answer: Answer) -> httpx2.MockTransport:
    """Return a transport that brings requests to what answers them."""

    def handle(request: httpx2.Request) -> httpx2.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        target = request.url.raw_path.decode()
        try:
            reply = answer(request.method, target, headers, request.content)
        except Broken:
            raise httpx2.ReadError("the connection broke: a fault on demand") from None
        # Each call gets its own: a response can be read once.
        return httpx2.Response(reply.status, headers=reply.headers, content=reply.body)

    return httpx2.MockTransport(handle)
