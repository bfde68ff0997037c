"""`build --prove`: what was made is used before it is written.

The Python client is imported in a process of its own, where every example of its docstrings runs
against its fake platform; every JSON example of the OpenAPI document is put before its schema.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from generator.verify.problem import Problem

_CLIENT, _DOCUMENT = "python", "openapi/openapi.json"
_PROGRAM = Path(__file__).parent / "client_examples.py"
_LONGEST = 600  # seconds, for a client that hangs
_SHOWN = 500  # characters of an error


class CannotProveError(Exception):
    """The examples cannot be run here; the text says why."""


def prove(folder: Path) -> Iterator[Problem]:
    """Yield what is wrong with the use of new outputs.

    Args:
        folder: The folder of the new files; targets that are not there are not proved.

    Raises:
        CannotProveError: What the client needs is not installed.
    """
    if (client := folder / _CLIENT).is_dir():
        yield from _client(client)
    if (document := folder / _DOCUMENT).is_file():
        yield from _examples(json.loads(document.read_bytes()))


def _client(folder: Path) -> Iterator[Problem]:
    """Yield what fails when the client is imported and its examples are run."""
    with TemporaryDirectory() as work:  # downloads go there
        command = [sys.executable, "-I", "-B", str(_PROGRAM), str(folder.resolve())]
        try:
            done = subprocess.run(  # nosec B603  # our own program, and no shell
                command, cwd=work, capture_output=True, timeout=_LONGEST, check=False
            )
        except subprocess.TimeoutExpired:
            message = f"the examples do not end within {_LONGEST} seconds"
            yield Problem("python/altcraft", "a client whose examples run", message)
            return
    if done.returncode == 2:
        raise CannotProveError(done.stderr.decode(errors="replace").strip())
    if done.returncode:
        message = f"the examples ended early: {done.stderr.decode(errors='replace')[-_SHOWN:]}"
        yield Problem("python/altcraft", "a client whose examples run", message)
    for line in done.stdout.splitlines():
        path, what, message, names = json.loads(line)
        yield Problem(f"{_CLIENT}/{path}", what, message[:_SHOWN], tuple(names))


def _examples(document: Any) -> Iterator[Problem]:
    """Yield the JSON examples of an OpenAPI document that do not fit their schemas."""
    import jsonschema_rs

    for operation, where, holder in _holders(document):
        schema = {"components": document["components"], **holder["schema"]}
        validator = jsonschema_rs.validator_for(schema)
        for name, value in _values(document, holder):
            for error in validator.iter_errors(value):
                steps = "".join(f".{one}" for one in error.instance_path)
                message = f"{where}, example {name}{steps}: {error.message[:_SHOWN]}"
                yield Problem(_DOCUMENT, "a document whose examples fit", message, (operation,))


def _holders(document: Any) -> Iterator[tuple[str, str, Any]]:
    """Yield what has a schema and examples, with its operation and its place in this."""
    for methods in document["paths"].values():
        for one in methods.values():
            name = one["operationId"]
            for parameter in one.get("parameters", ()):
                if "schema" in parameter:
                    yield name, f"parameter {parameter['name']}", parameter
            contents = [("request", one.get("requestBody", {}))]
            contents += [(f"answer {code}", part) for code, part in one["responses"].items()]
            for where, part in contents:
                for kind, content in _resolve(document, part).get("content", {}).items():
                    if "schema" in content and "json" in kind:
                        yield name, where, content


def _values(document: Any, holder: Any) -> Iterator[tuple[str, Any]]:
    if "example" in holder:
        yield "of its own", holder["example"]
    for name, one in holder.get("examples", {}).items():
        example = _resolve(document, one)
        if "value" in example:
            yield name, example["value"]


def _resolve(document: Any, value: Any) -> Any:
    """Return what a reference within a document refers to, or the value itself."""
    while isinstance(value, dict) and "$ref" in value:
        found = document
        for step in value["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        value = found
    return value
