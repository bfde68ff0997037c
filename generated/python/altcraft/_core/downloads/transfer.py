# Copied from templates/python/core/downloads/transfer.py by `altcraft-gen build`; changes made here are lost.
"""How far a download has come, and how it goes on after a failure, without reading anything."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..common.errors import AltcraftError, APIConnectionError, APIResponseError
from ..engine.retry import delay_before
from ..transport.http import about

if TYPE_CHECKING:
    import httpx2

    from ..calls.call import Call
    from ..calls.headers import Headers
    from ..common.meta import Answer
    from .sink import Sink

Progress = Callable[[int, int | None], object]

_RANGE = re.compile(r"bytes (\d{1,18})-\d+/(\d{1,18}|\*)")
_RANGE_REFUSED = (206, 416)


class Transfer:
    """One file on its way to a sink, over as many requests as it takes.

    For each request: `call`, `begin` with the answer, `wrote` for each piece, and `finish`; if any
    of this fails, `delay_after` tells whether there is a next request.
    """

    def __init__(self, call: Call, sink: Sink, on_progress: Progress | None) -> None:
        self._call = call
        self._sink = sink
        self._on_progress = on_progress
        self._known = about(call)
        self._validator: bytes | None = None
        self._is_tagged = False  # whether the validator is an ETag, and not a date
        self._size: int | None = None
        self._position = 0
        self._furthest = 0
        self._begun = False
        self._failures = 0
        self._failure: AltcraftError | None = None

    def call(self) -> Call:
        """Return the next request: for the rest of the file, or for all of it."""
        self._begun = False
        return self._call.with_headers(self._range())

    def _range(self) -> Headers:
        if not self._position or self._validator is None:
            return ()
        return (
            (b"Range", b"bytes=%d-" % self._position),
            (b"If-Range", self._validator),
        )

    def begin(self, answer: Answer) -> None:
        """Take note of an answer, and let the sink stand where its bytes belong."""
        headers = answer.reply.headers
        if answer.meta.status == 206:
            part = _RANGE.fullmatch(headers.get("Content-Range", ""))
            if part is None or int(part[1]) != self._position:
                text = "the server sent another part of the file than asked for"
                raise APIResponseError(text, meta=answer.meta, **self._known)
            size = int(part[2]) if part[2] != "*" else None
            tag = _header(headers, b"etag")
            other = tag is not None and tag != self._validator and self._is_tagged
            if other or (self._size is not None and size not in (None, self._size)):
                text = "the server sent a part of another version of the file"
                raise APIResponseError(text, meta=answer.meta, **self._known)
            self._size = size if size is not None else self._size
        else:
            self._rewind()
            encoded = headers.get("Content-Encoding", "identity").lower() != "identity"
            length = headers.get("Content-Length", "")
            self._size = int(length) if length.isdigit() and not encoded else None
            self._validator = None if encoded else _validator(headers)
            self._is_tagged = self._validator == _header(headers, b"etag")
        self._begun = True

    def _rewind(self) -> None:
        if not self._position:
            return
        if not self._sink.rewindable:
            text = "the download broke, and the file cannot be rewound"
            raise APIConnectionError(text, **self._known) from self._failure
        self._sink.rewind()
        self._position = 0

    def wrote(self, count: int) -> None:
        """Take note of bytes that are written."""
        self._position += count
        if self._position > self._furthest:  # bytes that came before are no progress
            self._furthest = self._position
            self._failures = 0
        if self._on_progress is not None:
            self._on_progress(self._position, self._size)

    def finish(self) -> None:
        """Check that the file is whole."""
        if self._size is not None and self._position != self._size:
            text = f"the file ended after {self._position} of {self._size} bytes"
            raise APIConnectionError(text, **self._known)

    def delay_after(self, error: AltcraftError) -> float | None:
        """Return how long to wait before the next request, or None to give up.

        Opening a file has retries of its own. What is gone on with here is a body that broke, and
        a server that does not give the rest of a file, which is then asked for all of it. Progress
        makes the count of failures start again.
        """
        if self._begun:
            hopeful = isinstance(error, APIConnectionError | APIResponseError)
        else:
            hopeful = bool(self._range()) and error.status in _RANGE_REFUSED
            self._validator = None
        self._failures += 1
        if not hopeful or self._failures > self._call.retries:
            return None
        self._failure = error
        return delay_before(self._failures, None)


def _validator(headers: httpx2.Headers) -> bytes | None:
    """Return what proves that a file is still the same: a strong ETag, or its date."""
    tag = _header(headers, b"etag")
    if tag and not tag.startswith(b"W/"):
        return tag
    return _header(headers, b"last-modified")


def _header(headers: httpx2.Headers, name: bytes) -> bytes | None:
    """Return a header as it came, which may be bytes of any kind."""
    return next((value for key, value in headers.raw if key.lower() == name), None)
