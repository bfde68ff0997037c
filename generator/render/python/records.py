"""Record classes: typed views of what comes back."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.model import (
    Api,
    Field,
    Inline,
    ListOf,
    MapOf,
    Operation,
    Ref,
    Scalar,
    Shape,
    Type,
    UnionOf,
)
from generator.naming import ClassName
from generator.render import words
from generator.render.python.annotations import Namer, describe_nested, nested_shapes, received
from generator.render.python.expression import Expression
from generator.render.python.text import docstring, python_literal, wrap, wrap_markdown

# Attributes that every record has; fields of these names get an underscore.
_TAKEN = frozenset({"get", "to_dict", "meta", "raw", "keys", "items", "values"})


class RecordField(NamedTuple):
    """An attribute of a record class."""

    name: str
    annotation: Expression
    doc: str

    @property
    def declaration(self) -> str:
        """The attribute as it stands in the class."""
        return f"{self.name}: {self.annotation.fitted(4, len(self.name) + 2)}"


class RecordClass(NamedTuple):
    """A record class; `table` tells of the attributes that are not just JSON values, "" if none."""

    name: str
    base: str
    doc: str
    fields: tuple[RecordField, ...]
    table: str


def answer_shape(operation: Operation) -> tuple[Type | None, Shape]:
    """Return what a method gives back: the type of the unwrapped payload, or the whole answer.

    A payload without inner structure (null, a number) is not unwrapped: what comes back can always
    be asked for its metadata.
    """
    response = operation.response
    field = response.shape.field(response.payload) if response.payload else None
    if field is not None and _structured(field.type):
        return field.type, response.shape
    return None, response.shape


def _structured(type_: Type) -> bool:
    match type_:
        case Ref() | Inline() | ListOf() | MapOf():
            return True
        case UnionOf(options):
            return any(_structured(option) for option in options)
    return False


def answer_namer(operation: Operation, payload: Type | None, types: str = "") -> Namer:
    """Return the namer of an operation's answer, whose module has a name where it is used."""
    prefix = ClassName(operation.resource, operation.method_name)
    if payload is None:
        return Namer(prefix, "Answer", types)
    return Namer(prefix, "Item" if isinstance(payload, ListOf) else "Result", types)


def operation_records(operation: Operation) -> Iterator[RecordClass]:
    """Yield the classes of an operation's answer, nested ones first."""
    if operation.task:
        return  # what comes back is the task itself
    payload, shape = answer_shape(operation)
    namer = answer_namer(operation, payload)
    if payload is None:
        text = f"The answer of {words.code(operation.name)}."
        yield from _with_nested(text, shape, namer, "_shared")
        return
    field = next(one for one in shape.fields if one.name == operation.response.payload)
    text = describe_nested(field) or f"What {words.code(operation.name)} gives back."
    for inner in _payload_shapes(payload):
        yield from _with_nested(text, inner, namer, "_shared")


def _payload_shapes(type_: Type) -> Iterator[Shape]:
    match type_:
        case Inline(shape) if shape.fields:
            yield shape
        case ListOf(inner) | MapOf(inner):
            yield from _payload_shapes(inner)
        case UnionOf(options):
            for option in options:
                yield from _payload_shapes(option)


def shared_records(api: Api, names: Iterable[str]) -> Iterator[RecordClass]:
    """Yield the classes of the shared objects that answers use."""
    for name in names:
        one = api.objects[name]
        yield from _with_nested(one.description, one.shape, Namer(ClassName(name), ""), "")


def _with_nested(
    description: str, shape: Shape, namer: Namer, shared: str
) -> Iterator[RecordClass]:
    if not shape.fields:
        return
    for inner, field, nested in nested_shapes(shape, namer):
        yield _class(describe_nested(field), nested, inner, shared)
    yield _class(description, shape, namer, shared)


def _class(description: str, shape: Shape, namer: Namer, shared: str) -> RecordClass:
    fields = []
    table: dict[str, tuple[str, ...]] = {}
    for field in shape.fields:
        name = attribute(field)
        inner = namer.inner(field.name)
        text = " ".join(words.details(field, called=name)) or "Not documented."
        fields.append(
            RecordField(name, received(field.type, inner, shared), docstring(wrap(text, 7), 4))
        )
        if entry := _entry(field, inner, shared):
            table[name] = entry
    lines = wrap_markdown(description or "An object of an answer.", 7)
    text = python_literal(table) if table else ""
    base = "Record" if shape.is_whole else "OpenRecord"
    return RecordClass(namer.name(), base, docstring(lines, 4), tuple(fields), text)


def attribute(field: Field) -> str:
    """Return the attribute under which a record shows a field."""
    return f"{field.python_name}_" if field.python_name in _TAKEN else field.python_name


def _entry(field: Field, namer: Namer, shared: str) -> tuple[str, ...] | None:
    """Return the table's entry: JSON name, kind, class, aliases; None when nothing is to say.

    The kind is "" for a plain value, "record", "list", "map" (of records) or "either" (a record
    or a list), as the runtime's `Record` reads it.
    """
    kind, cls = _nesting(field.type, namer, shared) or ("", "")
    if not kind and not field.aliases and attribute(field) == field.name:
        return None
    return (field.name, kind, cls, *field.aliases)


def _nesting(type_: Type, namer: Namer, shared: str) -> tuple[str, str] | None:
    """Return how a value nests: its kind, and the class of the records in it."""
    match type_:
        case Ref(name):
            return "record", f"{'shared.' if shared else ''}{ClassName(name)}"
        case Inline(shape):
            return "record", namer.name() if shape.fields else "OpenRecord"
        case ListOf(item):
            inner = _nesting(item, namer, shared)
            return "list", inner[1] if inner else "OpenRecord"
        case MapOf(value):
            inner = _nesting(value, namer, shared)
            return ("map", inner[1]) if inner else None
        case Scalar("object"):
            return "record", "OpenRecord"
        case UnionOf(options):
            found = [one for option in options if (one := _nesting(option, namer, shared))]
            kinds = {kind for kind, _ in found}
            cls = next((cls for _, cls in found if cls != "OpenRecord"), "OpenRecord")
            if not found:
                return None
            return ("either" if kinds == {"record", "list"} else found[0][0]), cls
    return None
