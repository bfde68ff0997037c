"""Servers."""

from generator.model import Server
from generator.render import words
from generator.render.openapi.parts import Part


def server_object(server: Server) -> Part:
    """Return a server and its variables.

    The variables are described beside the server: the first published schema of OpenAPI 3.1, by
    which tools still validate, misspells the `description` of a variable and so refuses it.
    """
    meanings = [f"{words.code(one.name)}: {one.description}" for one in server.variables]
    described: Part = {
        "url": server.url,
        "description": " ".join(map(words.sentence, (server.description, *meanings))),
    }
    if server.variables:
        described["variables"] = {one.name: {"default": one.default} for one in server.variables}
    return described


def fixed_server_object(server: Server) -> Part:
    """Return a server under its default address, for a single call.

    Client generators know variables only in the servers of the whole document.
    """
    url = server.url
    for one in server.variables:
        url = url.replace(f"{{{one.name}}}", one.default)
    return {"url": url, "description": server.description}
