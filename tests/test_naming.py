"""Any text becomes a valid, harmless Python name."""

import builtins
import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.naming import RUNTIME_NAMES, ClassName, PythonName


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("id", "id"),
        ("pageSize", "page_size"),
        ("HTTPServer", "http_server"),
        ("Groups", "groups"),
        ("a-b.c d", "a_b_c_d"),
        ("__class__", "class_"),
        ("_fname", "fname"),
        ("class", "class_"),
        ("match", "match_"),
        ("list", "list_"),
        ("None", "none"),
        ("self", "self_"),
        ("extra", "extra_"),
        ("2fa", "field_2fa"),
        ("", "field"),
        ("ключ", "field"),
        ("x\n    pass", "x_pass"),
        ("data'); import os #", "data_import_os"),
    ],
)
def test_python_name(text: str, name: str) -> None:
    assert PythonName(text) == name


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("segments", "get"), "SegmentsGet"),
        (("suppression_lists",), "SuppressionLists"),
        (("SKU",), "SKU"),
        (("pageSize",), "PageSize"),
        (("none",), "None_"),
        (("list",), "List"),
        (("exception",), "Exception_"),
        (("2fa",), "Object2fa"),
        (("",), "Object"),
        (("ключ",), "Object"),
    ],
)
def test_class_name(parts: tuple[str, ...], name: str) -> None:
    assert ClassName(*parts) == name


def is_harmless(name: str) -> bool:
    return (
        name.isidentifier()
        and name.isascii()
        and not keyword.iskeyword(name)
        and not name.startswith("_")
        and "__" not in name
    )


@given(st.text() | st.sampled_from([*keyword.kwlist, *dir(builtins), "__init__", "mro"]))
def test_any_text_becomes_a_harmless_name(text: str) -> None:
    name, class_name = PythonName(text), ClassName(text)
    assert is_harmless(name)
    assert name not in RUNTIME_NAMES
    assert name == name.lower()
    assert is_harmless(class_name)
    assert not hasattr(builtins, class_name)
    assert class_name[0].isupper()


@given(st.text())
def test_names_are_stable(text: str) -> None:
    name = PythonName(text)
    assert PythonName(name).rstrip("_") == name.rstrip("_")
