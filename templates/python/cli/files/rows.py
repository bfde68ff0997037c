"""What is common to files of every form."""

from __future__ import annotations

from typing import NamedTuple, Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import IO, Any


class Row(NamedTuple):
    """A row as it stands in the file.

    Attributes:
        line: The line on which it ends.
        values: Its cells in their order, or an object.
        problem: Why it cannot be used, or None.
    """

    line: int
    values: Any
    problem: str | None = None


class Writer(Protocol):
    """Writes rows; whoever opened the file closes it."""

    def write(self, values: Any, reason: str) -> None:
        """Write the values of a row, and what is wrong with it."""
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
    """

    name: str
    form: str
    columns: list[str]

    def rows(self) -> Iterator[Row]:
        """Yield the rows; one that cannot be used has its problem."""
        ...

    def reader(self, fields: Mapping[str, str | None]) -> Callable[[Any], dict[str, Any]]:
        """Return what makes an object of the values of a row, without what they leave open.

        Args:
            fields: What columns are called there, where that is another name; None for a column
                that is left out.
        """
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


def objects_reader(fields: Mapping[str, str | None]) -> Callable[[Any], dict[str, Any]]:
    """Return what makes an object of another one, with some names changed."""

    def read(values: dict[str, Any]) -> dict[str, Any]:
        named = ((fields.get(name, name), one) for name, one in values.items())
        return {name: one for name, one in named if name}

    return read
