"""The cache: what builds made, as hashes, kept outside the repository.

It is always safe to delete, and a damaged entry is not used. Nothing in it is ever run: an entry is
compared, no more. An entry's key must hold all that its value depends on.
"""

import hashlib
import os
import re
import stat
import sys
import time
from contextlib import suppress
from functools import cache
from pathlib import Path

from generator.output.own_folder import is_own

_KEPT_FOR = 30 * 24 * 3600  # seconds
_ENTRY = re.compile(r"[0-9a-f]{64}(\.\d+)?")


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
    """Entries by key; each is a file that begins with the hash of its content.

    A folder that is a link, another user's, or one that others may write to, is not used.

    Args:
        folder: Where the entries are; None for a cache that keeps nothing.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder if folder is not None and _is_usable(folder) else None

    def recall(self, key: str) -> bytes | None:
        """Return what is kept under a key."""
        if self._folder is None:
            return None
        try:
            entry = self._path(self._folder, key).read_bytes()
        except OSError:
            return None
        head, _, value = entry.partition(b"\n")
        return value if head == digest(value).encode() else None

    def remember(self, key: str, value: bytes) -> None:
        """Keep a value under a key."""
        if self._folder is None:
            return
        target = self._path(self._folder, key)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft = target.with_suffix(f".{os.getpid()}")
            draft.write_bytes(digest(value).encode() + b"\n" + value)
            draft.replace(target)
        except OSError:
            return  # a cache that cannot be written is only slower

    def tidy(self) -> None:
        """Delete what was kept long ago; what is needed still is made again."""
        if self._folder is None:
            return
        oldest = time.time() - _KEPT_FOR
        with suppress(OSError), os.scandir(self._folder) as entries:
            for entry in entries:
                is_old = entry.stat(follow_symlinks=False).st_mtime < oldest
                if is_old and _ENTRY.fullmatch(entry.name):
                    os.unlink(entry)  # noqa: PTH108 - paths would cost more than the rest

    @staticmethod
    def _path(folder: Path, key: str) -> Path:
        return folder / digest(f"{key}\n{_installed()}")


def _is_usable(folder: Path) -> bool:
    try:
        facts = folder.lstat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return stat.S_ISDIR(facts.st_mode) and is_own(facts)


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
