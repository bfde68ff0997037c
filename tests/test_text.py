"""Text of the spec in Python source comes out again as it went in."""

import ast
import inspect
from typing import Any

import black
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.render.python.text import docstring, python_literal, wrap, wrap_markdown

scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
)
values = st.recursive(
    scalars | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
NASTY = [
    '"',
    '"""',
    "'''",
    "\\",
    '\\"""',
    '""',
    "\\N{DEL}",
    "{{ x }}",
    "{% x %}",
    "\0",
    "\u202e",
    "x\r\ny",
]
lines = st.lists(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n"), max_size=30)
    | st.lists(st.sampled_from([*NASTY, "a", " "]), max_size=6).map("".join),
    min_size=1,
    max_size=5,
).map(lambda texts: [text.replace("\n", " ") for text in texts])


@given(values)
@example("\ud800")
@example({"'": '"', '"': "'\"", "\\": "\n"})
@example([-0.0, 10**400, 1e308])
def test_literal_evaluates_to_the_value(value: Any) -> None:
    got = ast.literal_eval(python_literal(value))
    assert got == value
    assert repr(got) == repr(value)


@given(st.text())
def test_literal_has_no_character_that_could_mislead(text: str) -> None:
    assert python_literal(text).isprintable()


@given(st.text())
def test_literal_is_what_black_would_write(text: str) -> None:
    source = f"x = {python_literal(text)}\n"
    if len(source) <= 88:
        assert black.format_str(source, mode=black.Mode()) == source


@pytest.mark.parametrize("value", [float("nan"), float("inf"), b"x", {1, 2}, object()])
def test_literal_refuses_what_is_no_json(value: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        python_literal(value)


def text_in(doc: str) -> list[str]:
    return [line.rstrip() for line in inspect.cleandoc(doc).split("\n")]


def as_seen(texts: list[str]) -> list[str]:
    """Return what a docstring of some lines says: trailing spaces do not count."""
    seen = [text.rstrip() for text in texts]
    while seen and not seen[-1]:
        seen.pop()
    return seen or [""]


@given(lines, st.sampled_from([0, 4, 8]))
@example(['"'], 4)
@example(['""'], 4)
@example(['a"'], 4)
@example(["a\\"], 4)
@example(['a\\"'], 4)
@example(["", "b"], 4)
def test_docstring_says_the_text(texts: list[str], indent: int) -> None:
    source = docstring(texts, indent)
    value = ast.literal_eval(source)
    first, *rest = value.split("\n")
    pad = " " * indent
    got = [first, *(line.removeprefix(pad) for line in rest)]
    assert as_seen(got) == as_seen(texts)


@given(lines)
def test_docstring_survives_black(texts: list[str]) -> None:
    texts = [" ".join(text.split()) for text in texts]
    source = f"def f():\n    {docstring(texts, 4)}\n"
    mode = black.Mode(line_length=100)
    formatted = black.format_str(source, mode=mode)
    function = ast.parse(formatted).body[0]
    assert isinstance(function, ast.FunctionDef)
    got = ast.get_docstring(function) or ""
    assert [line.strip() for line in got.split("\n")] == inspect.cleandoc(
        "\n".join(as_seen(texts))
    ).split("\n")
    assert black.format_str(formatted, mode=mode) == formatted


@given(st.text(), st.sampled_from([0, 4, 8]))
def test_wrapping_changes_spaces_alone(text: str, indent: int) -> None:
    assert " ".join(wrap(text, indent)).split() == text.split()
    assert " ".join(wrap_markdown(text, indent)).split() == text.split()


@given(st.text("ab -*1.`", max_size=300), st.sampled_from([0, 8]))
def test_wrapped_lines_fit(text: str, indent: int) -> None:
    assert all(len(line) + indent <= 100 or " " not in line.strip() for line in wrap(text, indent))
