"""The parts: cutting of glued rows, cells, types, paths, names."""

import pytest

from generator.drift.facts.cells import fingerprints, read_description
from generator.drift.pages.blocks import Cell
from generator.drift.pages.call_paths import find_path, path_key, plain_path
from generator.drift.pages.glued import split_row
from generator.drift.pages.types import UnknownTypeError, agreement, read_type, spec_type
from generator.drift.pages.words import Column, glued_columns
from generator.drift.write.naming import effect, identifier, method_name, summary
from generator.drift.write.new_values import typed
from generator.link.type_expression import parse_type
from generator.model import Json

FIVE: tuple[Column, ...] = ("name", "type", "example", "required", "description")
FOUR: tuple[Column, ...] = ("name", "type", "example", "description")


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("db_idint1YesDatabase ID", ("db_id", "int", "1", "Yes", "Database ID")),
        ('print_modestring"a"NoMode', ("print_mode", "string", '"a"', "No", "Mode")),
        ("point_countint5NoHow many", ("point_count", "int", "5", "No", "How many")),
        ("datedate2024-01-01YesDay", ("date", "date", "2024-01-01", "Yes", "Day")),
        ("is_boolbooltrueNoFlag", ("is_bool", "bool", "true", "No", "Flag")),
        ("idsarray of ints[1, 2]NoNone", ("ids", "array of ints", "[1, 2]", "No", "None")),
        ("idsint[][1]YesAll", ("ids", "int[]", "[1]", "Yes", "All")),
        ('valint or string"No1"NoNo way', ("val", "int or string", '"No1"', "No", "No way")),
        ('a.bobject{"x": "Yes"}YesBox', ("a.b", "object", '{"x": "Yes"}', "Yes", "Box")),
        ("tagsarrayNoTags", ("tags", "array", "", "No", "Tags")),
        ("*YesAnything", ("*", "", "", "Yes", "Anything")),
        ("счётint1ДаНе имя", None),
        ("countint1ДаСчётчик", ("count", "int", "1", "Да", "Счётчик")),
        ("countцелое число1НетСчётчик", ("count", "целое число", "1", "Нет", "Счётчик")),
        ("known??YesText", None),
        ("Some further text about it.", None),
    ],
)
def test_rows(line: str, cells: tuple[str, ...] | None) -> None:
    assert split_row(line, FIVE, {"known"}) == cells


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("saved_idint1Segment ID", ("saved_id", "int", "1", "Segment ID")),
        ('namestring"A b"Name', ("name", "string", '"A b"', "Name")),
        ("rateint100Percent", ("rate", "int", "100", "Percent")),
        ("dataobjectThe answer", ("data", "object", "", "The answer")),
    ],
)
def test_rows_of_answers(line: str, cells: tuple[str, ...]) -> None:
    assert split_row(line, FOUR, ()) == cells


def test_heads() -> None:
    assert glued_columns("ParameterTypeExampleRequiredDescription") == FIVE
    assert glued_columns("Параметр Тип\tПримерОбязательныйОписание") == FIVE
    assert glued_columns("HTTP codeDescription") == ("code", "description")
    assert glued_columns("Description") == ()
    assert glued_columns("TypeType") == ()
    assert glued_columns("Parameters of the call") == ()


@pytest.mark.parametrize(
    ("text", "items", "default", "values", "rest"),
    [
        ("Mode: By default – email", ("email", "phone"), "email", ["email", "phone"], "Mode:"),
        ("Size. Default: 10.", (), "10", [], "Size."),
        ("Size (default value is 0.5)", (), "0.5", [], "Size"),
        ("Limit. По умолчанию: 100", (), "100", [], "Limit."),
        ('Text (by default "a b")', (), "a b", [], "Text"),
        (
            "By default, it is sent to everybody",
            (),
            None,
            [],
            "By default, it is sent to everybody",
        ),
        ("Kind. Possible values: a, b or c.", (), None, ["a", "b", "c"], "Kind."),
        ("Тип. Возможные значения: a, b", (), None, ["a", "b"], "Тип."),
        ("One of: the first, the last", (), None, [], "One of: the first, the last"),
        ("How", ("`a` – first", "b: second one"), None, ["a", "b"], "How"),
        ("How", ("it is so", "or it is not"), None, [], "How it is so or it is not"),
        ("Level", ("-1", "0 — none", "1 - some"), None, ["-1", "0", "1"], "Level"),
    ],
)
def test_descriptions(
    text: str, items: tuple[str, ...], default: str | None, values: list[str], rest: str
) -> None:
    read = read_description(Cell(text, items))
    assert (read.default, [one.value for one in read.enum], read.text) == (default, values, rest)


