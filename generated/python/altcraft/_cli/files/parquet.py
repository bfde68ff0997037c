# Copied from templates/python/cli/files/parquet.py by `altcraft-gen build`; changes made here are lost.
"""Rows of a Parquet file, read part by part by pyarrow, and rejects in the same form."""

from __future__ import annotations

from datetime import datetime
from importlib import import_module

from ..problems import UsageError
from .rows import Row, objects_reader

TYPE_CHECKING = False
if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Iterator, Mapping
    from typing import IO, Any

    from .rows import Writer

_ROWS = 5000  # that are in memory at a time
_REJECTS = 1000


class ParquetSource:
    """An open file of rows, whose values have types.

    Args:
        name: What it is called in messages.
        file: The file.

    Raises:
        UsageError: pyarrow is not there, or cannot read it.
    """

    def __init__(self, name: str, file: io.BufferedReader[Any]) -> None:
        self.name = name
        self.form = "parquet"
        self._file = file
        if not file.seekable():
            raise UsageError(f"{name}: Parquet is read from its end: give a file")
        try:
            parquet = import_module("pyarrow.parquet")
        except ImportError:
            raise UsageError(
                f"{name}: Parquet needs a package: pip install 'altcraft-client[cli]'"
            ) from None
        try:
            self._table = parquet.ParquetFile(file)
        except (OSError, ValueError) as error:
            raise UsageError(f"{name}: not Parquet: {error}") from None
        self._schema: Any = self._table.schema_arrow
        self.columns: list[str] = list(self._schema.names)
        self._count: int = self._table.metadata.num_rows
        self._done = 0

    def rows(self) -> Iterator[Row]:
        """Yield the rows; one that cannot be used has its problem."""
        try:
            for batch in self._table.iter_batches(batch_size=_ROWS):
                for cells in batch.to_pylist():
                    self._done += 1
                    yield Row(self._done, cells, _problem(cells))
        except (OSError, ValueError) as error:
            raise UsageError(f"{self.name}: row {self._done + 1}: not Parquet: {error}") from None

    def fraction(self) -> float | None:
        """Return how much of the file was read, from 0 to 1."""
        return self._done / self._count if self._count else None

    def reader(self, fields: Mapping[str, str | None]) -> Callable[[Any], dict[str, Any]]:
        """Return what makes an object of the values of a row; what is null is left out."""
        read = objects_reader(fields)
        return lambda values: {name: one for name, one in read(values).items() if one is not None}

    def writer(self, file: IO[bytes], reason: str) -> Writer:
        """Return what writes rows to another file in the form of this one."""
        return _Writer(file, self._schema, reason)

    def close(self) -> None:
        """Close the file."""
        self._table.close()
        self._file.close()


def _problem(cells: dict[str, Any]) -> str | None:
    for name, value in cells.items():
        if isinstance(value, datetime) and value.tzinfo is None:
            return f"{name} is a time without a zone"
    return None


class _Writer:
    def __init__(self, file: IO[bytes], schema: Any, reason: str) -> None:
        self._arrow: Any = import_module("pyarrow")
        if reason not in schema.names:
            schema = schema.append(self._arrow.field(reason, self._arrow.string()))
        self._schema = schema
        self._writer: Any = import_module("pyarrow.parquet").ParquetWriter(file, schema)
        self._waiting: list[dict[str, Any]] = []
        self._reason = reason

    def write(self, values: dict[str, Any], reason: str) -> None:
        self._waiting.append({**values, self._reason: reason})
        if len(self._waiting) >= _REJECTS:
            self._flush()

    def _flush(self) -> None:
        table = self._arrow.Table.from_pylist(self._waiting, schema=self._schema)
        self._writer.write_table(table)
        self._waiting.clear()

    def close(self) -> None:
        self._flush()
        self._writer.close()
