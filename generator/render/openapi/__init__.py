"""The OpenAPI target: one document, written as YAML and JSON, and converted down for older tools.

`document` collects what the templates lay out; `operations`, `answers` and `parameters` describe
the calls, `schemas` and `rules` the values, `texts` says it in Markdown. `version30` turns the
finished 3.1 document into a 3.0 one. The templates' output is JSON; both formats are written from
what it reads as, so that they hold the same data.
"""

from collections.abc import Iterator
from functools import partial

from generator.model import Api
from generator.render.environment import RenderedFile, Templates
from generator.render.openapi.document import build_document
from generator.render.openapi.operations import OperationView
from generator.render.openapi.parts import Part
from generator.render.openapi.version30 import to_version_30
from generator.render.samples import Samples
from generator.render.serialise import json_pieces, yaml_pieces


def render(api: Api, templates: Templates) -> Iterator[RenderedFile]:
    """Render the OpenAPI document of an API.

    Args:
        api: The model.
        templates: The templates of this target.

    Yields:
        `openapi.yaml` and `openapi.json` (3.1), and `openapi-3.0.yaml` (3.0).
    """
    document = _document(api, templates)
    yield RenderedFile("openapi.yaml", partial(yaml_pieces, document))
    yield RenderedFile("openapi.json", partial(json_pieces, document))
    yield RenderedFile("openapi-3.0.yaml", partial(yaml_pieces, to_version_30(document)))


def _document(api: Api, templates: Templates) -> Part:
    """Return the document; its text as a whole would be most of the memory of a build."""

    def laid_out(operation: OperationView) -> Part:
        return templates.render_json("operation.json.j2", operation=operation)

    view = build_document(api, Samples(api, templates), laid_out)
    return templates.render_json("document.json.j2", document=view) | {"paths": view.paths}
