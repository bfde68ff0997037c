"""The document around the operations: what its template lays out."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from generator.model import Api
from generator.render.openapi import texts
from generator.render.openapi.components import Components, components
from generator.render.openapi.names import ComponentNames
from generator.render.openapi.operations import TOKEN_IN_HEADER, TOKEN_IN_QUERY
from generator.render.openapi.parts import Part
from generator.render.openapi.servers import server_object
from generator.render.words import semantic_version

_LICENSES = "https://spdx.org/licenses/"


class DocumentView(NamedTuple):
    """Everything that stands in the document, beside the operations."""

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
    security_schemes: Part
    components: Components


def document_view(
    api: Api, names: ComponentNames, objects: Iterable[str], auths: Collection[str]
) -> DocumentView:
    """Describe an API as an OpenAPI document, without its operations.

    Args:
        api: The model.
        names: The names of schemas.
        objects: The shared objects that operations refer to.
        auths: The ways in which operations send the token.
    """
    return DocumentView(
        title=api.title,
        version=semantic_version(api.version),
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
        security_schemes=_security_schemes(api, auths),
        components=components(api, names, objects),
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


def _security_schemes(api: Api, auths: Collection[str]) -> Part:
    schemes: Part = {
        TOKEN_IN_HEADER: {
            "type": "http",
            "scheme": "bearer",
            "description": api.token.description,
        }
    }
    if "query" in auths:
        schemes[TOKEN_IN_QUERY] = {
            "type": "apiKey",
            "in": "query",
            "name": api.token.name,
            "description": "The same token in the URL, for calls that know no other way.",
        }
    return schemes
