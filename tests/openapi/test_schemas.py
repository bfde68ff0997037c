"""Schemas: every field with all that is known of it, examples that fit, rules that bite."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from generator.model import Api, Field, Inline, Operation, Shape, iter_types
from generator.model.values import ValueChecker
from tests.openapi.reading import (
    Json,
    Schemas,
    body_schema,
    by_name,
    load_yaml,
    operations,
    render_all,
    resolved,
    subschemas,
    subschemas_of_value,
)
from tests.support import Spec

RULES = {
    "one_of": "[{one_of: [a, b]}]",
    "any_of": "[{any_of: [a, b]}]",
    "at_most_one_of": "[{at_most_one_of: [a, b]}]",
    "together": "[{together: [a, b]}]",
    "conditional": "[{any_of: [a, b], when: {mode: x}}]",
    "exclusive_on_condition": "[{one_of: [a, b], when: {mode: [x, y], other: 1}}]",
    "of_one_field": "[{one_of: [a]}, {at_most_one_of: [b]}, {together: [c]}]",
    "of_one_field_on_condition": "[{at_most_one_of: [b], when: {mode: x}}, {any_of: [a]}]",
    "several": "[{any_of: [a, b]}, {any_of: [b, c]}, {at_most_one_of: [a, mode]}]",
}


def content_examples(document: Json) -> Iterator[tuple[str, Json, Any]]:
    """Yield every example of a body with the schema that it must fit."""
    for _, _, operation in operations(document):
        parts = [operation.get("requestBody", {}), *operation["responses"].values()]
        for content in (one for part in parts for one in part.get("content", {}).values()):
            for name, example in content.get("examples", {}).items():
                if "$ref" in example:
                    example = document["components"]["examples"][example["$ref"].rpartition("/")[2]]
                yield f"{operation['operationId']} {name}", content["schema"], example["value"]


def test_examples_fit_their_schemas(document: Json) -> None:
    schemas, checked = Schemas(document), 0
    for where, schema, value in content_examples(document):
        assert schemas.errors(value, schema) == [], where
        checked += 1
    assert checked > 2 * len(document["paths"])


def test_examples_and_defaults_of_fields_fit_their_schemas(document: Json) -> None:
    schemas, checked = Schemas(document), 0
    for name, component in document["components"]["schemas"].items():
        for schema in subschemas(component):
            whole = [schema[key] for key in ("default", "example") if key in schema]
            for value in (*whole, *schema.get("examples", ())):
                assert schemas.errors(value, schema) == [], name
                checked += 1
    assert checked > 1000


def named_fields(shape: Shape, trail: str = "") -> Iterator[tuple[str, Field]]:
    for field in shape.fields:
        yield f"{trail}.{field.name}", field
        for type_ in iter_types(field.type):
            if isinstance(type_, Inline):
                yield from named_fields(type_.shape, f"{trail}.{field.name}")


def described_fields(
    document: Json, schema: Json, trail: str = "", depth: int = 5
) -> Iterator[tuple[str, Json]]:
    for name, one in schema.get("properties", {}).items():
        whole = resolved(document, one)
        yield f"{trail}.{name}", whole
        for inner in subschemas_of_value(whole):
            if depth:
                inner = resolved(document, inner)
                yield from described_fields(document, inner, f"{trail}.{name}", depth - 1)


def test_every_documented_field_is_there_with_all_that_is_known(api: Api, document: Json) -> None:
    checked = 0
    for one in api.operations:
        operation = by_name(document, one.name)
        schemas = [body_schema(document, operation)] if "requestBody" in operation else []
        found = {
            name: schema for each in schemas for name, schema in described_fields(document, each)
        }
        found |= {
            f".{each['name']}": each["schema"] | each
            for each in operation.get("parameters", ())
            if "in" in each
        }
        for name, field in named_fields(one.request):
            if field.parts:
                assert {f".{part.name}" for part in field.parts} <= found.keys()
                continue
            schema = found[name]
            assert field.description.strip() in schema.get("description", ""), (one.name, name)
            for value in field.enum:
                assert json.dumps(value.value) in json.dumps(schema), (one.name, name)
                assert (value.meaning or "") in schema["description"], (one.name, name)
            if field.inferred:
                assert schema["x-altcraft-inferred"] == field.inferred
            if field.required == "unknown":
                assert "not documented" in schema["description"]
            checked += 1
    assert checked > 1000


def test_notes_stand_in_descriptions(spec: Spec) -> None:
    spec.shared("""
        objects:
          Lamp:
            description: Lamp.
            fields: {id: {type: int, description: ID.}}
            notes: [The page has no table.]
        """)
    spec.endpoint("""
        request:
          lamp: {type: Lamp, required: true, description: Lamp., note: The page calls it a list.}
        response:
          size: {type: int, note: Read off the example.}
        notes: [The title is misspelt.]
        examples:
          - request: {lamp: {id: 1}}
            response: {size: 1, error: 0, error_text: OK}
            composed: Made up.
        """)
    texts = render_all(spec.api())
    for document in (load_yaml(texts[name]) for name in ("openapi.json", "openapi-3.0.yaml")):
        operation = by_name(document, "extras.get")
        schemas = document["components"]["schemas"]
        for part, note in (
            (operation, "The title is misspelt."),
            (schemas["Lamp"], "The page has no table."),
            (schemas["ExtrasGetRequest"]["properties"]["lamp"], "The page calls it a list."),
            (schemas["ExtrasGetResponse"]["properties"]["size"], "Read off the example."),
        ):
            assert note in part["description"]
        for part in (operation["requestBody"], operation["responses"]["200"]):
            assert example(part)["description"] == "Made up."


def test_editorial_remarks_are_for_programs_alone(spec: Spec) -> None:
    spec.shared("""
        objects:
          Lamp:
            description: Lamp.
            fields: {id: {type: int, description: ID.}}
            editorial: [The page has no table.]
        """)
    spec.endpoint("""
        request:
          lamp: {type: Lamp, description: Lamp., note: Must glow., editorial: The table says list.}
          bulb: {type: int, description: Bulb., editorial: Cut off.}
        rules:
          - {any_of: [lamp, bulb], note: Or both., editorial: So the text.}
        notes: [It gets warm.]
        editorial: [The title is misspelt.]
        """)
    files = render_all(spec.api())
    document = load_yaml(files["openapi.json"])
    operation, schemas = by_name(document, "extras.get"), document["components"]["schemas"]
    properties = schemas["ExtrasGetRequest"]["properties"]
    for part, remarks in (
        (operation, ["The title is misspelt.", "So the text."]),
        (schemas["Lamp"], ["The page has no table."]),
        (properties["lamp"], "The table says list."),
        (properties["bulb"], "Cut off."),
    ):
        assert part["x-altcraft-editorial"] == remarks
    assert "x-altcraft-editorial" not in files["openapi-3.0.yaml"]
    for text in ("misspelt", "no table", "So the text", "says list", "Cut off"):
        for part in (operation, schemas["Lamp"], *properties.values()):
            assert text not in part.get("description", "")


def example(part: Json) -> Json:
    found: Json = part["content"]["application/json"]["examples"]["example"]
    return found


@pytest.mark.parametrize("rules", RULES.values(), ids=RULES)
def test_rules_are_checked_by_the_schemas(rules: str, spec: Spec) -> None:
    names = {"a": 1, "b": 2, "c": 3, "mode": "x", "other": 1}
    fields = "".join(
        f"  {name}: {{type: {'string' if name == 'mode' else 'int'}, description: It.}}\n"
        for name in names
    )
    spec.endpoint(
        f"request:\n{fields}  d: {{type: int, required: {{c: 3}}, description: It.}}\n"
        f"rules: {rules}\n"
    )
    api = spec.api()
    operation = api.operation("extras.get")
    assert operation is not None
    texts = render_all(api)
    documents = [load_yaml(texts[name]) for name in ("openapi.json", "openapi-3.0.yaml")]
    assert list(OpenAPIV31SpecValidator(documents[0]).iter_errors()) == []
    assert list(OpenAPIV30SpecValidator(documents[1]).iter_errors()) == []
    judged = set()
    for values in subsets(names | {"d": 4}):
        expected = not list(_misfits(api, operation, values))
        schema = body_schema(documents[0], by_name(documents[0], "extras.get"))
        assert (Schemas(documents[0]).errors(values, schema) == []) == expected, values
        judged.add(expected)
    assert judged == {True, False}
    # Generators make classes of the keywords: there, rules are data and words.
    newer, older = (body_schema(one, by_name(one, "extras.get")) for one in documents)
    assert newer["x-altcraft-rules"] == older["x-altcraft-rules"]
    assert not {"not", "allOf", "anyOf", "oneOf"} & older.keys()
    assert by_name(documents[1], "extras.get")["description"].count("\n- ") >= 2


def subsets(values: Json) -> Iterator[Json]:
    for mask in range(2 ** len(values)):
        yield {name: one for bit, (name, one) in enumerate(values.items()) if mask & 2**bit}


def _misfits(api: Api, operation: Operation, values: Json) -> Iterator[object]:
    yield from ValueChecker(api.objects).shape(values, operation.request)


def test_the_older_version_uses_no_newer_keyword(document_30: Json) -> None:
    newer = {
        "examples", "if", "then", "else", "dependentSchemas", "dependentRequired", "const",
        "propertyNames", "patternProperties",
    }  # fmt: skip
    for component in document_30["components"]["schemas"].values():
        for schema in subschemas(component):
            assert not newer & schema.keys()
            assert not isinstance(schema.get("type"), list)
            assert schema.keys() == {"$ref"} or "$ref" not in schema


def test_a_field_called_like_a_keyword_stays_a_field(spec: Spec) -> None:
    spec.endpoint("""
        request:
          type: {type: string|null, example: x, description: It.}
          examples: {type: int, example: 1, description: It.}
          $ref: {type: string, description: It.}
        """)
    text = render_all(spec.api())["openapi-3.0.yaml"]
    document = load_yaml(text)
    properties = body_schema(document, by_name(document, "extras.get"))["properties"]
    assert list(properties)[:3] == ["type", "examples", "$ref"]
    assert properties["type"]["nullable"] is True
    assert properties["examples"] == {
        "type": "integer",
        "format": "int64",
        "description": "It.",
        "example": 1,
    }
