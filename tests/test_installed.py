"""The program in any folder: inside a project, and installed from a wheel."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from tests.support import MINI, ROOT, Spec, environment, run, tree


@pytest.fixture
def project(tmp_path: Path) -> Path:
    Spec(tmp_path / "project" / "spec")
    (tmp_path / "project" / "deep" / "deeper").mkdir(parents=True)
    return tmp_path / "project"


def test_project_is_found_upwards(project: Path) -> None:
    arguments = ("build", "--templates", ROOT / "templates")
    done = run(*arguments, cwd=project / "deep" / "deeper")
    assert (done.code, done.err.startswith("../../generated: ")) == (0, True)
    assert (project / "generated" / "manifest.json").exists()
    assert run("validate", cwd=project / "deep").code == 0


def test_project_above_that_is_somebody_elses_is_not_used(project: Path) -> None:
    """Its templates would be run."""
    program = (
        "import os, sys; os.geteuid = lambda: 4321;"
        "from generator.cli import main; sys.exit(main(['build']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=project / "deep",
        env=environment(),
        capture_output=True,
    )
    assert done.returncode == 2
    assert b"there is no folder 'spec'" in done.stderr


def test_options_win_over_what_is_found(project: Path, tmp_path: Path) -> None:
    Spec(tmp_path / "other").replace("api.yaml", "title: Mini API", "title: Other API")
    done = run(
        *("build", "--spec", tmp_path / "other", "--templates", ROOT / "templates"),
        *("--only", "openapi", "--out", tmp_path / "out"),
        cwd=project,
    )
    assert done.code == 0
    assert "Other API" in (tmp_path / "out" / "openapi" / "openapi.yaml").read_text()


@pytest.mark.slow
def test_wheel_works_in_any_folder(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    options = ["--no-deps", "--no-build-isolation", "--wheel-dir", str(tmp_path / "wheels")]
    subprocess.run([*pip, "wheel", *options, str(ROOT)], check=True)
    (wheel,) = (tmp_path / "wheels").iterdir()
    place = tmp_path / "venv"
    venv.create(place, with_pip=False, symlinks=True)
    python = place / "bin" / "python"
    (site,) = place.glob("lib/python*/site-packages")
    subprocess.run(
        [*pip, "--python", str(python), "install", "--no-deps", "--no-index", str(wheel)],
        check=True,
    )
    # The libraries of this environment serve the new one, too, but not the project itself.
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    home = tmp_path / "home"
    Spec(home / "spec", MINI)
    clean = {**os.environ, "PYTHONPATH": "", "XDG_CACHE_HOME": str(tmp_path / "cache")}
    program = str(place / "bin" / "altcraft-gen")
    done = subprocess.run([program, "build"], cwd=home, env=clean, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    run("build", "--spec", home / "spec", "--out", tmp_path / "expected")
    assert tree(home / "generated") == tree(tmp_path / "expected")
