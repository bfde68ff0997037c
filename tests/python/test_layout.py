"""Expressions are laid out as black lays them out."""

from pathlib import Path

import black
import pytest
from black.mode import TargetVersion
from hypothesis import given
from hypothesis import strategies as st

from generator.cache import Cache
from generator.findings import Findings
from generator.output.formatting import LINE_LENGTH, format_python, has_long_lines
from generator.render import render_targets
from generator.render.python.imports import import_lines
from generator.render.python.layout import annotation, laid_out
from generator.render.python.text import python_literal
from generator.spec import load_api
from tests.support import ROOT

MODE = black.Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
names = st.from_regex(r"x[a-z_]{0,14}", fullmatch=True)
texts = st.from_regex(r"[a-z '\"]{0,30}", fullmatch=True)
literals = texts.map(python_literal)


def listed(items: st.SearchStrategy[str], most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(items, min_size=1, max_size=most)


def tuple_of(items: list[str]) -> str:
    return f"({', '.join(items)}{',' if len(items) == 1 else ''})"


text_tuples = listed(literals, 9).map(tuple_of)
conditions = st.builds("Condition({}, {})".format, literals, text_tuples)
rules = st.builds("Rule({}, {})".format, literals, text_tuples) | st.builds(
    "Rule({}, {}, {})".format, literals, text_tuples, listed(conditions, 3).map(tuple_of)
)
keywords = listed(st.builds("{}={}".format, names, literals), 7).map(", ".join)
tables = st.dictionaries(names, st.lists(texts, min_size=2, max_size=6).map(tuple), max_size=8)
descriptors = st.one_of(
    literals,
    text_tuples,
    listed(rules, 4).map(tuple_of),
    keywords.map("Paging({})".format),
    tables.map(python_literal),
)
plain_types = st.sampled_from(["str", "int", "Any", "None", "_dt.date"]) | names.map(
    "_params_shared.X{}".format
)
types = st.recursive(
    plain_types | listed(literals, 14).map(", ".join).map("Literal[{}]".format),
    lambda inner: st.one_of(
        inner.map("Sequence[{}]".format),
        inner.map("Mapping[str, {}]".format),
        listed(inner, 3).map(" | ".join),
    ),
    max_leaves=6,
)


def assert_settled(code: str) -> None:
    if not has_long_lines(code):  # black is asked about the others
        assert black.format_str(code, mode=MODE) == code


@pytest.mark.slow
@given(names, descriptors)
def test_arguments_of_a_call(name: str, value: str) -> None:
    assert_settled(f"_X = Operation(\n    {name}={laid_out(value, 4, len(name) + 1, 1)},\n)\n")


@given(tables)
def test_tables(table: dict[str, tuple[str, ...]]) -> None:
    text = laid_out(python_literal(table), 4, len("_schema_ = "))
    assert_settled(f"class X:\n    _schema_ = {text}\n")


@given(names, types)
def test_attributes(name: str, type_: str) -> None:
    for text in (type_, f"Required[{type_}]"):
        assert_settled(f"class X:\n    {name}: {annotation(text, 4, len(name) + 2)}\n")


@given(names, types)
def test_parameters(name: str, type_: str) -> None:
    required = annotation(type_, 4, len(name) + 2, ",")
    optional = annotation(f"{type_} | NotGiven", 4, len(name) + 2, " = NOT_GIVEN,")
    for text in (required, optional):
        assert_settled(f"def f(\n    *,\n    {name}: {text}\n): ...\n")


@given(st.sets(st.sampled_from(["Any", "Batch", "Condition", "Operation", "Paging", "Rule"])))
def test_imports(used: set[str]) -> None:
    collections = {
        "AsyncGenerator",
        "AsyncIterable",
        "Generator",
        "Iterable",
        "Mapping",
        "Sequence",
    }
    names = used | {"TaskInfo"} | collections
    assert_settled("\n".join(import_lines(names)) + "\n")


@pytest.mark.parametrize("after", [0, 1])
def test_what_just_fits_stays_on_its_line(after: int) -> None:
    text = f'("a", "{"b" * (LINE_LENGTH - 15 - after)}")'
    assert laid_out(text, 4, 2, after) == text
    assert "\n" in laid_out(text, 4, 2, after + 1)


def test_black_leaves_the_whole_client_alone() -> None:
    api = load_api(ROOT / "spec", Findings())
    assert api is not None
    rendered = list(render_targets(api, Path(ROOT / "templates"), ["python"]))
    assert format_python(rendered, Cache(None)) == rendered
