"""The workflows: linted, pinned, and made of commands of the project, which other tests run."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
_TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.M))


def load(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    return content


def steps(path: Path) -> list[dict[str, Any]]:
    return [step for job in load(path)["jobs"].values() for step in job["steps"]]


def test_zizmor_finds_nothing() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("zizmor"), "--offline", "--persona=pedantic",
         "--no-progress", *WORKFLOWS],
        capture_output=True, text=True, env={**os.environ, "NO_COLOR": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_steps_are_commands_of_the_project(path: Path) -> None:
    for step in steps(path):
        if "run" not in step:
            continue
        command, *words = step["run"].split()
        if command == "make":
            assert set(words) <= _TARGETS
        else:
            assert os.access(ROOT / command, os.X_OK)
            assert command.startswith(".ci/")


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_and_the_same_everywhere(path: Path) -> None:
    used = re.findall(r"uses: (\S+)@([0-9a-f]{40}) # v\d+\.\d+\.\d+\n", path.read_text("utf-8"))
    assert len(used) == sum("uses" in step for step in steps(path))
    everywhere = "".join(one.read_text("utf-8") for one in WORKFLOWS)
    for action, commit in used:
        assert set(re.findall(rf"{re.escape(action)}@(\S+)", everywhere)) == {commit}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_jobs_end_and_have_only_the_rights_they_name(path: Path) -> None:
    content = load(path)
    assert content["permissions"] == {}
    for job in content["jobs"].values():
        assert job["timeout-minutes"] <= 120
        assert "write-all" not in str(job["permissions"])


def test_what_runs_code_of_others_may_write_nothing() -> None:
    """The jobs with rights run no package that is installed from outside."""
    for path in WORKFLOWS:
        for job in load(path)["jobs"].values():
            if "write" in str(job["permissions"]):
                runs = [step["run"] for step in job["steps"] if "run" in step]
                assert not [one for one in runs if one.startswith("make") or "update" in one]


def test_scripts_are_sound_for_the_shell() -> None:
    for script in sorted((ROOT / ".ci").iterdir()):
        assert script.read_text("utf-8").startswith("#!/usr/bin/env bash\n# ")
        assert "set -euo pipefail" in script.read_text("utf-8")
        subprocess.run(["bash", "-n", script], check=True)
