"""Files by what is in them: plain or packed, tables or lines."""

from __future__ import annotations

import io
import sys
from importlib import import_module

from ..problems import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .rows import Source

FORMS = ("csv", "jsonl", "parquet")
_GZIP, _ZSTD, _PARQUET = b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"PAR1"


def open_source(path: str, form: str | None, encoding: str | None, delimiter: str | None) -> Source:
    """Open a file of rows.

    Args:
        path: The file, or `-` for the standard input.
        form: One of `FORMS`; None to tell by the name, and Parquet by the content.
        encoding: Of text; None to tell by the first bytes.
        delimiter: Of CSV; None to tell by the first line.

    Raises:
        UsageError: It cannot be opened, or what is in it is no table.
    """
    name = "the standard input" if path == "-" else path
    try:
        # A reader of its own, whatever the standard input is: the first bytes are looked at.
        file = io.FileIO(sys.stdin.fileno(), closefd=False) if path == "-" else io.FileIO(path)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    try:
        reader = io.BufferedReader(file)
        if form == "parquet" or (form is None and reader.peek(4)[:4] == _PARQUET):
            from .parquet import ParquetSource

            return ParquetSource(name, reader)
        from .text import TextSource

        stem = path.removesuffix(".gz").removesuffix(".zst")
        lines = stem.endswith((".jsonl", ".ndjson", ".json"))
        form = form or ("jsonl" if lines else "csv")
        return TextSource(name, file, _unpacked(name, reader), form, encoding, delimiter)
    except BaseException:
        file.close()
        raise


def _unpacked(name: str, file: io.BufferedReader[Any]) -> io.BufferedReader:
    start = file.peek(4)[:4]
    if start[:2] == _GZIP:
        import gzip

        return io.BufferedReader(gzip.GzipFile(fileobj=file))
    if start != _ZSTD:
        return file
    for module in ("compression.zstd", "backports.zstd"):  # Python has it since 3.14
        try:
            packed: Any = import_module(module).ZstdFile(file)
            return io.BufferedReader(packed)
        except ImportError:
            pass
    raise UsageError(f"{name}: zstd needs a package: pip install 'altcraft-client[cli]'")
