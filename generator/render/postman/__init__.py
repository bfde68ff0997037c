"""The Postman collection (format 2.1.0) and its environments.

`items` puts the collection together from `requests`, `answers`, `checks` (for the test scripts) and
`tables` (for the descriptions); `variables` knows what stands for literal identifiers, and `guide`
where to begin.
"""

import json
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from generator.model import Api, Json, Section, Server
from generator.render.environment import RenderedFile, Templates
from generator.render.postman.guide import guide
from generator.render.postman.identity import identifier
from generator.render.postman.items import ItemBuilder
from generator.render.postman.variables import (
    URL,
    Variable,
    Variables,
    address,
    first_values,
    platforms,
)
from generator.render.serialise import Written, json_pieces, to_json
from generator.render.words import semantic_version

_NAME = "altcraft"
_INDENT = 4  # of a folder in the collection


class Environment(NamedTuple):
    """An environment as the introduction of the collection names it."""

    title: str
    description: str


def render(api: Api, templates: Templates) -> Iterator[RenderedFile]:
    """Yield the collection, and an environment for each host of the platform."""
    templates.add_filters({"cell": _cell, "line": json.dumps})
    values = first_values(api)
    variables = Variables(api, values)
    folders = []
    for section in api.sections:
        operations = [one for one in api.operations if one.section == section.name]
        if operations:
            alone = api._replace(operations=tuple(operations))
            folders.append(Written(_folder(templates, alone, section, values)))
    environments = [Environment(_title(api, one), one.description) for one in platforms(api)]
    collection = templates.render_json(
        "collection.json.j2",
        api=api,
        version=semantic_version(api.version),
        id=identifier("collection"),
        description=templates.render(
            "collection.md.j2", api=api, guide=guide(api), environments=environments
        ).strip(),
        variables=list(variables),
    )
    collection["item"] = folders
    yield RenderedFile(f"{_NAME}.postman_collection.json", partial(json_pieces, collection))
    # The host that is each user's own, to be filled in, has the plain name.
    own = next((one for one in platforms(api) if one.variables), None)
    for server in platforms(api):
        name = _NAME if server is own else f"{_NAME}-{server.name}"
        environment = templates.render_json(
            "environment.json.j2",
            id=identifier("environment", server.name),
            title=_title(api, server),
            values=_environment(server, variables),
        )
        yield RenderedFile(f"{name}.postman_environment.json", partial(json_pieces, environment))


def _title(api: Api, server: Server) -> str:
    return f"{api.title} ({server.name})"


def _folder(templates: Templates, api: Api, section: Section, values: dict[str, Json]) -> str:
    """Return the folder of a section as it stands in the collection."""
    folder = ItemBuilder(api, templates, Variables(api, values)).folder(section)
    return to_json(templates.render_json("section.json.j2", section=folder), _INDENT)


def _environment(server: Server, variables: Variables) -> list[Variable]:
    """Return what differs from host to host: the address and the secrets."""
    url = Variable(URL, address(server), server.description)
    return [url, *(one for one in variables if one.secret)]


def _cell(text: str) -> str:
    """Put Markdown into a cell of a table."""
    return " ".join(text.split()).replace("\\|", "|").replace("|", "\\|")
