"""What methods give back: the kind of call, annotations, and the record class that is made."""

from typing import Literal, NamedTuple

from generator.model import Inline, ListOf, MapOf, Operation, Ref, Type, UnionOf
from generator.naming import ClassName
from generator.render.python.annotations import Namer, received
from generator.render.python.imports import TYPES_OF
from generator.render.python.records import answer_namer, answer_shape

Kind = Literal["call", "list", "pages", "start", "batch", "text", "download"]


class Answer(NamedTuple):
    """How a method answers.

    `record` is the expression of the class that records are made of, None where none are made;
    `payload` is the answer field that is unwrapped, None for the whole answer.
    """

    kind: Kind
    record: str | None
    sync: str
    asynchronous: str
    payload: str | None = None


def make_answer(operation: Operation) -> Answer:
    """Decide how the method of an operation answers."""
    response = operation.response
    if response.answer == "file":
        return Answer("download", None, "_downloads.Download", "_downloads.AsyncDownload")
    if response.answer == "text":
        return Answer("text", None, "Text", "Text")
    if operation.task:
        return Answer("start", None, "_tasks.Task", "_tasks.AsyncTask")
    payload, shape = answer_shape(operation)
    namer = answer_namer(operation, payload)
    if operation.paging:
        return _of_items("pages", "_paging.Pager", "_paging.AsyncPager", payload, namer)
    if operation.batch:
        field = shape.field(operation.batch.results)
        results = field.type if field else None
        return _of_items("batch", "_batches.BatchResult", "_batches.BatchResult", results, namer)
    if isinstance(payload, ListOf):
        answer = _of_items("list", "RecordList", "RecordList", payload, namer)
        return answer._replace(payload=response.payload)
    if payload is None:
        record = namer.reference() if shape.fields else "OpenRecord"
        return Answer("call", record, record, record)
    record = _record(payload, namer) or "OpenRecord"
    return Answer("call", record, record, record, response.payload)


def status_type(operation: Operation) -> str:
    """Return what the call that tells the status of tasks gives, in the terms of any resource."""
    answer = make_answer(operation)
    record = answer.record if answer.kind == "call" else None
    return (record or "Any").replace("_types.", f"{TYPES_OF}{operation.resource}.")


def _of_items(kind: Kind, sync: str, asynchronous: str, type_: Type | None, namer: Namer) -> Answer:
    item = type_.item if isinstance(type_, ListOf) else None
    if item is None:
        return Answer(kind, "OpenRecord", f"{sync}[OpenRecord]", f"{asynchronous}[OpenRecord]")
    record = _record(item, namer)
    annotation = record or received(item, namer, "_shared.")
    return Answer(
        kind, record or "as_it_came", f"{sync}[{annotation}]", f"{asynchronous}[{annotation}]"
    )


def _record(type_: Type, namer: Namer) -> str | None:
    """Return the record class of a value, None when the value is plain."""
    match type_:
        case Ref(name):
            return f"_shared.{ClassName(name)}"
        case Inline(shape):
            return namer.reference() if shape.fields else "OpenRecord"
        case MapOf():
            return "OpenRecord"
        case UnionOf(options):
            return next((found for one in options if (found := _record(one, namer))), None)
    return None
