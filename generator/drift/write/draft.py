"""Changes to a spec are made in a copy of it, and then taken over together: all of them or none."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.output.transaction import Files, transaction

_OURS = re.compile(r"api\.yaml|(?:endpoints|objects)/[^/.][^/]*\.yaml|pages/[^/]+\.json")
_FOLDERS = (".", "endpoints", "objects", "pages")
BUSY = "another run is changing this spec"


@contextmanager
def held(spec: Path) -> Iterator[Files]:
    """Hold a spec for one run that writes into it.

    Args:
        spec: The spec folder.

    Raises:
        RefusedError: Another run holds it.
    """
    with transaction(spec, is_ours, BUSY) as files:
        yield files


def is_ours(path: str) -> bool:
    """Tell whether a path below a spec folder is one of a spec's files."""
    return _OURS.fullmatch(path) is not None


@contextmanager
def draft(spec: Path, files: Files) -> Iterator[Path]:
    """Give a copy of a spec; what is changed in it is written into the spec at the end.

    Nothing is written when the work raises an error.

    Args:
        spec: The spec folder.
        files: Its files, held by this run.

    Raises:
        RefusedError: A file of the spec was changed meanwhile.
    """
    with TemporaryDirectory(prefix="altcraft-gen-") as folder:
        copy = Path(folder) / "spec"
        before = _contents(spec)
        for name in _FOLDERS:
            (copy / name).mkdir(exist_ok=True)
        for path, content in before.items():
            (copy / path).write_bytes(content)
        yield copy
        after = _contents(copy)
        changed = {path: text for path, text in after.items() if before.get(path) != text}
        gone = dict.fromkeys(before.keys() - after.keys())
        if changed or gone:
            files.write(changed | gone, {path: before.get(path) for path in changed | gone})


def _contents(spec: Path) -> dict[str, bytes]:
    """Return the files of a spec by their paths below its folder."""
    paths = [path for name in _FOLDERS for path in (spec / name).glob("*") if path.is_file()]
    names = {path.relative_to(spec).as_posix(): path for path in paths}
    return {name: path.read_bytes() for name, path in names.items() if is_ours(name)}
