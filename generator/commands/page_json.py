"""The JSON of `show`: everything about one endpoint, for other programs."""

import json
from pathlib import Path
from typing import Any

from generator.commands.page import objects_of, rows_of
from generator.coverage import Aspect, level, strengths
from generator.model import Api, Operation, Shape
from generator.render import Templates, remarks, words
from generator.render.samples import Samples

_SENT = ("name", "type", "required", "description")
_RECEIVED = ("name", "type", "description")


def page_json(api: Api, operation: Operation, templates: Path) -> str:
    """Return what there is to know about an endpoint.

    Args:
        api: The model that the endpoint is in.
        operation: The endpoint.
        templates: Folder with the templates of code samples.
    """
    samples = Samples(api, Templates(templates))
    objects = {
        name: _fields(api.objects[name].shape, sent=is_sent)
        for name, is_sent in objects_of(api, operation)
    }
    content = {
        "operation": operation.name,
        "title": operation.title,
        "summary": operation.summary,
        "description": operation.description or "",
        "method": operation.method,
        "path": operation.path,
        "effect": operation.effect,
        "rests_on": {
            "parameters": _known(operation, "request", operation.request),
            "answer": _known(operation, "response", operation.response.shape),
            "errors": level(operation, "errors"),
        },
        "page": operation.page,
        "spec": str(operation.location),
        "parameters": _fields(operation.request, sent=True),
        "rules": list(words.rules(operation.request)),
        "answer": _fields(operation.response.shape, sent=False),
        "objects": objects,
        "errors": [
            {"code": one.code, "name": one.name, "meaning": one.description}
            for one in operation.errors
        ],
        "remarks": [*remarks.caveats(operation), *operation.notes, *remarks.provenance(operation)],
        "python": samples.python(operation),
        "shell": samples.shell(operation),
        "example": operation.examples[0].response,
    }
    return json.dumps(content, indent=2, ensure_ascii=False)


def _known(operation: Operation, aspect: Aspect, shape: Shape) -> dict[str, Any]:
    return {"seen": level(operation, aspect), "fields": strengths(shape)}


def _fields(shape: Shape, *, sent: bool) -> list[dict[str, Any]]:
    head = _SENT if sent else _RECEIVED
    return [dict(zip(head, row, strict=True)) for row in rows_of(shape, required=sent)]
