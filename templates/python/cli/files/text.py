"""Rows of text: CSV in its many forms, and lines of JSON."""

from __future__ import annotations

import codecs
import csv
import io
import json
import os
import zlib

from ..problems import UsageError
from .rows import Row, objects_reader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import IO, Any

    from .rows import Writer

_DELIMITERS = ",;\t|"
_SAMPLE = 64 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LARGEST_CELL = 16 * 1024 * 1024
MOST_COLUMNS = 10_000


class TextSource:
    """An open file of rows that is text.

    Args:
        name: What it is called in messages.
        file: The file.
        raw: Its content, unpacked.
        form: `csv` or `jsonl`.
        encoding: None to tell by the first bytes.
        delimiter: Of CSV; None to tell by the first line.

    Raises:
        UsageError: What is in it is no table.
    """

    def __init__(
        self,
        name: str,
        file: io.FileIO,
        raw: io.BufferedReader,
        form: str,
        encoding: str | None,
        delimiter: str | None,
    ) -> None:
        self.name = name
        self.form = form
        self._file = file
        self._size = os.fstat(file.fileno()).st_size if file.seekable() else 0
        head = _head(name, raw)
        self.encoding = encoding or _encoding_of(head)
        try:
            self._text = io.TextIOWrapper(raw, self.encoding, newline="")
        except LookupError:
            raise UsageError(f"there is no encoding {encoding!r}") from None
        self.columns: list[str] = []
        if form == "csv":
            csv.field_size_limit(_LARGEST_CELL)
            start = head.decode(self.encoding, errors="replace")
            self.delimiter = delimiter or _delimiter_of(start)
            self._reader = csv.reader(self._text, delimiter=self.delimiter, strict=True)
            self._read_columns()

    def rows(self) -> Iterator[Row]:
        """Yield the rows; one that cannot be used has its problem."""
        try:
            yield from self._csv() if self.form == "csv" else self._json()
        except Exception as error:
            if not _is_unreadable(error):
                raise
            raise UsageError(f"{self.name}: it cannot be read to its end: {error}") from None

    def _read_columns(self) -> None:
        try:
            header: list[str] = next(self._reader, list[str]())
            self.columns = [one.strip() for one in header]
        except (csv.Error, ValueError) as error:
            raise UsageError(f"{self.name}:1: the header is not CSV: {error}") from None
        if not any(self.columns):
            raise UsageError(f"{self.name}: it is empty: a header with the columns was expected")
        if not all(one.isprintable() for one in self.columns):
            raise UsageError(f"{self.name}:1: the header is no text; is it CSV, in the encoding?")
        if len(self.columns) > MOST_COLUMNS:
            raise UsageError(f"{self.name}:1: {len(self.columns)} columns; is the delimiter right?")
        twice = {one for one in self.columns if one and self.columns.count(one) > 1}
        if twice:
            raise UsageError(
                f"{self.name}:1: columns with the same name: {', '.join(sorted(twice))}"
            )

    def _csv(self) -> Iterator[Row]:
        width = len(self.columns)
        reader = self._reader
        # As Row() does, without the call that takes most of the time.
        kind: Any = tuple
        make = kind.__new__
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield Row(reader.line_num, [], f"not CSV: {error}")
                if "unexpected end" in str(error):
                    return
                continue
            except UnicodeError as error:
                raise UsageError(
                    f"{self.name}:{reader.line_num + 1}: not {self.encoding}: {error}; "
                    "give --encoding, such as windows-1251"
                ) from None
            if not cells:
                continue  # an empty line
            problem = None
            if len(cells) != width:
                problem = f"{len(cells)} cells, the header has {width}"
            elif "\x00" in "".join(cells):
                problem = "a cell has a NUL character"
            yield make(Row, (reader.line_num, cells, problem))

    def _json(self) -> Iterator[Row]:
        line = 0
        try:
            for line, text in enumerate(self._text, 1):
                if not text.strip():
                    continue
                try:
                    value = json.loads(text)
                except (ValueError, RecursionError) as error:
                    yield Row(line, {"line": text.rstrip("\r\n")}, f"not JSON: {error}")
                    continue
                problem = None if isinstance(value, dict) else "not an object"
                yield Row(line, value if problem is None else {"line": text.strip()}, problem)
        except UnicodeError as error:
            raise UsageError(f"{self.name}:{line + 1}: not {self.encoding}: {error}") from None

    def fraction(self) -> float | None:
        """Return how much of the file was read, from 0 to 1, or None if its size is not known."""
        return self._file.tell() / self._size if self._size else None

    def reader(self, fields: Mapping[str, str | None]) -> Callable[[Any], dict[str, Any]]:
        """Return what makes an object of the values of a row; cells that are empty are left out."""
        if self.form != "csv":
            return objects_reader(fields)
        names = [fields.get(one, one) or "" for one in self.columns]

        def read(cells: list[str]) -> dict[str, Any]:
            item = dict(zip(names, cells, strict=False))
            if "" in cells:
                item = {name: one for name, one in item.items() if one}
            item.pop("", None)
            return item

        return read

    def writer(self, file: IO[bytes], reason: str) -> Writer:
        """Return what writes rows to another file in the form of this one."""
        if self.form == "csv":
            return _CsvWriter(file, self.columns, self.delimiter, reason)
        return _LinesWriter(file, reason)

    def close(self) -> None:
        """Close the file."""
        self._text.close()
        self._file.close()


