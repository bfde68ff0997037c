# Copied from templates/python/cli/files/text.py by `altcraft-gen build`; changes made here are lost.
"""Rows of text: CSV in its many forms, and lines of JSON."""

from __future__ import annotations

import codecs
import csv
import io
import json
import os
import zlib

from ..problems import UsageError
from .rows import Row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
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
        head = _head(name, raw)
        self.encoding = encoding or _encoding_of(head)
        try:
            self._text = io.TextIOWrapper(raw, self.encoding, newline="")
        except LookupError:
            raise UsageError(f"there is no encoding {encoding!r}") from None
        self.columns: list[str] = []
        self.absent: tuple[object, ...] = ()
        if form == "csv":
            self.absent = ("",)
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
        columns = self.columns
        width = len(columns)
        reader = self._reader
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield Row(reader.line_num, {}, f"not CSV: {error}")
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
            elif any("\x00" in cell for cell in cells):
                problem = "a cell has a NUL character"
            yield Row(reader.line_num, dict(zip(columns, cells, strict=False)), problem)

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
        size = os.fstat(self._file.fileno()).st_size
        return self._file.tell() / size if size and self._file.seekable() else None

    def writer(self, file: IO[bytes], reason: str) -> Writer:
        """Return what writes rows to another file in the form of this one."""
        if self.form == "csv":
            return _CsvWriter(file, self.columns, self.delimiter, reason)
        return _LinesWriter(file)

    def close(self) -> None:
        """Close the file."""
        self._text.close()
        self._file.close()


class _CsvWriter:
    def __init__(self, file: IO[bytes], columns: list[str], delimiter: str, reason: str) -> None:
        self._text = io.TextIOWrapper(file, "utf-8", newline="", write_through=True)
        self._columns = [*(one for one in columns if one != reason), reason]
        self._writer = csv.writer(self._text, delimiter=delimiter)
        self._writer.writerow(self._columns)

    def write(self, cells: dict[str, Any]) -> None:
        self._writer.writerow(cells.get(one, "") for one in self._columns)

    def close(self) -> None:
        self._text.detach()


class _LinesWriter:
    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def write(self, cells: dict[str, Any]) -> None:
        self._file.write(f"{json.dumps(cells, ensure_ascii=False)}\n".encode())

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
