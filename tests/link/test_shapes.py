"""Fields, rules and types of the model."""

import pytest

from generator.link.type_expression import BadTypeError, parse_type
from generator.model import (
    MISSING,
    Condition,
    Inline,
    ListOf,
    MapOf,
    Ref,
    Scalar,
    Shape,
    Type,
    UnionOf,
    iter_types,
)
from generator.model.values import describe
from tests.support import Spec


def shape_of(spec: Spec, fragment: str) -> Shape:
    operation = spec.endpoint(fragment).api().operation("extras.get")
    assert operation is not None
    return operation.request


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("int", Scalar("int")),
        ("Thing", Ref("Thing")),
        ("int[]", ListOf(Scalar("int"))),
        ("int[][]", ListOf(ListOf(Scalar("int")))),
        ("map<int>", MapOf(Scalar("int"))),
        ("map<Thing[]>[]", ListOf(MapOf(ListOf(Ref("Thing"))))),
        ("int|string", UnionOf((Scalar("int"), Scalar("string")))),
        ("int|string[]", UnionOf((Scalar("int"), ListOf(Scalar("string"))))),
        ("map<int|null>", MapOf(UnionOf((Scalar("int"), Scalar("null"))))),
        ("map", None),
    ],
)
def test_type_expression_is_read(text: str, type_: Type | None) -> None:
    if type_ is None:
        with pytest.raises(BadTypeError):
            parse_type(text)
    else:
        assert parse_type(text) == type_
        assert describe(type_) == text


def test_union_of_the_same_is_listed_once() -> None:
    assert parse_type("int|int") == UnionOf((Scalar("int"),))


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("integer", "did you mean 'int'?"),
        ("str", "did you mean 'string'?"),
        ("boolean[]", "did you mean 'bool'?"),
        ("number", "did you mean 'float'?"),
        ("dict", "did you mean 'object'?"),
        ("strnig", "did you mean 'string'?"),
        ("requird", "did you mean 'required'?"),
        ("array", "a list is written as the type of its items with `[]`, such as `int[]`"),
        ("map", "write `map<...>`, such as `map<string>`"),
        ("xyzzy", "see the types in spec/README.md"),
    ],
)
def test_type_of_another_language_has_a_hint(text: str, hint: str) -> None:
    with pytest.raises(BadTypeError) as caught:
        parse_type(text)
    assert caught.value.hint == hint


def test_type_with_a_capital_letter_has_a_hint(spec: Spec) -> None:
    (finding,) = spec.endpoint("request: {name: {type: String, description: Name.}}").findings()
    assert "there is no shared object 'String' (hint: did you mean 'string'?)" in finding


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "a type name is missing"),
        ("number", "there is no type 'number'"),
        ("thing", "there is no type 'thing'"),
        ("int[", "cannot read the type"),
        ("int]", "cannot read the type"),
        ("int []", "cannot read the type"),
        ("int|", "a type name is missing"),
        ("|int", "a type name is missing"),
        ("[]", "a type name is missing"),
        ("map<", "a type name is missing"),
        ("map<>", "a type name is missing"),
        ("map<int", "`map<` is not closed"),
        ("map<int>>", "unexpected '>'"),
        ("int>", "unexpected '>'"),
        ("int" + "[]" * 9, "at most 8 lists and maps"),
        ("map<" * 9 + "int" + ">" * 9, "at most 8 lists and maps"),
        ("a" * 201, "at most 200 characters"),
    ],
)
def test_what_is_no_type_is_refused(text: str, message: str) -> None:
    with pytest.raises(BadTypeError, match=message.replace("[", r"\[")):
        parse_type(text)


def test_order_of_fields_is_kept(spec: Spec) -> None:
    one = "{type: int, description: One.}"
    fields = shape_of(spec, f"request: {{z: {one}, a: {one}, m: {one}}}").fields
    assert [field.name for field in fields] == ["z", "a", "m"]


