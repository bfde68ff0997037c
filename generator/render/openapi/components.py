"""The components of the document that are not of one operation alone."""

from collections.abc import Iterable
from typing import NamedTuple

from generator.model import Api, object_references, reached_objects
from generator.render.openapi.answers import (
    envelope_fields,
    envelope_schema,
    error_examples,
    refusals,
    response_headers,
)
from generator.render.openapi.named import named_schemas
from generator.render.openapi.names import ComponentNames
from generator.render.openapi.parameters import common_fields, request_headers
from generator.render.openapi.parts import Part
from generator.render.openapi.schemas import answered, object_schema


class Components(NamedTuple):
    """Named parts, in the order in which they are shown."""

    parameters: Part
    headers: Part
    responses: Part
    examples: Part
    schemas: Part


def components(api: Api, names: ComponentNames, objects: Iterable[str]) -> Components:
    """Return the components that operations share.

    Args:
        api: The model.
        names: The names of schemas.
        objects: The shared objects that operations refer to.
    """
    shapes = [one.response.shape for one in api.operations]
    answers = reached_objects(shapes, object_references(api.objects))
    schemas = {
        names.envelope: envelope_schema(api, names),
        **envelope_fields(api, names),
        **common_fields(api, names),
    }
    for name in sorted(objects, key=list(api.objects).index):
        schema = object_schema(api.objects[name], api.documentation)
        schemas |= named_schemas(name, answered(schema) if name in answers else schema, names)
    return Components(
        parameters=request_headers(api),
        headers=response_headers(api),
        responses=refusals(),
        examples=error_examples(api),
        schemas=schemas,
    )
