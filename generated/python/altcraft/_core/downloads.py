# Copied from templates/python/core/downloads.py by `altcraft-gen build`; changes made here are lost.
"""Files, streamed to the disk: resumed where the server allows it, else begun again."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Iterator
from time import sleep
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from .errors import AltcraftError, APIConnectionError, APIResponseError, APIStatusError
from .http import TRANSPORT_ERRORS, translate
from .retry import delay_before
from .sink import Target, open_sink

if TYPE_CHECKING:
    from pathlib import Path

    import httpx2

    from .caller import AsyncCaller, Caller
    from .meta import Answer
    from .request import Call

Progress = Callable[[int, int | None], object]

_WRITE_SIZE = 1024 * 1024
_UNSAFE_NAME = re.compile(r"[\x00-\x1f\x7f/\\:]|^\.{0,2}$")
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")


class _Transfer:
    """How far a download has come, and how it goes on after a failure."""

    def __init__(self, call: Call, on_progress: Progress | None) -> None:
        self._call = call
        self._on_progress = on_progress
        self._validator: str | None = None
        self._failures = 0
        self.position = 0
        self.size: int | None = None

    def call(self) -> Call:
        """Return the next request: for the rest of the file, or for all of it."""
        if not self.position or self._validator is None:
            return self._call
        return self._call.with_headers(
            (
                (b"Range", b"bytes=%d-" % self.position),
                (b"If-Range", self._validator.encode("latin-1")),
            )
        )

    def begin(self, answer: Answer) -> int:
        """Take note of an answer; return the position at which its bytes belong."""
        headers = answer.reply.headers
        part = _RANGE.fullmatch(headers.get("Content-Range", ""))
        if answer.meta.status == 206 and part and int(part[1]) == self.position:
            self.size = int(part[2]) if part[2] != "*" else None
            return self.position
        self.position = 0
        if answer.meta.status == 206:
            self._validator = None
            raise APIResponseError("the server sent another part of the file than asked for")
        encoded = headers.get("Content-Encoding", "identity").lower() != "identity"
        length = headers.get("Content-Length", "")
        self.size = int(length) if length.isdigit() and not encoded else None
        self._validator = None if encoded else _validator(headers)
        return 0

    def wrote(self, count: int) -> None:
        """Take note of bytes that are written."""
        self.position += count
        self._failures = 0
        if self._on_progress is not None:
            self._on_progress(self.position, self.size)

    def finish(self) -> None:
        """Check that the file is whole."""
        if self.size is not None and self.position != self.size:
            raise APIConnectionError(
                f"the file ended after {self.position} of {self.size} bytes",
                operation=self._call.operation.name,
                request_id=self._call.request_id,
            )

    def delay_after(self, error: AltcraftError) -> float | None:
        """Return how long to wait before going on after a failure, or None to give up.

        Failures of opening the file come here only after their own retries, so that only a broken
        body is gone on with; bytes that arrived in between make the count start again.
        """
        if isinstance(error, APIStatusError) and error.status == 416 and self.position:
            self.position = 0  # the file is not what it was: all of it, at once
            return 0.0
        if error.meta is not None or not isinstance(error, APIConnectionError | APIResponseError):
            return None
        self._failures += 1
        return delay_before(self._failures, None) if self._failures <= self._call.retries else None


def _validator(headers: httpx2.Headers) -> str | None:
    """Return what proves that a file is still the same: a strong ETag, or its date."""
    tag = headers.get("ETag", "")
    if tag and not tag.startswith("W/"):
        return tag
    return headers.get("Last-Modified")


def _prepare(call: Call) -> Call:
    # Compressed on the way, a file could not be resumed, and its size not be checked.
    return call.with_headers(((b"Accept-Encoding", b"identity"),))


def _file_name(call: Call) -> str:
    name = unquote(urlsplit(call.url).path.rpartition("/")[2])
    return "download" if _UNSAFE_NAME.search(name) else name


def _too_large(call: Call, limit: int) -> APIResponseError:
    error = APIResponseError(f"the file is larger than {limit} bytes: save it instead")
    error.operation, error.request_id = call.operation.name, call.request_id
    return error


class Download:
    """A file of the platform; nothing is sent before it is saved, read or iterated over."""

    def __init__(self, caller: Caller, call: Call) -> None:
        self._caller = caller
        self._call = _prepare(call)
        self.name = _file_name(call)

    def save(self, target: Target, *, on_progress: Progress | None = None) -> Path | None:
        """Save the file; it appears under its name only when it is whole.

        Args:
            target: A path, a folder, or a file that is open for binary writing.
            on_progress: Called with the number of bytes so far, and in all if that is known.

        Returns:
            The path of the file, or None for an open file.
        """
        transfer = _Transfer(self._call, on_progress)
        with open_sink(target, self.name) as sink:
            while True:
                try:
                    answer = self._caller.send(transfer.call())
                    with_pieces = _pieces(answer, self._call)
                    sink.move(transfer.begin(answer))
                    for piece in with_pieces:
                        sink.write(piece)
                        transfer.wrote(len(piece))
                    transfer.finish()
                    return sink.commit()
                except AltcraftError as error:
                    delay = transfer.delay_after(error)
                    if delay is None:
                        raise
                sleep(delay)

    def read(self) -> bytes:
        """Return the content of a file that fits into memory."""
        limit = self._caller.settings.max_answer_size
        pieces: list[bytes] = []
        size = 0
        for piece in self:
            size += len(piece)
            if size > limit:
                raise _too_large(self._call, limit)
            pieces.append(piece)
        return b"".join(pieces)

    def __iter__(self) -> Iterator[bytes]:
        """Yield the content piece by piece."""
        yield from _pieces(self._caller.send(self._call), self._call)

    def __repr__(self) -> str:
        return f"Download({self._call.url!r})"


class AsyncDownload:
    """A file of the platform; nothing is sent before it is saved, read or iterated over."""

    def __init__(self, caller: AsyncCaller, call: Call) -> None:
        self._caller = caller
        self._call = _prepare(call)
        self.name = _file_name(call)

    async def save(self, target: Target, *, on_progress: Progress | None = None) -> Path | None:
        """Save the file; it appears under its name only when it is whole.

        Args:
            target: A path, a folder, or a file that is open for binary writing.
            on_progress: Called with the number of bytes so far, and in all if that is known.

        Returns:
            The path of the file, or None for an open file.
        """
        transfer = _Transfer(self._call, on_progress)
        with open_sink(target, self.name) as sink:
            while True:
                try:
                    answer = await self._caller.send(transfer.call())
                    pieces = _async_pieces(answer, self._call)
                    sink.move(transfer.begin(answer))
                    async for piece in _gather(pieces):
                        await asyncio.to_thread(sink.write, piece)
                        transfer.wrote(len(piece))
                    transfer.finish()
                    return await asyncio.to_thread(sink.commit)
                except AltcraftError as error:
                    delay = transfer.delay_after(error)
                    if delay is None:
                        raise
                await asyncio.sleep(delay)

    async def read(self) -> bytes:
        """Return the content of a file that fits into memory."""
        limit = self._caller.settings.max_answer_size
        pieces: list[bytes] = []
        size = 0
        async for piece in self:
            size += len(piece)
            if size > limit:
                raise _too_large(self._call, limit)
            pieces.append(piece)
        return b"".join(pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the content piece by piece."""
        async for piece in _async_pieces(await self._caller.send(self._call), self._call):
            yield piece

    def __repr__(self) -> str:
        return f"AsyncDownload({self._call.url!r})"


def _pieces(answer: Answer, call: Call) -> Iterator[bytes]:
    stream = answer.reply.stream
    if stream is None:
        yield answer.reply.content
        return
    try:
        yield from stream.iter_bytes()
    except TRANSPORT_ERRORS as error:
        raise translate(error, call) from error
    finally:
        stream.close()


async def _async_pieces(answer: Answer, call: Call) -> AsyncIterator[bytes]:
    stream = answer.reply.stream
    if stream is None:
        yield answer.reply.content
        return
    try:
        async for piece in stream.aiter_bytes():
            yield piece
    except TRANSPORT_ERRORS as error:
        raise translate(error, call) from error
    finally:
        await stream.aclose()


async def _gather(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Join pieces: handing each to the thread that writes would cost more than writing it."""
    waiting: list[bytes] = []
    size = 0
    try:
        async for piece in pieces:
            waiting.append(piece)
            size += len(piece)
            if size >= _WRITE_SIZE:
                yield b"".join(waiting)
                waiting, size = [], 0
    except AltcraftError:
        if waiting:
            yield b"".join(waiting)  # what arrived before the failure need not be fetched again
        raise
    if waiting:
        yield b"".join(waiting)
