"""What the writers of JSON and YAML write is read back as it was, by any reader."""

import json
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from generator.render.serialise import (
    Written,
    json_filter,
    json_pieces,
    to_json,
    to_yaml,
    yaml_pieces,
)

NASTY = [
    *("a: b", "a #b", "a:b", "a#b", ":", "#", "-", "- a", "? a", "|", ">", "&a", "*a", "!a", "%a"),
    *("'", '"', "'a'", "it's", "[a]", "{a}", ",", "@", "`", " a", "a ", "a:", "\ta", "a\tb", "..."),
    *("true", "No", "y", "null", "~", "", "12", "1_0", "1e3", "0x1f", "0o7", "1.", ".5", ".inf"),
    *("2024-01-01", "12:30:45", "<<", "=", "---", "é", "\u2028", "\x85", "\x07", "\U0001f600"),
    *("a\nb", "a\nb\n", "a\n\nb", "\na", "a\n\n", " a\nb", "a \nb", "a\n b", "a\r\nb", "#/a/b"),
]
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(NASTY)
numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
values = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)


@given(values)
@example(dict.fromkeys(NASTY, "x") | {"long " * 300: 1})
@example([NASTY, {"inner": NASTY, "empty": [[], {}, [{}]]}])
def test_yaml_is_read_back(value: Any) -> None:
    text = to_yaml(value)
    assert yaml.load(text, yaml.CSafeLoader) == value
    assert yaml.load(text, yaml.SafeLoader) == value


@given(values)
@example([NASTY])
def test_json_is_that_of_the_library(value: Any) -> None:
    assert to_json(value) == json.dumps(value, indent=2, ensure_ascii=False)


@given(st.dictionaries(texts, values, min_size=1))
@example({"a": {"b": {"c": {"d": {"e": 1}}, "": [{}]}}, "long " * 300: {"x": []}})
def test_pieces_make_the_same_text(value: dict[str, Any]) -> None:
    assert "".join(json_pieces(value)) == to_json(value) + "\n"
    assert "".join(yaml_pieces(value)) == to_yaml(value)


@given(values)
@example({"a": "b\nc"})
def test_what_was_written_apart_is_taken_over(value: Any) -> None:
    inner = {"of": value}
    whole = {"outer": {"inner": inner}}
    json_apart = {"outer": {"inner": Written(to_json(inner, 4))}}
    yaml_apart = {"outer": {"inner": Written(to_yaml(inner, 4))}}
    assert "".join(json_pieces(json_apart)) == to_json(whole) + "\n"
    assert "".join(yaml_pieces(yaml_apart)) == to_yaml(whole)


def test_lines_but_the_first_are_indented() -> None:
    assert to_json({"a": [1]}, 2) == '{\n    "a": [\n      1\n    ]\n  }'
    assert json_filter({"a": [1]}) == '{"a": [1]}'
    assert json_filter({"a": 1}, 2) == to_json({"a": 1}, 2)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_json_is_refused(value: float) -> None:
    for write in (to_json, json_filter):
        with pytest.raises(ValueError, match="JSON compliant"):
            write([value])


def test_yaml_folds_no_line() -> None:
    assert to_yaml({"a": "word " * 100 + "end"}).count("\n") == 1


def test_yaml_keeps_lines_as_they_are() -> None:
    value = {"a": {"text": "One.\n\n- two\n"}, "b": ["x: y", "it's: z"]}
    expected = "a:\n  text: |\n    One.\n\n    - two\nb:\n- 'x: y'\n- 'it''s: z'\n"
    assert to_yaml(value) == expected
