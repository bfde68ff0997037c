"""A folder of our own for unfinished work: held by one process, never followed to somebody else's.

Whoever can change a project, such as in a pull request, can put anything in the place of such a
folder. So it is looked at before it is used, no link is followed, and nothing is removed from it
but what this program has put there.
"""

import errno
import os
import shutil
import stat
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # no such locks on this system: runs there exclude each other by custom
    fcntl = None  # type: ignore[assignment]

MARK = "made-by-altcraft-gen"
_OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH


class RefusedError(Exception):
    """A place is not to be written to: another run does, or it is somebody else's."""


@contextmanager
def own_folder(folder: Path, names: Collection[str], busy: str) -> Iterator[None]:
    """Hold a folder for one run; a second run is refused, not queued.

    The folder is the lock, too, and gone at the end if it is empty then. What a run that was killed
    has left in it is still there at the beginning.

    Args:
        folder: The folder. It is made if it is not there.
        names: The names that this program gives to what it puts into the folder.
        busy: What to say when another run holds the folder.

    Raises:
        RefusedError: Another run holds the folder, or it is not one that this program made.
    """
    handle = _hold(folder, busy)
    try:
        _check_content(folder, names)
        try:
            (folder / MARK).touch()
            yield
        finally:
            if all(one.name == MARK for one in folder.iterdir()):
                (folder / MARK).unlink(missing_ok=True)
                folder.rmdir()
    finally:
        if handle is not None:
            os.close(handle)


def is_own(facts: os.stat_result) -> bool:
    """Tell whether a file or folder is this user's, and no other user may write to it."""
    if not hasattr(os, "geteuid"):
        return True
    return facts.st_uid == os.geteuid() and not facts.st_mode & _OTHERS_MAY_WRITE


def check_way(root: Path, path: str) -> None:
    """Make sure that the folders on the way to a path are folders, and no links.

    Args:
        root: The folder below which the path lies; it is not looked at.
        path: A path relative to it, with `/`. What is not there yet is fine.

    Raises:
        RefusedError: Something else is in the way.
    """
    place = root
    for name in path.split("/")[:-1]:
        place /= name
        try:
            mode = place.lstat().st_mode
        except FileNotFoundError:
            return
        if not stat.S_ISDIR(mode):
            what = "a link" if stat.S_ISLNK(mode) else "no folder"
            raise RefusedError(f"{place} is {what}: move it away")


def remove(path: Path) -> None:
    """Remove a file, a link or a folder with all that is in it; links are not followed."""
    try:
        mode = path.lstat().st_mode
    except OSError:
        return
    if not stat.S_ISDIR(mode):
        with suppress(OSError):
            path.unlink()
        return
    shutil.rmtree(path, ignore_errors=True)
    if path.exists():  # somebody protected a part of it
        for inner, _, _ in os.walk(path):
            with suppress(OSError):
                Path(inner).chmod(0o700)
        shutil.rmtree(path, ignore_errors=True)


def _hold(folder: Path, busy: str) -> int | None:
    """Make a folder and lock it.

    The lock ends with the process, however that ends, and with those of its children that inherit
    it because they write into the folder.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    while True:
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700)
        try:
            facts = folder.lstat()
        except FileNotFoundError:  # its last holder was just done
            continue
        _check_folder(folder, facts)
        if fcntl is None:
            return None
        try:
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        except FileNotFoundError:
            continue
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Its last holder may have removed the folder between the calls.
            if _is_still(folder, handle):
                os.set_inheritable(handle, True)
                return handle
        except OSError as error:
            os.close(handle)
            if error.errno in (errno.EACCES, errno.EAGAIN):
                raise RefusedError(busy) from error
            raise
        os.close(handle)


def _check_folder(folder: Path, facts: os.stat_result) -> None:
    if not stat.S_ISDIR(facts.st_mode):
        what = "a link" if stat.S_ISLNK(facts.st_mode) else "no folder"
        raise RefusedError(f"{folder} is {what}, and not made by this program: remove it")
    if not is_own(facts):
        raise RefusedError(f"{folder} is another user's, or others may write to it: remove it")


def _check_content(folder: Path, names: Collection[str]) -> None:
    """Make sure that a folder holds only what this program puts there."""
    with os.scandir(folder) as entries:
        found = list(entries)
    strange = [one for one in found if one.name not in (*names, MARK) or one.is_symlink()]
    is_marked = any(one.name == MARK for one in found)
    if strange or (found and not is_marked):
        raise RefusedError(
            f"{folder} holds what this program did not put there: look at it, and remove it"
        )


def _is_still(path: Path, handle: int) -> bool:
    with suppress(FileNotFoundError):
        return os.path.samestat(path.lstat(), os.fstat(handle))
    return False
