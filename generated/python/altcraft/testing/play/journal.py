# Copied from templates/python/testing/play/journal.py by `altcraft-gen build`; changes made here are lost.
"""What was written to the platform, kept in an SQLite file.

The file holds the calls that changed something, with their times and without their tokens. Opening
it makes them anew: the same seed and the same times give the same world.
"""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from ..fake import FakePlatform

_MARK = 0x616C7463  # of files that are ours
_SCHEMA = (
    "CREATE TABLE calls "
    "(id INTEGER PRIMARY KEY, time REAL, operation TEXT, params TEXT, repeats BLOB)"
)


class JournalError(Exception):
    """The file cannot be used."""


class Journal:
    """The file.

    Args:
        path: Where it is; it is made when it is not there.
        platform: Gets back what the file holds, and is watched from then on.

    Raises:
        JournalError: The file is something else.
    """

    def __init__(self, path: Path, platform: FakePlatform) -> None:
        try:
            # The platform's own lock lets one call write at a time, from whatever thread.
            self._file = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
            self._open(path)
            rows = self._file.execute(
                "SELECT time, operation, params, repeats FROM calls ORDER BY id"
            )
            for time, operation, params, repeats in rows:
                platform.restore(time, operation, json.loads(params), repeats)
        except (sqlite3.Error, ValueError) as error:
            raise JournalError(f"{path}: {error}") from None
        platform.journal = self._keep

    def _open(self, path: Path) -> None:
        (mark,) = self._file.execute("PRAGMA application_id").fetchone()
        (tables,) = self._file.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if tables and mark != _MARK:
            raise JournalError(f"{path}: this is a file of another program")
        if not tables:
            self._file.execute(_SCHEMA)
            self._file.execute(f"PRAGMA application_id = {_MARK}")
        self._file.execute("PRAGMA journal_mode = WAL")

    def _keep(self, time: float, operation: str, params: Any, repeats: bytes) -> None:
        row = (time, operation, json.dumps(params, ensure_ascii=False), repeats)
        self._file.execute("INSERT INTO calls VALUES (NULL, ?, ?, ?, ?)", row)

    def close(self) -> None:
        """Close the file."""
        self._file.close()
