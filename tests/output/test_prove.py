"""`build --prove` uses what was made: examples that fail are told with their operations."""

import json
import shutil
from pathlib import Path

import pytest

from generator.verify.prove import prove
from tests.conftest import Cli
from tests.support import ROOT, Result, Spec, tree


def build(cli: Cli, spec: Spec, tmp_path: Path, change: tuple[str, str] | None = None) -> Result:
    """Build the Python client, with a changed template of its resources."""
    templates = tmp_path / "templates"
    shutil.copytree(ROOT / "templates", templates)
    if change:
        template = templates / "python" / "resource.py.j2"
        text = template.read_text("utf-8")
        assert change[0] in text
        template.write_text(text.replace(*change), "utf-8")
    where = ("--spec", spec.directory, "--templates", templates, "--out", tmp_path / "out")
    return cli("build", "--prove", "--only", "python", *where)


def test_sound_client_is_written(cli: Cli, spec: Spec, tmp_path: Path) -> None:
    result = build(cli, spec, tmp_path)
    assert result.code == 0, result.out + result.err
    assert "python/altcraft/__init__.py" in tree(tmp_path / "out")


def test_example_that_fails_is_told_with_its_operation(
    cli: Cli, spec: Spec, tmp_path: Path
) -> None:
    result = build(cli, spec, tmp_path, ("self.{{ method.function }}(", "self.nothing("))
    assert result.code == 1
    assert "extras.yaml:4:3: error[output] extras.get: " in result.out
    assert "would not be a client whose examples run: AttributeError" in result.out
    assert not tree(tmp_path / "out")


def test_client_that_cannot_be_imported_is_not_written(
    cli: Cli, spec: Spec, tmp_path: Path
) -> None:
    result = build(cli, spec, tmp_path, ("ASYNC_RESOURCE = Async", "ASYNC_RESOURCE = Nothing"))
    assert result.code == 1
    assert "would not be a client that can be imported: NameError" in result.out
    assert not tree(tmp_path / "out")


@pytest.mark.parametrize(
    ("answer", "count"), [({"id": 1}, 0), ({"id": "one"}, 1), ({"id": "one", "name": 2}, 2)]
)
def test_json_example_is_put_before_its_schema(answer: object, count: int, tmp_path: Path) -> None:
    fields = {"id": {"type": "integer"}, "name": {"type": "string"}}
    content = {
        "schema": {"$ref": "#/components/schemas/Thing"},
        "examples": {"first": {"$ref": "#/components/examples/first"}},
    }
    document = {
        "components": {
            "schemas": {"Thing": {"type": "object", "properties": fields}},
            "examples": {"first": {"value": answer}},
        },
        "paths": {
            "/extras/get": {
                "post": {
                    "operationId": "extras.get",
                    "responses": {"200": {"content": {"application/json": content}}},
                }
            }
        },
    }
    path = tmp_path / "openapi" / "openapi.json"
    path.parent.mkdir()
    path.write_text(json.dumps(document), "utf-8")
    problems = list(prove(tmp_path))
    assert [one.names for one in problems] == [("extras.get",)] * count
    assert all("answer 200, example first." in one.message for one in problems)
