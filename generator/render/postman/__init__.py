"""The Postman collection (format 2.1.0) and its environments.

`items` puts the collection together from `requests`, `answers`, `checks` (for the test scripts) and
`tables` (for the descriptions); `variables` knows what stands for literal identifiers.
"""

import json
from collections.abc import Iterator
from functools import partial

from generator.model import Api, Server
from generator.render.environment import RenderedFile, Templates
from generator.render.postman.identity import identifier
from generator.render.postman.items import ItemBuilder
from generator.render.postman.variables import URL, Variable, Variables, address, platforms
from generator.render.serialise import json_pieces

_NAME = "altcraft"


def render(api: Api, templates: Templates) -> Iterator[RenderedFile]:
    """Yield the collection, and an environment for each host of the platform."""
    templates.add_filters({"cell": _cell, "line": json.dumps})
    variables = Variables(api)
    builder = ItemBuilder(api, templates, variables)
    # One folder at a time: their text as a whole would be most of the memory of a build.
    folders = [
        templates.render_json("section.json.j2", section=folder)
        for section in api.sections
        if (folder := builder.folder(section)).items
    ]
    collection = templates.render_json(
        "collection.json.j2",
        api=api,
        id=identifier("collection"),
        description=templates.render("collection.md.j2", api=api).strip(),
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
            title=f"{api.title} ({server.name})",
            values=_environment(server, variables),
        )
        yield RenderedFile(f"{name}.postman_environment.json", partial(json_pieces, environment))


def _environment(server: Server, variables: Variables) -> list[Variable]:
    """Return what differs from host to host: the address and the secrets."""
    url = Variable(URL, address(server), server.description)
    return [url, *(one for one in variables if one.secret)]


def _cell(text: str) -> str:
    """Put Markdown into a cell of a table."""
    return " ".join(text.split()).replace("\\|", "|").replace("|", "\\|")
