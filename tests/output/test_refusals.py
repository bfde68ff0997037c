"""Nothing outside our own files: links, foreign folders and other users' ones are left alone."""

import os
from pathlib import Path

import pytest

from tests.conftest import Cli
from tests.output.light import LIGHT
from tests.support import Spec, run, tree


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "place" / "out"


@pytest.fixture
def space(out: Path) -> Path:
    """The place of the staging folder."""
    out.parent.mkdir()
    return out.parent / ".out.staging"


@pytest.fixture
def victim(tmp_path: Path) -> Path:
    """A folder with things that nobody named."""
    for name in ("photos/2024/a", ".ssh/id", "new/a", "old/a", "made/a", "made-by-altcraft-gen"):
        path = tmp_path / "victim" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("precious")
    return tmp_path / "victim"


def refused(cli: Cli, spec: Spec, out: Path, *options: str) -> str:
    """Return what a build says that writes nothing."""
    done = cli("build", *LIGHT, "--spec", spec.directory, "--out", out, *options)
    assert (done.code, done.out) == (1, "")
    assert done.err.count("\n") == 1
    return done.err


@pytest.mark.parametrize("force", [(), ("--force",)])
def test_staging_that_is_a_link_is_refused(
    cli: Cli, spec: Spec, out: Path, space: Path, victim: Path, force: tuple[str, ...]
) -> None:
    before = tree(victim)
    space.symlink_to(victim)
    assert f"{space} is a link, and not made by this program" in refused(cli, spec, out, *force)
    assert tree(victim) == before
    assert not out.exists()


@pytest.mark.parametrize("target", ["nowhere", ".out.staging"])
def test_staging_that_is_a_link_to_nothing_is_refused(
    cli: Cli, spec: Spec, out: Path, space: Path, target: str
) -> None:
    space.symlink_to(target)
    assert "is a link" in refused(cli, spec, out)
    assert [one.name for one in out.parent.iterdir()] == [".out.staging"]


def test_staging_that_is_a_file_is_refused(cli: Cli, spec: Spec, out: Path, space: Path) -> None:
    space.write_text("precious")
    assert "is no folder" in refused(cli, spec, out)
    assert space.read_text() == "precious"


@pytest.mark.parametrize("names", [["photos"], ["new"], ["old"], ["new", "made-by-altcraft-gen"]])
def test_staging_with_links_inside_is_refused(
    cli: Cli, spec: Spec, out: Path, space: Path, victim: Path, names: list[str]
) -> None:
    before = tree(victim)
    space.mkdir()
    for name in names:
        (space / name).symlink_to(victim / name)
    assert "did not put there" in refused(cli, spec, out)
    assert tree(victim) == before
    assert sorted(one.name for one in space.iterdir()) == sorted(names)


@pytest.mark.parametrize("path", ["photos/a", "new/a", "old/a", "a"])
def test_staging_with_content_of_somebody_else_is_refused(
    cli: Cli, spec: Spec, out: Path, space: Path, path: str
) -> None:
    (space / path).parent.mkdir(parents=True)
    (space / path).write_text("precious")
    assert "did not put there" in refused(cli, spec, out)
    assert tree(space) == {path: b"precious"}


def test_links_deep_in_what_a_killed_build_left_are_not_followed(
    cli: Cli, spec: Spec, out: Path, space: Path, victim: Path
) -> None:
    before = tree(victim)
    (space / "new" / "python").mkdir(parents=True)
    (space / "made-by-altcraft-gen").touch()
    (space / "new" / "python" / "altcraft").symlink_to(victim)
    (space / "new" / "python").chmod(0o500)
    assert cli("build", *LIGHT, "--spec", spec.directory, "--out", out).code == 0
    assert tree(victim) == before
    assert not space.exists()


def test_staging_of_another_user_is_refused(
    cli: Cli, spec: Spec, out: Path, space: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    space.mkdir()
    somebody = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: somebody)
    assert "is another user's" in refused(cli, spec, out)
    assert space.exists()


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o720])
def test_staging_that_others_may_write_to_is_refused(
    cli: Cli, spec: Spec, out: Path, space: Path, mode: int
) -> None:
    space.mkdir()
    space.chmod(mode)
    assert "others may write to it" in refused(cli, spec, out)
    assert space.exists()


@pytest.mark.parametrize("place", ["reference", "reference/operations", "openapi"])
@pytest.mark.parametrize("force", [(), ("--force",)])
def test_link_in_the_output_is_not_followed(
    cli: Cli, spec: Spec, out: Path, victim: Path, place: str, force: tuple[str, ...]
) -> None:
    assert cli("build", *LIGHT, "--spec", spec.directory, "--out", out).code == 0
    (out / place).rename(victim / "moved")
    (out / place).symlink_to(victim / "moved")
    spec.replace("endpoints/extras.yaml", "summary: Get an extra.", "summary: Get one extra.")
    before = tree(victim), tree(out)
    assert f"{out / place} is a link" in refused(cli, spec, out, *force)
    assert (tree(victim), tree(out)) == before


@pytest.mark.parametrize("force", [(), ("--force",)])
def test_linked_file_of_the_output_is_not_written_to(
    cli: Cli, spec: Spec, out: Path, victim: Path, force: tuple[str, ...]
) -> None:
    assert cli("build", *LIGHT, "--spec", spec.directory, "--out", out).code == 0
    (out / "openapi" / "openapi.yaml").unlink()
    (out / "openapi" / "openapi.yaml").symlink_to(victim / "photos" / "2024" / "a")
    before = tree(victim)
    cli("build", *LIGHT, "--spec", spec.directory, "--out", out, *force)
    assert tree(victim) == before
    assert (out / "openapi" / "openapi.yaml").is_symlink() == (not force)


@pytest.mark.parametrize("options", [(), ("--force",), ("--check",), ("--no-cache",)])
def test_output_that_is_a_link_to_itself_is_refused(
    spec: Spec, tmp_path: Path, options: tuple[str, ...]
) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to("loop")
    done = run("build", "--spec", spec.directory, "--out", loop, *options)
    assert done.code == 1
    if "--check" not in options:
        assert done.err == (
            f"{loop}: Too many levels of symbolic links; the old output is unchanged\n"
        )
    assert "Traceback" not in done.err
    assert loop.readlink() == Path("loop")


def test_output_below_a_link_to_itself_is_refused(spec: Spec, tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    done = run("build", "--spec", spec.directory, "--out", tmp_path / "loop" / "out")
    assert done.code == 1
    assert "Traceback" not in done.err


def test_manifest_that_lists_files_elsewhere_touches_none(
    cli: Cli, spec: Spec, out: Path, victim: Path
) -> None:
    assert cli("build", *LIGHT, "--spec", spec.directory, "--out", out).code == 0
    before = tree(victim)
    manifest = out / "manifest.json"
    evil = '"files": {"python/../../../victim/.ssh/id": "0", "/etc/passwd": "0",'
    manifest.write_text(manifest.read_text().replace('"files": {', evil))
    assert cli("build", *LIGHT, "--spec", spec.directory, "--out", out, "--force").code == 0
    assert tree(victim) == before
    assert "victim" not in manifest.read_text()
    assert "passwd" not in manifest.read_text()
