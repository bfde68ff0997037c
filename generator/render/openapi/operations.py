"""Operations: what the template of an operation lays out."""

from typing import Any, NamedTuple

from generator.model import Api, Operation
from generator.render import words
from generator.render.openapi import texts
from generator.render.openapi.answers import response_schema, responses
from generator.render.openapi.named import named_schemas
from generator.render.openapi.names import ComponentNames
from generator.render.openapi.parameters import parameters, request_body, request_schema
from generator.render.openapi.parts import Part
from generator.render.openapi.schemas import component_schema
from generator.render.openapi.servers import fixed_server_object
from generator.render.samples import Samples

TOKEN_IN_HEADER = "token"  # nosec B105  # names of the security schemes
TOKEN_IN_QUERY = "token_in_query"  # nosec B105


class OperationView(NamedTuple):
    """An operation as the document shows it; what is None or empty is left out."""

    id: str
    tag: str
    summary: str
    description: str
    external_docs: Part | None
    deprecated: bool
    parameters: list[Part]
    request_body: Part | None
    responses: Part
    security: list[Part] | None
    servers: list[Part]
    extensions: Part
    samples: list[Part]
    schemas: dict[str, Part]


def operation_view(
    operation: Operation, api: Api, names: ComponentNames, samples: Samples
) -> OperationView:
    """Describe an operation and the schemas that it alone has."""
    schemas: dict[str, Part] = {}
    body, answer = None, component_schema(names.envelope)
    if (schema := request_schema(operation, api, names)) is not None:
        schemas |= named_schemas(names.request(operation), schema, names)
        body = request_body(operation, api, component_schema(names.request(operation)))
    if (schema := response_schema(operation, api, names)) is not None:
        schemas |= named_schemas(names.response(operation), schema, names)
        answer = component_schema(names.response(operation))
    return OperationView(
        id=operation.name,
        tag=operation.resource,
        summary=words.clause(operation.summary),
        description=texts.operation(operation),
        external_docs=_external_docs(operation, api),
        deprecated=operation.deprecated is not None,
        parameters=parameters(operation, api),
        request_body=body,
        responses=responses(operation, api, answer),
        security=_security(operation),
        servers=[fixed_server_object(one) for one in api.servers if one.name == operation.server],
        extensions=_extensions(operation),
        samples=[
            {"lang": "Python", "source": samples.python(operation)},
            {"lang": "Shell", "label": "curl", "source": samples.shell(operation)},
        ],
        schemas=schemas,
    )


def _external_docs(operation: Operation, api: Api) -> Part | None:
    if operation.page is None:
        return None
    return {
        "description": operation.title,
        "url": words.page_address(api.documentation, operation.page),
    }


def _security(operation: Operation) -> list[Part] | None:
    match operation.auth:
        case "header":
            return None  # as the whole document says
        case "query":
            return [{TOKEN_IN_QUERY: []}]
        case "body" | "none":
            return []


def _extensions(operation: Operation) -> Part:
    """Return what OpenAPI has no field for."""
    documented = {"title": operation.documented_title, "path": operation.documented_path}
    facts = {
        # Beside an address it stands as what is there.
        "title": None if operation.page else operation.title,
        "group": operation.group,
        "effect": operation.effect,
        "idempotent": operation.idempotent,
        "dedup": operation.dedup,
        "paging": _facts(operation.paging),
        "task": _facts(operation.task),
        "batch": _facts(operation.batch),
        "payload": operation.response.payload,
        "access": operation.access,
        "since": operation.since,
        "provenance": _facts(operation.seen),
        "editorial": texts.editorial(operation, operation.request) or None,
        "documented": {key: value for key, value in documented.items() if value},
    }
    return {
        f"x-altcraft-{name}": value
        for name, value in facts.items()
        if value is not None and value != {}
    }


def _facts(part: Any) -> Part | None:
    if part is None:
        return None
    return {
        name: value
        for name, value in part._asdict().items()
        if value not in (None, ()) and name != "description"
    }
