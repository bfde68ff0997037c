"""Pages in the forms in which people get them; what they say was read from the fixtures by eye."""

from pathlib import Path

import pytest

from generator.drift.compare.changes import NOTICES
from tests.drift.conftest import Docs

FIXTURES = Path(__file__).parent / "fixtures"


def _told(docs: Docs, name: str, *change: str) -> list[tuple[str, str, str]]:
    text = (FIXTURES / name).read_text("utf-8")
    if change:
        assert change[0] in text
        text = text.replace(change[0], change[1])
    found = docs.drift(docs.save(name, text))
    return [
        (one.kind, str(one.where), one.confidence)
        for one in found
        if one.kind not in NOTICES and one.confidence != "doubtful"
    ]


@pytest.mark.parametrize("name", [one.name for one in sorted(FIXTURES.glob("*.txt"))])
def test_a_page_that_agrees_is_silent(name: str, docs: Docs) -> None:
    assert _told(docs, name) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("glued-nav.txt", "idint7Yes", "idint7No", ("required-changed", "request.id")),
        ("glued-nav.txt", "idint7Yes", 'idstring"a"Yes', ("type-changed", "request.id")),
        ("glued-nav.txt", "idint7", "newerint5NoNew\nidint7", ("field-added", "request.newer")),
        ("pipes-lost-name.txt", "com\" | Yes", "com\" | No", ("required-changed", "request.email")),
        ("flat-answer-ru.txt", "e | st", "e | int/st", ("type-changed", "response.data.file")),
    ],
)  # fmt: skip
def test_a_change_is_found_and_nothing_else(
    name: str, old: str, new: str, expected: tuple[str, str], docs: Docs
) -> None:
    assert [one[:2] for one in _told(docs, name, old, new)] == [expected]


def test_a_row_below_the_cut_is_not_gone(docs: Docs) -> None:
    text = (FIXTURES / "glued-nav.txt").read_text("utf-8")
    cut = text[: text.index("emailstring")]
    assert docs.drift(docs.save("cut.txt", cut)) == []


def test_a_field_that_the_example_shows_is_only_doubtful(docs: Docs) -> None:
    text = (
        (FIXTURES / "glued-nav.txt").read_text("utf-8").replace("idint7Yeslist to put it on\n", "")
    )
    (drift,) = docs.drift(docs.save("page.txt", text))
    assert (drift.kind, str(drift.where), drift.confidence) == (
        "field-removed",
        "request.id",
        "doubtful",
    )


def test_a_call_of_another_guide_is_left_alone(docs: Docs) -> None:
    text = (FIXTURES / "glued-nav.txt").read_text("utf-8")
    path = docs.save("page.txt", text.replace("/v1.1/suppresses", "/v1.1/admin/suppresses"))
    assert [one.kind for one in docs.drift(path)] == ["page-foreign"]


def test_a_page_of_an_old_version_takes_nothing_away(docs: Docs) -> None:
    text = (FIXTURES / "glued-nav.txt").read_text("utf-8").replace("version v99", "version v1")
    path = docs.save("page.txt", text.replace("idint7Yes", "idint7No"))
    assert [one.confidence for one in docs.drift(path)] == ["doubtful"]
    assert docs.apply(path) == []
    assert "page.txt" not in docs.text("endpoints/suppression_lists.yaml")
