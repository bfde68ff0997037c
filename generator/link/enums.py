"""Named enums: what is written of them once, resolved for the fields that name them."""

import re

from generator.link.catalog import Catalog
from generator.model.shape import (
    EnumValue,
    ListOf,
    MapOf,
    NamedEnum,
    Ref,
    Scalar,
    Type,
    UnionOf,
    iter_types,
)
from generator.source.positioned import Mapping, Value

_NUMBER = re.compile(r"-?[0-9]{1,300}\Z")


def link_enums(catalog: Catalog) -> dict[str, NamedEnum]:
    """Build the named enums of a spec."""
    return {name: _named(name, raw, catalog) for name, raw in catalog.enums.items()}


def _named(name: str, raw: Mapping, catalog: Catalog) -> NamedEnum:
    numbers = raw.get("type") == "int"
    values = enum_values(raw["values"], numbers=numbers)
    is_int = numbers or all(type(one.value) is int for one in values)
    return NamedEnum(
        name=name,
        description=raw["description"],
        type=Scalar("int" if is_int else "string"),
        values=values,
        open=raw.get("open", False),
        location=catalog.places["enums", name],
    )


def enum_values(values: Value, *, numbers: bool) -> tuple[EnumValue, ...]:
    """Read the values of an enum: a list, or a mapping of each value to its meaning.

    Args:
        values: The values as written.
        numbers: Whether they are numbers. Keys of a mapping are always text: those of an int's
            meanings stand for numbers.
    """
    if not isinstance(values, Mapping):
        return tuple(EnumValue(value) for value in values or ())
    return tuple(
        EnumValue(int(value) if numbers and _NUMBER.match(value) else value, meaning)
        for value, meaning in values.items()
    )


def enums_in(type_: Type, enums: dict[str, NamedEnum]) -> list[NamedEnum]:
    """Return the enums that a type names."""
    named = {one.name for one in iter_types(type_) if isinstance(one, Ref)}
    return [enums[name] for name in sorted(named & enums.keys())]


def without_enums(type_: Type, enums: dict[str, NamedEnum]) -> Type:
    """Return a type with the scalars of enums in the place of their names."""
    match type_:
        case Ref(name) if name in enums:
            return enums[name].type
        case ListOf(item):
            return ListOf(without_enums(item, enums))
        case MapOf(value):
            return MapOf(without_enums(value, enums))
        case UnionOf(options):
            return UnionOf(tuple(without_enums(one, enums) for one in options))
    return type_
