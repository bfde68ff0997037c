# Copied from templates/python/cli/files/duplicates.py by `altcraft-gen build`; changes made here are lost.
"""Rows that repeat an earlier one of their file, counted in little memory however many they are."""

from __future__ import annotations

from array import array

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import IO, Self

_PARTS = 256
_BUFFERED = 1024  # numbers of a part that wait in memory
_MOST_SHOWN = 10


class Duplicates:
    """Keys of rows, by their hashes of 64 bits, each with the line on which it stands.

    Hashes that begin alike belong to one of 256 parts. The parts wait in a temporary file, 16
    bytes for a row, and are looked through one after the other at the end: what is in memory is
    never more than 4 MB and one part. Two keys of a million have the same hash once in some
    thirty million files.
    """

    def __init__(self) -> None:
        self._parts = [array("q") for _ in range(_PARTS)]
        self._chunks: list[list[int]] = [[] for _ in range(_PARTS)]
        self._file: IO[bytes] | None = None

    def add(self, key: object, line: int) -> None:
        """Take note of a row, if it has a key."""
        if not key:
            return
        try:
            number = hash(key)
        except TypeError:  # a list
            number = hash(repr(key))
        part = self._parts[number & _PARTS - 1]
        part.append(number)
        part.append(line)
        if len(part) == _BUFFERED:
            self._put_away(number & _PARTS - 1)

    def _put_away(self, number: int) -> None:
        if self._file is None:
            from tempfile import TemporaryFile

            self._file = TemporaryFile()  # noqa: SIM115 - it lives as long as this object
        self._chunks[number].append(self._file.seek(0, 2))
        self._parts[number].tofile(self._file)
        del self._parts[number][:]

    def find(self) -> tuple[int, list[tuple[int, int]]]:
        """Return how many rows repeat an earlier one, and the first of them.

        Returns:
            The number, and at most ten pairs: the line of the row, and that of the first one with
            its key.
        """
        count = 0
        shown: list[tuple[int, int]] = []
        for number in range(_PARTS):
            first: dict[int, int] = {}
            numbers = iter(self._read(number))
            for key, line in zip(numbers, numbers, strict=True):
                earlier = first.setdefault(key, line)
                if earlier != line:
                    count += 1
                    shown.append((line, earlier))
            shown = sorted(shown)[:_MOST_SHOWN]
        return count, shown

    def _read(self, number: int) -> array[int]:
        numbers = array("q")
        for position in self._chunks[number]:
            assert self._file is not None  # nosec B101
            self._file.seek(position)
            numbers.fromfile(self._file, _BUFFERED)
        numbers.extend(self._parts[number])
        return numbers

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Remove the temporary file."""
        if self._file is not None:
            self._file.close()
