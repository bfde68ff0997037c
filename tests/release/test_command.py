"""`release` in repositories of its own: what it refuses, what it writes, what it leaves to do."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.model import Api
from generator.output import prepare
from generator.output.files import NewFiles
from generator.output.transaction import FOLDER, transaction
from tests.conftest import Cli
from tests.repository import TestRepository
from tests.support import Result, Spec, small_templates, tree

_REMOVED = "    request:\n      id: required\n"
_DAY = "--date=2025-06-15"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a spec, small templates and what they give."""
    folder = tmp_path_factory.mktemp("project")
    Spec(folder / "spec")
    small_templates(folder / "templates")
    (folder / ".gitignore").write_text(".altcraft-gen/\n__pycache__/\n")
    return folder


@pytest.fixture
def repository(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cli: Cli
) -> TestRepository:
    """A repository with the release 1.0.0 and nothing else."""
    if not (built / "generated").exists():
        monkeypatch.chdir(built)
        assert cli("build").code == 0
    shutil.copytree(built, tmp_path / "project")
    repository = TestRepository(tmp_path / "project")
    repository.commit("v1.0.0")
    monkeypatch.chdir(repository.folder)
    return repository


@pytest.fixture
def release(cli: Cli, repository: TestRepository) -> "Release":
    return Release(cli, repository)


class Release:
    """Changes, commits and releases a project."""

    def __init__(self, cli: Cli, repository: TestRepository) -> None:
        self.cli, self.repository, self.folder = cli, repository, repository.folder

    def change(self, path: str, old: str, new: str) -> "Release":
        """Change the spec, build and commit."""
        file = self.folder / path
        text = file.read_text()
        assert text.count(old) == 1
        file.write_text(text.replace(old, new))
        assert self.cli("build").code == 0
        self.repository.commit()
        return self

    def remove_parameter(self) -> "Release":
        return self.change("spec/endpoints/extras.yaml", _REMOVED, "")

    def run(self, *arguments: str) -> Result:
        return self.cli("release", _DAY, *arguments)

    def refuses(self, *arguments: str) -> str:
        """Return why a release is refused, which changes nothing."""
        before = _content(self.folder)
        done = self.run(*arguments)
        assert done.code == 1
        assert _content(self.folder) == before
        return done.err


def _content(folder: Path) -> dict[str, bytes]:
    private = (".git/", ".altcraft-gen/")
    return {path: data for path, data in tree(folder).items() if not path.startswith(private)}


def test_release_is_ready_but_for_two_commands(release: Release) -> None:
    done = release.remove_parameter().run()
    assert done.code == 0
    assert done.out == (
        'git add --all && git commit --message "Release 2.0.0"\n'
        'git tag --annotate v2.0.0 --message "Release 2.0.0"\n'
    )
    folder = release.folder
    assert "version: 2.0.0\n" in (folder / "spec" / "api.yaml").read_text()
    assert (
        (folder / "CHANGELOG.md")
        .read_text()
        .endswith(
            "## Unreleased\n\n## 2.0.0 - 2025-06-15\n\n### Breaking changes\n\n"
            "- Parameter `id` of `extras.get` was removed. **Do not send it any more.**"
            " (Python, OpenAPI)\n"
        )
    )
    assert '"2.0.0"' in (folder / "generated" / "python" / "altcraft" / "__init__.py").read_text()
    assert release.cli("build", "--check").code == 0


@pytest.mark.slow
def test_release_neither_commits_nor_tags_nor_stages(release: Release) -> None:
    release.remove_parameter()
    before = release.repository.git("log", "--all", "--format=%H %D")
    assert release.run().code == 0
    assert release.repository.git("log", "--all", "--format=%H %D") == before
    assert release.repository.git("diff", "--cached", "--name-only") == ""


@pytest.mark.slow
def test_next_release_starts_from_the_last(release: Release) -> None:
    assert release.remove_parameter().run().code == 0
    release.repository.commit("v2.0.0")
    assert "there is nothing to release" in release.refuses()
    release.change("spec/api.yaml", "title: Mini API", "title: Tiny API")
    assert release.run().code == 0
    assert "## 2.0.1 - 2025-06-15" in (release.folder / "CHANGELOG.md").read_text()


def test_first_release_takes_the_version_of_the_spec(release: Release) -> None:
    release.repository.git("tag", "--delete", "v1.0.0")
    assert release.run().out.endswith('v1.0.0 --message "Release 1.0.0"\n')
    assert "First release." in (release.folder / "CHANGELOG.md").read_text()


