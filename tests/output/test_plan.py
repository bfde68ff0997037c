"""What a build would do to a folder: compared with the disk and with the last manifest."""

import json
from pathlib import Path

import pytest

from generator.cache import digest
from generator.output.files import NewFiles
from generator.output.manifest import NAME
from generator.output.plan import Plan, describe, make_plan
from generator.output.staging import RefusedError, workspace, write
from generator.render.environment import RenderedFile
from tests.support import tree

A = RenderedFile("python/a.py", "a = 1\n")
B = RenderedFile("openapi/b.yaml", "b: 1\n")
TARGETS = {"python", "openapi"}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def build(
    out: Path, *files: RenderedFile, targets: set[str] = TARGETS, force: bool = False
) -> Plan:
    with workspace(out, force=force) as space:
        plan = make_plan(out, made(out, *files), targets, force=force)
        if not plan.is_empty:
            write(plan, space)
    return plan


def made(out: Path, *files: RenderedFile) -> NewFiles:
    folder = out.with_name("made")
    for file in files:
        (folder / file.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / file.path).write_text(file.text, "utf-8")
    return NewFiles(folder, {file.path: digest(file.text) for file in files}, frozenset())


def test_first_build_adds_everything(out: Path) -> None:
    plan = build(out, A, B)
    assert plan.added == ["python/a.py", "openapi/b.yaml", NAME]
    assert set(tree(out)) == {"python/a.py", "openapi/b.yaml", NAME}


def test_manifest_lists_every_file_with_its_hash(out: Path) -> None:
    build(out, A, B)
    manifest = json.loads((out / NAME).read_text("utf-8"))
    assert list(manifest["files"]) == ["openapi/b.yaml", "python/a.py"]
    assert "altcraft-gen build" in manifest["note"]


def test_same_files_again_change_nothing(out: Path) -> None:
    build(out, A, B)
    before = {path: path.stat().st_mtime_ns for path in [out, *out.rglob("*")]}
    assert build(out, A, B).is_empty
    assert {path: path.stat().st_mtime_ns for path in [out, *out.rglob("*")]} == before


def test_unchanged_files_are_not_written_again(out: Path) -> None:
    build(out, A, B)
    inode = (out / A.path).stat().st_ino
    plan = build(out, A, RenderedFile(B.path, "b: 2\n"))
    assert plan.changed == [B.path, NAME]
    assert (out / A.path).stat().st_ino == inode


def test_stale_file_is_removed(out: Path) -> None:
    build(out, A, B)
    assert build(out, B).removed == [A.path]
    assert set(tree(out)) == {B.path, NAME}


def test_files_of_other_targets_stay(out: Path) -> None:
    build(out, A, B)
    plan = build(out, RenderedFile("python/c.py", "c = 1\n"), targets={"python"})
    assert plan.removed == [A.path]
    assert set(tree(out)) == {"python/c.py", B.path, NAME}
    assert list(json.loads((out / NAME).read_text("utf-8"))["files"]) == [B.path, "python/c.py"]


@pytest.mark.parametrize("path", ["notes.txt", "python/notes.txt", ".git/HEAD"])
def test_foreign_file_is_kept(out: Path, path: str) -> None:
    build(out, A)
    (out / path).parent.mkdir(exist_ok=True)
    (out / path).write_text("mine")
    build(out, B, force=True)
    assert (out / path).read_text() == "mine"


def test_foreign_links_are_kept_as_links(out: Path, tmp_path: Path) -> None:
    build(out, A)
    (out / "folder").symlink_to(tmp_path)
    (out / "dangling").symlink_to("nowhere")
    build(out, B)
    assert (out / "folder").readlink() == tmp_path
    assert (out / "dangling").readlink() == Path("nowhere")


def test_foreign_file_in_the_way_is_kept_until_forced(out: Path) -> None:
    build(out, B)
    (out / "python").mkdir()
    (out / A.path).write_text("mine")
    assert build(out, A, B).edited == [A.path]
    assert (out / A.path).read_text() == "mine"
    build(out, A, B, force=True)
    assert (out / A.path).read_text() == A.text


