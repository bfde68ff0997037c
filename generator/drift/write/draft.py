"""Changes to a spec are made in a copy of it, and then taken over together: all of them or none."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from difflib import unified_diff
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


class Draft:
    """A copy of a spec, to be changed."""

    def __init__(self, path: Path, before: dict[str, bytes]) -> None:
        self.path = path
        self._before = before

    def changes(self) -> dict[str, bytes | None]:
        """Return the files that were changed, None for one that is gone."""
        after = _contents(self.path)
        gone = dict.fromkeys(self._before.keys() - after.keys())
        return gone | {name: one for name, one in after.items() if self._before.get(name) != one}

    def before(self, name: str) -> bytes | None:
        """Return what was in a file."""
        return self._before.get(name)

    def diff(self) -> str:
        """Return the changes of the YAML files as a unified diff."""
        lines: list[str] = []
        for name, new in sorted(self.changes().items()):
            if name.endswith(".yaml"):
                old, now = (
                    (one or b"").decode().splitlines(keepends=True)
                    for one in (self.before(name), new)
                )
                lines += unified_diff(old, now, f"a/{name}", f"b/{name}")
        return "".join(lines)


@contextmanager
def draft(spec: Path, files: Files | None) -> Iterator[Draft]:
    """Give a copy of a spec; what is changed in it is written into the spec at the end.

    Nothing is written when the work raises an error.

    Args:
        spec: The spec folder.
        files: Its files, held by this run; None to write nothing.

    Raises:
        RefusedError: A file of the spec was changed meanwhile.
    """
    with TemporaryDirectory(prefix="altcraft-gen-") as folder:
        before = _contents(spec)
        made = Draft(Path(folder) / "spec", before)
        for name in _FOLDERS:
            (made.path / name).mkdir(exist_ok=True)
        for path, content in before.items():
            (made.path / path).write_bytes(content)
        yield made
        if files is not None and (changes := made.changes()):
            files.write(changes, {path: before.get(path) for path in changes})


def _contents(spec: Path) -> dict[str, bytes]:
    """Return the files of a spec by their paths below its folder."""
    paths = [path for name in _FOLDERS for path in (spec / name).glob("*") if path.is_file()]
    names = {path.relative_to(spec).as_posix(): path for path in paths}
    return {name: path.read_bytes() for name, path in names.items() if is_ours(name)}
