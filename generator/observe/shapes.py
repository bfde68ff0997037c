"""Shapes: what the client records of its exchanges, which holds no value."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from generator.observe.exchange import Exchange, UnreadableRecordingError

_HEAD = b'{"altcraft_shapes":'
_FORMAT = 1
_DEEPEST = 40
# A value for each kind, which stands for all of its kind.
_VALUES: Mapping[str, Any] = {
    "string": "text",
    "date": "2000-01-01",
    "datetime": "2000-01-01T00:00:00Z",
    "decimal": "0.5",
    "int": 0,
    "float": 0.5,
    "bool": True,
    "null": None,
}
# The same in an address or a form, where every value is a text.
_TEXTS = {name: one if isinstance(one, str) else json.dumps(one) for name, one in _VALUES.items()}


def is_shapes(content: bytes) -> bool:
    """Tell whether a file holds shapes."""
    return content.startswith(_HEAD)


def read_shapes(content: bytes) -> Iterator[Exchange]:
    """Read the exchanges of a file, with values that only stand for their kinds.

    Raises:
        UnreadableRecordingError: Lines could not be read; the others were.
    """
    broken = []
    for number, line in enumerate(content.splitlines(), 1):
        if not line.strip():
            continue
        try:
            yield _exchange(number, json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            broken.append(number)
    if broken:
        raise UnreadableRecordingError(
            f"lines that are no shapes of an exchange: {len(broken)}, the first is {broken[0]}"
        )


def _exchange(number: int, content: Any) -> Exchange:
    if content["altcraft_shapes"] != _FORMAT:
        raise ValueError("another format")
    code, answer, request = content["code"], content["response"], content["request"]
    status = content["status"]
    return Exchange(
        number=number,
        method="",
        path="",
        query={str(name): _TEXTS[kind] for name, kind in content["texts"].items()},
        body=None if request is None else _value(request),
        is_form=False,
        status=status if isinstance(status, int) else 0,
        answer=None if answer is None else _value(answer),
        operation=str(content["operation"]),
        code=code if isinstance(code, int) else None,
        is_shape=True,
    )


def _value(shape: Any, depth: int = 0) -> Any:
    if depth > _DEEPEST:
        raise ValueError("nested too deeply")
    if isinstance(shape, dict):
        return {name: _value(one, depth + 1) for name, one in shape.items()}
    if isinstance(shape, list):
        return [_value(one, depth + 1) for one in shape]
    return _VALUES[shape]
