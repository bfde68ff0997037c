"""Requests: an operation's example as Postman sends it."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from generator.model import Api, Example, Operation, Server
from generator.model.shape import Place
from generator.render.postman.bodies import json_body, plain
from generator.render.postman.variables import Placeholder, Variables, host_variable, reference

_PARAMETER = re.compile(r"\{([^}]*)\}")
# Postman makes a new one for each request that it sends.
_NEW_ID = "{{$guid}}"


class Pair(NamedTuple):
    """A header, a form field or a part of the address."""

    key: str
    value: str
    description: str = ""


class Request(NamedTuple):
    """A request; `anonymous` ones do not inherit the collection's authorization."""

    method: str
    host: str
    path: tuple[str, ...]
    parameters: tuple[Pair, ...]
    query: tuple[Pair, ...]
    headers: tuple[Pair, ...]
    body: str | None
    form: tuple[Pair, ...] | None
    anonymous: bool

    @property
    def address(self) -> str:
        """The whole address in one line, as Postman shows it."""
        query = "&".join(f"{one.key}={one.value}" for one in self.query)
        return "/".join((self.host, *self.path)) + (f"?{query}" if query else "")


def build_request(
    api: Api, operation: Operation, example: Example, variables: Variables
) -> Request:
    """Build the request of an example, with variables in place of literal identifiers."""
    values = variables.fill(operation, example.request)
    token = Pair(api.token.name, reference(api.token.name), "API token.")

    def pairs(place: Place) -> list[Pair]:
        return [
            Pair(field.name, plain(values[field.name]), field.description)
            for field in operation.request.fields
            if field.place == place and field.name in values
        ]

    placed = {field.name for field in operation.request.fields if field.place != "body"}
    body = {name: value for name, value in values.items() if name not in placed}
    has_body = operation.has_body
    is_form = has_body and operation.encoding == "form"
    form = [token] if operation.auth == "body" else []
    secret = {one.key: Placeholder(one.key, True) for one in form}
    form += [
        Pair(name, plain(value), _description(operation, name)) for name, value in body.items()
    ]
    return Request(
        method=operation.method,
        host=reference(host_variable(_server(api, operation))),
        path=tuple(_PARAMETER.sub(r":\1", operation.path).strip("/").split("/")),
        parameters=tuple(pairs("path")),
        query=(*([token] if operation.auth == "query" else []), *pairs("query")),
        headers=(*_headers(api, operation, has_body and not is_form), *pairs("header")),
        body=json_body(secret | body) if has_body and not is_form else None,
        form=tuple(form) if is_form else None,
        anonymous=operation.auth != "header",
    )


def _headers(api: Api, operation: Operation, has_json: bool) -> Iterable[Pair]:
    if has_json:
        yield Pair("Content-Type", "application/json")
    if operation.effect == "read" or operation.server is not None:
        return
    # Who sends a modifying request twice from Postman wants it executed twice.
    for field in api.conventions.headers.fields:
        yield Pair(field.name, _NEW_ID, field.description)


def _server(api: Api, operation: Operation) -> Server | None:
    return next((one for one in api.servers if one.name == operation.server), None)


def _description(operation: Operation, name: str) -> str:
    field = operation.request.field(name)
    return field.description if field else ""