def test_condition_becomes_a_rule_and_the_field_conditional(spec: Spec) -> None:
    shape = shape_of(
        spec,
        """
        request:
          by: {type: string, enum: [name, code, none], description: How.}
          name: {type: string, required: {by: name}, description: Name.}
          code: {type: string, required: {by: [code, name]}, description: Code.}
          other: {type: string, required: {by: name}, description: Other.}
        """,
    )
    assert [field.required for field in shape.fields] == ["no"] + ["conditional"] * 3
    assert [(rule.kind, rule.fields, rule.when) for rule in shape.rules] == [
        ("all_of", ("name", "other"), (Condition("by", ("name",)),)),
        ("all_of", ("code",), (Condition("by", ("code", "name")),)),
    ]


@pytest.mark.parametrize("kind", ["one_of", "any_of", "at_most_one_of", "together"])
def test_written_rules_are_kept(spec: Spec, kind: str) -> None:
    shape = shape_of(
        spec,
        f"""
        request:
          a: {{type: int, description: A.}}
          b: {{type: int, description: B.}}
          c: {{type: int, description: C.}}
        rules:
          - {kind}: [a, b]
            when: {{c: 1}}
            note: Why.
        """,
    )
    (rule,) = shape.rules
    assert (rule.kind, rule.fields, rule.note) == (kind, ("a", "b"), "Why.")
    assert rule.when == (Condition("c", (1,)),)
    named = "conditional" if kind in ("one_of", "any_of") else "no"
    assert [field.required for field in shape.fields] == [named, named, "no"]


@pytest.mark.parametrize("type_", ["object", "object[]", "map<object>", "object|null"])
def test_described_object_takes_the_place_of_object(spec: Spec, type_: str) -> None:
    field = f'{{type: "{type_}", description: A., fields: {{b: {{type: int, description: B.}}}}}}'
    got = shape_of(spec, f"request: {{a: {field}}}").fields[0].type
    assert describe(got) == type_
    (inner,) = [part for part in iter_types(got) if isinstance(part, Inline)]
    assert [one.name for one in inner.shape.fields] == ["b"]


def test_only_an_object_has_fields(spec: Spec) -> None:
    spec.endpoint("request: {a: {type: int, description: A., fields: {b: int}}}")
    assert spec.findings()[0].endswith(
        "error[bad-type] only an object has fields (hint: use `object`, `object[]`, ...)"
    )


@pytest.mark.parametrize(
    ("written", "type_", "values"),
    [
        ("enum: [a, b]", Scalar("string"), ["a", "b"]),
        ("enum: [1, 2]", Scalar("int"), [1, 2]),
        ("type: int, enum: {1: One., 2: Two.}", Scalar("int"), [1, 2]),
        ("type: int, enum: {-1: One., ²: Two.}, open: true", Scalar("int"), [-1, "²"]),
        ("type: int, enum: {--1: One.}, open: true", Scalar("int"), ["--1"]),
        ("enum: {1: One.}", Scalar("string"), ["1"]),
        (f"type: int, enum: {{{'9' * 400}: Many.}}", Scalar("int"), ["9" * 400]),
    ],
)
def test_enum_has_values_of_its_type(
    spec: Spec, written: str, type_: Type, values: list[object]
) -> None:
    field = shape_of(spec, f"request: {{a: {{{written}, description: A.}}}}").fields[0]
    assert field.type == type_
    assert [one.value for one in field.enum] == values


def test_missing_is_told_from_null(spec: Spec) -> None:
    fields = shape_of(
        spec,
        """
        request:
          a: {type: int, description: A.}
          b: {type: "int|null", default: null, example: null, description: B.}
        """,
    ).fields
    assert (fields[0].default, fields[0].example) == (MISSING, MISSING)
    assert (fields[1].default, fields[1].example) == (None, None)


@pytest.mark.parametrize(("method", "place"), [("POST", "body"), ("GET", "query")])
def test_fields_travel_where_the_method_sends_them(spec: Spec, method: str, place: str) -> None:
    text = f"method: {method}\nrequest: {{a: {{type: int, description: A.}}}}"
    assert shape_of(spec, text).fields[0].place == place


def test_nesting_is_limited(spec: Spec) -> None:
    text = "a: {type: object, description: A., fields: {" * 26 + "a: int" + "}}" * 26
    assert any("[nesting]" in one for one in spec.endpoint(f"response: {{{text}}}").findings())
