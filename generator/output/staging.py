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

from generator.output.plan import Plan

_RENAME_EXCHANGE = 2  # renameat2, Linux
_RENAME_SWAP = 2  # renamex_np, macOS
_AT_FDCWD = -100


class OutputBusyError(Exception):
    """Another build writes to the same output folder."""


@contextmanager
def exclusive(directory: Path) -> Iterator[None]:
    """Hold the output folder for one build; a second one is refused, not queued.

    Raises:
        OutputBusyError: Another build holds it.
    """
    try:
        import fcntl
    except ImportError:  # no such locks on this system: builds there exclude each other by custom
        yield
        return
    parent = directory.parent
    parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(parent, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EAGAIN):
                raise OutputBusyError(f"another build is writing to {directory}") from error
            raise
        yield
    finally:
        os.close(handle)


def repair(directory: Path) -> None:
    """Clear away what a killed build left; call it inside `exclusive`."""
    staging, backup = _staging(directory), _backup(directory)
    if backup.exists() and not directory.exists():
        backup.rename(directory)
    for leftover in (staging, backup):
        shutil.rmtree(leftover, ignore_errors=True)


def write(plan: Plan) -> None:
    """Carry a plan out; call it inside `exclusive`, after `repair`."""
    directory, staging = plan.directory, _staging(plan.directory)
    try:
        staging.mkdir(parents=True)
        gone = set(plan.removed) | plan.contents.keys()
        _carry_over(directory, staging, gone)
        for path, text in plan.contents.items():
            target = staging / path
            target.parent.mkdir(parents=True, exist_ok=True)
            source = directory / path
            fresh = path in plan.added or path in plan.changed
            if fresh or not _link(source, target):
                target.write_bytes(text.encode("utf-8"))
        _sync(staging)
        _swap(staging, directory)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _staging(directory: Path) -> Path:
    return directory.parent / f".{directory.name}.staging"


def _backup(directory: Path) -> Path:
    return directory.parent / f".{directory.name}.backup"


def _carry_over(source: Path, target: Path, gone: set[str]) -> None:
    """Take the files that no manifest lists along: they are somebody else's."""
    for folder, folders, files in os.walk(source):
        here = Path(folder).relative_to(source)
        for name in sorted(files + [one for one in folders if (Path(folder) / one).is_symlink()]):
            relative = here / name
            if relative.as_posix() not in gone:
                place = target / relative
                place.parent.mkdir(parents=True, exist_ok=True)
                if not _link(source / relative, place):
                    shutil.copy2(source / relative, place, follow_symlinks=False)


def _link(source: Path, target: Path) -> bool:
    with suppress(OSError):
        os.link(source, target, follow_symlinks=False)
        return True
    return False


def _sync(folder: Path) -> None:
    if hasattr(os, "sync"):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _swap(staging: Path, directory: Path) -> None:
    if not directory.exists():
        staging.rename(directory)
        return
    if _exchange(staging, directory):
        return
    backup = _backup(directory)
    directory.rename(backup)
    staging.rename(directory)
    shutil.rmtree(backup, ignore_errors=True)


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
