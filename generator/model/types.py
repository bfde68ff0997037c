"""Types of values: scalars, lists, maps, unions, nested and shared objects."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from generator.model.shape import Shape

Kind = Literal[
    "string",
    "int",
    "float",
    "bool",
    "decimal",
    "date",
    "datetime",
    "binary",
    "object",
    "null",
    "any",
    "unknown",
]
KINDS: tuple[str, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value without inner structure; `object` is an object of which nothing more is known."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list."""

    item: "Type"


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object whose keys are data, all values being of one type."""

    value: "Type"


@dataclass(frozen=True, slots=True)
class UnionOf:
    """A value of one of several types."""

    options: "tuple[Type, ...]"


@dataclass(frozen=True, slots=True)
class Ref:
    """A shared object, by name."""

    name: str


@dataclass(frozen=True, slots=True)
class Inline:
    """An object that is described where it is used."""

    shape: "Shape"


Type = Scalar | ListOf | MapOf | UnionOf | Ref | Inline


def iter_types(type_: Type) -> Iterator[Type]:
    """Yield a type and the types it is made of, without entering objects."""
    yield type_
    if isinstance(type_, ListOf):
        yield from iter_types(type_.item)
    elif isinstance(type_, MapOf):
        yield from iter_types(type_.value)
    elif isinstance(type_, UnionOf):
        for option in type_.options:
            yield from iter_types(option)


def iter_nested(type_: Type, steps: str = "") -> "Iterator[tuple[str, Shape]]":
    """Yield the objects described inside a type, each with the steps to it, such as `[]`."""
    match type_:
        case Inline(shape):
            yield steps, shape
        case ListOf(item):
            yield from iter_nested(item, f"{steps}[]")
        case MapOf(value):
            yield from iter_nested(value, f"{steps}.*")
        case UnionOf(options):
            for option in options:
                yield from iter_nested(option, steps)
