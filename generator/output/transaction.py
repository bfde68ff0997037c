"""Several files of a project change together: all of them or none, also after `kill -9`.

    with transaction(project, may_write=is_ours) as files:
        text = ...                                  # read what is there now
        files.write({"spec/api.yaml": text, "spec/objects/old.yaml": None})

The new contents are prepared beside a copy of the old ones in a folder of our own. A journal that
is put in place in one step decides: before it, nothing has changed; after it, the files are moved
into their places. What is interrupted then is finished by the next transaction of the project, or
taken back when it cannot be finished. That transaction trusts nothing that it finds: it writes
plain files at paths which `may_write` names, through no link, and only if the hashes of what was
prepared and of what is in place are those of the journal.
"""

import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from stat import S_ISREG
from typing import NamedTuple

from generator.cache import digest
from generator.output.own_folder import RefusedError, check_way, own_folder, remove

__all__ = ["Files", "RefusedError", "transaction"]

FOLDER = ".altcraft-gen.staging"
_NEW, _OLD, _DRAFT = "new", "old", "draft"
_FORWARD, _BACK = "forward.json", "back.json"  # one journal; its name tells the direction
_NAMES = (_NEW, _OLD, _DRAFT, _FORWARD, _BACK)
_REMOVE = "and remove its folder"


class _Step(NamedTuple):
    """What happens to one file: the hashes of its content, None where there is no file."""

    path: str
    new: str | None
    old: str | None


@contextmanager
def transaction(
    root: Path, may_write: Callable[[str], bool], busy: str = "another run is writing there"
) -> Iterator["Files"]:
    """Hold the files of a project for one run, and finish what a killed run has left.

    Enter it before reading what the new contents are made from, so that no other run can change it
    in between.

    Args:
        root: The folder below which all files lie.
        may_write: Tells whether a path, relative to `root` and with `/`, is one that this program
            writes. It decides, too, about what is finished after a killed run.
        busy: What to say when another run holds the files.

    Raises:
        RefusedError: Another run holds the files, or what is found there is not ours.
        OSError: The folder cannot be written to.
    """
    root = Path(os.path.realpath(root))
    with own_folder(root / FOLDER, _NAMES, busy):
        files = Files(root, may_write)
        files.recover()
        yield files


