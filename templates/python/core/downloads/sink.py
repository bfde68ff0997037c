"""Where a download goes: a file that appears whole or not at all, or an open file of the user's."""

from __future__ import annotations

import os
from contextlib import contextmanager
from errno import EAGAIN
from io import RawIOBase
from itertools import count
from pathlib import Path
from secrets import token_hex
from typing import IO, TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import TracebackType
    from typing import Self

Target: TypeAlias = "str | os.PathLike[str] | IO[bytes]"


class Sink:
    """An open file of the user's: written from where it stands, and left open."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.rewindable = file.seekable()
        self._start = file.tell() if self.rewindable else 0

    def rewind(self) -> None:
        """Forget what was written."""
        self._file.seek(self._start)
        self._file.truncate()

    def write(self, data: bytes) -> None:
        """Write a piece; an unbuffered file may take it only bit by bit.

        Raises:
            BlockingIOError: The file takes nothing more.
        """
        rest: bytes | memoryview = data
        while rest:
            taken: Any = self._file.write(rest)
            if taken is None and not isinstance(self._file, RawIOBase):
                return  # a file of another library, which does not tell that it took all
            if not taken:
                raise BlockingIOError(EAGAIN, "the file does not take what is written to it")
            rest = memoryview(rest)[taken:]

    def commit(self) -> Path | None:
        """Finish the file; return its path, if it has one."""
        self._file.flush()
        return None

    def close(self) -> None:
        """Clean up, also after a failure."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class PathSink(Sink):
    """A file that appears under its name only when it is whole."""

    def __init__(self, path: Path, *, replace: bool = True) -> None:
        self._path = path
        self._replace = replace
        self._part = path.with_name(f".{path.name[:100]}.{token_hex(6)}.part")
        with _told_of(path):
            super().__init__(self._part.open("xb"))

    def commit(self) -> Path:
        """Let the whole file appear, on the disk for sure.

        It takes the place of an older one if the user chose the name, and gets a number if not.
        """
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        with _told_of(self._path):
            if not self._replace:
                self._path = _reserve(self._path)
            self._part.replace(self._path)
        return self._path

    def close(self) -> None:
        """Remove what is left of a download that failed."""
        self._file.close()
        self._part.unlink(missing_ok=True)


@contextmanager
def _told_of(path: Path) -> Generator[None, None, None]:
    """Let errors name the file that the user asked for, not the one it is written to at first."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def _reserve(path: Path) -> Path:
    """Make an empty file of this name, or of the first one with a number that is free."""
    for number in count():
        free = path.with_name(f"{path.stem} ({number}){path.suffix}") if number else path
        try:
            free.open("xb").close()
        except FileExistsError:
            continue
        return free
    raise AssertionError("numbers do not end")


def open_sink(target: Target, name: str) -> Sink:
    """Open a target: a path, a folder, or a binary file.

    In a folder the file gets the given name, which the server chose, so nothing is replaced there.
    """
    if isinstance(target, str | os.PathLike):
        path = Path(target)
        return PathSink(path / name, replace=False) if path.is_dir() else PathSink(path)
    return Sink(target)
