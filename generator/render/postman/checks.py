"""What an answer must look like, as a JSON Schema for the test scripts."""

from collections.abc import Iterable, Sequence
from typing import Any

from generator.model import (
    Api,
    Field,
    Inline,
    Json,
    ListOf,
    MapOf,
    Operation,
    Ref,
    Scalar,
    Shape,
    Type,
)

Schema = dict[str, Any]

_TYPES = {
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "object": "object",
    "null": "null",
    "any": None,
    "unknown": None,
}


def answer_schema(api: Api, operation: Operation) -> Schema | None:
    """Return the schema of an operation's answer, or None when nothing is known of it.

    Only the type of the payload and the fields that are always there are checked: a test that
    fails on an answer which is merely unusual is soon switched off.
    """
    response = operation.response
    if response.answer not in ("envelope", "json") or not response.shape.fields:
        return None
    samples = [example.response for example in operation.examples]
    always = _always_there(response.shape, samples)
    if response.payload is not None:
        always = [field for field in always if field.name == response.payload]
    if not always:
        return None
    properties = {
        field.name: _schema(field.type, [one[field.name] for one in samples], api)
        for field in always
    }
    return _object(always, {name: one for name, one in properties.items() if one})


def _schema(type_: Type, samples: Sequence[Json], api: Api) -> Schema:
    """Return the schema of a payload: its type, that of its items, and the fields always there."""
    match type_:
        case Scalar(kind):
            name = _TYPES.get(kind, "string")
            return {"type": name} if name else {}
        case ListOf(item):
            items = [one for sample in samples if isinstance(sample, list) for one in sample]
            inner = _schema(item, items, api)
            return {"type": "array", "items": inner} if inner else {"type": "array"}
        case MapOf():
            return {"type": "object"}
        case Ref(name):
            return _object(_always_there(api.objects[name].shape, samples))
        case Inline(shape):
            return _object(_always_there(shape, samples))
    return {}


def _object(always: Iterable[Field], properties: Schema | None = None) -> Schema:
    schema: Schema = {"type": "object"}
    if names := [field.name for field in always]:
        schema["required"] = names
    if properties:
        schema["properties"] = properties
    return schema


def _always_there(shape: Shape, samples: Sequence[Json]) -> list[Field]:
    """Return the fields that are not optional and that every documented answer has."""
    return [
        field
        for field in shape.fields
        if not field.optional
        and samples
        and all(isinstance(one, dict) and field.name in one for one in samples)
    ]
