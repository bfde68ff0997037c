"""Rows of a file: CSV in its many forms, lines of JSON; plain, gzip, or from the standard input."""

from __future__ import annotations

import codecs
import csv
import io
import json
import os
import sys
from importlib import import_module

from .problems import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

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


class Source:
    """An open file of rows.

    Args:
        path: The file, or `-` for the standard input.
        form: `csv` or `jsonl`; None to tell by the name.
        encoding: None to tell by the first bytes.
        delimiter: Of CSV; None to tell by the first line.

    Raises:
        UsageError: It cannot be opened, or what is in it is no table.

    Attributes:
        form: `csv` or `jsonl`.
        columns: The names of the columns; empty for lines of JSON.
    """

    def __init__(
        self, path: str, form: str | None, encoding: str | None, delimiter: str | None
    ) -> None:
        self.name = "the standard input" if path == "-" else path
        stem = path.removesuffix(".gz").removesuffix(".zst")
        self.form = form or ("jsonl" if stem.endswith((".jsonl", ".ndjson", ".json")) else "csv")
        self._file, raw = _open(path)
        head = raw.peek(_SAMPLE)[:_SAMPLE]
        self.encoding = encoding or _encoding_of(head)
        try:
            self._text = io.TextIOWrapper(raw, self.encoding, newline="")
        except LookupError:
            raise UsageError(f"there is no encoding {encoding!r}") from None
        self.columns: list[str] = []
        if self.form == "csv":
            csv.field_size_limit(_LARGEST_CELL)
            start = head.decode(self.encoding, errors="replace")
            self.delimiter = delimiter or _delimiter_of(start)
            self._reader = csv.reader(self._text, delimiter=self.delimiter, strict=True)
            self._read_columns()

    def rows(self) -> Iterator[Row]:
        """Yield the rows; one that cannot be used has its problem."""
        return self._csv() if self.form == "csv" else self._json()

    def _read_columns(self) -> None:
        try:
            header: list[str] = next(self._reader, list[str]())
            self.columns = [one.strip() for one in header]
        except (csv.Error, ValueError) as error:
            raise UsageError(f"{self.name}:1: the header is not CSV: {error}") from None
        if not any(self.columns):
            raise UsageError(f"{self.name}: it is empty: a header with the columns was expected")
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

    def close(self) -> None:
        """Close the file."""
        self._text.close()
        self._file.close()


def _open(path: str) -> tuple[io.FileIO, io.BufferedReader]:
    """Return a file, and what reads it: unpacked, if it is packed."""
    if path == "-":
        # A reader of its own, whatever the standard input is: the first bytes are looked at.
        file = io.FileIO(sys.stdin.fileno(), closefd=False)
        return file, io.BufferedReader(file)
    try:
        file = io.FileIO(path)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    return file, _unpacked(path, io.BufferedReader(file))


def _unpacked(path: str, file: io.BufferedReader) -> io.BufferedReader:
    start = file.peek(4)[:4]
    if start[:2] == b"\x1f\x8b":
        import gzip

        return io.BufferedReader(gzip.GzipFile(fileobj=file))
    if start == b"\x28\xb5\x2f\xfd":
        try:
            zstandard = import_module("zstandard")
        except ImportError:
            raise UsageError(f"{path}: zstd needs a package: pip install zstandard") from None
        return io.BufferedReader(zstandard.ZstdDecompressor().stream_reader(file))
    if start == b"PAR1":
        raise UsageError(f"{path}: Parquet is read by the client: import_many takes its tables")
    return file


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
