"""Values of examples as a type checker takes them: own keys and unlisted values are marked."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from generator.model import (
    Field,
    Inline,
    Json,
    ListOf,
    MapOf,
    Object,
    Ref,
    Scalar,
    Shape,
    Type,
    UnionOf,
)
from generator.naming import ClassName, opener_name
from generator.render.python.annotations import UNLISTED, Namer

PARAMS = "altcraft.params"


class Made(NamedTuple):
    """A value that a function of the client's parameters makes."""

    module: str
    function: str
    arguments: tuple[Any, ...]


class Marker:
    """Marks what types of the client do not list.

    Args:
        objects: The shared objects.
        resource: The resource whose parameters are marked.
    """

    def __init__(self, objects: Mapping[str, Object], resource: str) -> None:
        self._objects = objects
        self._module = f"{PARAMS}.{resource}"

    def field(self, value: Json, field: Field, namer: Namer) -> Any:
        """Return a field's value with its marks.

        Args:
            value: The value.
            field: The field.
            namer: Namer of the object that may be nested in the field.
        """
        if field.enum and field.open_enum:
            return self._unlisted(value, {one.value for one in field.enum})
        return self._type(value, field.type, namer)

    def _unlisted(self, value: Json, listed: set[Any]) -> Any:
        if isinstance(value, list):
            return [self._unlisted(one, listed) for one in value]
        is_new = isinstance(value, str) and value not in listed
        return Made(PARAMS, str(UNLISTED), (value,)) if is_new else value

    def _type(self, value: Json, type_: Type, namer: Namer) -> Any:
        if isinstance(value, list):
            items = [one.item for one in _options(type_) if isinstance(one, ListOf)]
            return [self._type(one, items[0], namer) for one in value] if items else value
        if not isinstance(value, dict):
            return value
        options = list(_options(type_))
        if any(isinstance(one, Scalar) and one.kind in ("object", "any") for one in options):
            return value
        for one in options:
            match one:
                case MapOf(inner):
                    return {key: self._type(part, inner, namer) for key, part in value.items()}
                case Ref(name):
                    own = Namer(ClassName(name), "Param")
                    return self._object(value, self._objects[name].shape, own, PARAMS)
                case Inline(shape) if shape.fields:
                    return self._object(value, shape, namer, self._module)
        return value

    def _object(self, value: dict[str, Json], shape: Shape, namer: Namer, module: str) -> Any:
        fields = {field.name: field for field in shape.fields}
        known = {
            name: self.field(one, fields[name], namer.inner(name))
            for name, one in value.items()
            if name in fields
        }
        custom = {name: one for name, one in value.items() if name not in fields}
        if not custom or not shape.additional:
            return {**known, **custom}
        return Made(module, opener_name(namer.name()), (known, custom))


def _options(type_: Type) -> Iterator[Type]:
    if isinstance(type_, UnionOf):
        for option in type_.options:
            yield from _options(option)
    else:
        yield type_


def imports_of(value: Any) -> Iterator[tuple[str, str]]:
    """Yield the modules and names of the functions that make a value."""
    match value:
        case Made(module, function, arguments):
            yield module, function
            yield from imports_of(list(arguments))
        case dict():
            yield from imports_of(list(value.values()))
        case list():
            for one in value:
                yield from imports_of(one)
