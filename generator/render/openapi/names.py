"""Names of the document's components: predictable, and never two alike."""

import json
from collections.abc import Callable, Iterator
from typing import NamedTuple

from generator.model import (
    Api,
    Inline,
    ListOf,
    MapOf,
    Operation,
    Ref,
    Scalar,
    Shape,
    Type,
    UnionOf,
    iter_types,
)
from generator.model.shape import iter_shapes
from generator.naming import ClassName
from generator.render import words
from generator.render.openapi.parts import Part
from generator.render.openapi.schemas import enum_schema, type_schema

_SUFFIXES = ("Request", "Response")
_KINDS = {
    "string": "Text",
    "int": "Integer",
    "float": "Number",
    "bool": "Boolean",
    "datetime": "DateTime",
    "unknown": "Any",
}


class NamedUnion(NamedTuple):
    """A choice of types, and how it is said."""

    name: str
    description: str


class ComponentNames(NamedTuple):
    """The names of schemas that are no shared objects, which have their own.

    Attributes:
        envelope: That of the envelope.
        envelope_fields: Those of the fields of the envelope, which all answers have, by field.
        common_fields: Those of the fields that many bodies have, by field.
        own: Those of what one operation sends and answers, by operation and suffix.
        nested: Those of objects inside of components, by component and the properties to them.
        unions: The unions, by `union_key`.
        enums: The schemas of the shared enums, by name.
    """

    envelope: str
    envelope_fields: dict[str, str]
    common_fields: dict[str, str]
    own: dict[str, str]
    nested: dict[tuple[str, tuple[str, ...]], str]
    unions: dict[str, NamedUnion]
    enums: dict[str, Part]

    def shared(self) -> list[str]:
        """Return the names of what may stand in any component."""
        return [
            self.envelope,
            *self.envelope_fields.values(),
            *self.enums,
            *(one.name for one in self.unions.values()),
        ]

    def request(self, operation: Operation) -> str:
        """Return the name of what an operation sends, such as `SegmentsGetRequest`."""
        return self.own[_key(operation, "Request")]

    def response(self, operation: Operation) -> str:
        """Return the name of what an operation answers."""
        return self.own[_key(operation, "Response")]


def component_names(api: Api) -> ComponentNames:
    """Name all schemas of an API; where a name is taken already, the later one gets a number."""
    taken = {*api.objects, *api.enums}

    def take(wanted: str) -> str:
        name, number = wanted, 2
        while name in taken:
            name, number = f"{wanted}{number}", number + 1
        taken.add(name)
        return name

    names = ComponentNames(
        envelope=take("Envelope"),
        envelope_fields={
            field.name: take(
                "ErrorCode" if field.name == api.envelope.code else ClassName(field.name)
            )
            for field in api.envelope.shape.fields
        },
        common_fields={
            field.name: take(ClassName(field.name)) for field in api.conventions.request.fields
        },
        own={
            _key(operation, suffix): take(
                ClassName(operation.resource, operation.method_name, suffix)
            )
            for operation in api.operations
            for suffix in _SUFFIXES
        },
        nested={},
        unions=_unions(api, take),
        enums={one.name: enum_schema(one) for one in api.enums.values()},
    )
    for component, path, wanted in _nested(api, names):
        names.nested[component, path] = take(wanted)
    return names


def union_key(options: list[Part]) -> str:
    """Return what unions of the same options have in common."""
    return str(sorted(json.dumps(one, sort_keys=True) for one in options))


def _key(operation: Operation, suffix: str) -> str:
    return f"{operation.name} {suffix}"


def _nested(api: Api, names: ComponentNames) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Yield the component, the path and the wanted name of each object in another.

    The names are those of the Python client's classes.
    """
    for name, one in api.objects.items():
        for path in _paths(one.shape):
            yield name, path, ClassName(name, *path)
    for operation in api.operations:
        prefix = ClassName(operation.resource, operation.method_name)
        for path in _paths(operation.request):
            yield names.request(operation), path, ClassName(prefix, *path)
        for path in _paths(operation.response.shape):
            yield names.response(operation), path, _answered(operation, prefix, path)


def _paths(shape: Shape) -> Iterator[tuple[str, ...]]:
    return (path for path, _ in iter_shapes(shape) if path)


def _answered(operation: Operation, prefix: str, path: tuple[str, ...]) -> str:
    """Return the name of an object in an answer: an item or the result, where it is the payload."""
    payload = operation.response.payload
    if payload is None or path[0] != payload:
        return ClassName(prefix, *path, "Answer")
    field = operation.response.shape.field(payload)
    is_list = field is not None and isinstance(field.type, ListOf)
    return ClassName(prefix, *path[1:], "Item" if is_list else "Result")


def _unions(api: Api, take: Callable[[str], str]) -> dict[str, NamedUnion]:
    """Name the unions that are spelt out anywhere."""
    shapes = [one.shape for one in api.objects.values()]
    for operation in api.operations:
        shapes += operation.request, operation.response.shape
    names: dict[str, NamedUnion] = {}
    for shape in shapes:
        for union in filter(_is_nameable, _types(shape)):
            key = union_key(type_schema(union)["anyOf"])
            if key not in names:
                said = words.sentence(words.type_name(union))
                names[key] = NamedUnion(take(_type_name(union)), f"{said[0].upper()}{said[1:]}")
    return names


def _types(shape: Shape) -> Iterator[Type]:
    for _, inner in iter_shapes(shape):
        for field in inner.fields:
            yield from iter_types(field.type)
        if inner.additional:
            yield from iter_types(inner.additional.type)


def _is_nameable(type_: Type) -> bool:
    """Tell whether a type is a choice, and between types that have names."""
    if not isinstance(type_, UnionOf) or sum(one != Scalar("null") for one in type_.options) < 2:
        return False
    return not any(isinstance(one, Inline) for one in iter_types(type_))


def _type_name(type_: Type) -> str:
    match type_:
        case Scalar(kind):
            return _KINDS.get(kind) or ClassName(kind)
        case ListOf(item):
            return f"{_type_name(item)}List"
        case MapOf(value):
            return f"{_type_name(value)}Map"
        case Ref(name):
            return name
        case UnionOf(options):
            return "Or".join(map(_type_name, options))
        case Inline():
            raise TypeError("an object without a name")
