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
from generator.render.python.text import python_literal

_SENT = {
    "string": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "decimal": "str | Decimal",
    "date": "str | _dt.date",
    "datetime": "str | _dt.datetime",
    "binary": "str",
    "object": "Mapping[str, Any]",
    "null": "None",
    "any": "Any",
    "unknown": "Any",
}
_RECEIVED = _SENT | {"decimal": "str", "date": "str", "datetime": "str", "object": "OpenRecord"}


# The type of a text that the documentation does not list: a misspelt one is not taken for it.
UNLISTED = "Unlisted"


def union(options: Iterable[str]) -> str:
    """Join annotations by `|`, each once, None last; `Any` swallows all others."""
    parts = dict.fromkeys(part for option in options for part in _split(option))
    if "Any" in parts:
        return "Any"
    return " | ".join(sorted(parts, key=lambda part: part == "None"))


def _split(annotation: str) -> list[str]:
    """Split at the top-level bars of a union."""
    parts, depth, start = [], 0, 0
    quote = ""
    for index, character in enumerate(annotation):
        if quote:
            quote = "" if character == quote and annotation[index - 1] != "\\" else quote
        elif character in "\"'":
            quote = character
        elif character in "[(":
            depth += 1
        elif character in "])":
            depth -= 1
        elif character == "|" and depth == 0:
            parts.append(annotation[start:index].strip())
            start = index + 1
    return [*parts, annotation[start:].strip()]


def literal(values: Iterable[EnumValue]) -> str | None:
    """Return the `Literal` of an enum's values, or None when it has none."""
    kept = [one.value for one in values if isinstance(one.value, (str, int, bool))]
    if not kept:
        return None
    inner = ", ".join(map(python_literal, kept))
    return f"Literal[{inner}]"


def _choice(field: Field) -> str | None:
    """Return the annotation of a field's enum: by its name, where it has one."""
    choice = literal(field.enum)
    return f"_enums.{field.enum_name}" if choice and field.enum_name else choice


class Namer:
    """Names of the classes of nested objects, each the path of names that leads to it.

    Args:
        prefix: Start of every name.
        suffix: End of every name.
        module: How other modules refer to the classes' module, such as `_params.`.
    """

    def __init__(self, prefix: str, suffix: str, module: str = "") -> None:
        self._prefix = prefix
        self._suffix = suffix
        self._module = module

    def name(self) -> str:
        """Return the name of the object itself."""
        return f"{self._prefix}{self._suffix}"

    def reference(self) -> str:
        """Return the name with the module that it is in."""
        return f"{self._module}{self.name()}"

    def here(self) -> "Namer":
        """Return the namer for use in the classes' own module."""
        return Namer(self._prefix, self._suffix)

    def inner(self, field_name: str) -> "Namer":
        """Return the namer of an object nested in a field."""
        return Namer(ClassName(self._prefix, field_name), self._suffix, self._module)


def sent(type_: Type, field: Field | None, namer: Namer, shared: str) -> str:
    """Return the annotation of a value that the caller sends.

    Args:
        type_: The type.
        field: The field that has the type, for its enum.
        namer: Namer of the object that may be nested here.
        shared: Prefix of shared classes, such as `shared.`.
    """
    choice = _choice(field) if field else None
    if choice:
        open_ = field is not None and field.open_enum
        return _with_literal(type_, choice, open_, namer, shared)
    match type_:
        case Scalar(kind):
            return _SENT[kind]
        case ListOf(item):
            return f"Sequence[{sent(item, None, namer, shared)}]"
        case MapOf(value):
            return f"Mapping[str, {sent(value, None, namer, shared)}]"
        case UnionOf(options):
            return union(sent(option, None, namer, shared) for option in options)
        case Ref(name):
            return f"{shared}{ClassName(name)}Param"
        case Inline(shape):
            return namer.reference() if shape.fields else "Mapping[str, Any]"


def _with_literal(type_: Type, choice: str, open_: bool, namer: Namer, shared: str) -> str:
    if isinstance(type_, ListOf):
        return f"Sequence[{_with_literal(type_.item, choice, open_, namer, shared)}]"
    plain = sent(type_, None, namer, shared)
    others = (UNLISTED if one == "str" else one for one in _split(plain)) if open_ else ()
    return union([choice, *others] if open_ else [choice, *_beside_enum(plain)])


def _beside_enum(plain: str) -> list[str]:
    """Return what a closed enum leaves of its type: null, and lists or objects beside it."""
    return [part for part in _split(plain) if part not in ("str", "int", "float", "bool", "Any")]


def received(type_: Type, namer: Namer, shared: str) -> str:
    """Return the annotation of a value in an answer."""
    match type_:
        case Scalar(kind):
            return _RECEIVED[kind]
        case ListOf(item):
            return f"RecordList[{received(item, namer, shared)}]"
        case MapOf(value):
            return (
                f"dict[str, {received(value, namer, shared)}]"
                if _nests(value)
                else "dict[str, Any]"
            )
        case UnionOf(options):
            return union(received(option, namer, shared) for option in options)
        case Ref(name):
            return f"{shared}{ClassName(name)}"
        case Inline(shape):
            return namer.reference() if shape.fields else "OpenRecord"


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
