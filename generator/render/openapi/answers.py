"""Answers: their schemas, examples, headers and statuses.

The platform answers errors with HTTP status 200 too, so one schema serves both: it has the payload
and the envelope, and requires the envelope alone.
"""

from collections.abc import Iterable

from generator.model import Api, ErrorCode, Json, Operation
from generator.naming import ClassName
from generator.render import words
from generator.render.openapi import texts
from generator.render.openapi.components import Components
from generator.render.openapi.examples import named_examples
from generator.render.openapi.parameters import takes_request_headers
from generator.render.openapi.parts import Part
from generator.render.openapi.schemas import (
    component_schema,
    field_schema,
    shape_schema,
)

REFUSED = "Refused"
FILE_TYPE = "application/octet-stream"


def add_common_answers(api: Api, components: Components) -> None:
    """Define what the answers share: the envelope, its errors, headers, and refusals by status."""
    components.error_code = components.add_schema(
        "ErrorCode",
        {
            "type": "integer",
            "description": texts.error_codes(api),
            "examples": [api.envelope.success],
        },
    )
    components.envelope = components.add_schema(
        "Envelope",
        {
            "description": "What every answer has around its payload.",
            "type": "object",
            "properties": envelope_properties(api, components),
            "required": [field.name for field in api.envelope.shape.fields],
        },
    )
    for error in common_errors(api.errors):
        components.examples[error.name] = _error_example(error, _enveloped_error(error, api))
    for header in api.conventions.response_headers.fields:
        schema = field_schema(header, api.conventions.response_headers)
        description = schema.pop("description", "")
        components.headers[ClassName(header.name)] = {"description": description, "schema": schema}
    components.responses[REFUSED] = {
        "description": (
            "Refused by HTTP status. What the platform itself refuses it answers with status 200 "
            "and an error code; other statuses come from the servers in front of it."
        )
    }


def common_errors(errors: Iterable[ErrorCode]) -> list[ErrorCode]:
    """Return the errors that any call can answer: those not bound to the page of one call."""
    return [error for error in errors if not error.seen]


def envelope_properties(api: Api, components: Components) -> dict[str, Part]:
    """Return the properties of the envelope, the code by reference."""
    shape = api.envelope.shape
    properties = {field.name: field_schema(field, shape) for field in shape.fields}
    properties[api.envelope.code] = component_schema(components.error_code)
    return properties


def responses(operation: Operation, api: Api, components: Components) -> Part:
    """Return the answers of an operation by HTTP status."""
    answer = operation.response.answer
    success: Part = {"description": texts.answer(operation)}
    if takes_request_headers(operation):
        headers = api.conventions.response_headers.fields
        success["headers"] = {
            field.name: {"$ref": f"#/components/headers/{ClassName(field.name)}"}
            for field in headers
        }
    success["content"] = _content(operation, api, components)
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


def _content(operation: Operation, api: Api, components: Components) -> Part:
    match operation.response.answer:
        case "file":
            return {FILE_TYPE: {"schema": {"type": "string", "format": "binary"}}}
        case "text":
            return {
                "text/plain": {
                    "schema": {"type": "string"},
                    "examples": named_examples(operation, lambda one: one.response),
                }
            }
        case "json":
            schema = _own_schema(operation, components, {})
            return _json(schema, named_examples(operation, lambda one: one.response))
        case "envelope":
            examples = named_examples(operation, lambda one: one.response)
            # What the call's own page says of an error comes before what is said of all calls.
            for error in operation.errors:
                value = _enveloped_error(error, api)
                examples.setdefault(error.name, _error_example(error, value))
            for error in common_errors(api.errors):
                examples.setdefault(error.name, {"$ref": f"#/components/examples/{error.name}"})
            return _json(_enveloped(operation, api, components), examples)


def _json(schema: Part, examples: Part) -> Part:
    return {"application/json": {"schema": schema, "examples": examples}}


def _enveloped(operation: Operation, api: Api, components: Components) -> Part:
    if not operation.response.shape.fields and not operation.response.shape.additional:
        return component_schema(components.envelope)
    return _own_schema(operation, components, envelope_properties(api, components))


def _own_schema(operation: Operation, components: Components, envelope: dict[str, Part]) -> Part:
    schema = shape_schema(operation.response.shape, first=envelope)
    return components.named(operation, "Response", schema)


def _enveloped_error(error: ErrorCode, api: Api) -> Part:
    return {api.envelope.code: error.code, api.envelope.text: error.description}


def _error_example(error: ErrorCode, value: Json) -> Part:
    return {
        "summary": f"Error {error.code}: {error.name}",
        "description": "Composed: the text is the meaning of the code.",
        "value": value,
    }
