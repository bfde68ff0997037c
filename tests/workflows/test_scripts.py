"""The scripts of the workflows, with a `gh` that writes down what it is asked for."""

import json
import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from tests.repository import TestRepository
from tests.support import ROOT

_GH = """\
#!/usr/bin/env python3
import json, os, sys
with open(os.environ["GH_LOG"], "a") as log:
    log.write(json.dumps(sys.argv[1:]) + "\\n")
sys.stdout.write(os.environ.get("GH_SAYS", ""))
sys.exit(1 if sys.argv[1:3] == ["release", "view"] and not os.environ.get("GH_SAYS") else 0)
"""


class Workshop:
    """A clone with the scripts, its origin, and a folder with results."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.results = folder / "clone", folder / "results"
        self.results.mkdir()
        self.log = folder / "gh.log"
        self.log.touch()
        (folder / "bin").mkdir()
        gh = folder / "bin" / "gh"
        gh.write_text(_GH)
        gh.chmod(gh.stat().st_mode | stat.S_IXUSR)
        self.environment = {
            **os.environ,
            "PATH": f"{folder / 'bin'}:{os.environ['PATH']}",
            "GH_LOG": str(self.log),
            "GH_TOKEN": "secret-token",
            "TAG": "v1.0.0",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
        }
        self.repository = TestRepository(self.folder)
        shutil.copytree(ROOT / ".ci", self.folder / ".ci")
        self.file = self.folder / "spec" / "api.yaml"
        self.file.parent.mkdir()
        self.file.write_text("a: 1\n")
        self.repository.commit("v1.0.0")
        self.origin = folder / "origin.git"
        self.repository.git("clone", "--quiet", "--bare", str(self.folder), str(self.origin))
        self.repository.git("remote", "add", "origin", str(self.origin))

    def result(self, change: str) -> None:
        """Leave what `.ci/update` leaves for a change."""
        self.file.write_text(change)
        (self.results / "changes.patch").write_text(self.repository.git("diff", "--binary"))
        (self.results / "report.md").write_text("# Take over 1 change\n\n- Text of it\n")
        self.repository.git("checkout", "--quiet", ".")

    def run(self, script: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.folder / ".ci" / script, self.results],
            env=self.environment | variables, capture_output=True, text=True, cwd=self.results,
        )  # fmt: skip

    @property
    def asked(self) -> list[list[str]]:
        return [json.loads(line) for line in self.log.read_text().splitlines()]

    def at_origin(self, *arguments: str) -> str:
        return self.repository.git("--git-dir", str(self.origin), *arguments)


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path)


def test_first_round_opens_a_pull_request(workshop: Workshop) -> None:
    workshop.result("a: 2\n")
    done = workshop.run("pull-request")
    assert done.returncode == 0, done.stderr
    assert workshop.at_origin("show", "documentation:spec/api.yaml") == "a: 2\n"
    assert workshop.at_origin("log", "-1", "--format=%s", "documentation") == (
        "Take over 1 change\n"
    )
    body = workshop.results / "body.md"
    assert body.read_text() == "- Text of it\n"
    assert workshop.asked[1:] == [
        ["pr", "create", "--head", "documentation", "--title", "Take over 1 change",
         "--body-file", str(body)]
    ]  # fmt: skip


def test_next_round_renews_the_same_pull_request(workshop: Workshop) -> None:
    workshop.result("a: 2\n")
    assert workshop.run("pull-request").returncode == 0
    workshop.repository.git("checkout", "--quiet", "main")
    workshop.result("a: 3\n")
    done = workshop.run("pull-request", GH_SAYS="7")
    assert done.returncode == 0, done.stderr
    assert workshop.at_origin("show", "documentation:spec/api.yaml") == "a: 3\n"
    assert workshop.at_origin("rev-list", "--count", "main..documentation") == "1\n"
    assert workshop.asked[-1][:3] == ["pr", "edit", "7"]


def test_work_of_a_person_is_not_overwritten(workshop: Workshop) -> None:
    workshop.result("a: 2\n")
    assert workshop.run("pull-request").returncode == 0
    workshop.file.write_text("a: by hand\n")
    workshop.repository.commit()
    workshop.repository.git("push", "--quiet", "origin", "documentation")
    workshop.repository.git("checkout", "--quiet", "main")
    workshop.result("a: 3\n")
    done = workshop.run("pull-request", GH_SAYS="7")
    assert done.returncode == 1
    assert "tester@example.com works on the branch documentation" in done.stderr
    assert workshop.at_origin("show", "documentation:spec/api.yaml") == "a: by hand\n"


def test_nothing_to_take_over_opens_nothing(workshop: Workshop) -> None:
    (workshop.results / "changes.patch").write_text("")
    done = workshop.run("pull-request")
    assert (done.returncode, done.stdout, workshop.asked) == (0, "nothing changed\n", [])


def test_patch_reaches_no_other_files(workshop: Workshop) -> None:
    script = workshop.folder / ".ci" / "run"
    script.write_text(script.read_text() + "curl evil\n")
    workshop.result("a: 2\n")
    assert ".ci/run" in (workshop.results / "changes.patch").read_text()
    assert workshop.run("pull-request").returncode == 0
    changed = workshop.at_origin("diff", "--name-only", "main", "documentation")
    assert changed == "spec/api.yaml\n"


def test_title_of_the_report_is_no_option_and_no_code(workshop: Workshop) -> None:
    workshop.result("a: 2\n")
    (workshop.results / "report.md").write_text("# --help $(touch pwned) `id`\n\nText\n")
    assert workshop.run("pull-request").returncode == 0
    assert "--help $(touch pwned) `id`" in workshop.asked[-1]
    assert not list(workshop.folder.rglob("pwned"))


@pytest.mark.parametrize(("tag", "early"), [("v1.0.0", False), ("v1.0.0rc1", True)])
def test_release_on_github_has_notes_and_documents(
    workshop: Workshop, tag: str, early: bool
) -> None:
    (workshop.results / "documents").mkdir()
    document = workshop.results / "documents" / "openapi.json"
    document.write_text("{}")
    (workshop.results / "notes.md").write_text("Notes")
    assert workshop.run("github-release", TAG=tag).returncode == 0
    made = workshop.asked[-1]
    assert made[:3] == ["release", "create", tag]
    assert made[-1] == str(document)
    assert "--verify-tag" in made
    assert str(workshop.results / "notes.md") in made
    assert ("--prerelease" in made) == early


def test_release_that_is_there_gets_its_files_again(workshop: Workshop) -> None:
    (workshop.results / "documents").mkdir()
    (workshop.results / "documents" / "openapi.json").write_text("{}")
    assert workshop.run("github-release", GH_SAYS="it").returncode == 0
    assert workshop.asked[-1][:4] == ["release", "upload", "v1.0.0", "--clobber"]


def test_secrets_are_in_no_output(workshop: Workshop) -> None:
    workshop.result("a: 2\n")
    done = workshop.run("pull-request")
    assert "secret-token" not in done.stdout + done.stderr + workshop.log.read_text()
    config = (workshop.folder / ".git" / "config").read_text()
    assert "secret-token" not in config
