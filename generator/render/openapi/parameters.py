"""What a call sends: parameters in the path, the query and the headers, and the body."""

from generator.model import MISSING, Api, Example, Field, Operation, Shape
from generator.naming import ClassName
from generator.render import words
from generator.render.openapi.examples import named_examples
from generator.render.openapi.names import ComponentNames
from generator.render.openapi.parts import Part
from generator.render.openapi.paths import in_parts
from generator.render.openapi.schemas import component_schema, field_schema, shape_schema

MEDIA_TYPES = {"json": "application/json", "form": "application/x-www-form-urlencoded"}


def takes_request_headers(operation: Operation) -> bool:
    """Tell whether the platform recognises repetitions of a call, which the headers are about."""
    return operation.effect != "read" and operation.server is None and operation.auth != "none"


def request_headers(api: Api) -> Part:
    """Return the headers that many calls take.

    Their examples are only told: viewers that try a call out fill in an example, and one that is
    the same in each call makes the platform take a call for a repetition of the last one.
    """
    shape = api.conventions.headers
    return {ClassName(field.name): _told(_parameter(field, shape)) for field in shape.fields}


def common_fields(api: Api, names: ComponentNames) -> Part:
    """Return the schemas of fields that many bodies have: one changes in one place."""
    shape = api.conventions.request
    return {names.common_fields[field.name]: field_schema(field, shape) for field in shape.fields}


def parameters(operation: Operation, api: Api) -> list[Part]:
    """Return everything that a call sends outside its body."""
    own = [
        _parameter(part, operation.request)
        for field in operation.request.fields
        if field.place != "body"
        for part in in_parts(field)
    ]
    if takes_request_headers(operation):
        own += [
            {"$ref": f"#/components/parameters/{ClassName(field.name)}"}
            for field in api.conventions.headers.fields
        ]
    return own


def request_schema(operation: Operation, api: Api, names: ComponentNames) -> Part | None:
    """Return the schema of the body of a call, or None when it has none."""
    before = {name: _token(api) for name in _token_in_body(operation, api)}
    own = [field for field in operation.request.fields if field.place == "body"]
    fields = (*own, *operation.conventional.fields)
    if not before and not fields and not operation.request.additional:
        return None
    shape = Shape(
        (*operation.request.fields, *operation.conventional.fields),
        operation.request.additional,
        operation.request.rules,
    )
    schema = shape_schema(shape, fields, before)
    for field in operation.conventional.fields:
        schema["properties"][field.name] = component_schema(names.common_fields[field.name])
    return schema


def request_body(operation: Operation, api: Api, schema: Part) -> Part:
    """Return the body of a call.

    Args:
        operation: The operation.
        api: The API that it is of.
        schema: The schema of the body.
    """
    outside = {field.name for field in operation.request.fields if field.place != "body"}
    before = dict.fromkeys(_token_in_body(operation, api), api.token.placeholder)

    def body(example: Example) -> Part:
        values = {name: value for name, value in example.request.items() if name not in outside}
        return {**before, **values}

    content = {"schema": schema, "examples": named_examples(operation, body)}
    # An empty JSON object is still sent, but an empty form is no body at all.
    needed = operation.encoding == "json" or any(
        field.required == "yes" for field in operation.request.fields if field.place == "body"
    )
    return {"required": needed, "content": {MEDIA_TYPES[operation.encoding]: content}}


def _token_in_body(operation: Operation, api: Api) -> list[str]:
    return [api.token.name] if operation.auth == "body" else []


def _parameter(field: Field, shape: Shape) -> Part:
    schema = field_schema(field, shape)
    parameter: Part = {"name": field.name, "in": field.place}
    if description := schema.pop("description", ""):
        parameter["description"] = description
    parameter["required"] = field.place == "path" or field.required == "yes"
    if schema.pop("deprecated", False):
        parameter["deprecated"] = True
    schema.pop("examples", None)
    parameter["schema"] = schema
    if field.example is not MISSING:
        parameter["example"] = field.example
    return parameter


def _told(parameter: Part) -> Part:
    """Return a parameter with its example in its description."""
    if "example" not in parameter:
        return parameter
    told = f"Example: {words.code(parameter['example'])}."
    said = f"{parameter.get('description', '')} {told}".lstrip()
    rest = {name: one for name, one in parameter.items() if name != "example"}
    return rest | {"description": said}


def _token(api: Api) -> Part:
    return {
        "type": "string",
        "description": words.sentence(api.token.description),
        "examples": [api.token.placeholder],
    }
