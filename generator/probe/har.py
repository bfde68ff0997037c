"""The recording of a probe: a HAR, as browsers and proxies write it, for its owner's eyes."""

import json
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from generator import __version__
from generator.probe.platform import Sent


def create(path: Path) -> None:
    """Make an empty file that only its owner can read.

    Raises:
        FileExistsError: There is one.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def write(path: Path, calls: Iterable[Sent]) -> None:
    """Write calls into the file that was made for them."""
    content = {
        "log": {
            "version": "1.2",
            "creator": {"name": "altcraft-gen probe", "version": __version__},
            "entries": [_entry(one) for one in calls],
        }
    }
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1), "utf-8")


def _entry(sent: Sent) -> dict[str, Any]:
    query = parse_qsl(urlsplit(sent.url).query, keep_blank_values=True)
    request: dict[str, Any] = {
        "method": sent.method,
        "url": sent.url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        # Tools that look for the token find that there was one.
        "headers": [
            {"name": "Authorization", "value": "Bearer ***"},
            *([{"name": "Content-Type", "value": sent.mime}] if sent.mime else []),
        ],
        "queryString": [{"name": name, "value": value} for name, value in query],
        "headersSize": -1,
        "bodySize": len(sent.body.encode()),
    }
    if sent.mime:
        request["postData"] = {"mimeType": sent.mime, "text": sent.body}
    kind = "text/plain" if sent.content is None else "application/json"
    return {
        "startedDateTime": datetime.now(UTC).isoformat(),
        "time": 0,
        "request": request,
        "response": {
            "status": sent.status,
            "statusText": "",
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": [{"name": "Content-Type", "value": kind}],
            "content": {
                "size": len(sent.answer.encode()),
                "mimeType": kind,
                "text": sent.answer,
            },
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": -1,
        },
        "cache": {},
        "timings": {"send": 0, "wait": 0, "receive": 0},
    }
