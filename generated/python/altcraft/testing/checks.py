# Copied from templates/python/testing/checks.py by `altcraft-gen build`; changes made here are lost.
"""Checks of requests against the spec: names, types, what is required and what goes together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .._core.json_values import is_list, is_object
from .._core.operation import Condition, Operation, Rule
from .._core.rules import check

if TYPE_CHECKING:
    from collections.abc import Mapping

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_DATETIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)")
_DECIMAL = re.compile(r"[-+]?\d+([.,]\d+)?")
_INT = re.compile(r"-?\d+")


class UnexpectedRequest(AssertionError):  # noqa: N818 - a failed expectation of a test
    """The client sent something that the API does not take."""


def find_mistakes(
    name: str, spec: Mapping[str, Any], params: Mapping[str, Any], *, texts: bool
) -> list[str]:
    """Return everything in a request that the spec does not allow.

    Args:
        name: Name of the operation.
        spec: What the spec says about it.
        params: The parameters that were sent.
        texts: Whether values arrive as text, because they travel in a form or a URL.
    """
    rules = tuple(
        Rule(
            one["kind"],
            tuple(one["fields"]),
            tuple(Condition(field, tuple(values)) for field, values in one["when"]),
        )
        for one in spec["rules"]
    )
    operation = Operation(
        name,
        spec["method"],
        spec["path"],
        "read",
        True,
        required=tuple(spec["required"]),
        rules=rules,
    )
    mistakes = check(operation, params)
    for field, value in params.items():
        known = spec["fields"].get(field)
        if known is None:
            if not spec["additional"] and spec["fields"]:
                mistakes.append(f"there is no parameter {field!r}")
        elif not fits(value, known["type"], text=texts or known["place"] in ("path", "query")):
            mistakes.append(f"{field} should be {known['type']}, not {_show(value)}")
        elif known.get("enum") and not _among(value, known["enum"]):
            allowed = ", ".join(map(str, known["enum"]))
            mistakes.append(f"{field} should be one of {allowed}, not {_show(value)}")
    return mistakes


def _among(value: Any, allowed: list[Any]) -> bool:
    values = value if is_list(value) else [value]
    return all(one is None or one in allowed or one in map(str, allowed) for one in values)


def fits(value: Any, kind: str, *, text: bool = False) -> bool:
    """Tell whether a value is of a type, as the spec writes types."""
    options = _split(kind)
    if len(options) > 1:
        return any(fits(value, option, text=text) for option in options)
    if kind.endswith("[]"):
        return is_list(value) and all(fits(one, kind[:-2], text=text) for one in value)
    if kind.startswith("map<"):
        return is_object(value) and all(fits(one, kind[4:-1]) for one in value.values())
    if text and isinstance(value, str):
        return _fits_text(value, kind)
    match kind:
        case "string" | "binary":
            return isinstance(value, str)
        case "int":
            return isinstance(value, int) and not isinstance(value, bool)
        case "float":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "bool":
            return isinstance(value, bool)
        case "decimal" | "date" | "datetime":
            return isinstance(value, str) and _fits_text(value, kind)
        case "null":
            return value is None
        case "any" | "unknown":
            return True
        case _:  # an object, named or not
            return is_object(value)


def _fits_text(value: str, kind: str) -> bool:
    patterns = {"date": _DATE, "datetime": _DATETIME, "decimal": _DECIMAL, "int": _INT}
    if kind in patterns:
        return patterns[kind].fullmatch(value) is not None
    return kind != "bool" or value in ("true", "false")


def _split(kind: str) -> list[str]:
    """Split a union at its top level: `map<int|string>|null` has two options."""
    options: list[str] = []
    depth = start = 0
    for index, character in enumerate(kind):
        depth += {"<": 1, ">": -1}.get(character, 0)
        if character == "|" and depth == 0:
            options.append(kind[start:index])
            start = index + 1
    return [*options, kind[start:]]


def _show(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
