"""Types, fields and shapes of the model as JSON Schemas (draft 2020-12).

A default is told, never a `default`: clients fill that in and send it, while no page says that to
send it is the same as to leave it out, and beside some fields it is forbidden.
"""

from collections.abc import Iterable, Mapping

from generator.model import (
    MISSING,
    EnumValue,
    Field,
    Inline,
    ListOf,
    MapOf,
    NamedEnum,
    Object,
    Ref,
    Scalar,
    Shape,
    Type,
    UnionOf,
)
from generator.render import words
from generator.render.openapi import texts
from generator.render.openapi.parts import Part
from generator.render.openapi.patterns import to_pattern
from generator.render.openapi.rules import rule_keywords

NULL: Part = {"type": "null"}  # an option
_SCALARS: Mapping[str, Part] = {
    "string": {"type": "string"},
    # Without a format, generators take 32 bits, which are too few for the IDs of profiles.
    "int": {"type": "integer", "format": "int64"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "decimal": {"type": "string", "pattern": "^[-+]?[0-9]+([.,][0-9]+)?$"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "binary": {"type": "string", "format": "binary"},
    "object": {"type": "object"},
    # As if an object could be there: generators stop at `type: "null"` alone.
    "null": {"type": ["object", "null"]},
    "any": {},
    "unknown": {},
}
# A property that is called like its Python type hides the type in the code of openapi-generator, so
# that the package cannot be imported: such a one goes without its `format`.
_SHADOWED = {("date", "date"), ("datetime", "date-time")}
_LIMITS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "min_items": "minItems",
    "max_items": "maxItems",
    "max_length": "maxLength",
}


def component_schema(name: str) -> Part:
    """Return the reference to a named schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def object_schema(shared: Object, documentation: str) -> Part:
    """Return the schema of a shared object."""
    schema = {"description": texts.shared_object(shared), **shape_schema(shared.shape)}
    if shared.example is not MISSING:
        # Not `examples`: Spectral takes those below a property `content` for Example Objects.
        schema["example"] = shared.example
    if shared.page:
        schema["externalDocs"] = {"url": words.page_address(documentation, shared.page)}
    if remarks := texts.editorial(shared, shared.shape):
        schema["x-altcraft-editorial"] = remarks
    return schema


def shape_schema(
    shape: Shape,
    fields: Iterable[Field] | None = None,
    first: Mapping[str, Part] | None = None,
) -> Part:
    """Return the schema of an object.

    Args:
        shape: The shape.
        fields: The fields that travel in this object, when they are not all of them.
        first: Required properties that stand before the fields.
    """
    first = first or {}
    own = list(shape.fields if fields is None else fields)
    properties = {**first, **{field.name: field_schema(field, shape) for field in own}}
    required = [*first, *(field.name for field in own if field.required == "yes")]
    schema: Part = {"type": "object"}
    if properties:
        schema["properties"] = properties
    # Patterns, since two properties that differ by case get the same name in generated code.
    if aliases := {to_pattern(name): _alias(field) for field in own for name in field.aliases}:
        schema["patternProperties"] = aliases
    if required:
        schema["required"] = required
    if shape.additional:
        schema["additionalProperties"] = {
            "description": texts.additional(shape.additional),
            **type_schema(shape.additional.type),
        }
    return schema | rule_keywords(shape, properties)


def field_schema(field: Field, shape: Shape) -> Part:
    """Return the schema of a field, with all that is known of it."""
    schema = type_schema(field.type)
    if field.enum:
        schema = _with_values(schema, field)
    if description := texts.field(field, shape):
        schema["description"] = description
    if field.format:
        schema["format"] = field.format
    if (field.name, schema.get("format")) in _SHADOWED:
        schema["x-altcraft-format"] = schema.pop("format")
    for attribute, keyword in _LIMITS.items():
        if (limit := getattr(field, attribute)) is not None:
            schema[keyword] = limit
    if field.default is not MISSING:
        schema["x-altcraft-default"] = field.default
    if field.example is not MISSING:
        schema["examples"] = [field.example]
    if field.deprecated:
        schema["deprecated"] = True
    return schema | _extensions(field)


def _alias(field: Field) -> Part:
    """Return the schema of a field's other spelling."""
    schema = type_schema(field.type)
    return schema | {"description": f"Another spelling of {words.code(field.name)}."}


def type_schema(type_: Type) -> Part:
    """Return the schema of a type."""
    match type_:
        case Scalar(kind):
            return dict(_SCALARS[kind])
        case ListOf(item):
            return {"type": "array", "items": type_schema(item)}
        case MapOf(value):
            return {"type": "object", "additionalProperties": type_schema(value)}
        case Ref(name):
            return component_schema(name)
        case Inline(shape):
            return shape_schema(shape)
        case UnionOf(options):
            return _union(options)


def _union(options: tuple[Type, ...]) -> Part:
    null = Scalar("null")
    # An option that is empty looks forgotten, to readers and to linters.
    schemas = [
        type_schema(option) or {"description": "Any value."} for option in options if option != null
    ]
    if null not in options:
        return {"anyOf": schemas}
    if len(schemas) == 1 and isinstance(kind := schemas[0].get("type"), str):
        return {**schemas[0], "type": [kind, "null"]}
    return {"anyOf": [*schemas, dict(NULL)]}


def answered(schema: Part) -> Part:
    """Return a schema of what is sent as one of what is answered: no list of values is closed.

    A later version of the platform may answer more of them, which must not stop a reader.
    """
    result: Part = {}
    for keyword, value in schema.items():
        match keyword:
            case "properties" | "patternProperties":
                result[keyword] = {name: answered(one) for name, one in value.items()}
            case "items" | "additionalProperties":
                result[keyword] = answered(value)
            case "anyOf":
                result[keyword] = [answered(one) for one in value]
            case "enum":
                result["x-extensible-enum"] = [one for one in value if one is not None]
            case _:
                result[keyword] = value
    return result


def _with_values(schema: Part, field: Field) -> Part:
    """Put a field's enum where the single values are described."""
    if "items" in schema:
        return {**schema, "items": _with_values(schema["items"], field)}
    if "anyOf" in schema:
        return {"anyOf": [_with_values(option, field) for option in schema["anyOf"]]}
    if schema == NULL:
        return schema
    schema = {**schema, **_values(field.enum, is_open=field.open_enum)}
    if "null" in schema.get("type", ()) and None not in schema.get("enum", [None]):
        schema["enum"].append(None)
    return {**schema, "x-altcraft-enum": field.enum_name} if field.enum_name else schema


def enum_schema(enum: NamedEnum) -> Part:
    """Return the schema of a shared enum."""
    described = {"description": enum.description, **type_schema(enum.type)}
    return {**described, **_values(enum.values, is_open=enum.open)}


def _values(listed: Iterable[EnumValue], is_open: bool) -> Part:
    values = [one.value for one in listed]
    if is_open:
        return {"x-extensible-enum": values}
    meanings = [one.meaning for one in listed]
    return {"enum": values, "x-enum-descriptions": meanings} if all(meanings) else {"enum": values}


def _extensions(field: Field) -> Part:
    facts = {
        "unit": field.unit,
        "required": field.required if field.required not in ("yes", "no") else None,
        "aliases": list(field.aliases),
        "optional": field.optional,
        "since": field.since,
        "inferred": field.inferred,
        "observed": field.observed,
        "example-only": field.example_only,
        "editorial": words.sentence(field.editorial) if field.editorial else None,
    }
    return {f"x-altcraft-{name}": value for name, value in facts.items() if value}
