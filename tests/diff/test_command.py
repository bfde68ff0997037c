"""`diff` on the command line: folders and revisions, formats, exit codes."""

import json
from pathlib import Path

import pytest

from tests.conftest import Cli
from tests.repository import TestRepository
from tests.support import Spec, tree

_REMOVED = "    request:\n      id: required\n"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TestRepository:
    """A repository with a tagged spec in a folder, which was changed since."""
    repository = TestRepository(tmp_path / "project")
    spec = Spec(repository.folder / "spec")
    repository.commit("v1.0.0")
    spec.replace("endpoints/extras.yaml", _REMOVED, "")
    monkeypatch.chdir(repository.folder)
    return repository


def test_revision_is_compared_with_the_working_tree(cli: Cli, repository: TestRepository) -> None:
    before = tree(repository.folder / "spec")
    done = cli("diff", "v1.0.0")
    assert done.code == 0
    assert "breaking (1)\n  Parameter `id` of `extras.get` was removed." in done.out
    assert "v1.0.0:spec/endpoints/extras.yaml:11:7 -> spec/endpoints/extras.yaml:4:3" in done.out
    assert "after 1.0.0, at least 2.0.0; the spec says 1.0.0" in done.err
    assert tree(repository.folder / "spec") == before
    assert repository.git("status", "--short").split() == ["M", "spec/endpoints/extras.yaml"]


def test_two_revisions(cli: Cli, repository: TestRepository) -> None:
    repository.commit("v2.0.0")
    done = cli("diff", "v1.0.0", "HEAD")
    assert (
        "v1.0.0:spec/endpoints/extras.yaml:11:7 -> HEAD:spec/endpoints/extras.yaml:4:3" in done.out
    )
    assert cli("diff", "HEAD", "v2.0.0").err == "nothing changed since 1.0.0\n"


