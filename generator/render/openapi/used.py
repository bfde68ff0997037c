"""Which shared objects operations refer to; the others are only parts of what is written out."""

from collections.abc import Iterator

from generator.model import Api, Inline, Ref, Shape, iter_types


def used_objects(api: Api) -> set[str]:
    """Return the names of the objects that operations refer to, directly or through others."""
    used: set[str] = set()
    pending = [
        name
        for operation in api.operations
        for shape in (operation.request, operation.conventional, operation.response.shape)
        for name in _references(shape)
    ]
    while pending:
        name = pending.pop()
        if name not in used:
            used.add(name)
            pending.extend(_references(api.objects[name].shape))
    return used


def _references(shape: Shape) -> Iterator[str]:
    types = [field.type for field in shape.fields]
    if shape.additional:
        types.append(shape.additional.type)
    for one in types:
        for part in iter_types(one):
            if isinstance(part, Ref):
                yield part.name
            elif isinstance(part, Inline):
                yield from _references(part.shape)
