"""The fields of a shape as rows: what is required first, nested objects inside their row."""

import json
from collections.abc import Iterator
from typing import NamedTuple

from generator.model import Api, Field, Inline, Json, ListOf, MapOf, Ref, Shape, Type, UnionOf
from generator.model.shape import iter_types
from generator.render import words

_ORDER = {"yes": 0, "inferred": 1, "conditional": 2, "unknown": 3, "no": 4}


class Choice(NamedTuple):
    """A field whose value decides which others apply, with its values."""

    name: str
    values: tuple[Json, ...]


class Row(NamedTuple):
    """A field as the page shows it.

    Attributes:
        anchor: The name of the row in the page's address.
        meanings: The values that the field can have, where the documentation says what they mean.
        modes: By the name of a choice, the values with which the field applies; empty if with all.
        objects: The shared objects of the field's type that have pages.
        rows: The fields of the object that the field holds.
    """

    anchor: str
    name: str
    python_name: str
    type: str
    place: str
    requirement: str
    is_required: bool
    details: tuple[str, ...]
    meanings: tuple[str, ...]
    provenance: str
    modes: str
    objects: tuple[str, ...]
    rows: "tuple[Row, ...]"


class FieldRows:
    """Makes rows.

    Args:
        api: The model.
        depth: How many shared objects inside one another are shown in place.
    """

    def __init__(self, api: Api, depth: int) -> None:
        self._objects = api.objects
        self._depth = depth

    def request(self, shape: Shape, prefix: str) -> tuple[Row, ...]:
        """Return the rows of parameters, those that must be sent first."""
        ordered = sorted(shape.fields, key=lambda one: _ORDER[one.required])
        return self._rows(shape._replace(fields=tuple(ordered)), prefix, (), is_sent=True)

    def answer(self, shape: Shape, prefix: str) -> tuple[Row, ...]:
        """Return the rows of an answer or an object, in the order of the documentation."""
        return self._rows(shape, prefix, (), is_sent=False)

    def _rows(
        self, shape: Shape, prefix: str, within: tuple[str, ...], *, is_sent: bool
    ) -> tuple[Row, ...]:
        return tuple(
            self._row(field, shape, prefix, within, is_sent=is_sent) for field in shape.fields
        )

    def _row(
        self, field: Field, shape: Shape, prefix: str, within: tuple[str, ...], *, is_sent: bool
    ) -> Row:
        anchor = f"{prefix}.{field.name}"
        requirement = words.requirement(field, shape) if is_sent else ""
        meanings = words.meanings(field.enum) if any(one.meaning for one in field.enum) else []
        said = field._replace(inferred=None, enum=() if meanings else field.enum)
        is_required = is_sent and field.required == "yes"
        return Row(
            anchor=anchor,
            name=field.name,
            python_name=field.python_name,
            type=words.type_name(field.type),
            place=field.place if is_sent and field.place != "body" else "",
            requirement="" if is_required or requirement == "no" else requirement,
            is_required=is_required,
            details=tuple(words.details(said)),
            meanings=tuple(meanings),
            provenance=_provenance(field),
            modes=_modes(field, shape) if is_sent else "",
            objects=_names(field.type),
            rows=self._inside(field.type, anchor, within, is_sent=is_sent),
        )

    def _inside(
        self, type_: Type, prefix: str, within: tuple[str, ...], *, is_sent: bool
    ) -> tuple[Row, ...]:
        match type_:
            case Inline(shape):
                return self._rows(shape, prefix, within, is_sent=is_sent)
            case ListOf(inner) | MapOf(inner):
                return self._inside(inner, prefix, within, is_sent=is_sent)
            case UnionOf(options):
                parts = (self._inside(one, prefix, within, is_sent=is_sent) for one in options)
                return next((rows for rows in parts if rows), ())
            case Ref(name) if name not in within and len(within) < self._depth:
                shape = self._objects[name].shape
                return self._rows(shape, prefix, (*within, name), is_sent=is_sent)
        return ()


def choices(shape: Shape) -> tuple[Choice, ...]:
    """Return the fields whose value decides which others apply."""
    modes = [_applies(field, shape) for field in shape.fields]
    named = {name for one in modes for name in one}
    return tuple(
        Choice(field.name, tuple(value.value for value in field.enum))
        for field in shape.fields
        if field.name in named and field.enum
    )


def _applies(field: Field, shape: Shape) -> dict[str, list[Json]]:
    """Return with which values of which field a field applies; nothing where it always may."""
    rules = [one for one in shape.rules if one.is_demand and field.name in one.fields]
    switches = {condition.field for one in rules for condition in one.when}
    if len(switches) != 1:
        return {}
    switch = switches.pop()
    # A demand that the switch itself can meet says nothing about its values.
    if not all(len(one.when) == 1 or switch in one.fields for one in rules):
        return {}
    values = dict.fromkeys(value for one in rules if one.when for value in one.when[0].values)
    return {switch: list(values)}


def _modes(field: Field, shape: Shape) -> str:
    applies = _applies(field, shape)
    return json.dumps(applies, ensure_ascii=False) if applies else ""


def _names(type_: Type) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.name for one in iter_types(type_) if isinstance(one, Ref)))


def _provenance(field: Field) -> str:
    if field.inferred:
        return f"Inferred from {words.code(field.inferred)}"
    if any(one == "unknown" for one in _kinds(field.type)):
        return "The type is not documented"
    return ""


def _kinds(type_: Type) -> Iterator[str]:
    for one in iter_types(type_):
        yield getattr(one, "kind", "")
