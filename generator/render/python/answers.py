"""What methods give back: the kind of call, annotations, and the record class that is made."""

from typing import Literal, NamedTuple

from generator.model import Inline, ListOf, MapOf, Operation, Ref, Type, UnionOf
from generator.naming import ClassName
from generator.render.python.annotations import Namer, class_name, received
from generator.render.python.expression import Expression, generic, name
from generator.render.python.imports import TYPES_OF
from generator.render.python.records import answer_namer, answer_shape

Kind = Literal["call", "list", "pages", "start", "batch", "text", "download"]

# What answers of a kind come in, and its asynchronous twin, by the module that has them.
_WRAPPERS: dict[Kind, tuple[str, str, str]] = {
    "list": ("", "RecordList", "RecordList"),
    "pages": ("_paging", "Pager", "AsyncPager"),
    "start": ("_tasks", "Task", "AsyncTask"),
    "batch": ("_batches", "BatchResult", "BatchResult"),
    "text": ("", "Text", "Text"),
    "download": ("_downloads", "Download", "AsyncDownload"),
}


class Answer(NamedTuple):
    """How a method answers.

    Attributes:
        kind: The kind of call.
        record: The class that records are made of, None where none are made.
        inner: The type of what comes back, or of what is in its wrapper; None where it has none.
        payload: The answer field that is unwrapped, None for the whole answer.
    """

    kind: Kind
    record: Expression | None = None
    inner: Expression | None = None
    payload: str | None = None

    def returned(self, *, asynchronous: bool = False, bare: bool = False) -> Expression:
        """Return the annotation of what a method gives back.

        Args:
            asynchronous: Whether the method is the asynchronous one.
            bare: Whether the name of the wrapper's module is left out.
        """
        if self.kind == "call":
            return self.inner or name("OpenRecord")
        module, *wrappers = _WRAPPERS[self.kind]
        outer = name(wrappers[asynchronous], "" if bare else module)
        return generic(outer, self.inner) if self.inner else outer


def make_answer(operation: Operation, types: str = "_types", shared: str = "_shared") -> Answer:
    """Decide how the method of an operation answers.

    Args:
        operation: The operation.
        types: The name that the module of the resource's answers has, "" to leave it out.
        shared: The name of the module of shared answers, "" to leave it out.
    """
    response = operation.response
    if response.answer == "file":
        return Answer("download")
    if response.answer == "text":
        return Answer("text")
    if operation.task:
        return Answer("start")
    payload, shape = answer_shape(operation)
    namer = answer_namer(operation, payload, types)
    if operation.paging:
        return _of_items("pages", payload, namer, shared)
    if operation.batch:
        field = shape.field(operation.batch.results)
        return _of_items("batch", field.type if field else None, namer, shared)
    if isinstance(payload, ListOf):
        return _of_items("list", payload, namer, shared)._replace(payload=response.payload)
    if payload is None:
        record = namer.reference() if shape.fields else name("OpenRecord")
        return Answer("call", record, record)
    record = _record(payload, namer, shared) or name("OpenRecord")
    return Answer("call", record, record, response.payload)


def status_type(operation: Operation) -> Expression:
    """Return what the call that tells the status of tasks gives, in the terms of any resource."""
    answer = make_answer(operation, f"{TYPES_OF}{operation.resource}")
    return answer.record if answer.kind == "call" and answer.record else name("Any")


def _of_items(kind: Kind, type_: Type | None, namer: Namer, shared: str) -> Answer:
    item = type_.item if isinstance(type_, ListOf) else None
    if item is None:
        return Answer(kind, name("OpenRecord"), name("OpenRecord"))
    record = _record(item, namer, shared)
    return Answer(kind, record or name("as_it_came"), record or received(item, namer, shared))


def _record(type_: Type, namer: Namer, shared: str) -> Expression | None:
    """Return the record class of a value, None when the value is plain."""
    match type_:
        case Ref(object_name):
            return class_name(ClassName(object_name), shared)
        case Inline(shape):
            return namer.reference() if shape.fields else name("OpenRecord")
        case MapOf():
            return name("OpenRecord")
        case UnionOf(options):
            return next((found for one in options if (found := _record(one, namer, shared))), None)
    return None
