# Copied from templates/python/core/common/json_values.py by `altcraft-gen build`; changes made here are lost.
"""What a value is, told to type checkers too, and copies of values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, TypeGuard


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Tell whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Tell whether a value is a JSON list."""
    return isinstance(value, list)


def is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    """Tell whether a value has keys and values."""
    return isinstance(value, Mapping)


def is_sequence(value: Any) -> TypeGuard[Sequence[Any]]:
    """Tell whether a value has an order and a length."""
    return isinstance(value, Sequence)


def copy_object(value: dict[str, Any]) -> dict[str, Any]:
    """Copy a JSON object with all objects and lists in it, however deep they are nested."""
    copy = value.copy()
    containers: list[Any] = [copy]
    while containers:
        container = containers.pop()
        for place in _places(container):
            one = container[place]
            if is_object(one) or is_list(one):
                container[place] = one.copy()
                containers.append(container[place])
    return copy


def _places(container: Any) -> Iterable[Any]:
    """Return the keys or the positions of what a container holds."""
    return container if is_object(container) else range(len(container))
