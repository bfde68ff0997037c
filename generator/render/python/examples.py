"""Views for the files that list every operation: the index, and the fake platform's data."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.model import MISSING, Api, Field, Operation, Shape, iter_nested
from generator.model.values import describe
from generator.naming import many_method
from generator.render.python.answers import make_answer


class IndexEntry(NamedTuple):
    """A line of the index."""

    call: str
    returns: str
    summary: str
    path: str


class IndexSection(NamedTuple):
    """A section of the index."""

    title: str
    entries: tuple[IndexEntry, ...]


def index_view(api: Api) -> list[IndexSection]:
    """Return the operations by section, as the index lists them."""
    return [
        IndexSection(
            section.title,
            tuple(
                entry
                for one in api.operations
                if one.section == section.name
                for entry in _entries(one)
            ),
        )
        for section in api.sections
    ]


def _entries(operation: Operation) -> Iterator[IndexEntry]:
    returns = str(make_answer(operation, "", "").returned(bare=True))
    path = f"{operation.method} {operation.path}"
    yield IndexEntry(f"client.{operation.name}()", returns, operation.summary, path)
    if operation.batch is not None:
        call = f"client.{operation.resource}.{many_method(operation.method_name)}()"
        job = returns.replace("BatchResult[", "Job[", 1)
        yield IndexEntry(call, job, "The same for any number of items, batch by batch.", path)


def operation_view(operation: Operation) -> dict[str, Any]:
    """Return what the fake platform knows of an operation, as JSON data."""
    request = operation.request
    whole = request._replace(fields=(*request.fields, *operation.conventional.fields))
    example = operation.examples[0]
    return (
        {
            "method": operation.method,
            "path": operation.path,
            "auth": operation.auth,
            "encoding": operation.encoding,
            "answer": operation.response.answer,
            "payload": operation.response.payload,
            **shape_view(whole),
            "example": {"request": example.request, "response": example.response},
            "effect": operation.effect,
        }
        | _lists(operation)
        | _state(operation)
    )


def shape_view(shape: Shape) -> dict[str, Any]:
    """Return what the fake platform knows of the fields of a request or an object in it."""
    return {
        "required": [field.name for field in shape.fields if field.required == "yes"],
        "rules": [
            {
                "kind": rule.kind,
                "fields": list(rule.fields),
                "when": [[one.field, list(one.values)] for one in rule.when],
            }
            for rule in shape.rules
            if rule.is_firm
        ],
        "fields": {field.name: _field(field) for field in shape.fields},
        "additional": shape.additional is not None,
    }


def _lists(operation: Operation) -> dict[str, Any]:
    """Return where the lists are that the fake platform fits to the call."""
    view: dict[str, Any] = {}
    if operation.paging is not None:
        keys = ("cursor", "limit", "items", "next", "key", "total")
        view["paging"] = {key: getattr(operation.paging, key) for key in keys}
    if operation.batch is not None:
        view["batch"] = {"items": operation.batch.items, "results": operation.batch.results}
    return view


def _state(operation: Operation) -> dict[str, Any]:
    """Return what the operation does to the stored world, and what its answers show of it."""
    state = operation.state
    if state is None or state.does is None:
        return {}
    does = {"subject": state.subject, "does": state.does, **state.details}
    view: dict[str, Any] = {"state": {key: one for key, one in does.items() if one is not None}}
    if shown := _shown(operation):
        view["shows"] = shown
    if operation.task is not None:
        view["task"] = operation.task.id
    return view


def _shown(operation: Operation) -> list[str]:
    """Return the names of the fields of the records in the answer, if they are all known."""
    payload = operation.response.payload
    field = operation.response.shape.field(payload) if payload else None
    shapes = [shape for _, shape in iter_nested(field.type)] if field else []
    if len(shapes) != 1 or not shapes[0].is_whole or shapes[0].additional is not None:
        return []
    return [one.name for one in shapes[0].fields]


def _field(field: Field) -> dict[str, Any]:
    closed = field.enum and not field.open_enum
    view: dict[str, Any] = {"type": describe(field.type), "place": field.place}
    if shapes := [shape_view(shape) for _, shape in iter_nested(field.type)]:
        view["shapes"] = shapes
    if closed:
        view["enum"] = [one.value for one in field.enum]
    if field.default is not MISSING:
        view["default"] = field.default
    return view
