"""What code generators make of the documents: rules that hold for each schema in them."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from typing import Any

import pytest

from generator.model import Api
from tests.openapi.reading import Json, load_yaml, operations, render_all, subschemas
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


def test_integer_ids_are_wide(each: Json) -> None:
    """32 bits are too few for the IDs of profiles, and what generators take without a format."""

    def values(schema: Json) -> Iterator[Json]:
        yield schema
        for one in (*schema.get("anyOf", ()), *filter(None, [schema.get("items")])):
            yield from values(one)

    ids = [
        one
        for _, key, schema in properties(each)
        if key in ("id", "ids") or key.endswith(("_id", "_ids"))
        for one in values(schema)
        if "integer" in one.get("type", ())
    ]
    assert len(ids) > 200
    assert [one for one in ids if one.get("format") != "int64"] == []


def test_no_format_promises_more_than_the_platform(each: Json) -> None:
    """A profile without an email address has `localhost` there."""
    assert [name for name, one in named(each) if one.get("format") == "email"] == []


def test_who_forgets_the_address_sends_no_token_anywhere(each: Json) -> None:
    first = each["servers"][0]
    values = {name: one["default"] for name, one in first.get("variables", {}).items()}
    assert first["url"].format(**values).endswith(".invalid")
