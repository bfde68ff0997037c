"""Each attribute of the model is compared, or left out on purpose: nothing changes unseen."""

from typing import Any

import pytest

from generator.diff import compare
from generator.findings import NOWHERE
from generator.model import (
    Additional,
    Api,
    Batch,
    Condition,
    Contact,
    EnumValue,
    ErrorCode,
    Example,
    Field,
    NamedEnum,
    Object,
    Operation,
    Paging,
    PathPart,
    PostmanVariable,
    Resource,
    Response,
    Rule,
    Scalar,
    Section,
    Seen,
    Server,
    Shape,
    Task,
    Token,
)
from generator.model.api import Conventions, Envelope
from generator.model.broker import Broker, Exchange
from tests.diff.test_rules import load
from tests.support import Spec

_FIELD = Field("a", "a", Scalar("int"), "no", "A.", NOWHERE)
_PAGING = Paging("p", "Pages.", "a", "data", None, None, None, None)
_SHAPE = Shape((_FIELD,))
_EXCHANGE = Exchange(
    *("x", "X", "page", Seen("v1", "none", "none", "none", None, ()), "X.", "in", "out", "id"),
    *(None, None, None, _SHAPE, _SHAPE, (), (), NOWHERE),
)

# Another value of every attribute that the comparison looks at.
OTHER: dict[type, dict[str, Any]] = {
    Api: {
        "title": "Other",
        "summary": "Other.",
        "description": "Other.",
        "documentation": "https://other.example.com/",
        "license": "Other",
        "contact": Contact("Other", None, None),
        "servers": (Server("more", "https://more.example.com", "More.", True, ()),),
        "token": Token("other", "secret", "Token."),
        "envelope": Envelope("error", "error_text", 5, Shape()),
        "conventions": Conventions(_SHAPE, Shape(), Shape(), ()),
        "errors": (),
        "paging": (_PAGING._replace(name="pointer"),),
        "limits": ("Other.",),
        "sections": (Section("things", "Other", "Other.", ()),),
        "resources": (Resource("things", "Other", "things", "Other.", ()),),
        "operations": (),
        "enums": {"E": NamedEnum("E", "E.", Scalar("string"), (EnumValue("a"),), False)},
        "broker": Broker("Queues.", (_EXCHANGE,), NOWHERE),
        "postman": (PostmanVariable("v", "V.", 1, False, (), (), NOWHERE),),
    },
    Operation: {
        "title": "Other",
        "section": "extras",
        "group": "Other",
        "method": "GET",
        "path": "/other",
        "server": "other",
        "page": "other",
        "documented_title": "Other",
        "documented_path": "/other",
        "listed": False,
        "seen": Seen("v1", "none", "none", "none", None, ()),
        "summary": "Other.",
        "description": "Other.",
        "effect": "delete",
        "idempotent": False,
        "dedup": "documented",
        "launches_when": (Condition("id", (1,)),),
        "paging": _PAGING,
        "task": Task("data", "things.find", None),
        "batch": Batch("id", "data"),
        "deprecated": "Use another.",
        "access": "Administrators.",
        "since": "75",
        "auth": "query",
        "encoding": "form",
        "request": Shape(),
        "response": Response("text", True, Shape(), None),
        "errors": (ErrorCode(404, "not_found", "Not there."),),
        "examples": (Example("x", {"id": 5}, {}, None, NOWHERE),),
        "notes": ("Other.",),
        "editorial": ("Other.",),
    },
    Field: {
        "name": "b",
        "type": Scalar("bool"),
        "required": "yes",
        "description": "Other.",
        "place": "query",
        "default": 5,
        "example": 5,
        "enum": (EnumValue(1),),
        "minimum": 1,
        "maximum": 1,
        "min_items": 1,
        "max_items": 1,
        "max_length": 1,
        "format": "uri",
        "parts": (PathPart("a", "A."),),
        "unit": "seconds",
        "aliases": ("A",),
        "optional": True,
        "deprecated": "Use another.",
        "since": "75",
        "inferred": "things.get",
        "observed": "Elsewhere.",
        "example_only": True,
        "note": "Other.",
        "editorial": "Other.",
    },
    Object: {
        "description": "Other.",
        "shape": _SHAPE,
        "page": "other",
        "seen": "Other.",
        "gaps": ("Other.",),
        "example": {"id": 5},
        "notes": ("Other.",),
        "editorial": ("Other.",),
    },
    Shape: {
        "fields": (),
        "additional": Additional(Scalar("int"), "Others."),
        "rules": (Rule("one_of", ("a",)),),
    },
}
# What follows from the rest, or means nothing alone.
ON_PURPOSE: dict[type, set[str]] = {
    Api: {"version", "objects", "location"},
    Operation: {
        *("name", "resource", "method_name", "conventional", "location", "places"),
        "state",  # what the fake platform does; callers see nothing of it
    },
    Field: {"python_name", "open_enum", "enum_name", "location", "places"},
    Object: {"name", "location"},
    Shape: {"notes", "editorial", "is_whole"},
}
_ATTRIBUTES = [(kind, name) for kind, values in OTHER.items() for name in values]


@pytest.fixture
def api(spec: Spec) -> Api:
    return load(spec)


@pytest.mark.parametrize("kind", OTHER)
def test_every_attribute_of_the_model_is_decided_on(kind: type) -> None:
    assert set(kind.__annotations__) == OTHER[kind].keys() | ON_PURPOSE[kind]


@pytest.mark.parametrize(("kind", "name"), _ATTRIBUTES)
def test_other_value_is_a_change(api: Api, kind: type, name: str) -> None:
    changed = {name: OTHER[kind][name]}
    if kind is Api:
        old, new = api, api._replace(**changed)
    elif kind is Object:
        thing = api.objects["Thing"]._replace(**changed)
        old, new = api, api._replace(objects={**api.objects, "Thing": thing})
    elif kind is Operation:
        old, new = api, _with_operation(api, _operation(api)._replace(**changed))
    else:
        field = _FIELD._replace(**changed) if kind is Field else _FIELD
        shape = Shape((field,))._replace(**(changed if kind is Shape else {}))
        old, new = _sending(api, _SHAPE), _sending(api, shape)
    assert compare(old, new) != ()


def _operation(api: Api) -> Operation:
    found = api.operation("things.get")
    assert found is not None
    return found


def _with_operation(api: Api, operation: Operation) -> Api:
    others = (one if one.name != operation.name else operation for one in api.operations)
    return api._replace(operations=tuple(others))


def _sending(api: Api, shape: Shape) -> Api:
    """Let a call send and answer a shape: some attributes mean something in one way only."""
    operation = _operation(api)
    response = operation.response._replace(shape=shape, payload=None)
    return _with_operation(api, operation._replace(request=shape, response=response))
