"""Example calls as Python source, laid out as black lays them out."""

from collections.abc import Sequence

from generator.model import Api, Json, Operation
from generator.render.python.text import python_literal

_STEP = 4

Arguments = Sequence[tuple[str, Json]]


def example_arguments(api: Api, operation: Operation) -> Arguments:
    """Return the keyword arguments that send an operation's first example.

    What the client sets itself is left out, and what it has no argument for goes into `extra`.
    """
    fields = {
        field.name: field for field in (*operation.request.fields, *operation.conventional.fields)
    }
    arguments: list[tuple[str, Json]] = []
    extra: dict[str, Json] = {}
    for name, value in operation.examples[0].request.items():
        if name not in fields:
            extra[name] = value
        elif name not in api.conventions.reserved:
            arguments.append((fields[name].python_name, value))
    return [*arguments, ("extra", extra)] if extra else arguments


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
    inner = ", ".join(f"{name}={python_literal(value)}" for name, value in arguments)
    if indent + around + len(function) + len(inner) + 2 <= width:
        return f"{function}({inner})"
    pad = " " * (indent + _STEP)
    lines = [
        f"{pad}{name}={_laid_out(value, indent + _STEP, len(name) + 1, width)},"
        for name, value in arguments
    ]
    return "\n".join([f"{function}(", *lines, f"{' ' * indent})"])


def _laid_out(value: Json, indent: int, taken: int, width: int) -> str:
    """Return a literal, over several lines when it does not fit on one."""
    flat = python_literal(value)
    if not isinstance(value, (dict, list)) or not value:
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
        items = [_laid_out(one, inner, 0, width) for one in value]
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    lines = [f"{' ' * inner}{item}," for item in items]
    return "\n".join([opening, *lines, " " * indent + closing])
