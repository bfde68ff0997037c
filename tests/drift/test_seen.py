"""What the spec says of the pages themselves: how much was seen, and what is only inferred."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.drift.compare.seen import page_and_version
from generator.model import Inline, Operation
from generator.render.remarks import provenance
from tests.drift.conftest import Docs
from tests.drift.pages import Page, Row, as_html, as_markdown, page_of
from tests.support import tree

NAME = "segments.delete"
TOKEN = Row("token", "string", '"abc"', "Yes", "Token of the API")
ENVELOPE = (
    Row("error", "int", "0", "", "The code"),
    Row("error_text", "string", '"Fine"', "", "The text"),
)
PAGE = Page(
    title="Delete segment",
    url="https://example.com/api/v1.1/segments/delete",
    request=(
        TOKEN,
        Row("id", "int", "1", "Yes", "Which one"),
        Row("force", "bool", "true", "No", "Even if it is used"),
    ),
    response=(Row("data", "object", "", "", "What is gone"), *ENVELOPE),
)


def _operation(docs: Docs, name: str = NAME) -> Operation:
    found = docs.api.operation(name)
    assert found is not None
    return found


def _at(html: str, address: str) -> str:
    return html.replace("<head>", f'<head><link rel="canonical" href="{address}">')


def _outdated(docs: Docs, path: Path) -> str:
    (drift,) = (one for one in docs.drift(path) if one.kind == "seen-outdated")
    return drift.message


@pytest.mark.parametrize(
    "form", ["html", *(pytest.param(one, marks=pytest.mark.slow) for one in ("md", "txt"))]
)
def test_a_page_of_an_endpoint_that_was_not_seen(form: str, docs: Docs) -> None:
    before = _operation(docs)
    assert before.seen.version == "none"
    assert before.request.fields[0].inferred
    path = docs.page(PAGE, form)
    assert docs.told(path) == [
        f"field-added {NAME} request.force",
        f"inferred-confirmed {NAME} request.id",
        f"field-added {NAME} response.data",
        f"seen-outdated {NAME} seen",
    ]
    assert docs.apply(path) == []
    assert docs.told(path) == []
    after = _operation(docs)
    assert after.seen == before.seen._replace(
        version="unknown", request="complete", response="complete", like=None, gaps=()
    )
    assert after.page is None
    assert [one.inferred for one in after.request.fields] == [None, None]
    said = after.examples[0].composed or ""
    assert said == f"Made before more of the page was seen. {before.examples[0].composed}"
    assert provenance(after) == ["The version of the documentation that was read is not known."]
    text = docs.text("endpoints/segments.yaml")
    assert f"no gap any more: {before.seen.gaps[0]}" in " ".join(text.replace("#", "").split())


@pytest.mark.slow
def test_a_table_that_the_page_ends_in_may_go_on(docs: Docs) -> None:
    text = as_markdown(PAGE).partition("## Request example")[0]
    path = docs.save("page.md", text)
    docs.apply(path)
    seen = _operation(docs).seen
    assert (seen.request, seen.response) == ("complete", "partial")
    assert seen.gaps == ("Whether the table of the answer goes on behind `error_text`.",)
    assert docs.told(path) == []
    docs.apply(docs.page(PAGE, "md"))
    seen = _operation(docs).seen
    assert (seen.response, seen.gaps) == ("complete", ())


@pytest.mark.parametrize(
    ("address", "page", "version"),
    [
        ("/en/developer-guide/segments/1", "en/developer-guide/segments/1", "current"),
        ("/en/v74/developer-guide/a-b/c", "en/v74/developer-guide/a-b/c", "v74"),
        ("/developer-guide/segments/1/", "developer-guide/segments/1", "current"),
        ("/somewhere/else", None, "unknown"),
    ],
)
def test_addresses(address: str, page: str | None, version: str) -> None:
    assert page_and_version(f"https://guides.example.com{address}") == (page, version)
    assert page_and_version(None) == (None, "unknown")


@pytest.mark.slow
def test_page_and_version_follow_from_the_address(docs: Docs) -> None:
    address = "https://guides.example.com/en/developer-guide/segments/1"
    path = docs.save("page.html", _at(as_html(PAGE), address))
    assert docs.apply(path) == []
    after = _operation(docs)
    assert (after.page, after.seen.version) == ("en/developer-guide/segments/1", "current")
    assert docs.told(path) == []


def test_the_current_page_takes_the_place_of_an_old_one(docs: Docs) -> None:
    old = next(one for one in docs.api.operations if one.seen.version == "v74" and one.page)
    html = as_html(page_of(old, docs.api))
    address = "https://guides.example.com/en/developer-guide/x/1"
    message = _outdated(docs, docs.save("page.html", _at(html, address)))
    assert f"page is en/developer-guide/x/1, it was {old.page}" in message
    assert "version is current, it was v74" in message


def test_a_page_lowers_nothing(docs: Docs) -> None:
    known = next(
        one
        for one in docs.api.operations
        if (one.seen.version, one.seen.request, one.seen.response) == ("current", *["complete"] * 2)
        and one.page
        and one.request.fields
    )
    page = as_markdown(page_of(known, docs.api)).partition("## Response")[0]
    told = docs.told(docs.save("page.md", page))
    assert not [one for one in told if one.startswith("seen-outdated")]


def test_gaps_that_may_still_hold_stay(docs: Docs) -> None:
    known = next(
        one
        for one in docs.api.operations
        if one.seen.gaps and (one.seen.request, one.seen.response) == ("complete", "complete")
    )
    page = replace(page_of(known, docs.api), codes=(("400", "Wrong"),))
    message = _outdated(docs, docs.page(page, "md"))
    assert f"still a gap? {known.seen.gaps[0]}" in message


@pytest.mark.slow
def test_an_inferred_include_keeps_its_mark_on_what_is_not_listed(docs: Docs) -> None:
    name = "segment_queries.update"
    before = _operation(docs, name)
    page = page_of(before, docs.api).without("groups_id")
    path = docs.page(page, "md")
    assert docs.apply(path) == []
    after = _operation(docs, name)
    inferred = {one.name: one.inferred for one in after.request.fields if one.inferred}
    assert inferred == {"groups_id": "segment_queries.add"}
    assert [one.name for one in after.request.fields if one.name != "groups_id"] == [
        one.name for one in before.request.fields if one.name != "groups_id"
    ]
    assert after.seen.like == "segment_queries.add"
    assert docs.told(path) == []


@pytest.mark.slow
def test_what_is_inside_and_not_listed_keeps_the_mark(docs: Docs) -> None:
    name = "virtual_senders.add"
    file, own = "endpoints/senders.yaml", ", inferred: virtual_senders.clone}"
    text = docs.text(file)
    assert text.count(own) == 2
    (docs.spec / file).write_text(text.replace(own, "}"), "utf-8")
    address = "https://guides.example.com/en/developer-guide/senders/1"
    html = as_html(page_of(_operation(docs, name), docs.api))
    path = docs.save("page.html", _at(html, address))
    assert f"inferred-confirmed {name} response.data" in docs.told(path)
    assert docs.apply(path) == []
    data = _operation(docs, name).response.shape.field("data")
    assert data is not None
    assert data.inferred is None
    assert isinstance(data.type, Inline)
    assert [one.inferred for one in data.type.shape.fields] == ["virtual_senders.clone"]


def test_accepting_leaves_what_was_seen(docs: Docs) -> None:
    path = docs.page(PAGE, "md")
    before = tree(docs.spec)
    docs.accept(path)
    assert docs.told(path) == []
    assert {name: tree(docs.spec)[name] for name in before} == before


@pytest.mark.slow
def test_an_object_that_was_seen_in_part(docs: Docs) -> None:
    shared = next(one for one in docs.api.objects.values() if one.seen == "partial")
    rows = "".join(f"| {one.name} | | |\n" for one in shared.shape.fields)
    table = f"# {shared.name} object\n\n| Parameter | Type | Example |\n|---|---|---|\n{rows}\n"
    cut = docs.save("cut.md", table)
    assert not [one for one in docs.told(cut) if one.startswith("seen-outdated")]
    path = docs.save("page.md", f"{table}## Request example\n\nNone.\n")
    (outdated,) = (one for one in docs.drift(path) if one.kind == "seen-outdated")
    assert "seen is complete, it was partial" in outdated.message
    assert outdated.confidence == "doubtful"  # the page does not say how old it is
    assert docs.apply(path) == []
    assert docs.api.objects[shared.name].seen == "partial"
