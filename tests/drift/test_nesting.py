"""Nested parameters, object pages, and endpoints that are new."""

from dataclasses import replace

import pytest

from generator.model import Operation
from tests.drift.conftest import Docs
from tests.drift.lists import list_as_text, list_rows
from tests.drift.pages import FORMS, Page, Row, page_of

LIST = "/api/v1.1/segments/list"


def _segment(docs: Docs) -> Operation:
    operation = docs.api.operation("segments.add")
    assert operation is not None
    return operation


def _answer(docs: Docs, *rows: Row) -> Page:
    page = page_of(_segment(docs), docs.api)
    return replace(page, response=(*page.response, *rows))


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS)
def test_nested_names(form: str, docs: Docs) -> None:
    known = Row("data.saved_id", "int", "1", "", "ID")
    seen = "seen-outdated segments.add seen"  # its request was seen in part
    assert docs.told(docs.page(_answer(docs, known), form)) == [seen]
    more = Row("data.version", "int", "2", "", "Version")
    path = docs.page(_answer(docs, known, more), form)
    assert docs.told(path) == ["field-added segments.add response.data.version", seen]
    assert docs.apply(path) == []
    assert (
        "          saved_id: {type: int, example: 1, description: Segment ID.}\n"
        f"          # {path.name}, 2026-11-22: field `data.version` is new (int)\n"
        "          version: {type: int, example: 2, description: Version}\n"
    ) in docs.text("endpoints/segments.yaml")
    assert docs.told(path) == [seen]  # the page has no date, so a person says what it is worth
    instead = docs.page(_answer(docs, more), form)
    assert docs.told(instead) == ["field-removed segments.add response.data.saved_id", seen]


def test_nested_names_by_indent(docs: Docs) -> None:
    html = (
        "<h1>Create segment</h1><h2>Request URL</h2><p>/api/v1.1/segments/add</p>"
        "<h2>Response parameters</h2><table><tr><th>Parameter</th><th>Type</th></tr>"
        "<tr><td>data</td><td>object</td></tr><tr><td>&nbsp;&nbsp;{}</td><td>int</td></tr></table></body>"
    )
    told = docs.told(docs.save("page.html", html.format("saved_id")))
    assert told == []
    told = docs.told(docs.save("page.html", html.format("number")))
    assert told == [
        "field-added segments.add response.data.number",
        "field-removed segments.add response.data.saved_id",
    ]


def _archive() -> Page:
    return Page(
        title="Archive segment",
        url="https://example.com/api/v1.1/segments/archive",
        request=(
            Row("token", "string", '"abc"', "Yes", "Token"),
            Row("id", "int", "1", "Yes", "Segment ID"),
            Row(
                "mode",
                "string",
                '"soft"',
                "No",
                "How",
                ("soft – hides", "hard"),
                "By default – soft",
            ),
            Row("tags", "array", '["a"]', "No", "Tags"),
        ),
        response=(Row("data", "object", "", "", "Result"), Row("data.id", "int", "1", "", "ID")),
        codes=(("400", "Wrong"),),
    )


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("with_list", [True, False])
def test_a_new_endpoint_with_its_page(form: str, with_list: bool, docs: Docs) -> None:
    rows = list_rows(docs.api)
    at = next(index for index, row in enumerate(rows) if row[3] == LIST) + 1
    new = ("Segments", "Managing segments", "Archive segment", "/api/v1.1/segments/archive")
    paths = [docs.page(_archive(), form)]
    if with_list:
        paths.append(docs.save("list.txt", list_as_text([*rows[:at], new, *rows[at:]])))
    assert docs.told(*paths) == ["endpoint-added /api/v1.1/segments/archive"]
    assert docs.apply(*paths) == []
    operation = docs.api.operation("segments.archive")
    assert operation is not None
    last = "Managing profiles in a static segment"
    assert operation.group == ("Managing segments" if with_list else last)
    assert [field.name for field in operation.request.fields] == ["id", "mode", "tags"]
    assert [value.value for value in operation.request.fields[1].enum] == ["soft", "hard"]
    assert operation.errors[0].description == "Wrong"
    assert operation.seen.request == "complete"
    assert "    response:\n      data:" in docs.text("endpoints/segments.yaml")
    assert docs.told(paths[0]) == []
    assert not with_list or docs.told(*paths) == []


@pytest.mark.slow
def test_a_new_endpoint_of_an_unknown_family_needs_the_list(docs: Docs) -> None:
    page = replace(_archive(), url="https://example.com/api/v1.1/surveys/archive")
    path = docs.page(page)
    assert docs.apply(path) == ["endpoint-added "]
    assert docs.told(path) == ["endpoint-added /api/v1.1/surveys/archive"]
