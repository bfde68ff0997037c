"""The order in which the real spec says things is no change."""

from typing import Any

import pytest

from generator.diff import compare
from generator.model import Api, Condition, Field, Operation, Rule, Shape, UnionOf
from tests.support import real_api

# The attributes whose order says nothing.
_UNORDERED = {
    Api: ("servers", "errors", "paging", "sections", "resources", "operations", "postman"),
    Operation: ("errors", "examples"),
    Shape: ("fields", "rules"),
    Field: ("enum", "aliases"),
    Rule: ("fields", "when"),
    Condition: ("values",),
    UnionOf: ("options",),
}


@pytest.fixture(scope="module")
def api() -> Api:
    return real_api()


def test_real_spec_is_no_change_to_itself(api: Api) -> None:
    assert compare(api, api) == ()


def test_real_spec_backwards_is_no_change(api: Api) -> None:
    backwards = _reversed(api)
    assert backwards != api
    assert [one.sentence for one in compare(api, backwards)] == []
    assert [one.sentence for one in compare(backwards, api)] == []


def _reversed(value: Any) -> Any:
    names = getattr(value, "_fields", ()) or tuple(getattr(value, "__dataclass_fields__", ()))
    if names and not isinstance(value, type):
        unordered = _UNORDERED.get(type(value), ())
        inner = {name: _reversed(getattr(value, name)) for name in names}
        return type(value)(
            **{name: one[::-1] if name in unordered else one for name, one in inner.items()}
        )
    if isinstance(value, tuple):
        return tuple(map(_reversed, value))
    if isinstance(value, dict):
        return {name: _reversed(one) for name, one in reversed(value.items())}
    return value
