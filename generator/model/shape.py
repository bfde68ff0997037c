"""What a value can be, and what fields a request, an answer or an object has.

A type may be an object that is described where it is used, and the fields of an object have types.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal, NamedTuple, get_args

from generator.findings import NOWHERE, Location

# A JSON value: None, bool, int, float, str, list or dict. Never changed after linking.
Json = Any
# The way to a value: names of fields, `[]` for every item of a list, an index for one item.
Steps = tuple[str | int, ...]

# "inferred" is "yes" without a page that says so: nothing is refused for lack of such a field.
Requirement = Literal["yes", "no", "inferred", "unknown", "conditional"]
# How well a fact is known, the best first.
Strength = Literal["observed", "documented", "example", "inferred", "unknown"]
Place = Literal["path", "query", "body", "header"]
# Where the values of some keys were written.
Places = tuple[tuple[str, Location], ...]
RuleKind = Literal["all_of", "one_of", "any_of", "at_most_one_of", "together"]


class Missing(Enum):
    """The type of `MISSING`, which tells "not given" from null."""

    MISSING = "missing"


MISSING = Missing.MISSING

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


class EnumValue(NamedTuple):
    """An allowed value and what it means, as far as documented."""

    value: str | int | float | bool | None
    meaning: str | None = None


class NamedEnum(NamedTuple):
    """An enum that several fields share; an open one lists the known values only."""

    name: str
    description: str
    type: Scalar
    values: tuple[EnumValue, ...]
    open: bool
    location: Location = NOWHERE


class Condition(NamedTuple):
    """Holds when a field was sent with one of some values."""

    field: str
    values: tuple[str | int | bool, ...]


class Rule(NamedTuple):
    """What must be sent: `all_of` the fields, exactly `one_of` them, ... under `when`."""

    kind: RuleKind
    fields: tuple[str, ...]
    when: tuple[Condition, ...] = ()
    note: str | None = None
    location: Location = NOWHERE
    editorial: str | None = None
    inferred: str | None = None

    @property
    def is_firm(self) -> bool:
        """Whether the documentation states it, so that a request may be refused for it."""
        return self.inferred is None

    @property
    def is_demand(self) -> bool:
        """Whether it can make a field required; the other kinds only say what goes together."""
        return self.kind in ("all_of", "one_of", "any_of")


class Additional(NamedTuple):
    """Fields beyond the named ones, whose names the account decides."""

    type: Type
    description: str
    required: bool = False


class PathPart(NamedTuple):
    """A part, between two slashes, of a path parameter that holds slashes."""

    name: str
    description: str


class Field(NamedTuple):
    """One field of a shape; `enum_name` tells which of the named enums its `enum` is, if any."""

    name: str
    python_name: str
    type: Type
    required: Requirement
    description: str
    location: Location
    place: Place = "body"
    default: Json = MISSING
    example: Json = MISSING
    enum: tuple[EnumValue, ...] = ()
    open_enum: bool = False
    enum_name: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    min_items: int | None = None
    max_items: int | None = None
    max_length: int | None = None
    format: str | None = None
    parts: tuple[PathPart, ...] = ()
    unit: str | None = None
    aliases: tuple[str, ...] = ()
    optional: bool = False
    deprecated: str | None = None
    since: str | None = None
    inferred: str | None = None
    observed: str | None = None
    example_only: bool = False
    note: str | None = None
    editorial: str | None = None
    places: Places = ()

    def at(self, key: str) -> Location:
        """Return the place of a key's value, or of the field where it was not kept."""
        return dict(self.places).get(key, self.location)

    @property
    def strength(self) -> Strength:
        """How well the field is known."""
        if any(one == Scalar("unknown") for one in iter_types(self.type)):
            return "unknown"
        if self.observed is not None:
            return "observed"
        if self.inferred is not None:
            return "inferred"
        return "example" if self.example_only else "documented"


class Shape(NamedTuple):
    """Fields in documentation order, the rules between them, and remarks on what is included.

    It is not whole when it refers to what could not be read; then fields and rules may be missing.
    """

    fields: tuple[Field, ...] = ()
    additional: Additional | None = None
    rules: tuple[Rule, ...] = ()
    notes: tuple[str, ...] = ()
    editorial: tuple[str, ...] = ()
    is_whole: bool = True

    def field(self, name: str) -> Field | None:
        """Return the field of a name."""
        return next((field for field in self.fields if field.name == name), None)


class Object(NamedTuple):
    """A shared object."""

    name: str
    description: str
    shape: Shape
    location: Location
    page: str | None = None
    seen: str | None = None
    gaps: tuple[str, ...] = ()
    example: Json = MISSING
    notes: tuple[str, ...] = ()
    editorial: tuple[str, ...] = ()


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


def iter_nested(type_: Type, steps: str = "") -> Iterator[tuple[str, Shape]]:
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


def iter_shapes(
    shape: Shape, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Shape]]:
    """Yield a shape and the nested shapes in it, each with the path of field names to it."""
    yield path, shape
    for field in shape.fields:
        for type_ in iter_types(field.type):
            if isinstance(type_, Inline):
                yield from iter_shapes(type_.shape, (*path, field.name))


def iter_leaves(value: Json, steps: Steps = ()) -> Iterator[tuple[Steps, Json]]:
    """Yield the plain values inside a value, each with the way to it."""
    if isinstance(value, dict):
        for name, one in value.items():
            yield from iter_leaves(one, (*steps, name))
    elif isinstance(value, list):
        for one in value:
            yield from iter_leaves(one, (*steps, "[]"))
    else:
        yield steps, value