def test_fingerprints_see_words_and_not_their_layout() -> None:
    text = "Imports it. Updates it; if it is there, by “id”. See /api/v1."
    same = 'Imports  it.Updates it;if it is there, by "id".\u00a0See /api/v1'
    assert fingerprints(text).keys() == fingerprints(same).keys()
    other = fingerprints(text.replace("Updates", "Replaces"))
    assert len(other.keys() - fingerprints(text).keys()) == 1
    assert fingerprints("a/b").keys() != fingerprints("a/c").keys()
    assert fingerprints(" . ") == {}


@pytest.mark.parametrize(
    ("spec", "page", "expected"),
    [
        ("int", "integer", "same"),
        ("string", "Строка", "same"),
        ("int[]", "array of integers", "same"),
        ("int[]", "array", "loose"),
        ("Segment[]", "array of objects", "same"),
        ("Segment", "object", "same"),
        ("map<int>", "JSON object", "same"),
        ("int|string", "string, int", "same"),
        ("int|string", "int", "loose"),
        ("int", "int/string", "no"),
        ("datetime", "string", "loose"),
        ("decimal", "float", "loose"),
        ("int[]", "int", "no"),
        ("string[]", "array of ints", "no"),
        ("unknown", "int", "no"),
        ("any", "int", "loose"),
        ("bool", "int", "no"),
    ],
)
def test_types(spec: str, page: str, expected: str) -> None:
    assert agreement(parse_type(spec), read_type(page)) == expected


@pytest.mark.parametrize(
    ("page", "old", "expected"),
    [
        ("integer", None, "int"),
        ("array", None, "unknown[]"),
        ("array", "Segment", "Segment[]"),
        ("list of strings", "int[]", "string[]"),
        ("int or string", None, "int|string"),
        ("число", None, "float"),
    ],
)
def test_types_as_the_spec_writes_them(page: str, old: str | None, expected: str) -> None:
    assert spec_type(read_type(page), old) == expected
    parse_type(expected)


def test_types_that_are_not_known() -> None:
    for text in ("uuid5", "array of things", "int|thing"):
        with pytest.raises(UnknownTypeError):
            read_type(text)


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ('"1"', "string", "1"),
        ("1", "int", 1),
        ("true", "int", None),
        ("1", "bool", None),
        ("true", "bool", True),
        ("[1]", "int[]", [1]),
        ("1", "int[]", None),
        ("{", "object", None),
        ('{"a": 1}', "object", {"a": 1}),
        ("1", "unknown", 1),
        ("abc", "unknown", "abc"),
    ],
)
def test_values(text: str, type_: str, expected: Json) -> None:
    assert typed(text, type_) == expected


def test_paths() -> None:
    assert plain_path("https://example.com/api/a/<id>/?token=x") == "/api/a/{id}"
    assert plain_path("api/a/:id/b") == "/api/a/{id}/b"
    assert path_key("/api/a/{x}") == path_key("/api/a/{y}/")
    assert find_path("POST: https://example.com/hook.") == "/hook"
    assert find_path("Use /api/v1.1/a/b, please") == "/api/v1.1/a/b"
    assert find_path(" /hook ") == "/hook"
    assert find_path("and/or nothing") is None


def test_names() -> None:
    prefix = "/api/v1.1/boxes"
    assert method_name(f"{prefix}/fields_get", prefix, ()) == "get_fields"
    assert method_name(f"{prefix}/import", prefix, ()) == "import_one"
    assert method_name(f"{prefix}/get_all", prefix, ()) == "get_all"
    assert method_name(f"{prefix}/{{id}}/add", prefix, {"add"}) == "add_2"
    assert method_name(prefix, prefix, ()) == "boxes"
    assert method_name(f"{prefix}/2fa", prefix, ()) == "call_2fa"
    assert identifier("Promo codes", {"promo_codes"}) == "promo_codes_2"
    assert identifier("Опросы", ()) == "further"
    assert effect("/api/v1.1/boxes/list", "Get boxes") == "read"
    assert effect("/api/v1.1/boxes/remove", "Remove box") == "delete"
    assert effect("/api/v1.1/boxes/start", "Launch box") == "launch"
    assert effect("/api/v1.1/boxes/add", "Create box") == "modify"
    assert summary("Create box") == "Create box."
    assert summary("SKU import. Again") == "Call SKU import, Again."
