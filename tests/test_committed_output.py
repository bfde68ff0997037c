"""What is committed under `generated/` is what `spec/` and `templates/` give."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.output.manifest import read_manifest
from generator.render.python.project import COPIED
from tests.conftest import Cli
from tests.repository import TestRepository
from tests.support import ROOT, run, tree

GENERATED = ROOT / "generated"
PYTHON = GENERATED / "python"


def test_generated_is_up_to_date(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = cli("build", "--check")
    assert result.code == 0, result.out


def test_there_are_no_other_files() -> None:
    arguments = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    done = subprocess.run(arguments, cwd=GENERATED, capture_output=True, text=True)
    if done.returncode:
        pytest.skip("this is not a git repository")
    here = set(done.stdout.strip("\0").split("\0"))
    assert here == {"manifest.json", *read_manifest(GENERATED)}


@pytest.mark.parametrize(("source", "target"), COPIED.items())
def test_runtime_is_copied_as_it_is_behind_a_note(source: str, target: str) -> None:
    written = {
        path: data
        for path, data in tree(ROOT / "templates" / "python" / source).items()
        if path.endswith(".py")
    }
    copied = tree(PYTHON / target)
    assert written
    for path, data in written.items():
        note, _, rest = copied[path].partition(b"\n")
        assert rest == data
        assert note.startswith(f"# Copied from templates/python/{source}/{path} ".encode())


@pytest.mark.slow
def test_python_is_formatted() -> None:
    """As `make lint` finds it, too."""
    options = ["--check", "--line-length", "100", "--target-version", "py311"]
    command = [sys.executable, "-m", "black", *options, str(PYTHON / "altcraft")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_every_rendered_module_says_where_it_comes_from() -> None:
    copied = tuple(COPIED.values())
    for path in sorted((PYTHON / "altcraft").rglob("*.py")):
        if not path.relative_to(PYTHON).as_posix().startswith(copied):
            assert "altcraft-gen build" in "".join(
                path.open(encoding="utf-8").readlines()[:12]
            ), path


def test_clone_with_converted_line_ends_builds_clean(tmp_path: Path) -> None:
    """As Git for Windows clones by default."""
    repository = TestRepository(tmp_path / "origin")
    for name in ("spec", "templates", "generated", ".gitattributes"):
        source, target = ROOT / name, repository.folder / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    repository.commit()
    clone = tmp_path / "clone"
    repository.git(
        "-c", "core.autocrlf=true", "clone", "--quiet", str(repository.folder), str(clone)
    )
    there = {
        path: content
        for path, content in tree(GENERATED).items()
        if not {"__pycache__", ".mypy_cache"} & {*path.split("/")}
    }
    assert tree(clone / "generated") == there
    done = run("build", "--no-cache", cwd=clone)
    assert (done.code, done.err) == (0, "generated: nothing changed\n")