def test_folder_of_somebody_else_is_refused_until_forced(out: Path) -> None:
    (out / "python" / "empty").mkdir(parents=True)
    (out / "letter.txt").write_text("mine")
    (out / A.path).write_text("mine")
    before = {path: path.stat().st_ino for path in [out, *out.rglob("*")]}
    with pytest.raises(RefusedError, match=r"none that a build made.*--force"):
        build(out, A)
    assert {path: path.stat().st_ino for path in [out, *out.rglob("*")]} == before
    build(out, A, force=True)
    assert tree(out).keys() == {A.path, NAME, "letter.txt"}
    assert (out / "python" / "empty").is_dir()
    assert (out / A.path).read_text() == A.text
    assert (out / "letter.txt").read_text() == "mine"
    assert build(out, A).is_empty


def test_empty_folder_is_taken(out: Path) -> None:
    out.mkdir()
    assert build(out, A).added == [A.path, NAME]


def test_folders_that_become_empty_are_gone(out: Path) -> None:
    build(out, A, B)
    build(out, B)
    assert not (out / "python").exists()


def test_edited_file_is_kept_and_reported_every_time(out: Path) -> None:
    build(out, A, B)
    (out / A.path).write_text("a = 2\n")
    new = RenderedFile(A.path, "a = 3\n")
    for _ in range(2):
        assert build(out, new, B).edited == [A.path]
        assert (out / A.path).read_text() == "a = 2\n"


def test_edited_file_is_overwritten_by_force(out: Path) -> None:
    build(out, A, B)
    (out / A.path).write_text("a = 2\n")
    assert build(out, A, B, force=True).changed == [A.path]
    assert (out / A.path).read_text() == A.text


def test_edited_stale_file_is_kept(out: Path) -> None:
    build(out, A, B)
    (out / A.path).write_text("a = 2\n")
    assert build(out, B).edited == [A.path]
    assert (out / A.path).read_text() == "a = 2\n"


def test_deleted_file_comes_back(out: Path) -> None:
    build(out, A, B)
    (out / A.path).unlink()
    assert build(out, A, B).added == [A.path]


@pytest.mark.parametrize("manifest", ["", "[]", "{", '{"files": 3}', '{"files": {"python": 1}}'])
def test_broken_manifest_loses_no_file(out: Path, manifest: str) -> None:
    build(out, A, B)
    (out / NAME).write_text(manifest)
    build(out, A)
    assert (out / A.path).read_text() == A.text
    assert (out / B.path).read_text() == B.text


def test_manifest_with_foreign_paths_removes_nothing_outside(out: Path, tmp_path: Path) -> None:
    build(out, A)
    victim = tmp_path / "victim.txt"
    victim.write_text("mine")
    paths = {"../victim.txt": "0", str(victim): "0", "python/../../victim.txt": "0"}
    (out / NAME).write_text(json.dumps({"files": paths}))
    build(out, A, force=True)
    assert victim.read_text() == "mine"


def test_description_shows_what_changes(out: Path) -> None:
    build(out, A, B)
    c = RenderedFile("python/c.py", "c = 1\n")
    text = describe(
        make_plan(out, made(out, RenderedFile(A.path, "a = 2\n"), c), TARGETS, force=True)
    )
    assert text.split("\n") == [
        "added: python/c.py",
        "changed: python/a.py",
        "--- a/python/a.py",
        "+++ b/python/a.py",
        "@@ -1 +1 @@",
        "-a = 1",
        "+a = 2",
        "changed: manifest.json",
        "removed: openapi/b.yaml",
    ]


def test_long_diff_is_cut(out: Path) -> None:
    build(out, RenderedFile(A.path, "\n".join(map(str, range(500)))))
    text = describe(make_plan(out, made(out, A), TARGETS, force=True))
    assert len(text.split("\n")) < 60
    assert "more lines" in text


def test_long_line_of_a_diff_is_cut(out: Path) -> None:
    long = RenderedFile(A.path, f"a = {'1' * 5000}\n")
    text = describe(make_plan(out, made(out, long), TARGETS, force=True))
    assert max(map(len, text.split("\n"))) < 210
