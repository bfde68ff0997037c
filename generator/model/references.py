"""Which shared objects a shape refers to, itself or through others."""

from collections.abc import Iterable, Mapping

from generator.model.shape import Object, Ref, Shape, iter_shapes, iter_types


def named_objects(shape: Shape) -> set[str]:
    """Return the shared objects that a shape names, in nested shapes and additional fields too."""
    return {
        type_.name
        for _, inner in iter_shapes(shape)
        for one in (*inner.fields, inner.additional)
        if one is not None
        for type_ in iter_types(one.type)
        if isinstance(type_, Ref)
    }


def object_references(objects: Mapping[str, Object]) -> dict[str, set[str]]:
    """Return which shared objects each of them names."""
    return {name: named_objects(one.shape) for name, one in objects.items()}


def reached_objects(shapes: Iterable[Shape], references: Mapping[str, set[str]]) -> set[str]:
    """Return the shared objects that some shapes lead to.

    Args:
        shapes: The shapes.
        references: Which shared objects each of them names.
    """
    found: set[str] = set()
    waiting = [name for shape in shapes for name in named_objects(shape)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(references[name])
    return found
