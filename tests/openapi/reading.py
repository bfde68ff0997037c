"""What the tests of the OpenAPI documents share: rendering, and finding one's way."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import yaml
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from generator.model import Api
from generator.render import Templates
from generator.render.openapi import render
from tests.support import ROOT

TEMPLATES = ROOT / "templates" / "openapi"

Json = dict[str, Any]


def render_all(api: Api, templates: Path = TEMPLATES) -> dict[str, str]:
    return {file.path: file.text for file in render(api, Templates(templates))}


def load_yaml(text: str) -> Json:
    document: Json = yaml.load(text, yaml.CSafeLoader)
    return document


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def by_name(document: Json, name: str) -> Json:
    (found,) = (one for _, _, one in operations(document) if one["operationId"] == name)
    return found


class Schemas:
    """Validates values by the schemas of a document."""

    def __init__(self, document: Json) -> None:
        resource = Resource.from_contents(document, DRAFT202012)
        self._registry = Registry().with_resource("urn:document", resource)

    def errors(self, value: Any, schema: Json) -> list[str]:
        text = json.dumps(schema).replace('"#/', '"urn:document#/')
        validator = jsonschema.Draft202012Validator(
            json.loads(text), registry=self._registry, format_checker=jsonschema.FormatChecker()
        )
        return [
            f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)
        ]


def subschemas(node: Any) -> Iterator[Json]:
    """Yield the schemas of properties, items and so on below a schema."""
    if isinstance(node, dict):
        yield node
        for key in ("items", "additionalProperties"):
            yield from subschemas(node.get(key))
        for one in (*node.get("properties", {}).values(), *options(node)):
            yield from subschemas(one)


def options(schema: Json) -> list[Json]:
    """Return the schemas of which a value has to fit one."""
    return schema.get("anyOf", []) + schema.get("oneOf", [])


def resolved(document: Json, schema: Json) -> Json:
    """Return a schema with what stands in the component that it refers to."""
    if "$ref" not in schema:
        return schema
    return document["components"]["schemas"][schema["$ref"].rpartition("/")[2]] | schema


def subschemas_of_value(schema: Json) -> Iterator[Json]:
    """Yield a value's schema and those of its list items, map values and options."""
    yield schema
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from subschemas_of_value(schema[key])
    for option in options(schema):
        yield from subschemas_of_value(option)


def body_schema(document: Json, operation: Json) -> Json:
    (content,) = operation["requestBody"]["content"].values()
    schema: Json = document["components"]["schemas"][content["schema"]["$ref"].rpartition("/")[2]]
    return schema
