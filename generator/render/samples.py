"""Code samples: the first example of an operation in Python, with curl, and on the command line."""

import json
import shlex
from typing import NamedTuple
from urllib.parse import quote, urlencode

from generator.model import Api, Field, Json, Operation, Scalar, Task
from generator.naming import PythonName
from generator.render.environment import Templates
from generator.render.python.calls import call, example_arguments, imports

_WIDTH = 88
_INDENT = 4
_CONTINUED = " \\\n  "
_URL = "$ALTCRAFT_URL"
_TOKEN = "$ALTCRAFT_TOKEN"  # nosec B105  # the shell variable

# Kinds of parameters that the command line takes as they are typed; all others are JSON.
_TYPED = {
    str: ("string", "date", "datetime", "decimal"),
    bool: ("bool",),
    int: ("int", "float"),
    float: ("float",),
}

# Columns that the template's statement has around a call.
_AROUND = {
    "pages": len("for item in .first():"),
    "task": len("task = "),
    "call": len("answer = "),
}


class PythonSample(NamedTuple):
    """What the template of a Python sample lays out."""

    imports: list[str]
    call: str
    pages: bool
    task: Task | None
    file: bool
    server: str | None
    server_variable: str


class ShellSample(NamedTuple):
    """What the template of a shell sample lays out; every argument is quoted."""

    method: str
    url: str
    arguments: list[str]


class Samples:
    """Writes samples.

    Args:
        api: The model.
        templates: Has the templates of samples.
    """

    def __init__(self, api: Api, templates: Templates) -> None:
        self._api = api
        self._templates = templates

    def python(self, operation: Operation, *, is_async: bool = False) -> str:
        """Return a complete program that makes the call with the generated client."""
        kind = "pages" if operation.paging else "task" if operation.task else "call"
        arguments = example_arguments(self._api, operation)
        name = "async_sample.py.j2" if is_async else "sample.py.j2"
        awaits = len("await ") if is_async else 0
        sample = PythonSample(
            imports=imports(arguments),
            call=call(
                f"client.{operation.name}",
                arguments,
                width=_WIDTH,
                indent=_INDENT * (2 if is_async else 1),
                around=_AROUND[kind] + awaits,
            ),
            pages=operation.paging is not None,
            task=operation.task,
            file=operation.response.answer == "file",
            server=operation.server,
            server_variable=_server_variable(operation),
        )
        return self._templates.render(name, sample=sample)

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

    def command_line(self, operation: Operation) -> str:
        """Return the command of the client that makes the call."""
        fields = {field.name: field for field in operation.request.fields}
        request = operation.examples[0].request
        words = [_word(name, value, fields.get(name)) for name, value in request.items()]
        words.insert(0, f"altcraft call {operation.name}")
        line = " ".join(words)
        return f"{line if len(line) <= _WIDTH else _CONTINUED.join(words)}\n"

    def _body(self, operation: Operation, values: dict[str, Json]) -> list[str]:
        if operation.encoding == "form":
            pairs = [shlex.quote(f"{name}={_text(value)}") for name, value in values.items()]
            if operation.auth == "body":
                pairs.insert(0, self._token_pair())
            return [f"--data-urlencode {pair}" for pair in pairs]
        if not operation.has_body:
            return []
        if operation.auth == "body":
            values = {self._api.token.name: self._api.token.placeholder, **values}
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


def _word(name: str, value: Json, field: Field | None) -> str:
    """Return a parameter as the command line takes it, quoted: `name=text` or `name:=json`."""
    kind = field.type.kind if field and isinstance(field.type, Scalar) else None
    text = _text(value)
    # A text that begins like this would be taken for a file, or for standard input.
    if kind in _TYPED.get(type(value), ()) and text[:1] not in ("@", "-"):
        return f"{name}={shlex.quote(text)}"
    return f"{name}:={shlex.quote(json.dumps(value, ensure_ascii=False))}"


def _server_variable(operation: Operation) -> str:
    return f"ALTCRAFT_{PythonName(operation.server or '').upper()}_URL"


def _text(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
