"""Recordings: HAR of a browser or a proxy, newman's JSON export, and shapes of the client."""

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from generator.observe.exchange import Exchange, UnreadableRecordingError
from generator.observe.shapes import is_shapes, read_shapes

_MAX_BYTES = 512 * 1024 * 1024


def read_recording(path: Path) -> Iterator[Exchange]:
    """Read the exchanges of a recording.

    Raises:
        UnreadableRecordingError: The file is no recording.
    """
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise UnreadableRecordingError(f"larger than {_MAX_BYTES} bytes")
        raw = path.read_bytes()
        content = None if is_shapes(raw) else json.loads(raw)
    except OSError as error:
        raise UnreadableRecordingError(error.strerror or "cannot be read") from None
    except (ValueError, RecursionError):
        raise UnreadableRecordingError(
            "not JSON; a recording is a HAR, newman's export or shapes of the client"
        ) from None
    if content is None:
        yield from read_shapes(raw)
        return
    for part, inner, read in (("log", "entries", _har), ("run", "executions", _newman)):
        entries = _at(content, part, inner)
        if isinstance(entries, list):
            for number, entry in enumerate(entries, 1):
                if isinstance(entry, dict) and isinstance(entry.get("request"), dict):
                    yield read(number, entry)
            return
    raise UnreadableRecordingError(
        "neither a HAR (log.entries) nor newman's export (run.executions)"
    )


def _har(number: int, entry: Mapping[str, Any]) -> Exchange:
    request, posted = entry["request"], _at(entry, "request", "postData") or {}
    address = str(request.get("url", ""))
    kind = str(_at(posted, "mimeType") or "")
    text = _at(posted, "text")
    params = _at(posted, "params")
    is_form = "form" in kind
    if isinstance(params, list) and params and not text:
        body: Any = _pairs(params, "name")
    else:
        body = _body(text, is_form=is_form)
    content = _at(entry, "response", "content") or {}
    raw = _at(content, "text")
    if isinstance(raw, str) and _at(content, "encoding") == "base64":
        raw = _unpacked(raw)
    status = _at(entry, "response", "status")
    return _exchange(number, request, address, body, is_form, status, raw)


def _newman(number: int, entry: Mapping[str, Any]) -> Exchange:
    request = entry["request"]
    url = request.get("url")
    if isinstance(url, dict):
        path = url.get("path")
        address = "/" + ("/".join(map(str, path)) if isinstance(path, list) else str(path or ""))
        query = _pairs(url.get("query"), "key")
    else:
        address, query = str(url or ""), {}
    mode = _at(request, "body", "mode")
    if mode == "urlencoded":
        body: Any = _pairs(_at(request, "body", "urlencoded"), "key")
    else:
        body = _body(_at(request, "body", "raw"), is_form=False)
    stream = _at(entry, "response", "stream")
    data = _at(stream, "data") if isinstance(stream, dict) else stream
    try:
        raw: Any = bytes(data).decode("utf-8", "replace") if isinstance(data, list) else data
    except (ValueError, TypeError):
        raw = None
    status = _at(entry, "response", "code")
    made = _exchange(number, request, address, body, mode == "urlencoded", status, raw)
    return Exchange(
        **{name: getattr(made, name) for name in made.__slots__}
        | {"query": {**made.query, **query}}
    )


def _exchange(
    number: int,
    request: Mapping[str, Any],
    address: str,
    body: Any,
    is_form: bool,
    status: Any,
    raw: Any,
) -> Exchange:
    try:
        parts = urlsplit(address)
        path, query = parts.path, dict(parse_qsl(parts.query, keep_blank_values=True))
    except ValueError:
        path, query = "", {}
    return Exchange(
        number=number,
        method=str(request.get("method", "")).upper(),
        path=path,
        query=query,
        body=body,
        is_form=is_form,
        status=status if isinstance(status, int) else 0,
        answer=_json(raw),
    )


def _pairs(entries: Any, name: str) -> dict[str, str]:
    """Return a list of names and values as a mapping."""
    if not isinstance(entries, list):
        return {}
    named = [one for one in entries if isinstance(one, dict) and one.get(name)]
    return {str(one[name]): str(one.get("value") or "") for one in named}


def _body(text: Any, *, is_form: bool) -> Any:
    if not isinstance(text, str) or not text.strip():
        return {}
    if is_form:
        return dict(parse_qsl(text, keep_blank_values=True))
    return _json(text)


def _json(text: Any) -> Any:
    if not isinstance(text, str):
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _unpacked(text: str) -> str | None:
    try:
        return base64.b64decode(text).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return None


def _at(value: Any, *names: str) -> Any:
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value
