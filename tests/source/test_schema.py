"""Schema errors are said in a person's words, at the place of the mistake."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.paths import SCHEMA_DIR
from tests.support import Spec

EXTRAS = "endpoints/extras.yaml"


@pytest.mark.parametrize(
    ("fragment", "finding"),
    [
        ("sumary: x", "10:5: error[schema] endpoints.extras.get: unknown key 'sumary' (hint: did"),
        ("method: PUT", '10:13: error[schema] endpoints.extras.get.method: "PUT" is not allowed'),
        ("idempotent: yes", '10:17: error[schema] endpoints.extras.get.idempotent: "yes" does not'),
        ("description: [a]", "10:18: error[schema] endpoints.extras.get.description: a list does"),
        ("notes: {}", "10:12: error[schema] endpoints.extras.get.notes: a mapping does not fit"),
        ("notes: []", "10:12: error[schema] endpoints.extras.get.notes: [] "),
        ("request: {id: {typ: int}}", "10:20: error[schema] endpoints.extras.get.request.id: unkn"),
        ("request: {id: {in: head}}", '10:24: error[schema] endpoints.extras.get.request.id.in: "'),
        (
            "request: {a: {type: int a}}",
            "10:25: error[schema] endpoints.extras.get.request.a.type:",
        ),
        (
            "request: {a: {enum: [1, 1]}}",
            "10:25: error[schema] endpoints.extras.get.request.a.enum",
        ),
        (
            "request: {a: {enum: [[1]]}}",
            "10:26: error[schema] endpoints.extras.get.request.a.enum.",
        ),
        ("errors: {'0400': x}", '10:14: error[schema] endpoints.extras.get.errors: key "0400" is '),
        ("page: ftp://x", '10:11: error[schema] endpoints.extras.get.page: "ftp://x" is not spelt'),
    ],
)
def test_mistake_is_located_and_named(spec: Spec, fragment: str, finding: str) -> None:
    findings = spec.endpoint(fragment).findings()
    assert [one[: len(EXTRAS) + 1 + len(finding)] for one in findings] == [f"{EXTRAS}:{finding}"]


@pytest.mark.parametrize(
    ("fragment", "hint"),
    [
        ("request: {a: {type: int, required: no}}", "(hint: write `false`)"),
        ("request: {a: {type: int, required: True}}", "(hint: write `true`)"),
        ("request: {a: {type: int, required: maybe}}", "`true`, `false` (the default), `inferred`"),
        ("request: {a: {type: int, open: on}}", "(hint: write `true`)"),
        ("idempotent: sure", "(hint: expected true or false)"),
        ("deprecated: yes", "(hint: A sentence on one line, not a word: why, and"),
        ("request: {a: {type: int, deprecated: yes}}", "(hint: A sentence on one line"),
        ("request: {a: {type: int, description: Name, or title.}}", "a comma ends it"),
        ("request: {a: {type: int, description: Name, title}}", "a comma ends it"),
        ("request: {a: {type: int, description: Name, tipe}}", "did you mean 'type'?"),
        ("request: {a: {type: int, comment: Name}}", "known: additional"),
        ("request: {+matching: al}", "`all`; a list of modes"),
        ("page: ftp://x", "a path below the documentation's address"),
        ('errors: {"0400": x}', "A whole number from 100 to 999."),
        ("errors: {999999: x}", "A whole number from 100 to 999."),
    ],
)
def test_hint_names_what_is_allowed(spec: Spec, fragment: str, hint: str) -> None:
    (finding,) = spec.endpoint(fragment).findings()
    assert hint in finding


def test_hint_says_how_a_path_is_written(spec: Spec) -> None:
    (finding,) = spec.replace(EXTRAS, "/extras/get", "/extras/get/").findings()
    assert "without a trailing slash" in finding


@pytest.mark.parametrize("name", ['"extras.get\\n"', "extras.Get", "extras", "../x.y", '"a.b\\0"'])
def test_operation_names_are_strict(spec: Spec, name: str) -> None:
    findings = spec.replace(EXTRAS, "extras.get:", f"{name}:").findings()
    assert len(findings) == 1
    assert "is not spelt as it must be" in findings[0]
    assert findings[0].startswith(f"{EXTRAS}:4:3: ")


@pytest.mark.parametrize("key", ['"extras\\n"', "../extras", "Extras", '""', "1x", "__init__"])
def test_resource_names_are_strict(spec: Spec, key: str) -> None:
    findings = spec.replace(
        "api.yaml", "  extras: {title: Extras, section", f"  {key}: {{title: Extras, section"
    ).findings()
    assert any("is not spelt as it must be" in finding for finding in findings)


def test_a_mistake_in_one_endpoint_leaves_the_others(spec: Spec) -> None:
    api, findings = spec.endpoint("effekt: x").load()
    assert len(findings) == 1
    assert api is not None
    assert [one.name for one in api.operations] == ["things.get", "things.find"]


def test_all_mistakes_are_found_in_one_run(spec: Spec) -> None:
    spec.endpoint("a: 1\nb: 2\nmethod: PUT")
    spec.shared("objects: {Bad: {fields: {}}}")
    assert len(spec.findings()) == 4


@pytest.mark.parametrize("path", sorted(SCHEMA_DIR.glob("*.json")), ids=lambda path: path.name)
def test_schemas_are_valid_strict_and_described(path: Path) -> None:
    schema = json.loads(path.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    for where, one in parts(schema, path.name):
        if "properties" in one:
            assert "additionalProperties" in one, f"{where} takes unknown keys"
            for key, value in one["properties"].items():
                assert "description" in value or "$ref" in value, f"{where}.{key}: no description"


def parts(schema: Any, where: str) -> list[tuple[str, dict[str, Any]]]:
    """Return every mapping in a schema, with the way to it."""
    if isinstance(schema, list):
        return [part for index, one in enumerate(schema) for part in parts(one, f"{where}.{index}")]
    if not isinstance(schema, dict):
        return []
    inner = [part for key, one in schema.items() for part in parts(one, f"{where}.{key}")]
    return [(where, schema), *inner] if "type" in schema else inner


@pytest.mark.parametrize(
    ("path", "old", "new", "finding"),
    [
        (EXTRAS, "/extras/get", "/extras//get", "6:11: error[schema] endpoints.extras.get.path: "),
        ("api.yaml", "", 'contact: {url: "https://a.example.com/\\"b\\""}', "contact.url: "),
        ("api.yaml", "", "contact: {email: '\"a\"@example.com'}", "contact.email: "),
    ],
)
def test_what_the_outputs_schemas_refuse_is_refused_here(
    path: str, old: str, new: str, finding: str, spec: Spec
) -> None:
    text = (spec.directory / path).read_text("utf-8")
    spec.write(path, (text.replace(old, new) if old else f"{text}\n{new}\n").encode())
    (said,) = spec.findings()
    assert said.startswith(f"{path}:")
    assert finding in said
    assert "error[schema]" in said
