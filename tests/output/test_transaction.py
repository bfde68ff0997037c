"""Several files change together: all or none, whatever happens, and nothing but our own files."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.output import transaction as module
from generator.output.transaction import FOLDER, RefusedError, transaction
from tests.support import ROOT, environment, tree

_OLD = {"a.txt": b"old a", "deep/b.txt": b"old b", "gone.txt": b"old gone"}
_CHANGES = {
    "a.txt": b"new a",
    "deep/b.txt": b"new b",
    "gone.txt": None,
    "fresh/one.txt": b"new one",
}
_NEW = {path: content for path, content in _CHANGES.items() if content is not None}


def is_ours(path: str) -> bool:
    return path.endswith(".txt")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    for path, content in _OLD.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


def test_files_are_written_replaced_and_deleted(root: Path) -> None:
    (root / "a.txt").chmod(0o640)
    with transaction(root, is_ours) as files:
        files.write(_CHANGES, before=_OLD)
    assert tree(root) == _NEW
    assert (root / "a.txt").stat().st_mode & 0o777 == 0o640
    assert not (root / FOLDER).exists()


def test_file_that_changed_meanwhile_stops_all(root: Path) -> None:
    with (
        transaction(root, is_ours) as files,
        pytest.raises(RefusedError, match=r"b\.txt has changed meanwhile"),
    ):
        files.write(_CHANGES, before=_OLD | {"deep/b.txt": b"another"})
    assert tree(root) == _OLD


def test_second_run_is_refused_in_plain_words(root: Path) -> None:
    with (
        transaction(root, is_ours),
        pytest.raises(RefusedError, match=r"^somebody is at work$"),
        transaction(root, is_ours, busy="somebody is at work"),
    ):
        pass
    assert tree(root) == _OLD


@pytest.mark.parametrize(
    "path", ["/etc/a.txt", "../a.txt", "deep/../a.txt", "./a.txt", f"{FOLDER}/a.txt", "a.py", ""]
)
def test_path_that_is_not_ours_is_refused(root: Path, path: str) -> None:
    with transaction(root, is_ours) as files, pytest.raises(RefusedError):
        files.write({"a.txt": b"new", path: b"new"})
    assert tree(root) == _OLD


@pytest.mark.parametrize("place", ["a.txt", "deep", "fresh"])
@pytest.mark.parametrize("kind", ["link to a file", "link to a folder", "dangling link"])
def test_links_are_not_followed(root: Path, place: str, kind: str) -> None:
    victim = root.parent / "victim"
    (victim / "one.txt").parent.mkdir()
    for name in ("a.txt", "b.txt", "one.txt"):
        (victim / name).write_bytes(b"precious")
    target = {"link to a file": victim / "a.txt", "link to a folder": victim}
    if (root / place).exists():
        (root / place).rename(root.parent / "moved")
    (root / place).symlink_to(target.get(kind, root.parent / "nowhere"))
    before, seen = tree(root), tree(victim)
    with transaction(root, is_ours) as files, pytest.raises(RefusedError, match="move it away"):
        files.write(_CHANGES)
    assert (tree(root), tree(victim)) == (before, seen)
    assert not (root.parent / "nowhere").exists()


def test_failure_on_the_way_takes_everything_back(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, moved = Path.replace, []

    def fail(self: Path, target: Path) -> Path:
        moved.append(target)
        if len(moved) == 4:  # the journal, two files, and then
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    with transaction(root, is_ours) as files, pytest.raises(OSError, match="No space left"):
        files.write(_CHANGES)
    assert tree(root) == _OLD
    assert not (root / FOLDER).exists()


_PROGRAM = """
import sys
from pathlib import Path
from generator.output.transaction import transaction
changes = {f"{n}.txt": sys.argv[2].encode() * 1000 for n in range(40)}
with transaction(Path(sys.argv[1]), lambda path: path.endswith(".txt")) as files:
    print("ready", flush=True)
    files.write(changes)
