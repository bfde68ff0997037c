"""Files for tests: what a server has, and how it breaks off serving it."""

import re
import socket
from pathlib import Path
from typing import Any

from tests.client.faults import Behaviour, Received, head, raw
from tests.client.tables import FILE

CONTENT = bytes(range(256)) * 4000


class Files:
    """Serves CONTENT, breaking off after as many bytes as it is told."""

    def __init__(
        self, *cuts: int, validator: str | None = '"v1"', ranges: bool = True, changes: bool = False
    ) -> None:
        self.cuts = list(cuts)
        self.validator = validator
        self.ranges = ranges
        self.changes = changes
        self.served: list[tuple[int, str]] = []

    def __call__(self, connection: socket.socket, request: Received) -> bool:
        headers = {"ETag": self.validator} if self.validator else {}
        start = 0
        wanted = re.fullmatch(r"bytes=(\d+)-", request.headers.get("range", ""))
        if self.changes and wanted:
            headers["ETag"] = '"v2"'
        same = request.headers.get("if-range") == headers.get("ETag")
        status = 200
        if wanted and self.ranges and same:
            start, status = int(wanted[1]), 206
            headers["Content-Range"] = f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"
        self.served.append((start, request.headers.get("range", "")))
        body = CONTENT[start:]
        connection.sendall(head(status, headers, len(body)))
        if self.cuts:
            connection.sendall(body[: self.cuts.pop(0)])
            return False
        connection.sendall(body)
        return True


def save(resource: Any, target: Any, **options: Any) -> Path | None:
    path: Path | None = resource._download(FILE, {"path": "a/b.csv"}, None, None).save(
        target, **options
    )
    return path


def part(first: int, last: int) -> Behaviour:
    headers = {"Content-Range": f"bytes {first}-{last}/{len(CONTENT)}", "ETag": '"v1"'}
    return raw(CONTENT[first : last + 1], 206, headers)