@pytest.mark.slow
def test_greater_version_may_be_asked_for(release: Release) -> None:
    release.change("spec/api.yaml", "title: Mini API", "title: Tiny API")
    assert release.run("3.0.0").code == 0
    assert "version: 3.0.0\n" in (release.folder / "spec" / "api.yaml").read_text()


def test_version_raised_by_hand_is_taken(release: Release) -> None:
    release.change("spec/api.yaml", "title: Mini API\nversion: 1.0.0",
                   "title: Tiny API\nversion: 1.1.0")  # fmt: skip
    assert "v1.1.0 --message" in release.run().out


def test_version_that_is_too_small_is_refused(release: Release) -> None:
    release.remove_parameter()
    assert "1.1.0 is too small after 1.0.0" in release.refuses("1.1.0")
    assert "at least 2.0.0" in release.refuses("1.0.0")


def test_accepted_change_does_not_count(release: Release, tmp_path: Path) -> None:
    allow = tmp_path / "allow.yaml"
    allow.write_text("allow:\n  - {rule: field-removed, reason: Unused., until: 9999-12-31}\n")
    release.remove_parameter()
    assert "v1.0.1" in release.run(f"--allow={allow}").out
    text = (release.folder / "CHANGELOG.md").read_text()
    assert "### Breaking changes\n\n- Parameter `id` of `extras.get` was removed." in text
    assert "(Python, OpenAPI) Accepted, and not counted by the version: Unused.\n" in text


@pytest.mark.slow
def test_change_of_the_templates_alone_is_a_release(release: Release) -> None:
    with (release.folder / "templates" / "python" / "README.md.j2").open("a") as file:
        file.write("More.\n")
    assert release.cli("build").code == 0
    release.repository.commit()
    assert "v1.0.1" in release.run().out
    assert "by the generator or the templates" in (release.folder / "CHANGELOG.md").read_text()


def test_uncommitted_files_are_refused(release: Release) -> None:
    (release.folder / "new.txt").write_text("")
    assert "these files are not committed:\n?? new.txt" in release.refuses()


def test_outputs_that_are_not_up_to_date_are_refused(release: Release) -> None:
    Spec(release.folder / "spec").replace("api.yaml", "title: Mini API", "title: Tiny API")
    release.repository.commit()
    assert "run `altcraft-gen build` and commit what it makes" in release.refuses()


def test_outputs_edited_by_hand_are_refused(release: Release) -> None:
    (release.folder / "generated" / "python" / "README.md").write_text("Mine.\n")
    release.repository.commit()
    assert "generated is not what the spec and templates give" in release.refuses()


def test_faulty_spec_is_refused(release: Release) -> None:
    (release.folder / "spec" / "endpoints" / "extras.yaml").write_text("section: [\n")
    release.repository.commit()
    assert "the spec has errors; nothing was written" in release.refuses()


def test_change_log_that_knows_more_than_the_tags_is_refused(release: Release) -> None:
    (release.folder / "CHANGELOG.md").write_text("# Changelog\n\n## 2.0.0 - 2025-01-01\n")
    release.remove_parameter()
    assert "CHANGELOG.md has the version 2.0.0, but this history has no tag v2.0.0" in (
        release.refuses()
    )


def test_clone_without_tags_is_refused(release: Release) -> None:
    (release.folder / "CHANGELOG.md").write_text("# Changelog\n\n## 1.0.0 - 2025-01-01\n")
    release.remove_parameter()
    release.repository.git("tag", "--delete", "v1.0.0")
    refusal = release.refuses()
    assert "has the version 1.0.0, but this history has no tag v1.0.0" in refusal
    assert "git fetch --tags" in refusal


