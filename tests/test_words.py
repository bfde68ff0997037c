"""The model in words."""

from typing import Any

import pytest

from generator.findings import Location
from generator.model import (
    Condition,
    EnumValue,
    Field,
    ListOf,
    MapOf,
    Ref,
    Rule,
    Scalar,
    Shape,
    Type,
    UnionOf,
)
from generator.render import remarks, words
from tests.support import Spec

HERE = Location("spec/endpoints/things.yaml")


def field(name: str, **keys: Any) -> Field:
    values: dict[str, Any] = {"type": Scalar("string"), "required": "no", "description": ""}
    return Field(name=name, python_name=name, location=HERE, **values | keys)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("db_id", "`db_id`"),
        ("", '`""`'),
        (False, "`false`"),
        (None, "`null`"),
        (["é"], '`["é"]`'),
        ("a`b", "``a`b``"),
        ("`a", "`` `a ``"),
        ("two\nlines", "`two lines`"),
    ],
)
def test_code_spans_hold_any_value(value: Any, expected: str) -> None:
    assert words.code(value) == expected


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        (Scalar("int"), "integer"),
        (Scalar("unknown"), "not documented"),
        (ListOf(Scalar("decimal")), "list of decimal numbers as strings"),
        (ListOf(ListOf(Ref("Order"))), "list of lists of Order objects"),
        (MapOf(Scalar("bool")), "map of booleans"),
        (
            UnionOf((Scalar("string"), Scalar("int"), Scalar("null"))),
            "string, integer or null",
        ),
    ],
)
def test_types_are_said(type_: Type, expected: str) -> None:
    assert words.type_name(type_) == expected


MODE = field("mode")
CUSTOM = (Condition("mode", ("custom", "email")),)


@pytest.mark.parametrize(
    ("rule", "requirement", "sentence"),
    [
        (
            Rule("all_of", ("a", "b"), CUSTOM),
            "if `mode` is `custom` or `email`",
            "If `mode` is `custom` or `email`, `a` and `b` are required.",
        ),
        (
            Rule("one_of", ("a", "b")),
            "exactly one of `a` and `b`",
            "Exactly one of `a` and `b` is required.",
        ),
        (
            Rule("any_of", ("a", "b"), note="So says the page"),
            "at least one of `a` and `b`",
            "At least one of `a` and `b` is required. So says the page.",
        ),
        (Rule("any_of", ("a",)), "yes", "`a` is required."),
        (
            Rule("at_most_one_of", ("a", "b")),
            "not together with `b`",
            "At most one of `a` and `b` may be sent.",
        ),
        (
            Rule("together", ("a", "b")),
            "together with `b`",
            "`a` and `b` are sent together or not at all.",
        ),
    ],
)
def test_rules_are_said(rule: Rule, requirement: str, sentence: str) -> None:
    shape = Shape((MODE, field("a"), field("b")), rules=(rule,))
    assert words.requirement(shape.fields[1], shape) == requirement
    assert words.rules(shape) == [sentence]


def test_default_of_a_mode_is_said_once_and_apart_from_the_demands() -> None:
    """Beside a demand it would read as if the demand held for a call without the mode."""
    rules = (Rule("all_of", ("a",), CUSTOM), Rule("any_of", ("a", "b"), CUSTOM))
    said = words.rules(Shape((field("mode", default="email"), field("a"), field("b")), rules=rules))
    assert said[2:] == ["Left out, `mode` means `email`."]
    assert not any("default" in one for one in said)


@pytest.mark.parametrize(
    ("required", "expected"),
    [
        ("yes", "yes"),
        ("no", "no"),
        ("unknown", "not documented"),
        ("conditional", "conditional"),
    ],
)
def test_requirements_without_rules_are_said(required: str, expected: str) -> None:
    one = field("a", required=required)
    assert words.requirement(one, Shape((one,))) == expected


def test_details_are_sentences_in_reading_order() -> None:
    one = field(
        "a",
        description="Kind of thing",
        enum=(EnumValue("x", "An x."), EnumValue("y")),
        default="x",
        minimum=1.0,
        max_items=1,
        unit="seconds",
        deprecated="use `b`",
        note="Odd:\n  but so.",
        inferred="things.get",
    )
    assert words.details(one) == [
        "Kind of thing.",
        "Values: `x`: An x; `y`.",
        "Default: `x`.",
        "In seconds.",
        "At least 1.",
        "At most 1 item.",
        "Deprecated: use `b`.",
        "Odd: but so.",
        "Inferred from `things.get`.",
    ]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("{fields: {task_id: string}}", "`data.task_id`."),
        ("{fields: {task_id: {type: string, inferred: things.get}}}", "`data.task_id` (inferred)."),
        ("{inferred: things.get, fields: {task_id: string}}", "`data.task_id` (inferred)."),
    ],
)
def test_place_of_a_task_id_that_was_not_seen_is_inferred(data: str, said: str, spec: Spec) -> None:
    spec.endpoint(f"""
        task: {{id: data.task_id, collect: things.find}}
        response: {{data: {data}}}
        """)
    operation = spec.api().operation("extras.get")
    assert operation is not None
    assert remarks.behaviour(operation)[0].endswith(f"by the ID in {said}")


def test_pages_are_below_the_documentation_or_elsewhere() -> None:
    assert words.page_address("https://docs.example/", "a/b") == "https://docs.example/a/b"
    assert words.page_address("https://docs.example", "https://other.example/x") == (
        "https://other.example/x"
    )


def test_full_stop_is_taken_off_but_no_ellipsis() -> None:
    assert words.clause("A sentence.") == "A sentence"
    assert words.clause("And so on...") == "And so on..."
    assert words.clause("No end") == "No end"


@pytest.mark.parametrize(
    ("version", "semantic"),
    [("1.2.3", "1.2.3"), ("1.2.3rc1", "1.2.3-rc.1"), ("1.0.0a10", "1.0.0-alpha.10"),
     ("1.0.0b2", "1.0.0-beta.2")],
)  # fmt: skip
def test_versions_are_semantic_outside_of_python(version: str, semantic: str) -> None:
    assert words.semantic_version(version) == semantic
