"""A server on real sockets that misbehaves as it is told, one behaviour for each request."""

import gzip
import json
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import BinaryIO, NamedTuple

OK = {"error": 0, "error_text": "ok", "data": {"id": 1}}


class Received(NamedTuple):
    method: str
    target: str
    headers: dict[str, str]
    body: bytes


Behaviour = Callable[[socket.socket, Received], bool | None]
"""Answers a request; returns True if the connection stays open."""


class FaultServer:
    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._connections: set[socket.socket] = set()
        self.requests: list[Received] = []
        self.script: deque[Behaviour] = deque()
        self.otherwise: Behaviour = answer(OK)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def open_connections(self) -> int:
        return len(self._connections)

    def play(self, *behaviours: Behaviour) -> None:
        """Set what happens to the next requests; any others are answered well."""
        self.script.extend(behaviours)

    def __enter__(self) -> "FaultServer":
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: object, traceback: TracebackType | None
    ) -> None:
        self._listener.close()
        for connection in list(self._connections):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._connections.add(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            stream = connection.makefile("rb")
            while (request := _read_request(stream)) is not None:
                self.requests.append(request)
                behaviour = self.script.popleft() if self.script else self.otherwise
                if not behaviour(connection, request):
                    break
        except (OSError, ValueError):
            pass
        finally:
            self._connections.discard(connection)
            connection.close()


def settle(server: FaultServer, connections: int) -> None:
    """Wait until no more connections than these are open."""
    end = time.monotonic() + 20
    while server.open_connections > connections and time.monotonic() < end:
        time.sleep(0.01)
    assert server.open_connections <= connections


def _read_request(stream: BinaryIO) -> Received | None:
    line = stream.readline()
    if not line:
        return None
    method, target, _ = line.decode().split()
    headers: dict[str, str] = {}
    while (line := stream.readline().strip()) != b"":
        name, _, value = line.decode().partition(":")
        headers[name.lower()] = value.strip()
    return Received(method, target, headers, stream.read(int(headers.get("content-length", 0))))


def head(status: int, headers: dict[str, str], length: int | None) -> bytes:
    lines = [
        f"HTTP/1.1 {status} Whatever",
        *(f"{name}: {value}" for name, value in headers.items()),
    ]
    lines += [] if length is None else [f"Content-Length: {length}"]
    return "\r\n".join([*lines, "", ""]).encode()


def raw(
    content: bytes, status: int = 200, headers: dict[str, str] | None = None, *, keep: bool = True
) -> Behaviour:
    def behave(connection: socket.socket, request: Received) -> bool:
        connection.sendall(head(status, headers or {}, len(content)) + content)
        return keep

    return behave


def sent(*parts: bytes, keep: bool = False) -> Behaviour:
    """Answer with these bytes, whatever they are."""

    def behave(connection: socket.socket, request: Received) -> bool:
        connection.sendall(b"".join(parts))
        return keep

    return behave


def answer(body: object, status: int = 200, headers: dict[str, str] | None = None) -> Behaviour:
    return raw(
        json.dumps(body).encode(), status, {"Content-Type": "application/json"} | (headers or {})
    )


def error(code: int, text: str = "no", status: int = 200) -> Behaviour:
    return answer({"error": code, "error_text": text}, status)


def html(status: int) -> Behaviour:
    return raw(b"<html><h1>Nginx</h1></html>", status, {"Content-Type": "text/html"})


def redirect(location: str, status: int = 307) -> Behaviour:
    return raw(b"", status, {"Location": location})


def hang(connection: socket.socket, request: Received) -> None:
    time.sleep(30)


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def reset(connection: socket.socket, request: Received) -> None:
    _reset(connection)


def close(connection: socket.socket, request: Received) -> None:
    """Take the request, and close without an answer."""


def reset_in_body(connection: socket.socket, request: Received) -> None:
    connection.sendall(head(200, {}, 1000) + b'{"error": 0, ')
    time.sleep(0.05)
    _reset(connection)


def half_close(connection: socket.socket, request: Received) -> None:
    connection.sendall(head(200, {}, 1000) + b'{"error": 0')
    connection.shutdown(socket.SHUT_WR)
    time.sleep(0.1)


def too_long(connection: socket.socket, request: Received) -> None:
    content = json.dumps(OK).encode()
    connection.sendall(head(200, {}, len(content) - 5) + content)


def garbage(connection: socket.socket, request: Received) -> None:
    connection.sendall(b"\x00\x01 this is not HTTP \xff\r\n\r\n")


def chunked_garbage(connection: socket.socket, request: Received) -> None:
    connection.sendall(head(200, {"Transfer-Encoding": "chunked"}, None) + b"zzz\r\nno\r\n")


def chunked_cut(connection: socket.socket, request: Received) -> None:
    connection.sendall(head(200, {"Transfer-Encoding": "chunked"}, None) + b'5\r\n{"err\r\n')


def gzip_bomb(connection: socket.socket, request: Received) -> bool:
    content = gzip.compress(b" " * 20_000_000)
    connection.sendall(head(200, {"Content-Encoding": "gzip"}, len(content)) + content)
    return True


def broken_gzip(connection: socket.socket, request: Received) -> bool:
    content = b"this is not compressed"
    connection.sendall(head(200, {"Content-Encoding": "gzip"}, len(content)) + content)
    return True


def drip_body(connection: socket.socket, request: Received) -> None:
    connection.sendall(head(200, {}, 10_000))
    _drip(connection, b" " * 10_000)


def drip_head(connection: socket.socket, request: Received) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    _drip(connection, b"a" * 10_000)


def _drip(connection: socket.socket, data: bytes) -> None:
    for byte in data:
        connection.sendall(bytes([byte]))
        time.sleep(0.05)


def endless_body(connection: socket.socket, request: Received) -> None:
    connection.sendall(head(200, {"Transfer-Encoding": "chunked"}, None))
    piece = b"10000\r\n" + b" " * 65536 + b"\r\n"
    while True:
        connection.sendall(piece)


def endless_trailers(connection: socket.socket, request: Received) -> None:
    connection.sendall(head(200, {"Transfer-Encoding": "chunked"}, None) + b"2\r\n{}\r\n0\r\n")
    while True:
        connection.sendall(b"X-Filler: " + b"a" * 1000 + b"\r\n")


def no_end(connection: socket.socket, request: Received) -> None:
    connection.sendall(head(200, {}, None) + b"{}")
    time.sleep(30)


def endless_continue(connection: socket.socket, request: Received) -> None:
    while True:
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n" * 100)


def endless_head(connection: socket.socket, request: Received) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while True:
        connection.sendall(b"X-Filler: " + b"a" * 1000 + b"\r\n")
