"""What is common to files of every form."""

from __future__ import annotations

from typing import Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO, Any


class Row:
    """A row as it stands in the file.

    Attributes:
        line: The line on which it ends.
        cells: Its cells by column, or the object of a line of JSON.
        problem: Why it cannot be used, or None.
    """

    __slots__ = ("cells", "line", "problem")

    def __init__(self, line: int, cells: Any, problem: str | None = None) -> None:
        self.line = line
        self.cells = cells
        self.problem = problem


class Writer(Protocol):
    """Writes rows; whoever opened the file closes it."""

    def write(self, cells: dict[str, Any]) -> None:
        """Write a row."""
        ...

    def close(self) -> None:
        """Write what waits."""
        ...


class Source(Protocol):
    """An open file of rows.

    Attributes:
        name: What it is called in messages.
        form: `csv`, `jsonl` or `parquet`.
        columns: The names of the columns; empty for lines of JSON.
        absent: Values of cells that say nothing of their fields.
    """

    name: str
    form: str
    columns: list[str]
    absent: tuple[object, ...]

    def rows(self) -> Iterator[Row]:
        """Yield the rows; one that cannot be used has its problem."""
        ...

    def fraction(self) -> float | None:
        """Return how much of the file was read, from 0 to 1, or None if that is not known."""
        ...

    def writer(self, file: IO[bytes], reason: str) -> Writer:
        """Return what writes rows to another file in the form of this one.

        Args:
            file: An empty file.
            reason: The column for what is wrong with a row.
        """
        ...

    def close(self) -> None:
        """Close the file."""
        ...
