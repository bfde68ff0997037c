"""The AsyncAPI target: what the platform takes from its message broker, as AsyncAPI 3.

An API without a broker has no such document. The schemas are those of the OpenAPI document, as far
as messages lead to them.
"""

from collections.abc import Iterator
from functools import partial

from generator.model import Api, Broker
from generator.render.asyncapi.document import document_view
from generator.render.environment import RenderedFile, Templates
from generator.render.serialise import to_yaml


def render(api: Api, templates: Templates) -> Iterator[RenderedFile]:
    """Yield `asyncapi.yaml`, if the API has a broker."""
    if api.broker is not None:
        yield RenderedFile("asyncapi.yaml", partial(_write, api, api.broker, templates))


def _write(api: Api, broker: Broker, templates: Templates) -> Iterator[str]:
    view = document_view(api, broker)
    yield to_yaml(templates.render_json("document.json.j2", document=view)) + "\n"
