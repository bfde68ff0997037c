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
from generator.output.own_folder import RefusedError, check_way, own_folder, remove
from generator.output.plan import Plan
from generator.paths import real_path, staging_folder

__all__ = ["MADE", "RefusedError", "workspace", "write"]

_NEW, _OLD, MADE = "new", "old", "made"
_NAMES = (_NEW, _OLD, MADE)
_RENAME_EXCHANGE = 2  # renameat2, Linux
_RENAME_SWAP = 2  # renamex_np, macOS
_AT_FDCWD = -100


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
        OSError: The output is not a folder, or a link that leads nowhere.
    """
    directory = real_path(directory)
    # A link is left in a real path only where it leads to itself.
    if directory.is_symlink() or (directory.exists() and not directory.is_dir()):
        code = errno.ELOOP if directory.is_symlink() else errno.ENOTDIR
        raise OSError(code, os.strerror(code), str(directory))
    space = staging_folder(directory)
    with own_folder(space, _NAMES, "another build is writing there"):
        if (space / _OLD).is_dir() and not directory.exists():
            (space / _OLD).rename(directory)
        _clear(space)
        if not force and _is_foreign(directory):
            raise RefusedError(
                "it holds files, but none that a build made: choose another folder, or use --force"
            )
        try:
            yield space
        finally:
            _clear(space)


def _clear(space: Path) -> None:
    for name in _NAMES:
        remove(space / name)


def _is_foreign(directory: Path) -> bool:
    return directory.exists() and any(directory.iterdir()) and not (directory / NAME).exists()


def write(plan: Plan, space: Path) -> None:
    """Carry a plan out.

    Args:
        plan: What to do.
        space: The output folder's workspace.

    Raises:
        RefusedError: A link or a file is where the output has a folder.
    """
    directory, new = real_path(plan.directory), space / _NEW
    for path in sorted(plan.managed.union(plan.removed)):
        check_way(directory, path)
    new.mkdir()
    _carry_over(directory, new, plan.managed.union(plan.removed))
    for path in sorted(plan.managed):
        target = new / path
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = path in plan.added or path in plan.changed
        if fresh or not _link(directory / path, target):
            target.write_bytes(plan.content(path))
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