def test_spec_at_the_top_of_its_repository(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = Spec(tmp_path / "top")
    TestRepository(tmp_path / "top").commit("v1")
    spec.replace("endpoints/extras.yaml", _REMOVED, "")
    monkeypatch.chdir(tmp_path / "top")
    done = cli("diff", "v1", "--spec", ".")
    assert "v1:endpoints/extras.yaml:11:7 -> endpoints/extras.yaml:4:3" in done.out


def test_two_folders(cli: Cli, tmp_path: Path) -> None:
    old, new = Spec(tmp_path / "old"), Spec(tmp_path / "new")
    new.replace("endpoints/extras.yaml", _REMOVED, "")
    done = cli("diff", old.directory, new.directory)
    assert f"{old.directory}/endpoints/extras.yaml:11:7" in done.out


@pytest.mark.parametrize("name", ["nothing-like-this", "--output=x", "HEAD:spec", "v1.0.0 -x", ""])
def test_what_is_neither_folder_nor_revision_is_wrong_usage(
    cli: Cli, repository: TestRepository, name: str
) -> None:
    done = cli("diff", "--", name)
    assert done.code == 2
    assert "is neither a spec folder nor a git revision" in done.err
    assert "Traceback" not in done.err


def test_revision_without_a_spec_is_wrong_usage(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository = TestRepository(tmp_path)
    (tmp_path / "file").write_text("")
    repository.commit("empty")
    Spec(tmp_path / "spec")
    monkeypatch.chdir(tmp_path)
    done = cli("diff", "empty")
    assert done.code == 2
    assert "spec" in done.err


def test_folder_outside_of_a_repository_has_no_revisions(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Spec(tmp_path / "spec")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    done = cli("diff", "HEAD")
    assert (done.code, "not a git repository" in done.err) == (2, True)


def test_faulty_spec_is_not_compared(cli: Cli, repository: TestRepository) -> None:
    (repository.folder / "spec" / "endpoints" / "extras.yaml").write_text("section: [\n")
    done = cli("diff", "v1.0.0")
    assert done.code == 1
    assert "spec/endpoints/extras.yaml:1:10: error[yaml-syntax]" in done.out
    assert done.err == "1 error; nothing was compared\n"


def test_what_validate_refuses_is_not_compared(cli: Cli, repository: TestRepository) -> None:
    """Of the past, which nobody can mend, only what cannot be read is refused."""
    file = repository.folder / "spec" / "endpoints" / "extras.yaml"
    good = file.read_text()
    file.write_text(good.replace("Get an extra.", "Get an extra"))
    refusal = cli("validate")
    assert refusal.code == 1
    done = cli("diff", "v1.0.0")
    assert (done.code, done.err) == (1, "1 error; nothing was compared\n")
    assert done.out.strip() == refusal.out.strip().splitlines()[0]
    repository.commit("bad")
    file.write_text(good)
    assert cli("diff", "bad").code == 0
    assert cli("diff", "v1.0.0", "bad").code == 1


def test_faulty_revision_is_named(cli: Cli, repository: TestRepository) -> None:
    file = repository.folder / "spec" / "endpoints" / "extras.yaml"
    good = file.read_text()
    file.write_text(good.replace("section: extras", "section: other"))
    repository.commit("bad")
    file.write_text(good)
    done = cli("diff", "bad")
    assert done.code == 1
    assert done.out.startswith("bad:spec/endpoints/extras.yaml:1:10: error[unknown-section]")


@pytest.mark.parametrize(
    ("fail_on", "code"), [("breaking", 1), ("risky", 1), ("any", 1), (None, 0)]
)
def test_fail_on_decides_on_the_exit_code(
    cli: Cli, repository: TestRepository, fail_on: str | None, code: int
) -> None:
    options = ["--fail-on", fail_on] if fail_on else []
    assert cli("diff", "v1.0.0", *options).code == code


@pytest.mark.parametrize(("fail_on", "code"), [("breaking", 0), ("risky", 0), ("any", 1)])
def test_words_alone_only_fail_any(
    cli: Cli, repository: TestRepository, fail_on: str, code: int
) -> None:
    repository.git("checkout", "--quiet", ".")
    Spec(repository.folder / "spec").replace("api.yaml", "title: Mini API", "title: Tiny API")
    assert cli("diff", "v1.0.0", "--fail-on", fail_on).code == code


def test_accepted_change_does_not_fail(cli: Cli, repository: TestRepository) -> None:
    allow = repository.folder / "allow.yaml"
    allow.write_text("allow:\n  - {rule: field-removed, reason: Unused., until: 9999-12-31}\n")
    done = cli("diff", "v1.0.0", "--fail-on", "any", "--allow", allow)
    assert done.code == 0
    assert done.out == (
        "accepted until 9999-12-31: Parameter `id` of `extras.get` was removed. (Unused.)\n"
    )


def test_faulty_allow_list_is_an_error(cli: Cli, repository: TestRepository) -> None:
    allow = repository.folder / "allow.yaml"
    allow.write_text("allow: [{}]\n")
    done = cli("diff", "v1.0.0", "--allow", allow)
    assert (done.code, "error[allow-list]" in done.out) == (1, True)


def test_missing_allow_list_is_wrong_usage(cli: Cli, repository: TestRepository) -> None:
    done = cli("diff", "v1.0.0", "--allow", "none.yaml")
    assert done.code == 2
    assert "there is no file 'none.yaml'" in done.err


def test_the_same_change_of_several_is_said_of_several(cli: Cli, tmp_path: Path) -> None:
    old, new = Spec(tmp_path / "old"), Spec(tmp_path / "new")
    for path, text in (("extras", "Get an extra."), ("things", "Get a thing.")):
        new.replace(f"endpoints/{path}.yaml", text, text.replace("Get", "Fetch"))
    done = cli("diff", old.directory, new.directory)
    assert "`things.get` and `extras.get` have other words: summary." in done.out


def test_json_holds_everything(cli: Cli, repository: TestRepository) -> None:
    content = json.loads(cli("diff", "v1.0.0", "--format", "json").out)
    (change,) = content.pop("changes")
    assert content == {"old": "1.0.0", "new": "1.0.0", "proposed": "2.0.0", "level": "breaking"}
    assert change == {
        "rule": "field-removed",
        "level": "breaking",
        "levels": {"python": "breaking", "openapi": "breaking", "postman": "compatible"},
        "subject": {"role": "parameter", "owner": "extras.get", "path": ["id"]},
        "sentence": "Parameter `id` of `extras.get` was removed.",
        "advice": "Do not send it any more.",
        "operations": ["extras.get"],
        "old": {"file": "v1.0.0:spec/endpoints/extras.yaml", "line": 11, "column": 7},
        "new": {"file": "spec/endpoints/extras.yaml", "line": 4, "column": 3},
        "fingerprint": change["fingerprint"],
        "accepted": None,
    }
    assert len(change["fingerprint"]) == 12


def test_github_annotates_the_new_place(cli: Cli, repository: TestRepository) -> None:
    out = cli("diff", "v1.0.0", "--format", "github").out
    assert out.startswith(
        "::error file=spec/endpoints/extras.yaml,line=4,col=3,title=field-removed::"
    )
    assert "Before: v1.0.0:spec/endpoints/extras.yaml:11:7" in out


def test_markdown_has_what_to_do(cli: Cli, repository: TestRepository) -> None:
    out = cli("diff", "v1.0.0", "--format", "markdown").out
    assert out.startswith("Version 1.0.0 → at least **2.0.0**\n\n### Breaking (1)\n\n")
    assert "- Parameter `id` of `extras.get` was removed. **Do not send it any more.**" in out


@pytest.mark.parametrize("style", ["text", "markdown", "github"])
def test_nothing_changed(cli: Cli, repository: TestRepository, style: str) -> None:
    repository.git("checkout", "--quiet", ".")
    done = cli("diff", "v1.0.0", "--format", style)
    assert (done.code, done.err) == (0, "nothing changed since 1.0.0\n")
    assert ("Nothing changed." in done.out) == (style == "markdown")
