"""OpenAPI documents and the Postman collection: they are valid by their schemas."""

import json
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

from generator.render.openapi.formats import FORMATS
from generator.verify.problem import Problem

_MOST = 20  # findings on one document: they often have one cause
_DOCUMENT, _DOCUMENT_30 = "openapi.json", "openapi-3.0.yaml"
_OPENAPI = {_DOCUMENT: "v3.1", _DOCUMENT_30: "v3.0"}
_COLLECTION = ".postman_collection.json"


def is_document(path: str) -> bool:
    """Tell whether a file of the output is looked at; both YAML documents follow from the JSON."""
    return path.endswith((f"/{_DOCUMENT}", _COLLECTION))


def check_document(path: str, content: bytes) -> Iterator[Problem]:
    """Yield what is wrong with a document; of a sound OpenAPI document, with its 3.0 form.

    To read the YAML of that form would take longer than to make the whole document.
    """
    document = json.loads(content)
    if path.endswith(_COLLECTION):
        yield from _check(path, "a valid collection", _COLLECTION, document)
        return
    problems = list(_check(path, "valid OpenAPI", _DOCUMENT, document))
    yield from problems
    if not problems:
        other = path.replace(_DOCUMENT, _DOCUMENT_30)
        yield from _check(other, "valid OpenAPI", _DOCUMENT_30, _form_30(document))


def _check(path: str, what: str, schema: str, document: Any) -> Iterator[Problem]:
    for error in islice(_validator(schema).iter_errors(document), _MOST):
        steps = [str(one) for one in error.instance_path]
        message = f"{'.'.join(steps) or 'the document'}: {error.message[:200]}"
        yield Problem(path, what, message, (*steps, *_titles(document, error.instance_path)))


def _form_30(document: Any) -> Any:
    """Return the 3.0 form of a 3.1 document."""
    version = FORMATS[_DOCUMENT_30].version
    schemas, components = document["components"]["schemas"], document["components"]
    form = version.document(document | {"components": components | {"schemas": {}}, "paths": {}})
    form["components"]["schemas"] = {name: version.schema(one) for name, one in schemas.items()}
    form["paths"] = {
        path: {method: version.operation(one) for method, one in methods.items()}
        for path, methods in document["paths"].items()
    }
    return form


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
