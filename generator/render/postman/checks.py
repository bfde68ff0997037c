"""What an answer must look like, as a JSON Schema for the test scripts."""

from typing import Any

from generator.model import Inline, ListOf, MapOf, Operation, Ref, Scalar, Type

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


def answer_schema(operation: Operation) -> Schema | None:
    """Return the schema of an operation's answer, or None when nothing must be in it.

    Only the payload is checked, by its type: the server may leave out any field, and a test that
    fails on an answer which is merely unusual is soon switched off.
    """
    response = operation.response
    payload = response.shape.field(response.payload) if response.payload else None
    if payload is None or payload.optional or payload.type == Scalar("null"):
        return None
    if not all(payload.name in example.response for example in operation.examples):
        return None
    names = (payload.name, *payload.aliases)
    schema: Schema = {"type": "object"}
    if payload.aliases:
        schema["anyOf"] = [{"required": [name]} for name in names]
    else:
        schema["required"] = [payload.name]
    if type_ := _schema(payload.type):
        schema["properties"] = dict.fromkeys(names, type_)
    return schema


def _schema(type_: Type) -> Schema:
    """Return the schema of a payload: its type, and that of its items."""
    match type_:
        case Scalar(kind):
            name = _TYPES.get(kind, "string")
            return {"type": name} if name else {}
        case ListOf(item):
            inner = _schema(item)
            return {"type": "array", "items": inner} if inner else {"type": "array"}
        case MapOf() | Ref() | Inline():
            return {"type": "object"}
    return {}
