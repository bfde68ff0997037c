"""Types of the spec as annotations, for what a caller sends and for what comes back."""

from collections.abc import Iterable

from generator.model import (
    EnumValue,
    Field,
    Inline,
    ListOf,
    MapOf,
    Ref,
    Scalar,
    Shape,
    Type,
    UnionOf,
)
from generator.naming import ClassName
from generator.render import words
from generator.render.python.expression import Expression, generic, name, plain, union
from generator.render.python.text import python_literal

_SENT = {
    "string": plain("str"),
    "int": plain("int"),
    "float": plain("float"),
    "bool": plain("bool"),
    "decimal": union((plain("str"), name("Decimal"))),
    "date": union((plain("str"), name("date", "_dt"))),
    "datetime": union((plain("str"), name("datetime", "_dt"))),
    "binary": plain("str"),
    "object": generic(name("Mapping"), plain("str"), name("Any")),
    "null": plain("None"),
    "any": name("Any"),
    "unknown": name("Any"),
}
_OPEN = name("OpenRecord")
_RECEIVED = _SENT | {
    "decimal": plain("str"),
    "date": plain("str"),
    "datetime": plain("str"),
    "object": _OPEN,
}


# The type of a text that the documentation does not list: a misspelt one is not taken for it.
UNLISTED = name("Unlisted")
# What an enum says more exactly than a type.
_PLAIN = frozenset({"str", "int", "float", "bool", "Any"})


def literal(values: Iterable[EnumValue]) -> Expression | None:
    """Return the `Literal` of an enum's values, or None when it has none."""
    kept = [one.value for one in values if isinstance(one.value, (str, int, bool))]
    if not kept:
        return None
    return generic(name("Literal"), *(plain(python_literal(one)) for one in kept))


def _choice(field: Field) -> Expression | None:
    """Return the annotation of a field's enum: by its name, where it has one."""
    choice = literal(field.enum)
    return name(field.enum_name, "_enums") if choice and field.enum_name else choice


class Namer:
    """Names of the classes of nested objects, each the path of names that leads to it.

    Args:
        prefix: Start of every name.
        suffix: End of every name.
        module: The name that the classes' module has where they are used, "" in that module itself.
    """

    def __init__(self, prefix: str, suffix: str, module: str = "") -> None:
        self._prefix = prefix
        self._suffix = suffix
        self._module = module

    def name(self) -> str:
        """Return the name of the object itself."""
        return f"{self._prefix}{self._suffix}"

    def reference(self) -> Expression:
        """Return the name with the module that it is in."""
        return class_name(self.name(), self._module)

    def inner(self, field_name: str) -> "Namer":
        """Return the namer of an object nested in a field."""
        return Namer(ClassName(self._prefix, field_name), self._suffix, self._module)


def sent(type_: Type, field: Field | None, namer: Namer, shared: str) -> Expression:
    """Return the annotation of a value that the caller sends.

    Args:
        type_: The type.
        field: The field that has the type, for its enum.
        namer: Namer of the object that may be nested here.
        shared: The name that the module of the shared classes has, "" in this module itself.
    """
    choice = _choice(field) if field else None
    if choice:
        open_ = field is not None and field.open_enum
        return _with_literal(type_, choice, open_, namer, shared)
    match type_:
        case Scalar(kind):
            return _SENT[kind]
        case ListOf(item):
            return generic(name("Sequence"), sent(item, None, namer, shared))
        case MapOf(value):
            return generic(name("Mapping"), plain("str"), sent(value, None, namer, shared))
        case UnionOf(options):
            return union(sent(option, None, namer, shared) for option in options)
        case Ref(object_name):
            return class_name(f"{ClassName(object_name)}Param", shared)
        case Inline(shape):
            return namer.reference() if shape.fields else _SENT["object"]


def _with_literal(
    type_: Type, choice: Expression, open_: bool, namer: Namer, shared: str
) -> Expression:
    if isinstance(type_, ListOf):
        item = _with_literal(type_.item, choice, open_, namer, shared)
        return generic(name("Sequence"), item)
    options = sent(type_, None, namer, shared).options
    if open_:
        others = [UNLISTED if one.text == "str" else Expression((one,)) for one in options]
    else:  # null, and lists or objects beside the enum
        others = [Expression((one,)) for one in options if one.text not in _PLAIN]
    return union((choice, *others))


def received(type_: Type, namer: Namer, shared: str) -> Expression:
    """Return the annotation of a value in an answer."""
    match type_:
        case Scalar(kind):
            return _RECEIVED[kind]
        case ListOf(item):
            return generic(name("RecordList"), received(item, namer, shared))
        case MapOf(value):
            inner = received(value, namer, shared) if _nests(value) else name("Any")
            return generic(plain("dict"), plain("str"), inner)
        case UnionOf(options):
            return union(received(option, namer, shared) for option in options)
        case Ref(object_name):
            return class_name(str(ClassName(object_name)), shared)
        case Inline(shape):
            return namer.reference() if shape.fields else _OPEN


def class_name(text: str, module: str) -> Expression:
    """Return a generated class: in a module that has a name here, or "" for this module itself."""
    return name(text, module) if module else plain(text)


def _nests(type_: Type) -> bool:
    return isinstance(type_, (Ref, Inline))


def nested_shapes(shape: Shape, namer: Namer) -> Iterable[tuple[Namer, Field, Shape]]:
    """Yield the objects nested in the fields of a shape, with their namers, inner ones first."""
    for field in shape.fields:
        inner = namer.inner(field.name)
        for nested in {id(one): one for one in inline_shapes(field.type)}.values():
            yield from nested_shapes(nested, inner)
            yield inner, field, nested


def describe_nested(field: Field) -> str:
    """Describe one object nested in a field, of which there may be many."""
    kind = _nesting(field.type)
    if not kind:
        return field.description
    part = "An item" if kind == "list" else "A value"
    whole = f"\n\nThe {kind}: {field.description}" if field.description else ""
    return f"{part} of {words.code(field.name)}.{whole}"


def _nesting(type_: Type) -> str:
    """Return what a described object is one of many in: "list", "map", or "" for neither."""
    match type_:
        case ListOf(inner) if inline_shapes(inner):
            return "list"
        case MapOf(inner) if inline_shapes(inner):
            return _nesting(inner) or "map"
        case UnionOf(options) if not any(isinstance(one, Inline) for one in options):
            return next((kind for one in options if (kind := _nesting(one))), "")
    return ""


def inline_shapes(type_: Type) -> list[Shape]:
    """Return the described objects directly inside a type that have fields."""
    match type_:
        case Inline(shape):
            return [shape] if shape.fields else []
        case ListOf(inner) | MapOf(inner):
            return inline_shapes(inner)
        case UnionOf(options):
            return [shape for option in options for shape in inline_shapes(option)]
    return []
