"""What code generators make of the documents: rules that hold for each schema in them."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from typing import Any

import jsonschema
import pytest

from generator.model import Api
from tests.openapi.reading import (
    Json,
    body_schema,
    by_name,
    load_yaml,
    operations,
    options,
    render_all,
    subschemas,
)
from tests.support import Spec


@pytest.fixture(params=["3.1", "3.0"])
def each(request: pytest.FixtureRequest, document: Json, document_30: Json) -> Json:
    return document if request.param == "3.1" else document_30


def named(document: Json) -> Iterator[tuple[str, Json]]:
    """Yield every schema inside the components, with the name of the component."""
    for name, component in document["components"]["schemas"].items():
        for schema in subschemas(component):
            yield name, schema


def properties(document: Json) -> Iterator[tuple[str, str, Json]]:
    for name, schema in named(document):
        for key, one in schema.get("properties", {}).items():
            yield name, key, one


def parameters(document: Json) -> Iterator[Json]:
    own = chain.from_iterable(one.get("parameters", ()) for _, _, one in operations(document))
    return chain((one for one in own if "in" in one), document["components"]["parameters"].values())


def test_no_client_fills_in_a_default(each: Json) -> None:
    schemas = [schema for _, schema in named(each)]
    schemas += [one["schema"] for one in parameters(each)]
    assert [one for one in schemas if "default" in one] == []


def test_defaults_are_told_in_words_and_data(api: Api, each: Json) -> None:
    told = [one for _, _, one in properties(each) if "x-altcraft-default" in one]
    assert len(told) > 100
    for one in told:
        assert "Left out, it is " in one["description"]


def test_no_two_properties_become_one_name(each: Json) -> None:
    for name, schema in named(each):
        folded = defaultdict(list)
        for key in schema.get("properties", {}):
            folded[key.replace("_", "").lower()].append(key)
        assert [one for one in folded.values() if len(one) > 1] == [], name


def test_the_other_spelling_is_told_where_it_is_no_property(spec: Spec) -> None:
    spec.endpoint("""
        response:
          id: {type: int, description: ID., aliases: [Id]}
        examples: [{request: {}, response: {id: 1, error: 0, error_text: OK}, composed: Made up.}]
        """)
    files = render_all(spec.api())
    for file in ("openapi.json", "openapi-3.0.yaml"):
        schema = load_yaml(files[file])["components"]["schemas"]["ExtrasGetResponse"]
        assert "Id" not in schema["properties"]
        assert schema["properties"]["id"]["x-altcraft-aliases"] == ["Id"]
        assert "Also spelt `Id`." in schema["properties"]["id"]["description"]


def standing_inline(document: Json) -> Iterator[str]:
    """Yield where an object with properties stands that is no component."""

    def walk(node: Any, path: str) -> Iterator[str]:
        if isinstance(node, dict):
            if isinstance(node.get("properties"), dict):
                yield path
            for key, value in node.items():
                if key not in ("example", "examples"):
                    yield from walk(value, f"{path}/{key}")
        elif isinstance(node, list):
            for value in node:
                yield from walk(value, f"{path}/[]")

    schemas = document["components"]["schemas"]
    yield from walk({key: value for key, value in document.items() if key != "components"}, "")
    for name, component in schemas.items():
        for path in walk(component, name):
            if path != name and not path.endswith("/properties"):
                yield path


def test_every_object_has_a_name(each: Json) -> None:
    assert list(standing_inline(each)) == []


def test_every_choice_of_types_has_a_name(each: Json) -> None:
    """Null is no type to choose: a reader who may get it gets an optional value."""
    schemas = each["components"]["schemas"]
    for name, schema in named(each):
        choice = [one for one in options(schema) if one != {"type": "null"}]
        assert len(choice) < 2 or schema is schemas[name], (name, schema)
    assert [set(one) for one in options(schemas["TextOrFieldAction"])] == [{"type"}, {"$ref"}]
    assert schemas["TextOrFieldAction"]["description"] == "String or FieldAction."


def test_a_choice_of_lists_is_told_to_code_generators(document: Json, document_30: Json) -> None:
    """Java classes of such a choice do not compile."""
    name = "TextListOrTextOrFieldAction"
    assert document["components"]["schemas"][name]["anyOf"][0]["type"] == "array"
    described = {"description": "List of strings, string or FieldAction."}
    assert document_30["components"]["schemas"][name] == described
    for _, schema in named(document_30):
        assert not [one for one in options(schema) if one.get("type") == "array"]


def test_generators_get_one_of_disjoint_options(document_30: Json) -> None:
    """They take `anyOf` for an object with the fields of all, or try the options in turn."""
    schemas = document_30["components"]["schemas"]
    text, action = {"type": "string"}, {"$ref": "#/components/schemas/FieldAction"}
    assert schemas["TextOrFieldAction"]["oneOf"] == [text, action]
    assert schemas["DateTimeOrDateOrFieldAction"]["oneOf"] == [text, action]
    for _, schema in named(document_30):
        kinds = ["object" if "$ref" in one else one["type"] for one in schema.get("oneOf", ())]
        assert len(kinds) == len(set(kinds)), schema
        assert not {"integer", "number"} <= set(kinds), schema  # an integer is both


def test_shared_enums_are_written_once(api: Api, each: Json) -> None:
    schemas = each["components"]["schemas"]
    found = defaultdict(list)
    for name, schema in named(each):
        if "enum" in schema:
            found[tuple(schema["enum"])].append(name)
    assert [names for names in found.values() if len(names) > 1] == []
    assert schemas["Matching"]["enum"] == [one.value for one in api.enums["Matching"].values]
    assert schemas["Matching"]["description"] == api.enums["Matching"].description


def test_names_tell_where_an_object_stands(spec: Spec) -> None:
    spec.shared("""
        enums:
          Shade: {description: Shade., values: [dark, light]}
        objects:
          Lamp:
            description: Lamp.
            fields:
              bulb:
                type: object|null
                description: Bulb.
                fields: {watts: {type: int, description: Power.}}
        """)
    spec.endpoint("""
        request:
          shade: {type: Shade, description: Which., default: dark}
          shades: {type: "Shade[]", description: Which ones.}
          lamps:
            type: map<object>
            description: Lamps by name.
            fields: {size: {type: string|int, description: Size.}}
          either: {type: "Lamp|int|string", description: A lamp or its ID.}
        response:
          data:
            type: object[]
            description: What is lit.
            aliases: [Data]
            fields:
              lamp: {type: Lamp, description: Lamp.}
              shade: {type: Shade, description: Its shade.}
              room: {type: object, description: Room., fields: {id: {type: int, description: It.}}}
          total:
            type: object
            description: Sums.
            fields: {lit: {type: int|string, description: Lit.}}
        payload: data
        examples:
          - {request: {}, response: {data: [], error: 0, error_text: OK}, composed: Made up.}
        """)
    files = render_all(spec.api())
    document = load_yaml(files["openapi.json"])
    schemas = document["components"]["schemas"]

    def ref(name: str) -> Json:
        return {"$ref": f"#/components/schemas/{name}"}

    sent = schemas["ExtrasGetRequest"]["properties"]
    assert sent["shade"] == {
        **ref("Shade"),
        "description": "Which. Left out, it is `dark`.",
        "x-altcraft-default": "dark",
    }
    assert sent["shades"]["items"] == ref("Shade")
    assert schemas["Shade"] == {
        "description": "Shade.",
        "type": "string",
        "enum": ["dark", "light"],
    }
    assert sent["lamps"]["additionalProperties"] == ref("ExtrasGetLamps")
    assert schemas["ExtrasGetLamps"]["description"] == "A value of `lamps`."
    assert sent["either"] == {**ref("LampOrIntegerOrText"), "description": "A lamp or its ID."}
    answered = schemas["ExtrasGetResponse"]
    assert answered["properties"]["data"]["items"] == ref("ExtrasGetItem")
    assert answered["patternProperties"]["^Data$"]["items"] == ref("ExtrasGetItem")
    assert answered["properties"]["total"] == ref("ExtrasGetTotalAnswer")
    assert schemas["ExtrasGetTotalAnswer"]["description"] == "Sums."
    # One name for what is the same but for the order.
    size = schemas["ExtrasGetLamps"]["properties"]["size"]
    assert size["$ref"] == ref("TextOrInteger")["$ref"]
    assert schemas["ExtrasGetTotalAnswer"]["properties"]["lit"]["$ref"] == size["$ref"]
    item = schemas["ExtrasGetItem"]["properties"]
    assert item["room"] == ref("ExtrasGetRoomItem")
    # Answers close no list, so they cannot share the closed one.
    assert item["shade"]["x-extensible-enum"] == ["dark", "light"]
    assert schemas["Lamp"]["properties"]["bulb"] == {"anyOf": [ref("LampBulb"), {"type": "null"}]}
    older = load_yaml(files["openapi-3.0.yaml"])["components"]["schemas"]
    assert older.keys() == schemas.keys()
    assert older["Lamp"]["properties"]["bulb"]["nullable"] is True


def test_no_two_components_share_a_name(spec: Spec) -> None:
    spec.shared("""
        objects:
          ExtrasGetLamp: {description: Another., fields: {name: {type: string, description: Name.}}}
        """)
    spec.endpoint("""
        request:
          lamp: {type: object, description: Lamp., fields: {id: {type: int, description: ID.}}}
          other: {type: ExtrasGetLamp, description: Other.}
        """)
    schemas = load_yaml(render_all(spec.api())["openapi.json"])["components"]["schemas"]
    sent = schemas["ExtrasGetRequest"]["properties"]
    assert sent["lamp"]["$ref"].endswith("/ExtrasGetLamp2")
    assert list(schemas["ExtrasGetLamp2"]["properties"]) == ["id"]
    assert list(schemas["ExtrasGetLamp"]["properties"]) == ["name"]


def test_nothing_is_left_that_nobody_refers_to(each: Json) -> None:
    """Linters report it, and generators make classes for nothing."""
    paths = [one for _, _, one in operations(each)]
    assert reached(each, paths) == each["components"]["schemas"].keys()
    for _, schema in named(each):
        assert len(schema.get("allOf", ())) != 1 or len(schema) > 1, schema


def test_no_enum_is_null_alone(each: Json) -> None:
    assert [name for name, one in named(each) if one.get("enum") == [None]] == []


def reached(document: Json, part: Any) -> set[str]:
    """Return the components that a part leads to."""
    found: set[str] = set()
    waiting = re.findall(r"#/components/schemas/(\w+)", str(part))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            schema = document["components"]["schemas"][name]
            waiting += re.findall(r"#/components/schemas/(\w+)", str(schema))
    return found


def test_no_answer_has_a_closed_list_of_values(each: Json) -> None:
    answers = reached(each, [one["responses"] for _, _, one in operations(each)])
    closed = {name for name, one in named(each) if "enum" in one}
    assert len(answers) > 150
    assert answers & closed == set()
    assert closed


def test_integers_are_wide(each: Json) -> None:
    """32 bits are too few for the IDs of profiles, and what generators take without a format."""
    wide = [one for _, one in named(each) if "integer" in one.get("type", ())]
    wide += [one["schema"] for one in parameters(each) if one["schema"].get("type") == "integer"]
    assert len(wide) > 500
    assert [one for one in wide if "format" not in one] == [
        each["components"]["schemas"]["ErrorCode"]
    ]


def test_no_format_promises_more_than_the_platform(each: Json) -> None:
    """A profile without an email address has `localhost` there."""
    assert [name for name, one in named(each) if one.get("format") == "email"] == []


def test_conditions_are_said_by_validators_in_words(spec: Spec) -> None:
    spec.endpoint("""
        request:
          mode: {type: string, description: Mode.}
          a: {type: int, description: A.}
          b: {type: int, description: B.}
          c: {type: int, description: C.}
        rules:
          - {any_of: [a, b]}
          - {at_most_one_of: [a, c]}
          - {any_of: [b], when: {mode: x}}
        """)
    document = load_yaml(render_all(spec.api())["openapi.json"])
    schema = body_schema(document, by_name(document, "extras.get"))
    assert {one["title"] for one in titled(schema)} == {
        "At least one of `a` and `b` is required.",
        "At most one of `a` and `c` may be sent.",
        "If `mode` is `x`, `b` is required.",
    }
    (error,) = jsonschema.Draft202012Validator(schema).iter_errors({"c": 1})
    assert "At least one of `a` and `b` is required." in error.message


def titled(node: Any) -> Iterator[Json]:
    if isinstance(node, dict):
        if "title" in node:
            yield node
        for value in node.values():
            yield from titled(value)
    elif isinstance(node, list):
        for value in node:
            yield from titled(value)


def test_every_key_of_our_own_is_explained(files: dict[str, str]) -> None:
    text = files["openapi.json"] + files["openapi-3.0.yaml"]
    keys = set(re.findall(r"\b(x-altcraft-[a-z-]+)\"?:", text))
    assert len(keys) > 15
    assert keys <= set(re.findall("`(x-altcraft-[a-z-]+)`", files["README.md"]))


def test_the_readme_names_every_file(files: dict[str, str]) -> None:
    for name in files.keys() - {"README.md"}:
        assert f"`{name}`" in files["README.md"]


def test_who_forgets_the_address_sends_no_token_anywhere(each: Json) -> None:
    first = each["servers"][0]
    values = {name: one["default"] for name, one in first.get("variables", {}).items()}
    assert first["url"].format(**values).endswith(".invalid")
