"""The document as a whole: valid, complete, the same in every format and process."""

import json
import re
import shutil
from pathlib import Path
from typing import get_args

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from generator.model import Api
from generator.model.api import Effect
from generator.naming import ClassName
from generator.render import TemplateProblem
from tests.openapi.reading import (
    TEMPLATES,
    Json,
    body_schema,
    by_name,
    load_yaml,
    operations,
    render_all,
)
from tests.outputs import fit_their_schemas
from tests.support import Spec


def test_both_versions_fit_their_schemas(document: Json, document_30: Json) -> None:
    assert document["openapi"].startswith("3.1.")
    assert document_30["openapi"].startswith("3.0.")
    fit_their_schemas(document, document_30)


@pytest.mark.slow
def test_both_versions_are_valid(document: Json, document_30: Json) -> None:
    """As `test_outputs.py` finds it for small specs: references, paths and examples, too."""
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []
    assert list(OpenAPIV30SpecValidator(document_30).iter_errors()) == []


def test_yaml_and_json_hold_the_same(files: dict[str, str], document: Json) -> None:
    assert load_yaml(files["openapi.yaml"]) == document


def test_operations_are_those_of_the_api_in_its_order(api: Api, document: Json) -> None:
    found = [(one["operationId"], method) for _, method, one in operations(document)]
    assert found == [(one.name, one.method.lower()) for one in api.operations]
    for path, _, shown in operations(document):
        operation = api.operation(shown["operationId"])
        assert operation is not None
        in_parts = any(field.parts for field in operation.request.fields)
        assert (path == operation.path) != in_parts


def test_a_path_parameter_with_slashes_is_shown_in_its_parts(spec: Spec) -> None:
    spec.endpoint("""
        request:
          path:
            type: string
            format: path
            required: true
            in: path
            example: a b/c.csv
            parts: {folder: Name of a folder., file: Name of a file.}
            description: What follows in the link.
        """)
    spec.replace("endpoints/extras.yaml", "/extras/get", "/extras/files/{path}/latest")
    document = json.loads(render_all(spec.api())["openapi.json"])
    path, _, operation = next(
        one for one in operations(document) if one[2]["operationId"] == "extras.get"
    )
    assert path == "/extras/files/{folder}/{file}/latest"
    shown = [one for one in operation["parameters"] if one.get("in") == "path"]
    assert [(one["name"], one["example"], one["description"]) for one in shown] == [
        ("folder", "a b", "Name of a folder."),
        ("file", "c.csv", "Name of a file."),
    ]
    assert all(one["required"] and one["schema"] == {"type": "string"} for one in shown)
    assert "/extras/files/a%20b/c.csv/latest" in operation["x-codeSamples"][1]["source"]


def test_tags_are_resources_in_groups_of_sections(api: Api, document: Json) -> None:
    assert [tag["name"] for tag in document["tags"]] == [one.name for one in api.resources]
    grouped = [tag for group in document["x-tagGroups"] for tag in group["tags"]]
    assert sorted(grouped) == sorted(tag["name"] for tag in document["tags"])
    assert {tag for _, _, one in operations(document) for tag in one["tags"]} <= set(grouped)


def test_every_operation_says_what_tools_and_readers_need(document: Json) -> None:
    for _, _, operation in operations(document):
        assert operation["summary"]
        assert operation["description"]
        assert "200" in operation["responses"]
        assert any(status.startswith("4") for status in operation["responses"])
        assert [one["lang"] for one in operation["x-codeSamples"]] == ["Python", "Shell"]
        assert operation["x-altcraft-effect"] in get_args(Effect)
        assert set(operation["x-altcraft-provenance"]) >= {"version", "request", "response"}


def test_descriptions_begin_with_the_sentence_of_the_summary(document: Json) -> None:
    """Agents read a first sentence alone."""
    for _, _, operation in operations(document):
        assert operation["description"].startswith(f"{operation['summary']}.")


def test_grave_effects_are_said_before_all_else(document: Json) -> None:
    said = {"delete": "Deletes for good.", "launch": "Sends messages."}
    seen = set()
    for _, _, operation in operations(document):
        if sentence := said.get(operation["x-altcraft-effect"]):
            assert sentence in operation["description"].partition("\n\n")[0]
            seen.add(sentence)
    assert seen == set(said.values())


def test_what_is_known_of_repetitions_is_there_for_programs(api: Api, document: Json) -> None:
    told = {one["operationId"]: one["x-altcraft-dedup"] for _, _, one in operations(document)}
    assert told == {one.name: one.dedup for one in api.operations}