def test_shallow_clone_is_refused(
    release: Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release.remove_parameter()
    url = f"file://{release.folder}"
    release.repository.git("clone", "--quiet", "--depth=1", url, str(tmp_path / "shallow"))
    monkeypatch.chdir(tmp_path / "shallow")
    done = release.run()
    assert (done.code, done.out) == (1, "")
    assert "this clone is shallow and has no tag of a release" in done.err


def test_dry_run_tells_all_and_writes_nothing(release: Release) -> None:
    release.remove_parameter()
    before = _content(release.folder)
    done = release.run("--dry-run")
    assert done.code == 0
    assert done.out.startswith("## 2.0.0\n\n### Breaking changes\n\n- Parameter `id` of ")
    assert "nothing was written" in done.err
    assert _content(release.folder) == before
    assert "v2.0.0" in release.run().out


def test_notes_of_a_release_that_is_there(release: Release) -> None:
    (release.folder / "CHANGELOG.md").write_text(
        "# Changelog\n\n## 1.0.0 - 2025-01-01\n\n- All.\n\n## 0.9.0 - 2024-01-01\n\n- Less.\n"
    )
    done = release.run("--notes=v1.0.0")
    assert (done.code, done.out) == (0, "- All.\n")
    assert "the tag is v0.9.0, but the spec says 1.0.0" in release.refuses("--notes=v0.9.0")
    (release.folder / "CHANGELOG.md").write_text("# Changelog\n")
    assert "CHANGELOG.md says nothing of 1.0.0" in release.refuses("--notes=v1.0.0")
    assert release.run("--notes=latest").code == 2


def test_versions_before_a_release(release: Release) -> None:
    release.remove_parameter()
    assert release.run("2.0.0rc1").code == 0
    folder = release.folder
    assert "version: 2.0.0rc1\n" in (folder / "spec" / "api.yaml").read_text()
    assert release.cli("build", "--check").code == 0
    release.repository.commit("v2.0.0rc1")
    assert "2.0.0b1 does not follow 2.0.0rc1" in release.refuses("2.0.0b1")
    assert "2.0.0rc1 does not follow 2.0.0rc1" in release.refuses("2.0.0rc1")
    assert "1.1.0 is too small after 1.0.0" in release.refuses("1.1.0")
    assert "v2.0.0 --message" in release.run().out
    sections = (folder / "CHANGELOG.md").read_text().split("\n## ")[2:]
    assert [one.split(" - ")[0] for one in sections] == ["2.0.0", "2.0.0rc1"]
    assert all("Parameter `id` of `extras.get` was removed." in one for one in sections)


def test_first_version_is_not_smaller_than_the_spec_says(release: Release) -> None:
    release.repository.git("tag", "--delete", "v1.0.0")
    assert "0.9.0 is smaller than 1.0.0, which the spec says" in release.refuses("0.9.0")
    assert release.run("1.0.0rc1").code == 0


def test_tag_that_exists_already_is_refused(release: Release) -> None:
    release.repository.git("checkout", "--quiet", "-b", "other")
    (release.folder / "note.txt").write_text("")
    release.repository.commit("v2.0.0")
    release.repository.git("checkout", "--quiet", "main")
    release.remove_parameter()
    assert "there is a tag v2.0.0 already" in release.refuses()


def test_outputs_that_cannot_be_made_leave_everything_as_it_was(
    release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    release.remove_parameter()
    make = prepare.make_files

    def fail(api: Api, *others: Any) -> NewFiles:
        if api.version == "2.0.0":
            raise OSError(28, "No space left on device")
        return make(api, *others)

    monkeypatch.setattr(prepare, "make_files", fail)
    assert "are unchanged" in release.refuses()


@pytest.mark.parametrize("count", [2, 5])
def test_file_that_cannot_be_written_leaves_everything_as_it_was(
    release: Release, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    release.remove_parameter()
    replace, moved = Path.replace, []

    def fail(self: Path, target: Path) -> Path:
        moved.extend([target] if FOLDER in self.parts else [])
        if len(moved) == count:
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    assert "No space left on device" in release.refuses()


def test_killed_release_is_finished_by_the_next_run(
    release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Version, change log and outputs belong together: none of them is there without the others."""
    release.remove_parameter()
    replace, moved = Path.replace, []

    def stop(self: Path, target: Path) -> Path:
        moved.extend([target] if FOLDER in self.parts else [])
        if len(moved) >= 3:
            raise Killed
        return replace(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", stop)
        with pytest.raises(Killed):
            release.run()
    assert "not committed" in release.run().err
    assert "version: 2.0.0\n" in (release.folder / "spec" / "api.yaml").read_text()
    assert "## 2.0.0" in (release.folder / "CHANGELOG.md").read_text()
    assert release.cli("build", "--check").code == 0
    assert not (release.folder / FOLDER).exists()


class Killed(BaseException):
    """The end of the process."""


@pytest.mark.parametrize("place", [".", "spec"])
def test_two_runs_at_once_exclude_each_other(release: Release, place: str) -> None:
    release.remove_parameter()
    with transaction(release.folder / place, lambda _: True):
        done = release.run()
    assert done.code == 1
    assert "another r" in done.err
    assert "nothing was written" in done.err


@pytest.mark.parametrize(
    "version", ["1", "v2.0.0", "2.0", "2.0.0.dev1", "2.0.0+x", "1!2.0.0", "2.0.0-rc1", "02.0.0"]
)
def test_other_texts_are_wrong_usage(release: Release, version: str) -> None:
    done = release.run(version)
    assert (done.code, "is not a version such as 1.2.3" in done.err) == (2, True)


def test_folder_without_a_repository_is_wrong_usage(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Spec(tmp_path / "spec")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    done = cli("release")
    assert (done.code, "not a git repository" in done.err) == (2, True)