class _CsvWriter:
    def __init__(self, file: IO[bytes], columns: list[str], delimiter: str, reason: str) -> None:
        self._text = io.TextIOWrapper(file, "utf-8", newline="", write_through=True)
        self._kept = [number for number, one in enumerate(columns) if one != reason]
        self._writer = csv.writer(self._text, delimiter=delimiter)
        self._writer.writerow([*(columns[one] for one in self._kept), reason])

    def write(self, values: list[str], reason: str) -> None:
        cells = (values[one] if one < len(values) else "" for one in self._kept)
        self._writer.writerow([*cells, reason])

    def close(self) -> None:
        self._text.detach()


class _LinesWriter:
    def __init__(self, file: IO[bytes], reason: str) -> None:
        self._file = file
        self._reason = reason

    def write(self, values: dict[str, Any], reason: str) -> None:
        line = json.dumps({**values, self._reason: reason}, ensure_ascii=False)
        self._file.write(f"{line}\n".encode())

    def close(self) -> None:
        pass


def _head(name: str, raw: io.BufferedReader) -> bytes:
    try:
        return raw.peek(_SAMPLE)[:_SAMPLE]
    except Exception as error:
        if not _is_unreadable(error):
            raise
        raise UsageError(f"{name}: it cannot be read: {error}") from None


def _is_unreadable(error: Exception) -> bool:
    """Tell whether an error is one of the disk, or of what unpacks a file."""
    known = isinstance(error, OSError | EOFError | zlib.error)
    return known or type(error).__name__ == "ZstdError"  # of a package that may not be there


def _encoding_of(head: bytes) -> str:
    """Tell the encoding by the first bytes; what is not UTF-8 is taken for windows-1251."""
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    zeros = head[:200].count(0)
    if zeros > len(head[:200]) // 4:
        return "utf-16-le" if head[1:2] == b"\x00" else "utf-16-be"
    decoder: Callable[[bytes], tuple[str, int]] = codecs.getdecoder("utf-8")
    try:
        decoder(head)
    except UnicodeDecodeError as error:
        if error.end < len(head) - 3:  # and not a letter that the sample cuts
            return "windows-1251"
    return "utf-8"


def _delimiter_of(text: str) -> str:
    """Tell the delimiter: what stands most often in the first line, outside of quotes."""
    line, quoted, counts = text.partition("\n")[0], False, dict.fromkeys(_DELIMITERS, 0)
    for letter in line:
        if letter == '"':
            quoted = not quoted
        elif not quoted and letter in counts:
            counts[letter] += 1
    return max(_DELIMITERS, key=lambda one: counts[one])
