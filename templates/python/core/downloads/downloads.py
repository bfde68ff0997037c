"""Files, streamed to the disk: resumed where the server allows it, else begun again."""

from __future__ import annotations

import asyncio
import re
from contextlib import asynccontextmanager, contextmanager
from sys import exception
from time import sleep
from typing import TYPE_CHECKING, TypeVar, TypeVarTuple
from urllib.parse import unquote, urlsplit

from ..common.errors import AltcraftError, APIResponseError
from ..transport.http import TRANSPORT_ERRORS, about, translate
from .sink import Target, open_sink
from .transfer import Transfer

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
    from pathlib import Path

    from ..caller import AsyncCaller, Caller
    from ..calls.call import Call
    from ..common.meta import Answer
    from .transfer import Progress

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

_WRITE_SIZE = 1024 * 1024
# What leads elsewhere, hides a file, or shows another name than it has: control characters and
# those that turn the direction of text.
_UNSAFE_NAME = re.compile(
    r"[\x00-\x1f\x7f-\x9f/\\:\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|^\.|^$"
)


def _prepare(call: Call) -> Call:
    # Compressed on the way, a file could not be resumed, and its size not be checked.
    return call.with_headers(((b"Accept-Encoding", b"identity"),))


def _file_name(call: Call) -> str:
    name = unquote(urlsplit(call.url).path.rpartition("/")[2])
    return "download" if _UNSAFE_NAME.search(name) else name


def _too_large(call: Call, limit: int) -> APIResponseError:
    text = f"the file is larger than {limit} bytes: save it instead"
    return APIResponseError(text, **about(call))


class Download:
    """A file of the platform; nothing is sent before it is saved, read or iterated over.

    The timeout limits each pause between bytes, and not how long the whole file takes.
    """

    def __init__(self, caller: Caller, call: Call) -> None:
        self._caller = caller
        self._call = _prepare(call)
        self.name = _file_name(call)

    def save(self, target: Target, *, on_progress: Progress | None = None) -> Path | None:
        """Save the file; it appears under its name only when it is whole.

        A download that breaks goes on where it was, if the server can do that, or else begins
        again; it is given up after as many retries in a row as any call if it gets no further.

        Args:
            target: A path, a folder, where nothing is replaced, or a file that is open for binary
                writing.
            on_progress: Called with the number of bytes so far, and in all if that is known.

        Returns:
            The path of the file, or None for an open file.
        """
        with open_sink(target, self.name) as sink:
            transfer = Transfer(self._call, sink, on_progress)
            while True:
                try:
                    with self._open(transfer.call()) as answer:
                        transfer.begin(answer)
                        for piece in _pieces(answer, self._call):
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
        with self._open(self._call) as answer:
            for piece in _pieces(answer, self._call):
                size += len(piece)
                if size > limit:
                    raise _too_large(self._call, limit)
                pieces.append(piece)
        return b"".join(pieces)

    def __iter__(self) -> Iterator[bytes]:
        """Yield the content piece by piece."""
        with self._open(self._call) as answer:
            yield from _pieces(answer, self._call)

    @contextmanager
    def _open(self, call: Call) -> Generator[Answer, None, None]:
        """Send a request, and let go of the connection whatever becomes of the answer."""
        answer = self._caller.send(call)
        try:
            yield answer
        finally:
            if answer.reply.stream is not None:
                answer.reply.stream.close()

    def __repr__(self) -> str:
        return f"Download({self._call.url!r})"


class AsyncDownload:
    """A file of the platform; nothing is sent before it is saved, read or iterated over.

    The timeout limits each pause between bytes, and not how long the whole file takes.
    """

    def __init__(self, caller: AsyncCaller, call: Call) -> None:
        self._caller = caller
        self._call = _prepare(call)
        self.name = _file_name(call)

    async def save(self, target: Target, *, on_progress: Progress | None = None) -> Path | None:
        """Save the file; it appears under its name only when it is whole.

        A download that breaks goes on where it was, if the server can do that, or else begins
        again; it is given up after as many retries in a row as any call if it gets no further.

        Args:
            target: A path, a folder, where nothing is replaced, or a file that is open for binary
                writing.
            on_progress: Called with the number of bytes so far, and in all if that is known.

        Returns:
            The path of the file, or None for an open file.
        """
        with open_sink(target, self.name) as sink:
            transfer = Transfer(self._call, sink, on_progress)
            while True:
                try:
                    async with self._open(transfer.call()) as answer:
                        transfer.begin(answer)
                        async for piece in _gather(_async_pieces(answer, self._call)):
                            await _in_thread(sink.write, piece)
                            transfer.wrote(len(piece))
                    transfer.finish()
                    return await _in_thread(sink.commit)
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
        async with self._open(self._call) as answer:
            async for piece in _async_pieces(answer, self._call):
                size += len(piece)
                if size > limit:
                    raise _too_large(self._call, limit)
                pieces.append(piece)
        return b"".join(pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the content piece by piece."""
        async with self._open(self._call) as answer:
            async for piece in _async_pieces(answer, self._call):
                yield piece

    @asynccontextmanager
    async def _open(self, call: Call) -> AsyncGenerator[Answer, None]:
        """Send a request, and let go of the connection whatever becomes of the answer."""
        answer = await self._caller.send(call)
        try:
            yield answer
        finally:
            if answer.reply.stream is not None:
                await answer.reply.stream.aclose()

    def __repr__(self) -> str:
        return f"AsyncDownload({self._call.url!r})"


def _pieces(answer: Answer, call: Call) -> Iterator[bytes]:
    stream = answer.reply.stream
    if stream is None:
        yield answer.reply.content
        return
    handling = exception()
    try:
        yield from stream.iter_bytes()
    except TRANSPORT_ERRORS as error:
        raise translate(error, call, handling) from error


async def _async_pieces(answer: Answer, call: Call) -> AsyncIterator[bytes]:
    stream = answer.reply.stream
    if stream is None:
        yield answer.reply.content
        return
    handling = exception()
    try:
        async for piece in stream.aiter_bytes():
            yield piece
    except TRANSPORT_ERRORS as error:
        raise translate(error, call, handling) from error


async def _in_thread(function: Callable[[*Ts], T], *arguments: *Ts) -> T:
    """Run in a thread; when cancelled, leave only after it: nothing is written once we left."""
    work = asyncio.get_running_loop().run_in_executor(None, function, *arguments)
    cancelled: asyncio.CancelledError | None = None
    while not work.done():
        try:
            await asyncio.wait([work])
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled from work.exception()
    return work.result()


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
