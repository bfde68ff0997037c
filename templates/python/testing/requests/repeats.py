"""Requests that are sent again: the first answer comes back, and nothing is done twice."""

from __future__ import annotations

from base64 import b64encode
from collections import OrderedDict
from hashlib import sha1
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..clock import Clock
    from .calls import Reply

DAY = 24 * 60 * 60.0


class Repeats:
    """Remembers answers for a day, by what the requests were made of.

    Two requests are the same when operation, `X-Request-ID` and body agree byte for byte. A
    request that was refused did nothing, so it is tried anew.

    Args:
        clock: Tells the time.
    """

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self._replies: OrderedDict[bytes, tuple[float, Reply]] = OrderedDict()

    def key(self, target: str, request_id: str | None, body: bytes) -> bytes:
        """Return what tells a request from others."""
        start = f"{target}\0{request_id or ''}\0".encode()
        return sha1(start + body, usedforsecurity=False).digest()

    def find(self, key: bytes) -> Reply | None:
        """Return the first answer to a request that came within a day."""
        now = self.clock.now()
        while self._replies:
            oldest = next(iter(self._replies.values()))
            if oldest[0] + DAY > now:
                break
            self._replies.popitem(last=False)
        found = self._replies.get(key)
        if found is None:
            return None
        first = found[1]
        marks = {"x-duplicate-request": "true", "x-duplicate-key": b64encode(key).decode()}
        return first._replace(headers={**first.headers, **marks})

    def keep(self, key: bytes, reply: Reply) -> None:
        """Remember the answer to a request."""
        self._replies[key] = (self.clock.now(), reply)

    def clear(self) -> None:
        """Forget all."""
        self._replies.clear()
