"""Values as Python source over several lines, laid out as black lays them out."""

from generator.model import Json
from generator.render.python.text import python_literal

_INDENT = "    "


def pretty(value: Json, indent: int, width: int) -> str:
    """Return a JSON value as an expression; what does not fit on its line is broken up.

    Args:
        value: The value.
        indent: Columns that stand before the expression's first line and before its last.
        width: Columns that a line may have.
    """
    flat = python_literal(value)
    if indent + len(flat) <= width or not isinstance(value, (dict, list)) or not value:
        return flat
    pad, end = " " * (indent + 4), " " * indent
    if isinstance(value, dict):
        keys = {python_literal(key): one for key, one in value.items()}
        lines = [
            f"{pad}{key}: {_inner(one, indent + 4, len(key) + 3, width)},"
            for key, one in keys.items()
        ]
        return "\n".join(["{", *lines, f"{end}}}"])
    lines = [f"{pad}{_inner(one, indent + 4, 1, width)}," for one in value]
    return "\n".join(["[", *lines, f"{end}]"])


def _inner(value: Json, indent: int, taken: int, width: int) -> str:
    flat = python_literal(value)
    if indent + taken + len(flat) <= width:
        return flat
    return pretty(value, indent, indent)


def call(function: str, arguments: dict[str, str], indent: int, width: int) -> str:
    """Return a call with keyword arguments, broken up when it does not fit on its line.

    Args:
        function: The function, such as `client.segments.get`.
        arguments: Expressions by keyword; an expression may have several lines.
        indent: Columns that stand before each line of the call.
        width: Columns that a line may have.
    """
    flat = f"{function}({', '.join(f'{key}={value}' for key, value in arguments.items())})"
    if "\n" not in flat and indent + len(flat) <= width:
        return flat
    pad = " " * indent
    lines = [f"{pad}{_INDENT}{key}={value}," for key, value in arguments.items()]
    return "\n".join([f"{function}(", *lines, f"{pad})"])


def call_example(
    function: str, request: dict[str, Json], names: dict[str, str], indent: int, width: int
) -> str:
    """Return the call that sends an example request.

    Args:
        function: The function, such as `client.segments.get`.
        request: The request; fields without a Python name go into `extra`.
        names: Python names by field name.
        indent: Columns that stand before each line of the call.
        width: Columns that a line may have.
    """
    arguments = {
        names[key]: pretty(value, indent + 4, width - len(names[key]) - 2)
        for key, value in request.items()
        if key in names
    }
    extra = {key: value for key, value in request.items() if key not in names}
    if extra:
        arguments["extra"] = pretty(extra, indent + 4, width - 7)
    return call(function, arguments, indent, width)
