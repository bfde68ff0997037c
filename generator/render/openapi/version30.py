"""From OpenAPI 3.1 to 3.0: the same document in the words of the older version.

3.0 is there for code generators. It has no list of types, no `examples` of schemas, and it ignores
what stands beside a `$ref`. The keywords of rules and other spellings it lacks, too: these are told
in descriptions and `x-` data, since whatever says them in its words ends as a class or a property.
What only readers want (samples of code, remarks on the documentation) 3.1 alone has.
The walk follows the structure of the document, so that a property called `type` or `examples` stays
what it is.
"""

from collections.abc import Callable, Mapping
from typing import Any

from generator.render.openapi.parts import Part

VERSION = "3.0.3"
_UNKNOWN = frozenset({"dependentSchemas", "not"})
_FOR_READERS = frozenset({"x-codeSamples", "x-altcraft-provenance", "x-altcraft-editorial"})


def document_30(document: Part) -> Part:
    """Return the 3.0 form of a 3.1 document that has neither operations nor schemas yet."""
    info = dict(document["info"])
    info["description"] = f"{info.pop('summary')}\n\n{info['description']}"
    components = dict(document["components"])
    for kind, convert in {
        "parameters": _with_schema,
        "headers": _with_schema,
        "responses": _with_content,
    }.items():
        components[kind] = _each(components[kind], convert)
    return {**document, "openapi": VERSION, "info": info, "components": components}


def operation_30(operation: Part) -> Part:
    """Return the 3.0 form of a 3.1 operation."""
    converted = {key: value for key, value in operation.items() if key not in _FOR_READERS}
    if "parameters" in operation:
        converted["parameters"] = [_with_schema(one) for one in operation["parameters"]]
    if "requestBody" in operation:
        converted["requestBody"] = _with_content(operation["requestBody"])
    converted["responses"] = _each(operation["responses"], _with_content)
    return converted


def schema_30(schema: Part) -> Part:
    """Return the 3.0 form of a 3.1 schema."""
    if "$ref" in schema:
        return _reference(schema)
    result: Part = {}
    for keyword, value in schema.items():
        match keyword:
            case "type" if isinstance(value, list):
                (result["type"],) = (one for one in value if one != "null")
                result["nullable"] = True
            case "examples":
                result["example"] = value[0]
            case "properties":
                result[keyword] = _each(value, schema_30)
            case "patternProperties":
                # Other spellings come, so clients have to keep what they do not know.
                result.setdefault("additionalProperties", True)
            case "anyOf":
                result |= _union(value)
            case "items" | "additionalProperties":
                result[keyword] = schema_30(value)
            case _ if keyword not in _UNKNOWN | _FOR_READERS:
                result[keyword] = value
    return result


def _union(options: list[Part]) -> Part:
    """Put null among the options into the words of 3.0: beside a type, or beside them all."""
    if any(one.get("type") == "array" for one in options):
        return {}  # the classes that Java gets for a choice of lists do not compile
    null = {"type": "null"}
    kept = _plain([schema_30(one) for one in options if one != null])
    keyword = "oneOf" if _are_disjoint(kept) else "anyOf"
    if null not in options:
        return kept[0] if len(kept) == 1 else {keyword: kept}
    typed = next((one for one in kept if isinstance(one.get("type"), str)), None)
    if typed is None:
        # Linters demand a type beside `nullable`; options by reference are objects.
        return {keyword: kept, "type": "object", "nullable": True}
    typed["nullable"] = True
    return kept[0] if len(kept) == 1 else {keyword: kept}


def _plain(options: list[Part]) -> list[Part]:
    """Join texts of several formats: a class for each format would refuse what another takes."""
    texts = [one for one in options if one.get("type") == "string"]
    if len(texts) < 2:
        return options
    return [{"type": "string"}, *(one for one in options if one.get("type") != "string")]


def _are_disjoint(options: list[Part]) -> bool:
    """Tell whether a value fits one option at most; generators do better with those unions."""
    kinds = ["object" if "$ref" in one else one.get("type") for one in options]
    kinds = ["number" if one == "integer" else one for one in kinds]
    return None not in kinds and len(set(kinds)) == len(kinds)


def _reference(schema: Part) -> Part:
    """Put what stands beside a `$ref` around it."""
    beside = schema_30({keyword: value for keyword, value in schema.items() if keyword != "$ref"})
    reference = {"$ref": schema["$ref"]}
    return {"allOf": [reference], **beside} if beside else reference


def _with_schema(part: Part) -> Part:
    return {**part, "schema": schema_30(part["schema"])} if "schema" in part else part


def _with_content(part: Part) -> Part:
    return {**part, "content": _each(part["content"], _with_schema)} if "content" in part else part


def _each(parts: Mapping[str, Any], convert: Callable[[Any], Any]) -> Part:
    return {name: convert(part) for name, part in parts.items()}
