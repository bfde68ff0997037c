"""Validation of spec files by their JSON Schemas, with the findings in a person's words.

Nearly always there is nothing to find, so a compiled validator (jsonschema-rs) first tells whether
there is. Only then jsonschema, a hundred times slower, says what and where.
"""

import json
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from generator.findings import Findings, Location, closest, did_you_mean
from generator.paths import SCHEMA_DIR
from generator.source.positioned import Mapping, Sequence, Value, locate

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator, ValidationError

_COMMA = "if it belongs to the text before it, quote the text: a comma ends it"
# What YAML 1.1 and other languages read as a boolean.
_BOOLEANS = {"yes": "true", "on": "true", "no": "false", "off": "false"}
_WORDS = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
    "null": "null",
}


@cache
def _schemas() -> dict[str, Any]:
    return {path.name: json.loads(path.read_text("utf-8")) for path in SCHEMA_DIR.glob("*.json")}


@cache
def _compiled(schema: str) -> jsonschema_rs.Draft202012Validator:
    address = "json-schema:///{}".format
    registry = jsonschema_rs.Registry([(address(name), one) for name, one in _schemas().items()])
    return jsonschema_rs.Draft202012Validator({"$ref": address(schema)}, registry=registry)


@cache
def _explaining(schema: str) -> "Draft202012Validator":
    from referencing import Registry
    from referencing.jsonschema import DRAFT202012

    from generator.source.keywords import StrictValidator

    # A schema that names its dialect would be left to that dialect's own validator.
    schemas = {name: one | {"$schema": None} for name, one in _schemas().items()}
    resources = [(name, DRAFT202012.create_resource(one)) for name, one in schemas.items()]
    registry: Registry[Any] = Registry().with_resources(resources)
    return StrictValidator({"$ref": schema}, registry=registry)


def _is_valid(root: Mapping, schema: str) -> bool:
    try:
        return _compiled(schema).is_valid(root)
    except (ValueError, TypeError, OverflowError):  # a number that fits no machine word
        return False


def check_schema(root: Mapping, schema: str, findings: Findings) -> set[tuple[str, ...]]:
    """Validate a file's content by a schema of `spec/schema`.

    Args:
        root: The top level of the file.
        schema: File name of the schema.
        findings: Receives what is wrong.

    Returns:
        The first two keys of each path that has an error, such as `("endpoints", "segments.get")`.
    """
    broken: set[tuple[str, ...]] = set()
    if _is_valid(root, schema):
        return broken
    for error in _explaining(schema).iter_errors(root):
        broken.add(tuple(str(step) for step in list(error.absolute_path)[:2]))
        for place, message, hint in _explain(root, _deepest(error)):
            findings.add(place, "schema", message, hint)
    return broken


def _deepest(error: "ValidationError") -> "ValidationError":
    """Follow the branches of `oneOf` that fit the value's type down to the real problem."""
    while error.context:
        fitting = [one for one in error.context if one.validator != "type" or one.relative_path]
        if not fitting:
            return error
        if all(one.validator in ("enum", "const") and not one.relative_path for one in fitting):
            return error  # one of several spellings: the description names them all
        error = max(fitting, key=lambda one: (len(one.absolute_path), one.validator != "enum"))
    return error


def _explain(root: Mapping, error: "ValidationError") -> Iterator[tuple[Location, str, str]]:
    path, value = list(error.absolute_path), error.instance
    schema: Any = error.schema
    limit: Any = error.validator_value
    place, what = locate(root, path), _name(path)
    match error.validator:
        case "additionalProperties" if isinstance(value, Mapping):
            known = set(schema.get("properties", ()))
            patterns = schema.get("patternProperties", ())
            for key, one in value.items():
                if key not in known and not patterns:
                    # What stands between two commas of `{...}` is a key without a value.
                    is_text = one is None and not closest(key, known)
                    hint = _COMMA if is_text else did_you_mean(key, known)
                    yield value.at_key(key), f"{what}: unknown key {key!r}", hint
        case "required" if isinstance(value, dict):
            for key in limit:
                if key not in value:
                    yield place, f"{what}: key {key!r} is missing", _purpose(error, key)
        case "type" | "oneOf" | "anyOf":
            yield place, f"{what}: {_show(value)} does not fit here", _expected(error)
        case "enum":
            words = [str(word) for word in limit]
            yield place, f"{what}: {_show(value)} is not allowed", did_you_mean(str(value), words)
        case "pattern":
            if error.relative_schema_path and "propertyNames" in error.absolute_schema_path:
                yield (
                    locate(root, [*path, str(value)], key=True),
                    f"{what}: key {_show(value)} is not spelt as it must be",
                    _spelling(error),
                )
            else:
                message = f"{what}: {_show(value)} is not spelt as it must be"
                yield place, message, _spelling(error)
        case _:
            yield place, f"{what}: {error.message[:200]}", _expected(error)


def _name(path: list[str | int]) -> str:
    return ".".join(str(step) for step in path) if path else "the file"


def _show(value: Value) -> str:
    if isinstance(value, Mapping):
        return "a mapping"
    if isinstance(value, Sequence):
        return "a list"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _expected(error: "ValidationError") -> str:
    schema: Any = error.schema
    if meant := _boolean_meant(error.instance, schema):
        return f"write `{meant}`"
    expected = schema.get("type")
    if expected is None:
        return str(schema.get("description", ""))
    kinds = [expected] if isinstance(expected, str) else expected
    return "expected " + " or ".join(_WORDS[kind] for kind in kinds)


def _boolean_meant(value: Value, schema: Any) -> str | None:
    """Return the boolean that a word such as `yes` or `True` stands for, where one may stand."""
    kinds = [one.get("type") for one in (schema, *schema.get("oneOf", ()))]
    if not isinstance(value, str) or "boolean" not in kinds:
        return None
    word = value.lower()
    return word if word in ("true", "false") else _BOOLEANS.get(word)


def _spelling(error: "ValidationError") -> str:
    """Return how the schema's own words describe what a pattern allows."""
    schema: Any = error.schema
    return str(schema.get("description") or f"expected the pattern {error.validator_value}")


def _purpose(error: "ValidationError", key: str) -> str:
    schema: Any = error.schema
    return str(schema.get("properties", {}).get(key, {}).get("description", ""))
