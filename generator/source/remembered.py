"""What spec files held when they were read before, kept in the cache.

Taking a file apart costs far more than this. Only a file without findings is kept, one entry for
each file, and the entry serves as long as the file, its schema and the code that reads it are the
same.
"""

from functools import lru_cache
from pathlib import Path

from generator.cache import Cache, digest
from generator.findings import Location
from generator.paths import PACKAGE, SCHEMA_DIR
from generator.source.positioned import Mapping, Sequence

_CLASSES = (Mapping, Sequence, Location)


class RememberedFiles:
    """The files of a spec folder as they were read before.

    Args:
        cache: Where they are kept.
    """

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    def recall(self, path: Path, text: str) -> Mapping | None:
        """Return what a file with this text holds, if it was read before and had no findings."""
        root = self._cache.recall_object(_key(path), _state(path, text), *_CLASSES)
        return root if isinstance(root, Mapping) else None

    def remember(self, path: Path, text: str, root: Mapping) -> None:
        """Keep what a file with this text holds."""
        self._cache.remember_object(_key(path), root, _state(path, text))


def _key(path: Path) -> str:
    return f"spec file {path.absolute()}"


def _state(path: Path, text: str) -> str:
    """Return a hash of all that the content of a file depends on."""
    return digest(f"{path}\n{_reader()}\n{text}")


@lru_cache(maxsize=1)
def _reader() -> str:
    """Return a hash of the code that reads spec files, and of their schemas."""
    code = [PACKAGE / "findings.py", *Path(__file__).parent.glob("*.py")]
    parts = sorted([*code, *SCHEMA_DIR.glob("*.json")])
    return "\n".join(digest(part.read_bytes()) for part in parts)
