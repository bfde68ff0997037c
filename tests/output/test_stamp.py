"""A build with nothing to do is known by its inputs and outputs, and by nothing else."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cache import cache_folder
from generator.commands import build
from generator.model import Api
from generator.output.stamp import maker_stamp, stamp
from tests.conftest import Cli
from tests.output.light import LIGHT
from tests.support import ROOT, Spec, tree


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def arguments(spec: Spec, out: Path) -> tuple[str | Path, ...]:
    """A build of one target: how a build is known again is the same for all."""
    return ("build", "--only", "openapi", "--spec", spec.directory, "--out", out)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Has an item for each build that had something to do."""
    calls: list[int] = []
    load = build.load_or_report

    def counted(spec: Path) -> Api | None:
        calls.append(1)
        return load(spec)

    monkeypatch.setattr(build, "load_or_report", counted)
    return calls


def test_nothing_is_made_again(
    cli: Cli, arguments: tuple[str | Path, ...], out: Path, made: list[int]
) -> None:
    cli(*arguments)
    assert cli(*arguments).err == f"{out}: nothing changed\n"
    assert cli(*arguments, "--check").err == f"{out} is up to date\n"
    assert len(made) == 1
    cli(*arguments, "--no-cache")
    assert len(made) == 2


def _edit_spec(spec: Spec, out: Path) -> None:
    spec.replace("endpoints/extras.yaml", "summary: Get an extra.", "summary: Get one extra.")


def _add_file(spec: Spec, out: Path) -> None:
    spec.write("objects/none.yaml", "objects: {}\n")


def _edit_output(spec: Spec, out: Path) -> None:
    (out / "openapi" / "openapi.yaml").write_text("mine\n")


def _remove_output(spec: Spec, out: Path) -> None:
    (out / "openapi" / "openapi.yaml").unlink()


def _remove_manifest(spec: Spec, out: Path) -> None:
    (out / "manifest.json").unlink()


def _edit_manifest(spec: Spec, out: Path) -> None:
    path = out / "manifest.json"
    path.write_text(path.read_text() + "\n")


def _leave_staging(spec: Spec, out: Path) -> None:
    (out.parent / f".{out.name}.staging").mkdir()


def _damage_cache(spec: Spec, out: Path) -> None:
    folder = cache_folder()
    assert folder is not None
    for path in folder.iterdir():
        path.write_bytes(path.read_bytes()[:-1])


def _delete_cache(spec: Spec, out: Path) -> None:
    folder = cache_folder()
    assert folder is not None
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    "change",
    [
        _edit_spec,
        _add_file,
        _edit_output,
        _remove_output,
        _remove_manifest,
        _edit_manifest,
        _leave_staging,
        _damage_cache,
        _delete_cache,
    ],
)
def test_any_change_is_seen(
    cli: Cli,
    spec: Spec,
    out: Path,
    arguments: tuple[str | Path, ...],
    made: list[int],
    change: Callable[[Spec, Path], None],
) -> None:
    cli(*arguments)
    change(spec, out)
    cli(*arguments, "--force")
    assert len(made) == 2
    assert sorted(path.name for path in out.parent.iterdir() if path.name.startswith(".")) == []


def test_templates_are_inputs(tmp_path: Path) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(ROOT / "templates", templates)
    before = maker_stamp(templates)
    (templates / "python" / "api.md.j2").write_text("{{ sections }}")
    assert maker_stamp(templates) not in (before, None)


def test_what_is_no_file_has_no_stamp(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    assert stamp(tmp_path) is None


@pytest.mark.parametrize("options", [(), ("--no-cache",)])
def test_cold_and_warm_builds_are_alike(
    cli: Cli, spec: Spec, tmp_path: Path, options: tuple[str, ...]
) -> None:
    outs = [tmp_path / name for name in ("cold", "warm")]
    for out in outs:
        cli("build", *LIGHT, "--spec", spec.directory, "--out", out, *options)
    cold, warm = map(tree, outs)
    assert cold == warm
