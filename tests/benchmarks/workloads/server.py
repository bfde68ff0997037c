"""A trivial HTTP server on loopback: every POST gets the same success, with a result for each item.

Prints its port, and serves until its standard input is closed. With a number as argument it answers
no more requests in a second than that, and refuses the others with 429 and `Retry-After: 1`.
"""

import asyncio
import sys
import time
from functools import cache

_ITEM = b'"email":'  # once in each profile that is imported


@cache
def answer(items: int) -> bytes:
    """Return the whole answer to a request that carries some items."""
    results = b",".join([b'{"error":0,"error_text":"Successful operation"}'] * items)
    body = b'{"data":{"id":1,"name":"x"},"result":[%s],"error":0,"error_text":"OK"}' % results
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    return head % len(body) + body


_REFUSAL = (
    b"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 1\r\nContent-Type: application/json\r\n"
    b'Content-Length: 13\r\n\r\n{"error":429}'
)


class Bucket:
    """Holds one second's worth of requests, and is filled again all the time."""

    def __init__(self, each_second: float) -> None:
        self._most = self._left = each_second
        self._at = time.monotonic()

    def take(self) -> bool:
        """Take one request, if there is one left."""
        now = time.monotonic()
        self._left = min(self._most, self._left + (now - self._at) * self._most)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Connection(asyncio.Protocol):
    """Reads requests with a Content-Length, one after the other."""

    def __init__(self, bucket: Bucket | None) -> None:
        self._bucket = bucket
        self._data = bytearray()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer each request that is complete."""
        self._data += data
        end = self._data.find(b"\r\n\r\n")
        if end < 0:
            return
        head = bytes(self._data[:end]).lower()
        length = int(head.partition(b"content-length:")[2].partition(b"\r")[0] or 0)
        if len(self._data) >= end + 4 + length:
            items = self._data.count(_ITEM)
            self._data.clear()
            assert self._transport is not None
            free = self._bucket is None or self._bucket.take()
            self._transport.write(answer(items) if free else _REFUSAL)


async def serve(limit: float | None) -> None:
    """Serve on any free port."""
    bucket = Bucket(limit) if limit else None
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(bucket), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(float(sys.argv[1]) if len(sys.argv) > 1 else None))
