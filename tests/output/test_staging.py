"""All or nothing: whatever happens during a build, the output is one whole version."""

import ctypes
import os
import random
import resource
import select
import shutil
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from generator.output.own_folder import MARK
from generator.output.staging import RefusedError, workspace
from tests.conftest import Cli
from tests.output.light import LIGHT
from tests.support import Spec, command, environment, run, tree

Versions = tuple[Spec, Spec]
_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE = 24, 1  # of Linux


@pytest.fixture
def versions(tmp_path: Path) -> Versions:
    """Two specs whose outputs differ in every target that is made of them."""
    old, new = Spec(tmp_path / "old"), Spec(tmp_path / "new")
    new.replace("endpoints/extras.yaml", "summary: Get an extra.", "summary: Get one extra.")
    return old, new


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "place" / "out"


def siblings(out: Path) -> list[str]:
    return sorted(path.name for path in out.parent.iterdir())


def built(cli: Cli, spec: Spec, out: Path) -> dict[str, bytes]:
    assert cli("build", *LIGHT, "--spec", spec.directory, "--out", out).code == 0
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
            command("build", *LIGHT, "--spec", spec.directory, "--out", out),
            env=environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if number % 4:  # wait until it writes
            while process.poll() is None and siblings(out) == ["out"]:
                time.sleep(0.0005)
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
    (space / MARK).touch()
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
        result = run("build", *LIGHT, "--spec", versions[1].directory, "--out", out)
    assert result.code == 1
    assert result.err == f"{out}: another build is writing there; nothing was written\n"
    assert tree(out) == expected


def test_builds_of_different_folders_do_not_exclude_each_other(cli: Cli, out: Path) -> None:
    with workspace(out), workspace(out.with_name("other")):
        assert siblings(out) == [".other.staging", ".out.staging"]


@pytest.mark.slow
def test_two_builds_at_once_leave_one_whole_version(
    cli: Cli, versions: Versions, out: Path
) -> None:
    whole = [built(cli, spec, out) for spec in versions]
    for _ in range(3):
        processes = [
            subprocess.Popen(
                command("build", *LIGHT, "--spec", spec.directory, "--out", out),
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
    with workspace(out), pytest.raises(RefusedError), workspace(out):
        pass
    with workspace(out):
        pass
    assert siblings(out) == []


def limited(size: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.mark.slow
def test_file_that_grows_too_large_leaves_the_old_version(
    cli: Cli, versions: Versions, out: Path
) -> None:
    expected = built(cli, versions[0], out)
    done = subprocess.run(
        command("build", *LIGHT, "--spec", versions[1].directory, "--out", out, "--no-cache"),
        env=environment(),
        capture_output=True,
        text=True,
        preexec_fn=limited(8192),
    )
    assert done.returncode == 1
    assert done.stderr == f"{out}: File too large; the old output is unchanged\n"
    assert tree(out) == expected
    assert siblings(out) == ["out"]


def obedient() -> None:
    """Take the right to write everywhere from root: from what it runs next, too."""
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).prctl(_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE)


@pytest.mark.slow
@pytest.mark.parametrize("where", ["place", "place/out", "place/out/openapi"])
def test_missing_permission_leaves_one_whole_version(
    cli: Cli, versions: Versions, out: Path, where: str
) -> None:
    whole = [built(cli, spec, out) for spec in versions]
    folder = out.parent.parent / where
    folder.chmod(0o555)
    try:
        done = subprocess.run(
            command("build", *LIGHT, "--spec", versions[0].directory, "--out", out, "--no-cache"),
            env=environment(),
            capture_output=True,
            text=True,
            preexec_fn=obedient,
        )
    finally:
        folder.chmod(0o755)
    if where == "place":
        assert done.returncode == 1
        assert done.stderr == f"{out}: Permission denied; the old output is unchanged\n"
        assert tree(out) == whole[1]
    assert tree(out) == whole[done.returncode]
    assert siblings(out) == ["out"]


_FULL_DISK = """
set -e
mount -t tmpfs -o size=4m tmpfs "$DISK"
cp -a "$OLD" "$DISK/out"
export TMPDIR="$DISK"
for left in 0 8 64; do
    rm -f "$DISK/filler"
    head -c "$(($(df --output=avail -k "$DISK" | tail -1) - left))k" /dev/zero > "$DISK/filler"
    code=0
    "$@" 2>> "$SEEN/errors" || code=$?
    echo "$code" >> "$SEEN/codes"
    ls -A "$DISK" >> "$SEEN/siblings"
    cp -a "$DISK/out" "$SEEN/$left"
done
"""


def test_full_disk_leaves_one_whole_version(cli: Cli, versions: Versions, out: Path) -> None:
    """On a small disk that is really full, but for some kilobytes."""
    expected, whole = built(cli, versions[1], out), built(cli, versions[0], out)
    disk, seen = out.with_name("disk"), out.with_name("seen")
    disk.mkdir()
    seen.mkdir()
    unshare = ["unshare", "--map-root-user", "--mount"]
    if not shutil.which("unshare") or subprocess.run([*unshare, "true"]).returncode:
        pytest.skip("this user may not mount a disk")
    build = command("build", *LIGHT, "--spec", versions[1].directory, "--out", disk / "out")
    subprocess.run(
        [*unshare, "sh", "-c", _FULL_DISK, "sh", *build],
        env=environment({"DISK": str(disk), "OLD": str(out), "SEEN": str(seen)}),
        check=True,
    )
    codes = (seen / "codes").read_text().split()
    assert codes[0] == "1"
    for code, left in zip(codes, (0, 8, 64), strict=True):
        assert tree(seen / str(left)) == (whole if code == "1" else expected)
    assert (seen / "errors").read_text().count("No space left on device") == codes.count("1")
    assert set((seen / "siblings").read_text().split()) == {"filler", "out"}


def test_killed_build_leaves_nothing_running_or_lying_about(
    cli: Cli, versions: Versions, out: Path, tmp_path: Path
) -> None:
    expected = built(cli, versions[0], out)
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    chance = random.Random(2)
    for _ in range(4):
        reader, writer = os.pipe()
        process = subprocess.Popen(
            command("build", *LIGHT, "--spec", versions[0].directory, "--out", out, "--no-cache"),
            env=environment({"TMPDIR": str(temporary)}),
            pass_fds=[writer],
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        time.sleep(0.1 + chance.random() * 0.4)
        process.kill()
        process.wait()
        # Every process of the build holds the other end, so this waits for the last one.
        assert select.select([reader], [], [], 5)[0]
        os.close(reader)
        assert list(temporary.iterdir()) == []
        assert tree(out) == expected
    assert built(cli, versions[0], out) == expected
    assert siblings(out) == ["out"]


def test_next_build_clears_what_a_killed_one_left(cli: Cli, versions: Versions, out: Path) -> None:
    built(cli, versions[0], out)
    (out.parent / ".out.staging" / "new" / "python").mkdir(parents=True)
    (out.parent / ".out.staging" / MARK).touch()
    built(cli, versions[0], out)
    assert siblings(out) == ["out"]


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


@pytest.mark.slow
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