"""


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_killed_run_leaves_old_or_new_for_the_next(tmp_path: Path, number: int) -> None:
    root = tmp_path / "project"
    root.mkdir()
    chance = random.Random(3)
    for turn in range(8):
        before = set(tree(root).values())
        letter = "ab"[turn % 2]
        process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, str(root), letter],
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
        )
        assert process.stdout is not None
        process.stdout.readline()
        while turn % 4 > 1 and process.poll() is None and not (root / FOLDER / "old").exists():
            pass
        journal = root / FOLDER / "forward.json"
        while turn % 4 == 3 and process.poll() is None and not journal.exists():
            pass
        time.sleep(chance.random() * 0.005)
        process.send_signal(number)
        process.communicate()
        with transaction(root, is_ours):
            pass
        after = tree(root)
        contents = set(after.values())
        assert contents in (before, {letter.encode() * 1000})
        assert len(after) in (0, 40)
        assert not (root / FOLDER).exists()


class Killed(BaseException):
    """What stands for the end of the process: no code of the transaction runs after it."""


def interrupted(root: Path, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """Leave a transaction as a kill leaves it after some moves."""
    replace, moved = Path.replace, []

    def stop(self: Path, target: Path) -> Path:
        if len(moved) == after:
            raise Killed
        moved.append(target)
        return replace(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", stop)
        patch.setattr(module, "remove", lambda path: None)
        with pytest.raises(Killed), transaction(root, is_ours) as files:
            files.write(_CHANGES)


@pytest.mark.parametrize("after", range(4))
def test_next_run_finishes_what_was_interrupted(
    root: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    interrupted(root, monkeypatch, after)
    with transaction(root, is_ours):
        seen = tree(root)
    del seen[f"{FOLDER}/made-by-altcraft-gen"]
    assert seen == (_NEW if after else _OLD)
    assert not (root / FOLDER).exists()


def test_edit_after_the_kill_is_not_lost(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupted(root, monkeypatch, 2)
    (root / "deep" / "b.txt").write_bytes(b"edited")
    with pytest.raises(RefusedError, match="has changed since"), transaction(root, is_ours):
        pass
    assert (root / "deep" / "b.txt").read_bytes() == b"edited"
    assert (root / FOLDER).exists()


@pytest.mark.parametrize(
    "journal",
    [
        "[",
        "{}x",
        "[1]",
        '[["a.txt"]]',
        '[[1, "x", "y"]]',
        '[["../victim.txt", "NEW", null]]',
        '[["/tmp/victim.txt", "NEW", null]]',
        '[["a.txt", "NEW", null]]',
        '[["a.txt", null, "NEW"]]',
        '[["a.txt", "0", "OLD"]]',
        '[["program.py", "NEW", null]]',
    ],
)
@pytest.mark.parametrize("name", ["forward.json", "back.json"])
def test_forged_journal_is_refused(root: Path, journal: str, name: str) -> None:
    space = root / FOLDER
    for folder in ("new", "old"):
        (space / folder).mkdir(parents=True)
        (space / folder / "0").write_bytes(b"evil")
    (space / "made-by-altcraft-gen").touch()
    content = journal.replace("NEW", module.digest(b"evil")).replace("OLD", module.digest(b"x"))
    (space / name).write_text(content)
    victim = root.parent / "victim.txt"
    victim.write_text("precious")
    with pytest.raises(RefusedError), transaction(root, is_ours):
        pass
    assert victim.read_text() == "precious"
    assert (root / "a.txt").read_bytes() == b"old a"
    assert (space / name).exists()


def test_prepared_file_that_is_a_link_is_refused(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted(root, monkeypatch, 1)
    secret = root.parent / "secret"
    secret.write_bytes(b"new a")
    prepared = root / FOLDER / "new" / "0"
    prepared.unlink()
    prepared.symlink_to(secret)
    with pytest.raises(RefusedError, match="not what was prepared"), transaction(root, is_ours):
        pass
    assert (root / "a.txt").read_bytes() == b"old a"
    steps = json.loads((root / FOLDER / "forward.json").read_text())
    assert steps[0][0] == "a.txt"


def test_folder_that_cannot_be_written_leaves_everything(root: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    (root / "deep").chmod(0o555)
    with transaction(root, is_ours) as files, pytest.raises(PermissionError):
        files.write(_CHANGES)
    (root / "deep").chmod(0o755)
    assert tree(root) == _OLD
