"""Templates that black would change are found out, and their output is formatted all the same."""

import shutil
from pathlib import Path

import black
import pytest
from black.mode import TargetVersion

from generator.cache import Cache
from generator.findings import Findings
from generator.output.formatting import LINE_LENGTH
from generator.probe import FOLDER, is_settled
from generator.spec import load_api
from tests.conftest import Cli
from tests.support import ROOT, Spec

MODE = black.Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    return tmp_path / "templates"


def change(templates: Path, name: str, old: str, new: str) -> None:
    path = templates / "python" / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_the_probe_is_a_good_spec() -> None:
    findings = Findings()
    assert load_api(FOLDER, findings) is not None
    assert [str(one) for one in findings] == []


def test_our_templates_are_settled(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    assert is_settled(ROOT / "templates", "maker", cache)
    assert is_settled(ROOT / "templates", "maker", cache)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (
            "resource.py.j2",
            "class {{ class_name }}(Resource)",
            "class {{ class_name }}( Resource )",
        ),
        ("resource.py.j2", "batch_size: int = 1000,", "batch_size: int=1000,"),
        ("resource.py.j2", "            {},", "            { },"),
        ("types.py.j2", "    _schema_ = ", "    _schema_= "),
        ("params.py.j2", "TypeAlias = ", "TypeAlias  = "),
        ("client.py.j2", "\n\nclass Async", "class Async"),
    ],
)
def test_other_templates_are_found_out(
    cli: Cli, templates: Path, spec: Spec, tmp_path: Path, name: str, old: str, new: str
) -> None:
    change(templates, name, old, new)
    assert not is_settled(templates, "maker", Cache(tmp_path / "kept"))
    out = tmp_path / "out"
    arguments = ("build", "--spec", spec.directory, "--templates", templates, "--out", out)
    assert cli(*arguments).code == 0
    for path in out.rglob("*.py"):
        text = path.read_text("utf-8")
        assert black.format_str(text, mode=MODE) == text, path


def test_faulty_templates_are_not_settled(templates: Path, tmp_path: Path) -> None:
    change(templates, "resource.py.j2", "{% for method in methods %}", "{% for method in %}")
    assert not is_settled(templates, "maker", Cache(tmp_path / "kept"))
