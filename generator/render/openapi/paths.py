"""Paths: a parameter of OpenAPI holds no slash, so one that does is shown in its parts."""

from collections.abc import Iterator

from generator.model import Field, Operation


def path_template(operation: Operation) -> str:
    """Return the path of an operation, with a placeholder for each part of a parameter."""
    path = operation.path
    for field in operation.request.fields:
        if field.parts:
            parts = "/".join(f"{{{one.name}}}" for one in field.parts)
            path = path.replace(f"{{{field.name}}}", parts)
    return path


def in_parts(field: Field) -> Iterator[Field]:
    """Yield the parts of a parameter as parameters of their own, or the parameter itself."""
    if not field.parts:
        yield field
        return
    values = str(field.example).split("/")
    for part, value in zip(field.parts, values, strict=True):
        yield field._replace(
            name=part.name,
            description=part.description,
            example=value,
            format=None,
            parts=(),
        )
