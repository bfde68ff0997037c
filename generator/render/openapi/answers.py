"""Answers: their schemas, examples, headers and statuses.

The platform answers errors with HTTP status 200 too, so one schema serves both: it has the payload
and the envelope, and requires the envelope alone.
"""

from collections.abc import Iterable

from generator.model import Api, ErrorCode, Json, Operation
from generator.naming import ClassName
from generator.render import words
from generator.render.openapi import texts
from generator.render.openapi.examples import named_examples
from generator.render.openapi.names import ComponentNames
from generator.render.openapi.parameters import takes_request_headers
from generator.render.openapi.parts import Part
from generator.render.openapi.schemas import answered, component_schema, field_schema, shape_schema

REFUSED = "Refused"
FILE_TYPE = "application/octet-stream"


def envelope_fields(api: Api, names: ComponentNames) -> Part:
    """Return the schemas of the fields of the envelope: one changes in one place."""
    shape = api.envelope.shape
    return {
        names.envelope_fields[field.name]: (
            _error_code(api) if field.name == api.envelope.code else field_schema(field, shape)
        )
        for field in shape.fields
    }


def _error_code(api: Api) -> Part:
    schema: Part = {
        "type": "integer",
        "description": texts.error_codes(api),
        "examples": [api.envelope.success],
    }
    if remarks := texts.error_editorial(api):
        schema["x-altcraft-editorial"] = remarks
    return schema


def envelope_schema(api: Api, names: ComponentNames) -> Part:
    """Return the schema of an answer without payload."""
    return {
        "description": "What every answer has around its payload.",
        "type": "object",
        "properties": _envelope_properties(names),
        "required": [field.name for field in api.envelope.shape.fields],
    }


def error_examples(api: Api) -> Part:
    """Return an example for each error that any call can answer."""
    return {
        error.name: _error_example(error, _enveloped_error(error, api))
        for error in _common_errors(api.errors)
    }


def response_headers(api: Api) -> Part:
    """Return the headers that many answers have."""
    headers: Part = {}
    for header in api.conventions.response_headers.fields:
        schema = field_schema(header, api.conventions.response_headers)
        description = schema.pop("description", "")
        headers[ClassName(header.name)] = {"description": description, "schema": schema}
    return headers


def refusals() -> Part:
    """Return the answers by HTTP status that any call can get."""
    return {
        REFUSED: {
            "description": (
                "Refused by HTTP status. What the platform itself refuses it answers with status "
                "200 and an error code; other statuses come from the servers in front of it."
            )
        }
    }


def _common_errors(errors: Iterable[ErrorCode]) -> list[ErrorCode]:
    """Return the errors that any call can answer: those not bound to the page of one call."""
    return [error for error in errors if not error.seen]


def _envelope_properties(names: ComponentNames) -> dict[str, Part]:
    return {field: component_schema(name) for field, name in names.envelope_fields.items()}


def response_schema(operation: Operation, api: Api, names: ComponentNames) -> Part | None:
    """Return the schema that only the answer of one operation has."""
    response = operation.response
    match response.answer:
        case "json":
            return answered(shape_schema(response.shape))
        case "envelope" if response.shape.fields or response.shape.additional:
            schema = shape_schema(response.shape, first=_envelope_properties(names))
            return answered(schema)
    return None


def responses(operation: Operation, api: Api, schema: Part) -> Part:
    """Return the answers of an operation by HTTP status.

    Args:
        operation: The operation.
        api: The API that it is of.
        schema: The schema of a JSON answer.
    """
    answer = operation.response.answer
    success: Part = {"description": texts.answer(operation)}
    if takes_request_headers(operation):
        headers = api.conventions.response_headers.fields
        success["headers"] = {
            field.name: {"$ref": f"#/components/headers/{ClassName(field.name)}"}
            for field in headers
        }
    success["content"] = _content(operation, api, schema)
    result: Part = {"200": success}
    if answer != "envelope":
        for error in operation.errors:
            said: Part = {"description": words.sentence(error.description)}
            if answer == "text":
                example = _error_example(error, error.description)
                said["content"] = {
                    "text/plain": {"schema": {"type": "string"}, "examples": {error.name: example}}
                }
            result[str(error.code)] = said
    if not any(status.startswith("4") for status in result):
        result["4XX"] = {"$ref": f"#/components/responses/{REFUSED}"}
    return result


def _content(operation: Operation, api: Api, schema: Part) -> Part:
    if operation.response.answer == "file":
        return {FILE_TYPE: {"schema": {"type": "string", "format": "binary"}}}
    examples = named_examples(operation, lambda one: one.response)
    if operation.response.answer == "text":
        return {"text/plain": {"schema": {"type": "string"}, "examples": examples}}
    if operation.response.answer == "envelope":
        # What the call's own page says of an error comes before what is said of all calls.
        for error in operation.errors:
            example = _error_example(error, _enveloped_error(error, api))
            examples.setdefault(error.name, example)
        for error in _common_errors(api.errors):
            examples.setdefault(error.name, {"$ref": f"#/components/examples/{error.name}"})
    return {"application/json": {"schema": schema, "examples": examples}}


def _enveloped_error(error: ErrorCode, api: Api) -> Part:
    return {api.envelope.code: error.code, api.envelope.text: error.description}


def _error_example(error: ErrorCode, value: Json) -> Part:
    return {
        "summary": f"Error {error.code}: {error.name}",
        "description": "Composed: the text is the meaning of the code.",
        "value": value,
    }
