"""Servers."""

from generator.model import Server
from generator.render.openapi.parts import Part


def server_object(server: Server) -> Part:
    """Return a server and its variables."""
    described: Part = {"url": server.url, "description": server.description}
    if server.variables:
        described["variables"] = {
            one.name: {"default": one.default, "description": one.description}
            for one in server.variables
        }
    return described


def fixed_server_object(server: Server) -> Part:
    """Return a server under its default address, for a single call.

    Client generators know variables only in the servers of the whole document.
    """
    url = server.url
    for one in server.variables:
        url = url.replace(f"{{{one.name}}}", one.default)
    return {"url": url, "description": server.description}
