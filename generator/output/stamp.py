"""Stamps: the cache remembers what a build made of its inputs.

When nothing that a build reads has changed, and the output is still what it made, there is nothing
to do. All is compared by content; times of files say nothing.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from stat import S_ISREG

from generator.cache import Cache, digest
from generator.output.manifest import NAME, manifest_text, read_manifest
from generator.paths import PACKAGE, SCHEMA_DIR, staging_folder

_MAX_BYTES = 8 * 1024 * 1024  # what is larger is no file of a spec, nor a template


def maker_stamp(templates: Path) -> str | None:
    """Return a hash of all that makes the output of a model: templates and this program."""
    return stamp(templates, SCHEMA_DIR, PACKAGE)


def stamp(*folders: Path) -> str | None:
    """Return a hash of what is in some folders, None if that cannot be told."""
    result = hashlib.sha256()
    try:
        for root in folders:
            for path, data in _contents(root):
                result.update(f"{path} {digest(data)}\n".encode(errors="surrogateescape"))
    except OSError:
        return None
    return result.hexdigest()


def _contents(root: Path) -> Iterator[tuple[str, bytes]]:
    for folder, folders, files in os.walk(root, onerror=_fail):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        yield f"{os.path.relpath(folder, root)} {len(files)}", b""
        for name in sorted(files):
            path = Path(folder, name)
            facts = path.stat()
            if not S_ISREG(facts.st_mode) or facts.st_size > _MAX_BYTES:
                raise OSError(f"{path} is not a plain file")
            yield name, path.read_bytes()


def _fail(error: OSError) -> None:
    raise error


def is_current(out: Path, inputs: str, targets: Iterable[str], cache: Cache) -> bool:
    """Tell whether the output is what a build from these inputs made.

    Args:
        out: The output folder.
        inputs: The stamp of the inputs.
        targets: The targets that are made.
        cache: Has what earlier builds made.
    """
    made = cache.recall(_key(inputs, targets))
    if made is None or os.path.lexists(
        staging_folder(out)
    ):  # a killed build left something to repair
        return False
    manifest = read_manifest(out)
    if _made(manifest, targets) != made:
        return False
    try:
        return (out / NAME).read_bytes() == manifest_text(manifest).encode() and all(
            digest((out / path).read_bytes()) == manifest[path] for path in json.loads(made)
        )
    except OSError:
        return False


def remember(hashes: dict[str, str], inputs: str, targets: Iterable[str], cache: Cache) -> None:
    """Keep what a build made of its inputs.

    Args:
        hashes: The manifest.
        inputs: The stamp of the inputs.
        targets: The targets that were made.
        cache: Gets the entry.
    """
    cache.remember(_key(inputs, targets), _made(hashes, targets))


def _key(inputs: str, targets: Iterable[str]) -> str:
    return f"build {inputs} {' '.join(sorted(targets))}"


def _made(hashes: dict[str, str], targets: Iterable[str]) -> bytes:
    wanted = set(targets)
    made = {path: value for path, value in hashes.items() if path.split("/")[0] in wanted}
    return json.dumps(made, sort_keys=True).encode()
