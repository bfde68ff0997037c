"""Whatever a spec holds, the result is located findings, or output that parses and has the text.

Specs are mutated by hypothesis; `HYPOTHESIS_PROFILE=nightly` tries 10,000 of them. A case that ever
failed is kept as a folder under `tests/hostile`, holding the files that differ from the mini spec.
"""

import ast
import json
import os
import random
import shutil
import tempfile
import tomllib
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.commands.build import TARGETS
from generator.findings import Findings
from generator.render import RenderedFile, render_targets
from generator.spec import load_api
from tests.mutations import GOLDEN, MUTATIONS, TEXTS, base, mutate, written
from tests.support import MINI, ROOT, Spec

KEPT = ROOT / "tests" / "hostile"
NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"


def outcome(directory: Path) -> list[RenderedFile] | None:
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
    rendered = list(render_targets(api, ROOT / "templates", TARGETS))
    assert len({file.path.casefold() for file in rendered}) == len(rendered)
    for file in rendered:
        check(file)
    return rendered


def check(file: RenderedFile) -> None:
    parts = file.path.split("/")
    assert parts[0] in TARGETS
    assert not {"", ".", ".."} & set(parts)
    assert file.path.isascii()
    assert file.path.isprintable()
    file.text.encode("utf-8")
    match Path(file.path).suffix:
        case ".py" if not file.verbatim:
            compile(file.text, file.path, "exec", dont_inherit=True)
            assert calls(file.text) <= known_calls()
        case ".json":
            json.loads(file.text)
        case ".yaml":
            assert isinstance(yaml.load(file.text, yaml.CSafeLoader), dict)
        case ".toml":
            tomllib.loads(file.text)


def calls(source: str) -> set[str]:
    """Return what a module calls, attributes of the client left out."""
    return {
        ast.unparse(node.func).partition(".")[0]
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
    }


@cache
def known_calls() -> set[str]:
    """Return what generated modules call when nobody means harm."""
    found = {"TypedDict", "Rule", "Condition", "Paging", "TaskInfo", "Batch"}
    for case in ("fields", "calls"):
        findings = Findings()
        api = load_api(GOLDEN / case / "spec", findings)
        assert api is not None
        for file in render_targets(api, ROOT / "templates", ["python"]):
            if file.path.endswith(".py") and not file.verbatim:
                found |= calls(file.text)
    return found


def cases(normal: int, nightly: int) -> settings:
    return settings(max_examples=nightly if NIGHTLY else normal)


@cases(normal=130, nightly=4000)
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


@cases(normal=130, nightly=3000)
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
    return " ".join(text.split())


@cases(normal=130, nightly=3000)
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
    with tempfile.TemporaryDirectory() as place:
        spec = Spec(Path(place))
        content = {"section": "extras", "endpoints": {"extras.get": endpoint}}
        text = yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True)
        spec.write("endpoints/extras.yaml", text.encode())
        rendered = outcome(spec.directory)
    if rendered is None:
        return
    by_path = {file.path: file.text for file in rendered}
    operation = json.loads(by_path["openapi/openapi.json"])["paths"]["/extras/get"]["post"]
    assert normal(description) in normal(operation["description"])
    assert value in list(leaves(operation["requestBody"]))
    module = ast.parse(by_path["python/altcraft/resources/extras.py"])
    strings = [node.value for node in ast.walk(module) if isinstance(node, ast.Constant)]
    assert name in strings
    docs = [normal(one) for one in strings if isinstance(one, str)]
    assert any(normal(description) in one for one in docs)
    fake = json.loads(by_path["python/altcraft/testing/_spec.json"])
    assert fake["operations"]["extras.get"]["example"]["request"] == {name: value}
    collection = json.loads(by_path["postman/altcraft.postman_collection.json"])
    bodies = [one for one in leaves(collection) if isinstance(one, str) and one.startswith("{\n")]
    assert any(json.loads(one).get(name) == value for one in bodies)


def leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for one in value.values():
            yield from leaves(one)
    elif isinstance(value, list):
        for one in value:
            yield from leaves(one)
    else:
        yield value


@pytest.mark.parametrize("case", sorted(path.name for path in KEPT.iterdir()))
def test_case_that_once_failed(case: str, tmp_path: Path) -> None:
    shutil.copytree(MINI, tmp_path, dirs_exist_ok=True)
    shutil.copytree(KEPT / case, tmp_path, dirs_exist_ok=True)
    outcome(tmp_path)


@pytest.mark.parametrize("seed", range(3))
def test_noise_is_refused(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    spec = Spec(tmp_path)
    for path in ("endpoints/extras.yaml", "objects/common.yaml", "api.yaml"):
        spec.write(path, chance.randbytes(2000))
    assert outcome(tmp_path) is None
