"""The `build` command: targets, `--only`, `--check`, `--force`, faulty templates."""

import os
from pathlib import Path

import pytest

from generator.commands.build import TARGETS
from generator.findings import printable
from tests.conftest import Cli
from tests.support import Spec, small_templates, tree

MADE = [one for one in TARGETS if one != "asyncapi"]  # this API has no broker


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def test_build_makes_all_targets(cli: Cli, spec: Spec, out: Path) -> None:
    result = cli("build", "--spec", spec.directory, "--out", out)
    assert (result.code, result.out) == (0, "")
    assert sorted(path.name for path in out.iterdir()) == ["manifest.json", *sorted(MADE)]
    assert result.err.startswith(f"{out}: ")
    assert "0 changed, 0 removed" in result.err


def test_build_again_changes_nothing(cli: Cli, spec: Spec, out: Path) -> None:
    cli("build", "--spec", spec.directory, "--out", out)
    result = cli("build", "--spec", spec.directory, "--out", out)
    assert (result.code, result.err) == (0, f"{out}: nothing changed\n")


@pytest.mark.parametrize("target", MADE)
def test_only_makes_one_target(cli: Cli, spec: Spec, out: Path, target: str) -> None:
    assert cli("build", "--spec", spec.directory, "--out", out, "--only", target).code == 0
    assert sorted(path.name for path in out.iterdir()) == sorted(["manifest.json", target])


def test_only_keeps_the_other_targets(cli: Cli, spec: Spec, out: Path) -> None:
    cli("build", "--spec", spec.directory, "--out", out)
    before = tree(out)
    spec.replace("endpoints/extras.yaml", "summary: Get an extra.", "summary: Get one extra.")
    cli("build", "--spec", spec.directory, "--out", out, "--only", "openapi")
    changed = {path.split("/")[0] for path, data in tree(out).items() if before[path] != data}
    assert changed == {"openapi", "manifest.json"}


def test_faulty_spec_builds_nothing(cli: Cli, spec: Spec, out: Path) -> None:
    spec.endpoint("effekt: read")
    result = cli("build", "--spec", spec.directory, "--out", out)
    assert result.code == 1
    assert "error[schema]" in result.out
    assert "nothing was done" in result.err
    assert not out.exists()


def test_check_tells_that_output_is_up_to_date(cli: Cli, spec: Spec, out: Path) -> None:
    build = ("build", "--only", "openapi", "--spec", spec.directory, "--out", out)
    cli(*build)
    result = cli(*build, "--check")
    assert (result.code, result.out, result.err) == (0, "", f"{out} is up to date\n")


def test_check_shows_a_diff_and_writes_nothing(cli: Cli, spec: Spec, out: Path) -> None:
    build = ("build", "--only", "openapi", "--spec", spec.directory, "--out", out)
    cli(*build)
    before = tree(out)
    spec.replace("endpoints/extras.yaml", "summary: Get an extra.", "summary: Get one extra.")
    result = cli(*build, "--check")
    assert result.code == 1
    lines = result.out.split("\n")
    assert "--- a/openapi/openapi.yaml" in lines
    assert "+++ b/openapi/openapi.yaml" in lines
    assert any(line.startswith("-") and "Get an extra" in line for line in lines)
    assert any(line.startswith("+") and "Get one extra" in line for line in lines)
    assert tree(out) == before


@pytest.mark.parametrize("damage", ["edit", "delete", "add"])
def test_check_sees_files_edited_by_hand(cli: Cli, spec: Spec, out: Path, damage: str) -> None:
    build = ("build", "--only", "openapi", "--spec", spec.directory, "--out", out)
    cli(*build)
    path = out / "openapi" / "openapi.yaml"
    if damage == "edit":
        path.write_text("x")
    elif damage == "delete":
        path.unlink()
    else:
        manifest = out / "manifest.json"
        (out / "openapi" / "stale.yaml").write_text("x")
        manifest.write_text(
            manifest.read_text().replace('"files": {', '"files": {"openapi/stale.yaml": "0",')
        )
    assert cli(*build, "--check").code == 1


def test_edited_file_is_reported_and_kept(cli: Cli, spec: Spec, out: Path) -> None:
    build = ("build", "--only", "openapi", "--spec", spec.directory, "--out", out)
    cli(*build)
    path = out / "openapi" / "openapi.yaml"
    path.write_text("mine")
    result = cli(*build)
    assert result.code == 1
    assert result.out == f"{path}: error[edited-by-hand] kept; use --force to overwrite it\n"
    assert path.read_text() == "mine"
    assert cli(*build, "--force").code == 0
    assert path.read_text() != "mine"


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    small_templates(tmp_path / "templates")
    return tmp_path / "templates"


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("{% if %}", ":1:1: error[template] "),
        ("\n\n{{ nothing }}", ":3:1: error[template] 'nothing' is undefined"),
        ("{{ api.nothing }}", ":1:1: error[template] "),
        ("{% include 'nothing.j2' %}", "error[template] there is no nothing.j2"),
        ("{{ 1 / 0 }}", ":1:1: error[template] "),
        ("{{ 'a' | nothing }}", ":1:1: error[template] "),
        (b"\xff", "error[template] "),
        ("def (:", "python/altcraft/_client.py:1:5: error[format] Expected an identifier"),
        ("{{ '\\ud800' }}", ":1:1: error[template] 'utf-8' codec can't encode"),
    ],
)
def test_faulty_template_is_located(
    cli: Cli, spec: Spec, out: Path, templates: Path, text: str | bytes, finding: str
) -> None:
    data = text if isinstance(text, bytes) else text.encode()
    (templates / "python" / "client.py.j2").write_bytes(data)
    result = cli("build", "--spec", spec.directory, "--templates", templates, "--out", out)
    assert result.code == 1
    assert finding in result.out
    assert not out.exists()


@pytest.mark.parametrize(
    "name",
    ["openapi/document", "openapi/operation", "postman/collection", "postman/environment"],
)
def test_template_that_makes_no_json_is_located(
    cli: Cli, spec: Spec, out: Path, templates: Path, name: str
) -> None:
    path = templates / f"{name}.json.j2"
    path.write_text("{")
    result = cli("build", "--spec", spec.directory, "--templates", templates, "--out", out)
    assert result.code == 1
    assert f"{path}:1:1: error[template] makes no JSON: " in result.out
    assert not out.exists()


@pytest.mark.parametrize("kind", ["pipe", "folder", "link", "bytes", "name"])
def test_faulty_runtime_is_located(
    cli: Cli, spec: Spec, out: Path, templates: Path, kind: str
) -> None:
    path = templates / "python" / "core" / ("x\udcff.py" if kind == "name" else "x.py")
    match kind:
        case "pipe":
            os.mkfifo(path)
        case "folder":
            path.mkdir()
        case "link":
            path.symlink_to("nowhere")
        case _:
            path.write_bytes(b"\xff" if kind == "bytes" else b"")
    result = cli("build", "--spec", spec.directory, "--templates", templates, "--out", out)
    assert result.code == 1
    assert f"{printable(str(path))}:1:1: error[template] " in result.out
    assert not out.exists()


@pytest.mark.parametrize("templates", ["/nowhere", "/dev/null"])
def test_missing_templates_are_wrong_usage(cli: Cli, spec: Spec, out: Path, templates: str) -> None:
    result = cli("build", "--spec", spec.directory, "--templates", templates, "--out", out)
    assert result.code == 2
    assert f"error: argument --templates: there is no folder '{templates}'" in result.err
    assert not out.exists()
