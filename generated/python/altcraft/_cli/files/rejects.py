# Copied from templates/python/cli/files/rejects.py by `altcraft-gen build`; changes made here are lost.
"""The rows that failed, in the file's own form with the reason, ready to be fed back."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import IO, Self

    from .rows import Row, Source, Writer

REASON = "altcraft_error"
"""The column of the reason; an import leaves it out."""


class Rejects:
    """A file of rejected rows, made with the first of them; only its owner can read it.

    Attributes:
        count: How many rows it has.
    """

    def __init__(self, path: Path, source: Source) -> None:
        self.path = path
        self.count = 0
        self._source = source
        self._file: IO[bytes] | None = None
        self._writer: Writer | None = None

    def add(self, row: Row, reason: str) -> None:
        """Write a row."""
        self.count += 1
        if self._writer is None:
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
            self._file = os.fdopen(os.open(self.path, flags, 0o600), "wb")
            self._writer = self._source.writer(self._file, REASON)
        self._writer.write(row.values, reason)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._file is not None and self._writer is not None:
            self._writer.close()
            self._file.close()
