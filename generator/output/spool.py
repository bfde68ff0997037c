"""The spool: a build's new files are put on disk as they are made, and only hashes are kept.

Several processes can thus make files, and a large API does not take much memory.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from generator.render.environment import RenderedFile


class Spool:
    """New files, by their paths in the output.

    Args:
        folder: An empty folder for them.

    Attributes:
        hashes: The hash of each file, by its path.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.hashes: dict[str, str] = {}

    def add(self, files: Iterable[RenderedFile]) -> dict[str, str]:
        """Put files on disk one after the other, and return their hashes."""
        added: dict[str, str] = {}
        for file in files:
            target = self._folder / file.path
            target.parent.mkdir(parents=True, exist_ok=True)
            added[file.path] = _write(target, file.pieces())
        self.hashes |= added
        return added

    def read(self, path: str) -> bytes:
        """Return the content of a file."""
        return (self._folder / path).read_bytes()


def _write(target: Path, pieces: Iterable[str]) -> str:
    """Write a file, and return its hash."""
    hash_ = hashlib.sha256()
    with target.open("wb") as stream:
        for piece in pieces:
            data = piece.encode("utf-8")
            hash_.update(data)
            stream.write(data)
    return hash_.hexdigest()