class Files:
    """The files of a project, held by one run."""

    def __init__(self, root: Path, may_write: Callable[[str], bool]) -> None:
        self._root = root
        self._space = root / FOLDER
        self._may_write = may_write

    def write(
        self,
        contents: Mapping[str, bytes | None],
        before: Mapping[str, bytes | None] | None = None,
    ) -> None:
        """Write, replace and delete files; all of them or none.

        Args:
            contents: The new content of each file by its path, None to delete the file.
            before: What files held when the new contents were made, None where there was no file;
                nothing is written when one has changed since.

        Raises:
            RefusedError: A path is not ours to write, something that is no plain file is in its
                place or on the way, or a file has changed meanwhile.
            OSError: A file cannot be written; all of them are as before.
        """
        steps = [self._step(path, content) for path, content in sorted(contents.items())]
        known = before or {}
        for step in steps:
            if step.path in known and _digest(known[step.path]) != step.old:
                raise RefusedError(f"{self._root / step.path} has changed meanwhile")
        try:
            self._prepare(steps, contents)
        except BaseException:
            self._clear()
            raise
        try:
            self._forward(steps)
        except BaseException:
            self._turn_back(steps)
            raise
        self._clear()

    def recover(self) -> None:
        """Finish what a killed run has left, or take it back where that cannot be done."""
        forward, back = self._space / _FORWARD, self._space / _BACK
        if back.exists():
            self._back(self._read(back, _OLD))
        elif forward.exists():
            steps = self._read(forward, _NEW)
            try:
                self._forward(steps)
            except OSError:
                self._turn_back(steps)
        self._clear()

    def _step(self, path: str, content: bytes | None) -> _Step:
        self._check(path)
        old = self._content(path)
        return _Step(path, _digest(content), _digest(old))

    def _check(self, path: str) -> None:
        """Make sure that a path may be written to."""
        plain = PurePosixPath(path)
        is_plain = not plain.is_absolute() and ".." not in plain.parts and str(plain) == path
        if not is_plain or FOLDER in plain.parts or not self._may_write(path):
            raise RefusedError(f"{path!r} is no path that this program writes")
        check_way(self._root, path)
        with suppress(FileNotFoundError):
            if not S_ISREG((self._root / path).lstat().st_mode):
                raise RefusedError(f"{self._root / path} is no plain file: move it away")

    def _content(self, path: str) -> bytes | None:
        try:
            return (self._root / path).read_bytes()
        except FileNotFoundError:
            return None

    def _prepare(self, steps: list[_Step], contents: Mapping[str, bytes | None]) -> None:
        """Put the new and the old contents on disk, and then the journal."""
        (self._space / _NEW).mkdir()
        (self._space / _OLD).mkdir()
        for number, step in enumerate(steps):
            place = self._root / step.path
            content = contents[step.path]
            if content is not None:
                _write(self._space / _NEW / str(number), content, like=place)
            if step.old is not None:
                _write(self._space / _OLD / str(number), place.read_bytes(), like=place)
        _write(self._space / _DRAFT, json.dumps(steps).encode())
        (self._space / _DRAFT).replace(self._space / _FORWARD)
        _sync_folder(self._space)

    def _read(self, journal: Path, folder: str) -> list[_Step]:
        """Return the steps of a journal that a killed run left, checked like any input."""
        try:
            steps = [_Step(*step) for step in json.loads(journal.read_bytes())]
            for step in steps:
                if not isinstance(step.path, str):
                    raise TypeError(step.path)
        except (ValueError, TypeError) as error:
            raise RefusedError(f"{journal} cannot be read: look at it, {_REMOVE}") from error
        for number, step in enumerate(steps):
            self._check(step.path)
            self._check_found(step, self._space / folder / str(number), folder)
        return steps

    def _check_found(self, step: _Step, prepared: Path, folder: str) -> None:
        """Make sure that a step which was interrupted can be finished without a loss."""
        now = _digest(self._content(step.path))
        if now not in (step.old, step.new):
            raise RefusedError(
                f"{self._root / step.path} has changed since a run was killed that wrote it: "
                f"look at {self._space}, {_REMOVE}"
            )
        expected = step.new if folder == _NEW else step.old
        try:
            is_file = S_ISREG(prepared.lstat().st_mode)
        except FileNotFoundError:  # it has been moved already, or the file is to go
            is_right = expected in (None, now)
        else:
            is_right = is_file and digest(prepared.read_bytes()) == expected
        if not is_right:
            raise RefusedError(f"{prepared} is not what was prepared: look at it, {_REMOVE}")

    def _forward(self, steps: list[_Step]) -> None:
        for number, step in enumerate(steps):
            place = self._root / step.path
            if step.new is None:
                if _digest(self._content(step.path)) == step.old:
                    place.unlink(missing_ok=True)
            else:
                self._move(_NEW, number, place)

    def _turn_back(self, steps: list[_Step]) -> None:
        (self._space / _FORWARD).replace(self._space / _BACK)
        self._back(steps)
        self._clear()

    def _back(self, steps: list[_Step]) -> None:
        for number, step in enumerate(steps):
            place = self._root / step.path
            if step.old is not None:
                self._move(_OLD, number, place)
            elif _digest(self._content(step.path)) == step.new:
                place.unlink(missing_ok=True)

    def _move(self, folder: str, number: int, place: Path) -> None:
        """Move a prepared file to its place; one that is not there has been moved already."""
        place.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            (self._space / folder / str(number)).replace(place)
        _sync_folder(place.parent)

    def _clear(self) -> None:
        """Remove what was prepared; the journal first, since it speaks of the rest."""
        for name in (_FORWARD, _BACK, _DRAFT, _NEW, _OLD):
            remove(self._space / name)


def _digest(content: bytes | None) -> str | None:
    return None if content is None else digest(content)


def _write(path: Path, content: bytes, like: Path | None = None) -> None:
    """Write a file so that it survives a crash of the machine, with the mode of another one."""
    with path.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    if like is not None:
        with suppress(FileNotFoundError):
            shutil.copymode(like, path)


def _sync_folder(folder: Path) -> None:
    """Put a folder's entries on disk, where the system can do that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
