"""Code samples: the first example of an operation as a Python program and as a curl command."""

import json
import shlex
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from generator.model import Api, Field, Json, Operation
from generator.naming import PythonName
from generator.render.environment import Templates
from generator.render.python.text import python_literal

_WIDTH = 88
_INDENT = 4
_URL = "$ALTCRAFT_URL"
_TOKEN = "$ALTCRAFT_TOKEN"  # noqa: S105 - the shell variable


@dataclass(frozen=True, slots=True)
class PythonSample:
    """What the template of a Python sample lays out."""

    call: str
    pages: bool
    file: bool
    server: str | None
    server_variable: str


@dataclass(frozen=True, slots=True)
class ShellSample:
    """What the template of a shell sample lays out; every argument is quoted."""

    method: str
    url: str
    arguments: list[str]


class Samples:
    """Writes samples.

    Args:
        api: The model.
        templates: Has `sample.py.j2` and `sample.sh.j2`.
    """

    def __init__(self, api: Api, templates: Templates) -> None:
        self._api = api
        self._templates = templates

    def python(self, operation: Operation) -> str:
        """Return a complete program that makes the call with the generated client."""
        sample = PythonSample(
            call=_python_call(operation, self._python_arguments(operation)),
            pages=operation.paging is not None,
            file=operation.response.answer == "file",
            server=operation.server,
            server_variable=_server_variable(operation),
        )
        return self._templates.render("sample.py.j2", sample=sample)

    def shell(self, operation: Operation) -> str:
        """Return a curl command that makes the call."""
        request = operation.examples[0].request
        places = _by_place(operation, request)
        arguments = []
        if operation.auth == "header":
            arguments.append(f'--header "Authorization: Bearer {_TOKEN}"')
        for name, value in places["header"].items():
            arguments.append(f"--header {shlex.quote(f'{name}: {value}')}")
        arguments += self._body(operation, places["body"])
        if operation.response.answer == "file":
            arguments.append("--remote-name")
        url = self._url(operation, places["path"], places["query"])
        sample = ShellSample(operation.method, url, arguments)
        return self._templates.render("sample.sh.j2", sample=sample)

    def _python_arguments(self, operation: Operation) -> list[tuple[str, Json]]:
        """Return keyword arguments; fields that the client sets itself are not among them."""
        fields = {
            field.name: field
            for field in (*operation.request.fields, *operation.conventional.fields)
        }
        reserved = self._api.conventions.reserved
        arguments: list[tuple[str, Json]] = []
        extra: dict[str, Json] = {}
        for name, value in operation.examples[0].request.items():
            if name not in fields:
                extra[name] = value
            elif name not in reserved:
                arguments.append((fields[name].python_name, value))
        return [*arguments, ("extra", extra)] if extra else arguments

    def _body(self, operation: Operation, values: dict[str, Json]) -> list[str]:
        if operation.encoding == "form":
            pairs = [shlex.quote(f"{name}={_text(value)}") for name, value in values.items()]
            if operation.auth == "body":
                pairs.insert(0, self._token_pair())
            return [f"--data-urlencode {pair}" for pair in pairs]
        if operation.method == "GET" or not _has_body(operation):
            return []
        body = json.dumps(values, ensure_ascii=False, indent=2)
        return ['--header "Content-Type: application/json"', f"--data {shlex.quote(body)}"]

    def _url(self, operation: Operation, path: dict[str, Json], query: dict[str, Json]) -> str:
        filled = operation.path
        for name, value in path.items():
            filled = filled.replace(f"{{{name}}}", quote(_text(value), safe="/"))
        if query:
            filled += f"?{urlencode({name: _text(value) for name, value in query.items()})}"
        base = f"${{{_server_variable(operation)}:-{_URL}}}" if operation.server else _URL
        url = f'"{base}"{shlex.quote(filled)}'
        if operation.auth == "query":
            url += f"{shlex.quote('&' if query else '?')}{self._token_pair()}"
        return url

    def _token_pair(self) -> str:
        return f'{shlex.quote(f"{self._api.token.name}=")}"{_TOKEN}"'


def _by_place(operation: Operation, request: dict[str, Json]) -> dict[str, dict[str, Json]]:
    fields: dict[str, Field] = {field.name: field for field in operation.request.fields}
    places: dict[str, dict[str, Json]] = {"path": {}, "query": {}, "header": {}, "body": {}}
    for name, value in request.items():
        places[fields[name].place if name in fields else "body"][name] = value
    return places


def _has_body(operation: Operation) -> bool:
    body = any(field.place == "body" for field in operation.request.fields)
    return bool(body or operation.request.additional or operation.conventional.fields)


def _server_variable(operation: Operation) -> str:
    return f"ALTCRAFT_{PythonName(operation.server or '').upper()}_URL"


def _text(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _python_call(operation: Operation, arguments: list[tuple[str, Json]]) -> str:
    """Lay a call out as black does: on one line if it fits, else an argument on each line."""
    function = f"client.{operation.name}"
    inner = ", ".join(f"{name}={python_literal(value)}" for name, value in arguments)
    lead = "    for item in .first():" if operation.paging else "    answer = "
    if len(f"{lead}{function}({inner})") <= _WIDTH:
        return f"{function}({inner})"
    pad = " " * (2 * _INDENT)
    lines = [f"{pad}{name}={_laid_out(value, 2, len(name) + 1)}," for name, value in arguments]
    return "\n".join([f"{function}(", *lines, f"{' ' * _INDENT})"])


def _laid_out(value: Json, level: int, taken: int) -> str:
    """Lay a literal out over several lines when it does not fit on one."""
    flat = python_literal(value)
    if not isinstance(value, (dict, list)) or not value:
        return flat
    if level * _INDENT + taken + len(flat) + 1 <= _WIDTH:
        return flat
    pad = " " * (_INDENT * (level + 1))
    if isinstance(value, dict):
        keys = {python_literal(key): one for key, one in value.items()}
        items = [f"{key}: {_laid_out(one, level + 1, len(key) + 2)}" for key, one in keys.items()]
    else:
        items = [_laid_out(one, level + 1, 0) for one in value]
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    lines = [f"{pad}{item}," for item in items]
    return "\n".join([opening, *lines, " " * (_INDENT * level) + closing])
