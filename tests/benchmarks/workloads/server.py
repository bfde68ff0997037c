"""A trivial HTTP server on loopback: every POST gets the same success, with a result for each item.

Prints its port, and serves until its standard input is closed.
"""

import asyncio
import sys
from functools import cache

_ITEM = b'"email":'  # once in each profile that is imported


@cache
def answer(items: int) -> bytes:
    """Return the whole answer to a request that carries some items."""
    results = b",".join([b'{"error":0,"error_text":"Successful operation"}'] * items)
    body = b'{"data":{"id":1,"name":"x"},"result":[%s],"error":0,"error_text":"OK"}' % results
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    return head % len(body) + body


class Connection(asyncio.Protocol):
    """Reads requests with a Content-Length, one after the other."""

    def __init__(self) -> None:
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
            self._transport.write(answer(items))


async def serve() -> None:
    """Serve on any free port."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve())
