# Copied from templates/python/core/jobs/tables.py by `altcraft-gen build`; changes made here are lost.
"""Data frames as items: pandas, polars and Arrow tables, read row by row through narwhals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

Missing: TypeAlias = Literal["omit", "null"]


class Table(Protocol):
    """A data frame or an Arrow table: what can be exchanged as a stream of Arrow data."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """Return the data as a stream."""
        ...


class UnusableTableError(Exception):
    """A table whose rows cannot be items; says why."""


def is_table(items: object) -> bool:
    """Tell whether something is a table, whose iteration would give names or columns."""
    marks = ("__dataframe__", "__arrow_c_stream__", "columns", "column_names")
    return any(hasattr(type(items), name) for name in marks)


def rows_of(table: Any, missing: Missing) -> Iterator[dict[str, Any]]:
    """Return the rows of a table as objects.

    Args:
        table: A data frame of pandas, polars, or what else narwhals knows; an Arrow table.
        missing: What becomes of a value that is missing: it is left out, or sent as null.

    Raises:
        UnusableTableError: Its rows cannot be read.
    """
    kind = f"{type(table).__module__.partition('.')[0]}.{type(table).__qualname__}"
    try:
        import narwhals
    except ImportError:
        raise UnusableTableError(
            f"is a table of type {kind}: give its rows, as objects, or install what reads them: "
            "pip install 'altcraft-client[frames]'"
        ) from None
    try:
        frame = narwhals.from_native(table, eager_only=True)
    except TypeError:
        raise UnusableTableError(
            f"is a table of type {kind}, which is not read here: give its rows, as objects, or "
            "collect a lazy frame first"
        ) from None
    except Exception as error:  # such as two columns of one name
        raise UnusableTableError(f"is a table that cannot be read: {error}") from error
    names: list[Any] = list(frame.columns)
    odd = [name for name in names if not isinstance(name, str)]
    if odd:
        raise UnusableTableError(f"is a table with a column whose name is no text: {odd[0]!r}")
    return _rows(frame, missing, frame.implementation.is_pandas_like())


def _rows(frame: Any, missing: Missing, nan_is_missing: bool) -> Iterator[dict[str, Any]]:
    omits = missing == "omit"
    for row in frame.iter_rows(named=True, buffer_size=1000):
        item: dict[str, Any] = {}
        for name, value in row.items():
            if _is_missing(value, nan_is_missing):
                if not omits:
                    item[name] = None
            else:
                item[name] = _plain(value)
        yield item


def _is_missing(value: Any, nan_is_missing: bool) -> bool:
    if value is None:
        return True
    if not nan_is_missing or isinstance(value, str | list | dict):
        return False
    try:
        return bool(value != value)  # NaN and NaT differ from themselves
    except TypeError:  # pandas.NA
        return True
    except ValueError:  # an array
        return False


def _plain(value: Any) -> Any:
    """Return the Python value of a number or list of NumPy."""
    if type(value).__module__ != "numpy":
        return value
    return value.tolist()
