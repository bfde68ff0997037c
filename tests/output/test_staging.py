"""All or nothing: whatever happens during a build, the output is one whole version."""

import os
import random
import resource
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.output.staging import OutputBusyError, workspace
from tests.conftest import Cli
from tests.support import Spec, command, environment, run, tree

Versions = tuple[Spec, Spec]


@pytest.fixture
def versions(tmp_path: Path) -> Versions:
    """Two specs whose outputs differ in every target."""
    old, new = Spec(tmp_path / "old"), Spec(tmp_path / "new")
    new.replace("endpoints/extras.yaml", "summary: Get an extra.", "summary: Get one extra.")
    return old, new


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "place" / "out"


def siblings(out: Path) -> list[str]:
    return sorted(path.name for path in out.parent.iterdir())


def built(cli: Cli, spec: Spec, out: Path) -> dict[str, bytes]:
    assert cli("build", "--spec", spec.directory, "--out", out).code == 0
    return tree(out)


def test_killed_build_leaves_one_whole_version(cli: Cli, versions: Versions, out: Path) -> None:
    old, new = versions
    whole = [built(cli, new, out), built(cli, old, out)]
    chance = random.Random(1)
    killed = 0
    for number in range(24):
        spec = versions[number % 2]
        started = time.monotonic()
        process = subprocess.Popen(
            command("build", "--spec", spec.directory, "--out", out),
            env=environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if number % 4:  # wait until it writes
            while process.poll() is None and siblings(out) == ["out"]:
                pass
            time.sleep(chance.random() * 0.02)
        else:
            time.sleep(chance.random() * 0.6)
        process.kill()
        killed += process.wait() < 0
        assert tree(out) in whole, f"killed after {time.monotonic() - started} s"
    assert killed > 6
    assert built(cli, new, out) == whole[0]
    assert siblings(out) == ["out"]


def test_next_build_finishes_a_swap_that_was_cut_short(
    cli: Cli, versions: Versions, out: Path
) -> None:
    """Without a system call that swaps, a kill between two renames leaves no output folder."""
    old, new = versions
    expected = built(cli, old, out)
    space = out.parent / ".out.staging"
    (space / "new").mkdir(parents=True)
    out.rename(space / "old")
    faulty = Spec(out.parent / "faulty").write("api.yaml", "title: 1\n")
    assert cli("build", "--spec", faulty.directory, "--out", out).code == 1
    with workspace(out):
        assert tree(out) == expected
    built(cli, new, out)
    assert not space.exists()


def test_builds_work_where_folders_cannot_be_swapped(
    cli: Cli, versions: Versions, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = versions
    expected = built(cli, new, out)
    built(cli, old, out)
    monkeypatch.setattr("generator.output.staging._exchange", lambda *_: False)
    assert built(cli, new, out) == expected
    assert siblings(out) == ["out"]


def test_second_build_is_refused_while_one_writes(cli: Cli, versions: Versions, out: Path) -> None:
    expected = built(cli, versions[0], out)
    with workspace(out):
        result = run("build", "--spec", versions[1].directory, "--out", out)
    assert result.code == 1
    assert result.err == f"{out}: another build is writing there; nothing was written\n"
    assert tree(out) == expected


def test_builds_of_different_folders_do_not_exclude_each_other(cli: Cli, out: Path) -> None:
    with workspace(out), workspace(out.with_name("other")):
        assert siblings(out) == [".other.staging", ".out.staging"]


def test_two_builds_at_once_leave_one_whole_version(
    cli: Cli, versions: Versions, out: Path
) -> None:
    whole = [built(cli, spec, out) for spec in versions]
    for _ in range(3):
        processes = [
            subprocess.Popen(
                command("build", "--spec", spec.directory, "--out", out),
                env=environment(),
                stderr=subprocess.PIPE,
                text=True,
            )
            for spec in versions
        ]
        for process in processes:
            _, errors = process.communicate()
            assert process.returncode == 0 or "another build is writing there" in errors
        assert any(process.returncode == 0 for process in processes)
        assert tree(out) in whole
        assert siblings(out) == ["out"]


def test_lock_ends_with_the_work(out: Path) -> None:
    with workspace(out), pytest.raises(OutputBusyError), workspace(out):
        pass
    with workspace(out):
        pass
    assert siblings(out) == []


def limited(size: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def test_full_disk_leaves_the_old_version(cli: Cli, versions: Versions, out: Path) -> None:
    expected = built(cli, versions[0], out)
    done = subprocess.run(
        command("build", "--spec", versions[1].directory, "--out", out, "--no-cache"),
        env=environment(),
        capture_output=True,
        text=True,
        preexec_fn=limited(8192),
    )
    assert done.returncode == 1
    assert done.stderr == f"{out}: File too large; the old output is unchanged\n"
    assert tree(out) == expected
    assert siblings(out) == ["out"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_missing_permission_leaves_the_old_version(cli: Cli, versions: Versions, out: Path) -> None:
    expected = built(cli, versions[0], out)
    out.parent.chmod(0o555)
    try:
        result = cli("build", "--spec", versions[1].directory, "--out", out)
    finally:
        out.parent.chmod(0o755)
    assert (result.code, result.out) == (1, "")
    assert "Permission denied; the old output is unchanged" in result.err
    assert tree(out) == expected


@pytest.mark.parametrize("out", ["/proc/nowhere/out", "/dev/null/out"])
def test_place_that_takes_no_folder_is_refused(cli: Cli, spec: Spec, out: str) -> None:
    result = cli("build", "--spec", spec.directory, "--out", out)
    assert (result.code, result.out) == (1, "")
    assert "the old output is unchanged" in result.err


def test_file_in_the_place_of_the_output_is_kept(cli: Cli, spec: Spec, out: Path) -> None:
    out.parent.mkdir()
    out.write_text("mine")
    result = cli("build", "--spec", spec.directory, "--out", out)
    assert result.code == 1
    assert result.err == f"{out}: Not a directory; the old output is unchanged\n"
    assert out.read_text() == "mine"
    assert siblings(out) == ["out"]


def test_link_to_the_output_folder_stays_a_link(cli: Cli, versions: Versions, out: Path) -> None:
    real = out.with_name("real")
    expected = built(cli, versions[1], real)
    built(cli, versions[0], real)
    out.symlink_to(real)
    assert built(cli, versions[1], out) == expected
    assert out.is_symlink()
    assert siblings(out) == ["out", "real"]


def test_output_can_be_the_current_folder(
    cli: Cli, spec: Spec, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out.mkdir(parents=True)
    templates = Path("templates").resolve()
    monkeypatch.chdir(out)
    result = cli("build", "--spec", spec.directory, "--templates", templates, "--out", ".")
    assert result.code == 0
    assert (out / "manifest.json").exists()
