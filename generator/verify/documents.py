"""OpenAPI documents and the Postman collection: they are valid by their schemas."""

import json
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generator.verify.problem import Problem

_MOST = 20  # findings on one document: they often have one cause
_OPENAPI = {"openapi.json": "v3.1", "openapi-3.0.yaml": "v3.0"}
_COLLECTION = ".postman_collection.json"


def is_document(path: str) -> bool:
    """Tell whether a file of the output has a schema; `openapi.yaml` says what the JSON says."""
    return path.rpartition("/")[2] in _OPENAPI or path.endswith(_COLLECTION)


def check_document(path: str, content: bytes) -> Iterator[Problem]:
    """Yield what is wrong with a document."""
    name = path.rpartition("/")[2]
    what = "valid OpenAPI" if name in _OPENAPI else "a valid collection"
    document = _load(path, content)
    validator = _validator(name if name in _OPENAPI else _COLLECTION)
    for number, error in enumerate(validator.iter_errors(document)):
        if number == _MOST:
            return
        steps = [str(one) for one in error.instance_path]
        message = f"{'.'.join(steps) or 'the document'}: {error.message[:200]}"
        yield Problem(path, what, message, (*steps, *_titles(document, error.instance_path)))


def _load(path: str, content: bytes) -> Any:
    if path.endswith(".json"):
        return json.loads(content)
    import yaml

    return yaml.load(content, yaml.CSafeLoader)


@cache
def _validator(name: str) -> Any:
    import jsonschema_rs

    return jsonschema_rs.validator_for(json.loads(_schema(name).read_text("utf-8")))


def _schema(name: str) -> Path:
    """Return the file of a schema.

    Those of OpenAPI are in a library, whose import would cost more than all checks together; only
    its data is read.
    """
    if name == _COLLECTION:
        return Path(__file__).parent / "postman_collection.json"
    found = find_spec("openapi_spec_validator")
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError("openapi_spec_validator")
    folder = Path(found.submodule_search_locations[0])
    return folder / "resources" / "schemas" / _OPENAPI[name] / "schema.json"


def _titles(document: Any, steps: Any) -> list[str]:
    """Return the names and IDs that stand on the way to a part of a document."""
    found, value = [], document
    for step in steps:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            break
        if isinstance(value, dict):
            found += [str(value[key]) for key in ("name", "operationId") if key in value]
    return found
