"""View for the command `altcraft`: what it knows of each operation without loading the client."""

from typing import Any

from generator.model import Api, Field, ListOf, Operation, Ref, iter_types
from generator.model.values import describe
from generator.render.remarks import EFFECTS


def command_view(api: Api) -> dict[str, Any]:
    """Return what the command knows of the operations, by name, as JSON data."""
    return {one.name: _operation(api, one) for one in api.operations}


def _operation(api: Api, operation: Operation) -> dict[str, Any]:
    request = operation.request
    view: dict[str, Any] = {
        "method": operation.method,
        "path": operation.path,
        "summary": operation.summary,
        "description": operation.description or "",
        "caution": EFFECTS.get(operation.effect),
        "fields": {field.name: _field(field) for field in request.fields},
        "additional": request.additional is not None,
    }
    if (batch := operation.batch) is not None:
        view["items"] = _item_fields(api, request.field(batch.items))
    if (task := operation.task) is not None and task.download:
        view["export"] = {
            one.name: {
                "parameter": one.parameter,
                "fixed": dict(one.fixed),
                "help": _help(request.field(one.parameter)),
            }
            for one in task.sources
        }
    return view


def _field(field: Field) -> dict[str, Any]:
    view: dict[str, Any] = {"type": describe(field.type)}
    if field.enum:
        view["values"] = [one.value for one in field.enum]
    return view


def _item_fields(api: Api, items: Field | None) -> list[str]:
    """Return the names of the fields that an item of a batch is documented to have."""
    if items is None or not isinstance(items.type, ListOf):
        return []
    shapes = [api.objects[one.name].shape for one in iter_types(items.type) if isinstance(one, Ref)]
    return sorted({field.name for shape in shapes for field in shape.fields})


def _help(field: Field | None) -> str:
    return field.description.rstrip(".") if field and field.description else ""
