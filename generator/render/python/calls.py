"""Example calls as Python source, laid out as black lays them out."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from generator.model import Api, Json, Operation
from generator.naming import ClassName
from generator.render.python.annotations import Namer
from generator.render.python.text import python_literal
from generator.render.python.values import Made, Marker, imports_of

_STEP = 4

Arguments = Sequence[tuple[str, Any]]


def example_arguments(api: Api, operation: Operation) -> Arguments:
    """Return the keyword arguments that send an operation's first example.

    What the client sets itself is left out, and what it has no argument for goes into `extra`.
    """
    fields = {
        field.name: field for field in (*operation.request.fields, *operation.conventional.fields)
    }
    marker = Marker(api.objects, operation.resource)
    namer = Namer(ClassName(operation.resource, operation.method_name), "Param")
    arguments: list[tuple[str, Any]] = []
    extra: dict[str, Json] = {}
    for name, value in operation.examples[0].request.items():
        if name not in fields:
            extra[name] = value
        elif name not in api.conventions.reserved:
            marked = marker.field(value, fields[name], namer.inner(name))
            arguments.append((fields[name].python_name, marked))
    return [*arguments, ("extra", extra)] if extra else arguments


def imports(arguments: Arguments) -> list[str]:
    """Return the import statements that the values of arguments need."""
    names: dict[str, set[str]] = defaultdict(set)
    for module, name in imports_of([value for _, value in arguments]):
        names[module].add(name)
    return [f"from {one} import {', '.join(sorted(names[one]))}" for one in sorted(names)]


def call(
    function: str, arguments: Arguments, *, width: int, indent: int = 0, around: int = 0
) -> str:
    """Return a call, on one line if it fits, else with an argument on each line.

    Args:
        function: The function, such as `client.segments.get`.
        arguments: The keyword arguments.
        width: Columns that a line may have.
        indent: Columns by which the statement is indented.
        around: Columns that the statement has before and behind the call.
    """
    inner = ", ".join(f"{name}={_flat(value)}" for name, value in arguments)
    if indent + around + len(function) + len(inner) + 2 <= width:
        return f"{function}({inner})"
    pad = " " * (indent + _STEP)
    lines = [
        f"{pad}{name}={_laid_out(value, indent + _STEP, len(name) + 1, width)},"
        for name, value in arguments
    ]
    return "\n".join([f"{function}(", *lines, f"{' ' * indent})"])


def _flat(value: Any) -> str:
    """Return a value on one line."""
    match value:
        case Made(_, function, arguments):
            return f"{function}({', '.join(map(_flat, arguments))})"
        case dict():
            inner = ", ".join(f"{python_literal(key)}: {_flat(one)}" for key, one in value.items())
            return f"{{{inner}}}"
        case list():
            return f"[{', '.join(map(_flat, value))}]"
    return python_literal(value)


def _laid_out(value: Any, indent: int, taken: int, width: int) -> str:
    """Return a value, over several lines when it does not fit on one."""
    flat = _flat(value)
    if not isinstance(value, (dict, list, Made)) or not value:
        return flat
    if indent + taken + len(flat) + 1 <= width:
        return flat
    inner = indent + _STEP
    if isinstance(value, dict):
        keys = {python_literal(key): one for key, one in value.items()}
        items = [
            f"{key}: {_laid_out(one, inner, len(key) + 2, width)}" for key, one in keys.items()
        ]
    else:
        parts = value.arguments if isinstance(value, Made) else value
        items = [_laid_out(one, inner, 0, width) for one in parts]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    if isinstance(value, Made):
        opening, closing = f"{value.function}(", ")"
        if inner + sum(map(len, items)) + 2 * (len(items) - 1) <= width and not any(
            "\n" in one for one in items
        ):  # black keeps what fits into one line together, without a comma behind
            return "\n".join([opening, " " * inner + ", ".join(items), " " * indent + closing])
    lines = [f"{' ' * inner}{item}," for item in items]
    return "\n".join([opening, *lines, " " * indent + closing])
