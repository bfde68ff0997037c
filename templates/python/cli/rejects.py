"""The rows that failed, in the file's own form with the reason, ready to be fed back."""

from __future__ import annotations

import csv
import json
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import IO, Any, Self

    from .readers import Row, Source

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
        self._file: IO[str] | None = None
        self._writer: Any = None

    def add(self, row: Row, reason: str) -> None:
        """Write a row."""
        self.count += 1
        if self._file is None:
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
            self._file = os.fdopen(
                os.open(self.path, flags, 0o600), "w", encoding="utf-8", newline=""
            )
            if self._source.form == "csv":
                self._writer = csv.writer(self._file, delimiter=self._source.delimiter)
                self._writer.writerow([*self._columns, REASON])
        if self._writer is None:
            line = json.dumps({**row.cells, REASON: reason}, ensure_ascii=False)
            self._file.write(f"{line}\n")
        else:
            self._writer.writerow([*(row.cells.get(one, "") for one in self._columns), reason])

    @property
    def _columns(self) -> list[str]:
        return [one for one in self._source.columns if one != REASON]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._file is not None:
            self._file.close()