def test_a_call_of_which_nothing_else_is_known_tells_its_answer(document: Json) -> None:
    def description(name: str) -> str:
        return str(by_name(document, name)["description"])

    assert description("databases.get") == (
        "Get a database.\n\n`data` of the answer: the database."
    )
    assert description("suppression_lists.check_phone").endswith(
        "The answer has `matched`, `email_matched`, `domain_matched` and `phone_matched`."
    )
    assert "error code" in description("suppression_lists.remove_email")


def test_paragraphs_are_lines(document: Json) -> None:
    for paragraph in document["info"]["description"].split("\n\n"):
        assert "\n" not in paragraph or paragraph.startswith("- ")


def test_a_header_that_tells_calls_apart_has_no_example_to_send(api: Api, document: Json) -> None:
    for field in api.conventions.headers.fields:
        parameter = document["components"]["parameters"][ClassName(field.name)]
        assert "example" not in parameter
        assert "examples" not in parameter["schema"]
        assert f"`{field.example}`" in parameter["description"]


def test_the_introduction_quotes_what_is_shown(document: Json) -> None:
    quoted = re.findall('"([^"]+)"', document["info"]["description"])
    shown = json.dumps(document["components"])
    assert quoted == ["not documented", "Inferred from"]
    assert all(one in shown for one in quoted)


def test_envelopes_show_the_errors_that_any_call_can_answer(api: Api, document: Json) -> None:
    code = api.envelope.code
    shown = document["components"]["examples"]
    assert {one["value"][code] for one in shown.values()} == {400, 401, 402, 403}
    assert all(one["description"].startswith("Composed") for one in shown.values())
    for one in api.operations:
        if one.response.answer == "envelope":
            content = by_name(document, one.name)["responses"]["200"]["content"]
            references = [
                each["$ref"].rpartition("/")[2]
                for each in content["application/json"]["examples"].values()
                if "$ref" in each
            ]
            assert references == list(shown)


def test_a_call_shows_its_own_meaning_of_an_error(spec: Spec) -> None:
    spec.endpoint("errors: {400: The extra is gone.}")
    spec.replace("endpoints/extras.yaml", "errors: none", "errors: complete")
    document = json.loads(render_all(spec.api())["openapi.json"])
    answer = by_name(document, "extras.get")["responses"]["200"]["content"]["application/json"]
    values = [one["value"] for one in answer["examples"].values() if "value" in one]
    assert {"error": 400, "error_text": "The extra is gone."} in values


@pytest.mark.parametrize("contact", ["", "contact: {name: Us, url: https://us.example.com/help}"])
def test_the_contact_is_the_one_of_the_spec(contact: str, spec: Spec) -> None:
    spec.replace("api.yaml", "servers:", f"{contact}\n\nservers:")
    info = json.loads(render_all(spec.api())["openapi.json"])["info"]
    expected = {"name": "Us", "url": "https://us.example.com/help"} if contact else None
    assert info.get("contact") == expected


def test_shared_objects_are_components_and_unused_ones_are_left_out(
    api: Api, document: Json
) -> None:
    text = json.dumps(document)
    for name in api.objects:
        used = f'"#/components/schemas/{name}"' in text
        assert used == (name in document["components"]["schemas"]), name


def test_what_many_bodies_have_is_described_once(api: Api, document: Json) -> None:
    (common,) = api.conventions.request.fields
    for one in api.operations:
        if common in one.conventional.fields:
            properties = body_schema(document, by_name(document, one.name))["properties"]
            assert properties[common.name] == {"$ref": "#/components/schemas/Format"}
    described = document["components"]["schemas"]["Format"]["description"]
    assert described.startswith(common.description)


def test_the_token_travels_where_the_call_wants_it(api: Api, document: Json) -> None:
    schemes = document["components"]["securitySchemes"]
    for one in api.operations:
        operation = by_name(document, one.name)
        security = operation.get("security", document["security"])
        assert security is not None
        places = {
            schemes[name].get("in", schemes[name]["type"]) for each in security for name in each
        }
        in_body = "requestBody" in operation and api.token.name in body_schema(
            document, operation
        ).get("required", ())
        assert places == {"header": {"http"}, "query": {"query"}}.get(one.auth, set())
        assert in_body == (one.auth == "body")


def test_documented_statuses_of_text_answers_are_statuses(api: Api, document: Json) -> None:
    texts = [one for one in api.operations if one.response.answer == "text"]
    assert texts
    for one in texts:
        statuses = set(by_name(document, one.name)["responses"])
        assert {str(error.code) for error in one.errors} < statuses


def test_a_template_that_makes_no_json_is_reported(api: Api, tmp_path: Path) -> None:
    templates = tmp_path / "openapi"
    shutil.copytree(TEMPLATES, templates)
    shutil.copytree(TEMPLATES.parent / "samples", tmp_path / "samples")
    (templates / "document.json.j2").write_text("{,}", "utf-8")
    with pytest.raises(TemplateProblem, match=r"document\.json\.j2"):
        render_all(api, templates)
