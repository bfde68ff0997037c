"""All or nothing: a new folder is prepared beside the old one, and the two are swapped.

The swap is one system call where the system has one (Linux, macOS), so that a kill at any moment
leaves the old folder or the new one in place. Elsewhere it is two renames, and what a kill between
them leaves behind is repaired by the next run.
"""

import ctypes
import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.output.manifest import NAME
from generator.output.plan import Plan
from generator.paths import staging_folder

try:
    import fcntl
except ImportError:  # no such locks on this system: builds there exclude each other by custom
    fcntl = None  # type: ignore[assignment]

_NEW, _OLD = "new", "old"
_RENAME_EXCHANGE = 2  # renameat2, Linux
_RENAME_SWAP = 2  # renamex_np, macOS
_AT_FDCWD = -100


class RefusedError(Exception):
    """The output folder is not to be written to: another build does, or it is somebody else's."""


@contextmanager
def workspace(directory: Path, *, force: bool = False) -> Iterator[Path]:
    """Hold the output folder for one build, and repair what a killed build left.

    A second build is refused, not queued. The workspace is a folder beside the output folder; it
    is the lock, too, and gone at the end.

    Args:
        directory: The output folder.
        force: Take a folder that holds files, but none that a build made.

    Raises:
        RefusedError: Another build holds the output folder, or it is somebody else's.
        NotADirectoryError: The output is not a folder.
    """
    directory = directory.resolve()
    if directory.exists() and not directory.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(directory))
    space = staging_folder(directory)
    handle = _lock(space)
    try:
        if (space / _OLD).exists() and not directory.exists():
            (space / _OLD).rename(directory)
        for leftover in space.iterdir():
            _remove(leftover)
        if not force and _is_foreign(directory):
            raise RefusedError(
                "it holds files, but none that a build made: choose another folder, or use --force"
            )
        yield space
    finally:
        _remove(space)
        if handle is not None:
            os.close(handle)


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():  # somebody protected a part of it
        for inner, _, _ in os.walk(folder):
            Path(inner).chmod(0o700)
        shutil.rmtree(folder, ignore_errors=True)


def _is_foreign(directory: Path) -> bool:
    return directory.exists() and any(directory.iterdir()) and not (directory / NAME).exists()


def _lock(space: Path) -> int | None:
    """Make a folder and lock it; the lock ends with the process, however that ends."""
    while True:
        space.mkdir(parents=True, exist_ok=True)
        if fcntl is None:
            return None
        handle = os.open(space, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Its last holder may have removed the folder between the two calls.
            if _same(space, handle):
                return handle
        except OSError as error:
            os.close(handle)
            if error.errno in (errno.EACCES, errno.EAGAIN):
                raise RefusedError("another build is writing there") from error
            raise
        os.close(handle)


def _same(path: Path, handle: int) -> bool:
    with suppress(FileNotFoundError):
        return os.path.samestat(path.stat(), os.fstat(handle))
    return False


def write(plan: Plan, space: Path) -> None:
    """Carry a plan out.

    Args:
        plan: What to do.
        space: The output folder's workspace.
    """
    directory, new = plan.directory.resolve(), space / _NEW
    new.mkdir()
    _carry_over(directory, new, plan.managed.union(plan.removed))
    for path in sorted(plan.managed):
        target = new / path
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = path in plan.added or path in plan.changed
        if fresh or not _link(directory / path, target):
            target.write_bytes(plan.spool.read(path))
    _swap(new, directory, space / _OLD)


def _carry_over(source: Path, target: Path, gone: set[str]) -> None:
    """Take the files that no manifest lists along: they are somebody else's."""
    for folder, folders, files in os.walk(source, onerror=_fail):
        here = Path(folder).relative_to(source)
        if not files and not folders:
            (target / here).mkdir(parents=True, exist_ok=True)
        for name in sorted(files + [one for one in folders if (Path(folder) / one).is_symlink()]):
            relative = here / name
            if relative.as_posix() not in gone:
                place = target / relative
                place.parent.mkdir(parents=True, exist_ok=True)
                if not _link(source / relative, place):
                    shutil.copy2(source / relative, place, follow_symlinks=False)


def _fail(error: OSError) -> None:
    if not isinstance(error, FileNotFoundError):  # there is no old output
        raise error


def _link(source: Path, target: Path) -> bool:
    with suppress(OSError):
        os.link(source, target, follow_symlinks=False)
        return True
    return False


def _swap(new: Path, directory: Path, old: Path) -> None:
    if not directory.exists():
        new.rename(directory)
    elif not _exchange(new, directory):
        directory.rename(old)
        new.rename(directory)


def _exchange(first: Path, second: Path) -> bool:
    """Swap two folders in one step; False where the system cannot."""
    names = os.fsencode(first), os.fsencode(second)
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            return bool(library.renamex_np(*names, _RENAME_SWAP) == 0)
        done = library.renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE)
        return bool(done == 0)
    except (OSError, AttributeError, TypeError):
        return False
