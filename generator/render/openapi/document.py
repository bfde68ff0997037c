"""The document as a whole: what its template lays out."""

from collections.abc import Callable
from typing import NamedTuple

from generator.model import Api
from generator.render.openapi import texts
from generator.render.openapi.answers import add_common_answers
from generator.render.openapi.components import Components
from generator.render.openapi.names import ComponentNames
from generator.render.openapi.operations import (
    TOKEN_IN_HEADER,
    TOKEN_IN_QUERY,
    OperationView,
    operation_view,
)
from generator.render.openapi.parameters import add_common_fields, add_request_headers
from generator.render.openapi.parts import Part
from generator.render.openapi.paths import path_template
from generator.render.openapi.schemas import object_schema
from generator.render.openapi.servers import server_object
from generator.render.openapi.used import used_objects
from generator.render.samples import Samples

_LICENSES = "https://spdx.org/licenses/"


class DocumentView(NamedTuple):
    """Everything that stands in the document."""

    title: str
    version: str
    summary: str
    description: str
    license: Part | None
    contact: Part | None
    documentation: str
    servers: list[Part]
    security: list[Part]
    tags: list[Part]
    tag_groups: list[Part]
    paths: dict[str, Part]
    security_schemes: Part
    components: Components


def build_document(
    api: Api, samples: Samples, laid_out: Callable[[OperationView], Part]
) -> DocumentView:
    """Describe an API as an OpenAPI document.

    Args:
        api: The model.
        samples: Makes the code samples.
        laid_out: Lays an operation out by its template.
    """
    components = Components(ComponentNames(api.objects))
    add_common_answers(api, components)
    add_request_headers(api, components)
    add_common_fields(api, components)
    used = used_objects(api)
    for name, shared in api.objects.items():
        if name in used:
            components.schemas[name] = object_schema(shared, api.documentation)
    paths: dict[str, Part] = {}
    for operation in api.operations:
        view = operation_view(operation, api, components, samples)
        path = paths.setdefault(path_template(operation), {})
        path[operation.method.lower()] = laid_out(view)
    return DocumentView(
        title=api.title,
        version=api.version,
        summary=api.summary,
        description=texts.api(api),
        license=_license(api),
        contact=_contact(api),
        documentation=api.documentation,
        servers=[server_object(one) for one in api.servers if one.platform],
        security=[{TOKEN_IN_HEADER: []}],
        tags=[
            {"name": one.name, "x-displayName": one.title, "description": one.description}
            for one in api.resources
        ],
        tag_groups=_tag_groups(api),
        paths=paths,
        security_schemes=_security_schemes(api),
        components=components,
    )


def _license(api: Api) -> Part | None:
    if api.license is None:
        return None
    return {"name": api.license, "url": f"{_LICENSES}{api.license}.html"}


def _contact(api: Api) -> Part | None:
    if api.contact is None:
        return None
    return {name: value for name, value in api.contact._asdict().items() if value is not None}


def _tag_groups(api: Api) -> list[Part]:
    groups = [
        {
            "name": section.title,
            "tags": [one.name for one in api.resources if one.section == section.name],
        }
        for section in api.sections
    ]
    return [group for group in groups if group["tags"]]


def _security_schemes(api: Api) -> Part:
    schemes: Part = {
        TOKEN_IN_HEADER: {
            "type": "http",
            "scheme": "bearer",
            "description": api.token.description,
        }
    }
    if any(operation.auth == "query" for operation in api.operations):
        schemes[TOKEN_IN_QUERY] = {
            "type": "apiKey",
            "in": "query",
            "name": api.token.name,
            "description": "The same token in the URL, for calls that know no other way.",
        }
    return schemes
