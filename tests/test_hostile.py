"""Whatever a spec holds, the result is located findings, or output that parses and has the text.

Specs are mutated by hypothesis; `HYPOTHESIS_PROFILE=nightly` tries 10,000 of them. A case that ever
failed is kept as a folder under `tests/hostile`, holding the files that differ from the mini spec.
"""

import ast
import json
import random
import shutil
import tempfile
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.commands.build import TARGETS
from generator.findings import Findings, printable
from generator.render import render_targets
from generator.render.words import clause
from generator.spec import load_api
from tests.conftest import Cli
from tests.mutations import MUTATIONS, TEXTS, base, mutate, written
from tests.outputs import Outputs, leaves, strings
from tests.support import MINI, NIGHTLY, ROOT, Spec, examples

KEPT = ROOT / "tests" / "hostile"
KEPT_CASES = sorted(path.name for path in KEPT.iterdir())


def outcome(directory: Path, *, thoroughly: bool = NIGHTLY) -> Outputs | None:
    """Build a spec; check the findings, or the files that it gives and return them."""
    findings = Findings()
    api = load_api(directory, findings)
    for finding in findings:
        assert Path(finding.location.file).is_relative_to(directory)
        assert finding.location.line >= 1
        assert finding.location.column >= 1
        assert str(finding).count("\n") == 0
    if api is None or findings.errors:
        assert findings.errors > 0
        return None
    outputs = Outputs(render_targets(api, ROOT / "templates", TARGETS))
    outputs.check(thoroughly=thoroughly)
    return outputs


def outcome_of(endpoint: dict[str, Any]) -> Outputs | None:
    """Build the mini spec with another `extras.get`; see `outcome`."""
    with tempfile.TemporaryDirectory() as place:
        spec = Spec(Path(place))
        content = {"section": "extras", "endpoints": {"extras.get": endpoint}}
        text = yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True)
        spec.write("endpoints/extras.yaml", text.encode())
        return outcome(spec.directory)


@examples(normal=40, nightly=4000)
@given(st.sampled_from(["fields", "calls"]), MUTATIONS)
def test_mutated_data(name: str, changes: list[tuple[int, str, Any, str]]) -> None:
    data = deepcopy(base(name))
    for change in changes:
        mutate(data, *change)
    with tempfile.TemporaryDirectory() as place:
        for path, content in data.items():
            target = Path(place) / path
            target.parent.mkdir(exist_ok=True)
            target.write_text(content if isinstance(content, str) else written(content), "utf-8")
        outcome(Path(place))


@examples(normal=60, nightly=3000)
@given(
    st.sampled_from(["endpoints/extras.yaml", "objects/common.yaml", "api.yaml"]),
    st.lists(
        st.tuples(
            st.floats(0, 1), st.integers(0, 12), TEXTS.map(str.encode) | st.binary(max_size=6)
        ),
        min_size=1,
        max_size=4,
    ),
)
def test_mutated_text(path: str, cuts: list[tuple[float, int, bytes]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        spec = Spec(Path(place))
        data = (MINI / path).read_bytes()
        for where, length, new in cuts:
            at = int(where * len(data))
            data = data[:at] + new + data[at + length :]
        spec.write(path, data)
        outcome(spec.directory)


def normal(text: str) -> str:
    return " ".join(text.split()).replace("\\|", "|")  # as a table has it


@examples(normal=40, nightly=3000)
@given(TEXTS, TEXTS, TEXTS)
def test_texts_are_carried_unharmed(description: str, name: str, value: str) -> None:
    field = {"type": "string", "description": description, "example": value, "default": value}
    endpoint = {
        "title": "Get extra",
        "path": "/extras/get",
        "seen": {"version": "none", "request": "complete", "response": "none", "errors": "none"},
        "summary": "Get an extra.",
        "description": description,
        "effect": "read",
        "request": {name: field},
        "notes": [description],
        "examples": [{"request": {name: value}}],
    }
    outputs = outcome_of(endpoint)
    if outputs is None:
        return
    (operation,) = outputs.document["paths"]["/extras/get"].values()
    assert description.strip() in operation["description"]
    assert value in list(leaves(operation["requestBody"]))
    module = ast.parse(outputs.texts["python/altcraft/resources/extras.py"])
    assert name in [node.value for node in ast.walk(module) if isinstance(node, ast.Constant)]
    assert any(normal(description) in normal(one) for one in outputs.docs)
    fake = json.loads(outputs.texts["python/altcraft/testing/_spec.json"])
    assert fake["operations"]["extras.get"]["example"]["request"] == {name: value}
    bodies = [
        one for one in leaves(outputs.collection) if isinstance(one, str) and one[:2] == "{\n"
    ]
    assert any(json.loads(one).get(name) == value for one in bodies)


@examples(normal=15, nightly=1000)
@given(TEXTS)
def test_prose_is_carried_unharmed(text: str) -> None:
    said = iter(f"{number}: {text}" for number in range(100))
    prose: list[str] = []

    def say() -> str:
        prose.append(next(said))
        return prose[-1]

    endpoint = {
        "title": "Get extra",
        "path": "/extras/get",
        "seen": {"version": "none", "request": "partial", "response": "none", "errors": "none"},
        "summary": "Get an extra.",
        "description": say(),
        "access": say(),
        "deprecated": say(),
        "effect": "read",
        "errors": {400: say()},
        "notes": [say(), say()],
        "request": {
            "a": {"type": "string", "description": say(), "note": say()},
            "b": {"type": "string", "enum": {"x": say()}, "description": say()},
            "c": {"type": "int", "deprecated": say(), "description": say()},
        },
        "rules": [{"any_of": ["a", "b"], "note": say()}],
    }
    outputs = outcome_of(endpoint)
    if outputs is None:
        return
    for shown in (outputs.docs, strings(outputs.document), strings(outputs.collection)):
        everything = normal(" ".join(shown))
        for one in prose:
            assert normal(clause(one)) in everything  # a list has no full stop at each item


@pytest.mark.parametrize("case", KEPT_CASES)
def test_case_that_once_failed(case: str, tmp_path: Path) -> None:
    shutil.copytree(MINI, tmp_path, dirs_exist_ok=True)
    shutil.copytree(KEPT / case, tmp_path, dirs_exist_ok=True)
    outcome(tmp_path, thoroughly=True)


@pytest.mark.slow
@pytest.mark.parametrize("case", KEPT_CASES)
def test_commands_cope_with_case_that_once_failed(case: str, tmp_path: Path, cli: Cli) -> None:
    shutil.copytree(MINI, tmp_path, dirs_exist_ok=True)
    shutil.copytree(KEPT / case, tmp_path, dirs_exist_ok=True)
    for arguments in (
        ["validate"],
        ["list"],
        ["show", "extras.get"],
        ["coverage", "--missing"],
        ["diff", MINI],
    ):
        result = cli(*arguments, "--spec", tmp_path)
        assert result.code in (0, 1)
        for line in (result.out + result.err).split("\n"):
            assert line == printable(line)


@pytest.mark.parametrize("seed", range(3))
def test_noise_is_refused(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    spec = Spec(tmp_path)
    for path in ("endpoints/extras.yaml", "objects/common.yaml", "api.yaml"):
        spec.write(path, chance.randbytes(2000))
    assert outcome(tmp_path) is None
