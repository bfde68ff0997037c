"""Every finding has a bad fixture, with the exact text expected, and a good one.

A fixture holds the files in which it differs from the mini spec in `fixtures/mini`.
"""

import ast
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.findings import Findings, format_findings
from generator.lint import RULES
from generator.spec import load_api
from tests.support import MINI, ROOT

FIXTURES = ROOT / "tests" / "lint"
NAMES = sorted(path.name for path in FIXTURES.iterdir())


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def validate(fixture: Path, directory: Path, monkeypatch: pytest.MonkeyPatch) -> Findings:
    shutil.copytree(MINI, directory / "spec")
    shutil.copytree(
        fixture, directory / "spec", dirs_exist_ok=True, ignore=lambda *_: ["expected.txt"]
    )
    monkeypatch.chdir(directory)
    findings = Findings()
    load_api(Path("spec"), findings)
    return findings


def test_bad_fixture_gives_the_expected_findings(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, update_golden: bool
) -> None:
    expected = FIXTURES / name / "bad" / "expected.txt"
    findings = validate(expected.parent, tmp_path, monkeypatch)
    text = format_findings(findings, "text") + "\n"
    if update_golden:
        expected.write_text(text, "utf-8")
    assert text == expected.read_text("utf-8")
    assert {finding.rule for finding in findings} == {name}


def test_good_fixture_gives_no_findings(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    findings = validate(FIXTURES / name / "good", tmp_path, monkeypatch)
    assert format_findings(findings, "text") == ""


def test_every_rule_has_fixtures() -> None:
    assert {*RULES, *emitted_by_stages()} == set(NAMES)


def emitted_by_stages() -> Iterator[str]:
    """Yield the ids that `source` and `link` give to findings, as their code names them."""
    positions = {"add": 1, "_Refused": 1, "_Unusable": 1, "_report": 1, "known": 0, "_reference": 1}
    for folder in ("source", "link"):
        for path in (ROOT / "generator" / folder).glob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    function = node.func
                    called = str(getattr(function, "attr", getattr(function, "id", "")))
                    position = positions.get(called, len(node.args))
                    constant = node.args[position] if position < len(node.args) else None
                    if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                        prefix = "unknown-" if called in ("known", "_reference") else ""
                        yield f"{prefix}{constant.value}"
