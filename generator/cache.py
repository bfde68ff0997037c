"""The cache: results that would come out the same again, kept outside the repository.

It is always safe to delete, and a damaged entry is not used. An entry's key and state must hold all
that its value depends on: a new key makes another entry, a new state takes the entry's place.
"""

import hashlib
import os
import pickle
import sys
import time
from contextlib import suppress
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

_KEPT_FOR = 30 * 24 * 3600  # seconds


def digest(text: str | bytes) -> str:
    """Return the SHA-256 of a text or a file's content."""
    # Names of files may hold what is no Unicode, as lone surrogates.
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    return hashlib.sha256(data).hexdigest()


def cache_folder() -> Path | None:
    """Return the cache folder, or None where there is no home to put it."""
    base = os.environ.get("XDG_CACHE_HOME")
    if base and Path(base).is_absolute():
        return Path(base) / "altcraft-gen"
    try:
        return Path.home() / ".cache" / "altcraft-gen"
    except RuntimeError:
        return None


class Cache:
    """Entries by key; each is a file that begins with the hash of its state and content.

    Args:
        folder: Where the entries are; None for a cache that keeps nothing.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def recall(self, key: str, state: str = "") -> bytes | None:
        """Return what is kept under a key, if it was kept in this state."""
        if self._folder is None:
            return None
        try:
            entry = self._path(self._folder, key).read_bytes()
        except OSError:
            return None
        head, _, value = entry.partition(b"\n")
        return value if head == _seal(state, value) else None

    def remember(self, key: str, value: bytes, state: str = "") -> None:
        """Keep a value under a key."""
        if self._folder is None:
            return
        target = self._path(self._folder, key)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            draft = target.with_suffix(f".{os.getpid()}")
            draft.write_bytes(_seal(state, value) + b"\n" + value)
            draft.replace(target)
        except OSError:
            return  # a cache that cannot be written is only slower

    def recall_object(self, key: str, state: str, *classes: type) -> Any:
        """Return an object that is kept, None if there is none.

        Args:
            key: Its key.
            state: Its state.
            classes: The classes that it may consist of, beside those of plain data. No other is
                made, whoever wrote the entry.
        """
        content = self.recall(key, state)
        if content is None:
            return None
        try:
            return _Unpickler(content, classes).load()
        except Exception:  # whatever such data can raise: the object is made again
            return None

    def remember_object(self, key: str, value: object, state: str) -> None:
        """Keep an object."""
        self.remember(key, pickle.dumps(value, protocol=5), state)

    def tidy(self) -> None:
        """Delete what was made long ago; what is needed still is made again."""
        if self._folder is None:
            return
        oldest = time.time() - _KEPT_FOR
        with suppress(OSError), os.scandir(self._folder) as entries:
            for entry in entries:
                if entry.stat().st_mtime < oldest:
                    os.unlink(entry)  # noqa: PTH108 - paths would cost more than the rest

    @staticmethod
    def _path(folder: Path, key: str) -> Path:
        return folder / digest(f"{key}\n{_installed()}")


class _Unpickler(pickle.Unpickler):
    """Makes objects of some classes and of plain data, and nothing else."""

    def __init__(self, content: bytes, classes: tuple[type, ...]) -> None:
        super().__init__(BytesIO(content))
        self._classes = {(one.__module__, one.__name__): one for one in classes}

    def find_class(self, module: str, name: str) -> type:
        """Return a class by its name."""
        if (module, name) not in self._classes:
            raise pickle.UnpicklingError(f"{module}.{name} is not to be made")
        return self._classes[module, name]


def _seal(state: str, value: bytes) -> bytes:
    seal = hashlib.sha256(f"{state}\n".encode("utf-8", "surrogatepass"))
    seal.update(value)
    return seal.hexdigest().encode()


@cache
def _installed() -> str:
    """Return the Python version and all installed packages: results may depend on any of them.

    Listing folders is many times as fast as asking `importlib.metadata`.
    """
    names = [sys.version]
    for folder in sys.path:
        try:
            entries = os.listdir(folder)  # noqa: PTH208 - paths would cost more than the rest
        except OSError:
            continue
        names += sorted(name for name in entries if name.endswith(".dist-info"))
    return "\n".join(names)
