"""Parameter tables: the fields of a request, those of nested objects among them, row by row."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.model import Api, Field, Inline, Ref, Shape, iter_nested, iter_types
from generator.render import words


class Row(NamedTuple):
    """A parameter."""

    name: str
    type: str
    required: str
    description: str


class Table(NamedTuple):
    """The fields of a shared object and the rules between them."""

    name: str
    description: str
    rows: tuple[Row, ...]
    rules: tuple[str, ...]


def rows(shape: Shape, prefix: str = "") -> Iterator[Row]:
    """Yield the rows of a shape; those of a nested object follow its own: `lines[].sku_id`."""
    for field in shape.fields:
        name = f"{prefix}{field.name}"
        yield _row(name, field, shape)
        for steps, inner in iter_nested(field.type):
            yield from rows(inner, f"{name}{steps}.")
    if (more := shape.additional) is not None:
        required = "at least one" if more.required else "no"
        type_ = words.type_name(more.type)
        yield Row(words.code(f"{prefix}*"), type_, required, words.sentence(more.description))


def shared_tables(api: Api, shape: Shape) -> list[Table]:
    """Return a table for each shared object that a request can hold, in the order of mention."""
    found: dict[str, Table] = {}
    waiting = list(_refs(shape))
    while waiting:
        name = waiting.pop(0)
        if name not in found:
            one = api.objects[name]
            rules = tuple(words.rules(one.shape))
            found[name] = Table(name, one.description, tuple(rows(one.shape)), rules)
            waiting.extend(_refs(one.shape))
    return list(found.values())


def _row(name: str, field: Field, shape: Shape) -> Row:
    required = words.requirement(field, shape)
    return Row(
        words.code(name), words.type_name(field.type), required, " ".join(words.details(field))
    )


def _refs(shape: Shape) -> Iterator[str]:
    types = [field.type for field in shape.fields]
    if shape.additional is not None:
        types.append(shape.additional.type)
    for one in types:
        for type_ in iter_types(one):
            if isinstance(type_, Ref):
                yield type_.name
            elif isinstance(type_, Inline):
                yield from _refs(type_.shape)
