"""The file of a journal: SQLite, for the eyes of its owner, used by one process at a time."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..common.errors import JournalError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from pathlib import Path

_APPLICATION = 0x414C544A  # tells the files of journals from other SQLite files
FORMAT = 1
"""The format of the files that are written. Each change of the tables gets the next number."""

# A call without `answered` may have been carried out. `open` are the offsets of the items that an
# answer left to be sent again. Offsets are written like `0-499,501`; none are an empty text.
_TABLES = """
CREATE TABLE run (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE batches (first INTEGER PRIMARY KEY, count INTEGER NOT NULL);
CREATE TABLE calls (
    id INTEGER PRIMARY KEY,
    first INTEGER NOT NULL REFERENCES batches,
    offsets TEXT NOT NULL,
    again INTEGER NOT NULL,
    request_id TEXT NOT NULL,
    headers BLOB NOT NULL,
    body BLOB NOT NULL,
    sent REAL NOT NULL,
    answered REAL,
    open TEXT NOT NULL DEFAULT '',
    succeeded INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX calls_of_batch ON calls (first);
CREATE TABLE rejects (
    position INTEGER PRIMARY KEY,
    code INTEGER,
    reason TEXT,
    item TEXT
);
"""


class Store:
    """An open file.

    Args:
        path: Where it is.
        make: Whether it is made if it is not there.

    Raises:
        JournalError: It is none, is of a later format, or another process has it.
    """

    def __init__(self, path: Path, *, make: bool) -> None:
        self.path = path
        if make:
            self._make()
        elif not path.exists():
            raise JournalError(f"there is no journal {path}")
        with self._errors():
            self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            try:
                self._open()
            except BaseException:
                self._db.close()
                raise

    def _make(self) -> None:
        try:
            # SQLite gives its other files the mode of this one.
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise JournalError(f"the journal {self.path} cannot be made: {error}") from error

    def _open(self) -> None:
        run = self._db.execute
        run("PRAGMA busy_timeout = 0")
        # Kept from the first read to the end, and let go of by the system when the process dies.
        run("PRAGMA locking_mode = EXCLUSIVE")
        (application,) = run("PRAGMA application_id").fetchone()
        (form,) = run("PRAGMA user_version").fetchone()
        (tables,) = run("SELECT count(*) FROM sqlite_schema").fetchone()
        if not tables and not application:
            form = 0
        elif application != _APPLICATION:
            raise JournalError(f"{self.path} is a database, but no journal of this client")
        elif form != FORMAT:
            raise JournalError(
                f"the journal {self.path} has format {form}, this version of the client knows "
                f"format {FORMAT}: go on with the version that wrote it"
            )
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")  # a commit outlives the loss of power
        run("PRAGMA secure_delete = ON")
        run("BEGIN IMMEDIATE")
        if not form:
            for statement in _TABLES.split(";")[:-1]:
                run(statement)
            run(f"PRAGMA application_id = {_APPLICATION}")
            run(f"PRAGMA user_version = {FORMAT}")
        run("COMMIT")

    def read(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        with self._errors():
            return self._db.execute(query, values).fetchall()

    def write(self, changes: Iterable[tuple[str, tuple[Any, ...]]]) -> None:
        """Make changes: all of them, or none if that fails."""
        with self._errors():
            run = self._db.execute
            run("BEGIN IMMEDIATE")
            try:
                for statement, values in changes:
                    run(statement, values)
                run("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    run("ROLLBACK")
                raise

    def shrink(self) -> None:
        """Write the file anew, without what was deleted."""
        with self._errors():
            self._db.execute("VACUUM")
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close it."""
        with self._errors():
            self._db.close()

    @contextmanager
    def _errors(self) -> Generator[None, None, None]:
        try:
            yield
        except sqlite3.Error as error:
            busy = getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY")
            what = "is used by another process" if busy else f"cannot be read or written: {error}"
            raise JournalError(f"the journal {self.path} {what}") from error
