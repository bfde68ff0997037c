# Copied from templates/python/core/journal/store.py by `altcraft-gen build`; changes made here are lost.
"""The file of a journal: SQLite, for the eyes of its owner, used by one process at a time."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from itertools import chain
from typing import TYPE_CHECKING, Any

from ..common.errors import JournalError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence
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

# One statement, however much is to be written: between two of them a thread may have to wait for
# the interpreter. `what` tells which table a row is for.
_CHANGES = {
    "cut": "INSERT INTO batches (first, count) VALUES (NEW.a, NEW.b)",
    "sending": """
        INSERT INTO calls (id, first, offsets, again, request_id, headers, body, sent)
        VALUES (NEW.a, NEW.b, NEW.c, NEW.d, NEW.e, NEW.f, NEW.g, NEW.h)""",
    "answered": """
        UPDATE calls SET answered = NEW.b, open = NEW.c, succeeded = NEW.d WHERE id = NEW.a""",
    "rejected": """
        INSERT OR REPLACE INTO rejects (position, code, reason, item)
        VALUES (NEW.a, NEW.b, NEW.c, NEW.d)""",
    "ended": "INSERT OR REPLACE INTO run (name, value) VALUES ('total', NEW.a)",
}
COLUMNS = 9
"""What kind of change it is, and its values, filled up with None."""

_VIEW = """
CREATE TEMP VIEW changes (what, a, b, c, d, e, f, g, h) AS VALUES (0, 0, 0, 0, 0, 0, 0, 0, 0)"""
_TRIGGER = """
CREATE TEMP TRIGGER {0} INSTEAD OF INSERT ON changes WHEN NEW.what = '{0}' BEGIN {1}; END"""
_INSERT = "INSERT INTO changes VALUES "
_ROW = f"({', '.join('?' * COLUMNS)})"
_MOST_ROWS = 100  # older versions of SQLite take 999 values in a statement


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
        run(_VIEW)
        for what, statement in _CHANGES.items():
            run(_TRIGGER.format(what, statement))

    def read(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        with self._errors():
            return self._db.execute(query, values).fetchall()

    def write(self, changes: Iterable[tuple[str, Sequence[Any]]]) -> None:
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

    def note(self, changes: list[tuple[Any, ...]]) -> None:
        """Make changes that `_CHANGES` knows: all of them, or none if that fails."""
        parts = [changes[at : at + _MOST_ROWS] for at in range(0, len(changes), _MOST_ROWS)]
        statements = [(_INSERT + ", ".join([_ROW] * len(part)), [*chain(*part)]) for part in parts]
        if len(statements) > 1:
            self.write(statements)
        else:
            with self._errors():
                self._db.execute(*statements[0])

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
