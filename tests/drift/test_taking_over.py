"""What is taken over from pages: which of it, after which questions, and that it is silent then."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.drift.choice import Filter
from generator.drift.review import reviewed
from generator.drift.session import read_pages, take_over
from generator.drift.write.draft import held
from tests.conftest import Cli
from tests.drift.conftest import DATE, Docs
from tests.drift.test_layouts import PAGES, REQUEST, TEXTS, Rows, page_in
from tests.support import ROOT, tree

NAME = "suppression_lists.add_email"
FILE = "endpoints/suppression_lists.yaml"
CHANGED: Rows = [
    REQUEST[0],
    REQUEST[1],
    ["format", "string", '"xml"', "No", "Form of the answer. By default – xml"],
    ["id", "string", '"a"', "No", "List to put it on"],
    ["newer", "int", "5", "Yes", "How new it is"],
    ["kind", "string", '"soft"', "No", "One of: soft, hard"],
]
LESS = REQUEST[:3]


def _page(docs: Docs, rows: Rows) -> Path:
    return docs.save("page.html", page_in(PAGES[0], rows))


@pytest.mark.parametrize(
    "layout",
    [
        TEXTS[1],
        pytest.param(TEXTS[2], marks=pytest.mark.slow),
        pytest.param(PAGES[0], marks=pytest.mark.slow),
    ],
)
def test_what_was_applied_is_silent(layout: Callable[[Rows], str], docs: Docs) -> None:
    name = "page.txt" if layout in TEXTS else "page.html"
    page = docs.save(name, page_in(layout, CHANGED))
    assert docs.drift(page) != []
    assert docs.apply(page) == []
    assert docs.drift(page) == []


@pytest.mark.slow
def test_what_was_applied_builds(docs: Docs, cli: Cli) -> None:
    page = _page(docs, CHANGED)
    assert cli("drift", page, "--apply=likely", "--yes").code == 0
    assert (
        cli("build", "--spec", docs.spec, "--templates", ROOT / "templates", "--out", "out").code
        == 0
    )
    assert cli("drift", page).code == 0


def test_many_facts_go_only_with_a_word(docs: Docs, cli: Cli) -> None:
    page, before = _page(docs, LESS), docs.text(FILE)
    result = cli("drift", page, "--apply")
    assert result.code == 1
    assert "2 of " in result.err
    assert "--yes" in result.err
    assert docs.text(FILE) == before
    assert cli("drift", page, "--apply", "--yes").code == 0
    assert (
        docs.text(FILE).count("deprecated: The documentation")
        == before.count("deprecated: The documentation") + 2
    )


def test_a_dry_run_shows_the_changes_alone(docs: Docs, cli: Cli) -> None:
    page, before = _page(docs, CHANGED), docs.text(FILE)
    result = cli("drift", page, "--apply", "--dry-run", "--yes")
    assert f"+++ b/{FILE}" in result.out
    assert "+      newer:" in result.out
    assert docs.text(FILE) == before
    assert not (docs.spec / "pages").exists()
    assert cli("drift", page, "--dry-run").code == 2


@pytest.mark.slow
@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--only", "suppression_*", "--kind", "field-added"], 2),
        (["--only", "profiles.*"], 0),
        (["--kind", "type-changed"], 1),
    ],
)
def test_a_part_is_picked(options: list[str], expected: int, docs: Docs, cli: Cli) -> None:
    page = _page(docs, CHANGED)
    assert f"{expected} difference" in cli("drift", page, *options).err
    assert f"{expected} difference" in cli("drift", page, "--apply", *options).err
    left = len(docs.drift(page))
    cli("drift", page, "--accept", "--only", "profiles.*")
    assert len(docs.drift(page)) == left
    assert cli("drift", page, "--kind", "nonsense").code == 2


def test_a_review_is_remembered(docs: Docs) -> None:
    page = _page(docs, CHANGED)
    answers = {"request.newer": "write", "request.id": "keep"}
    found = docs.drift(page)
    words = iter(["?", *(answers.get(str(one.where), "later") for one in found), "quit"])
    choose = reviewed(Filter(), lambda _: next(words))
    take_over(read_pages([page], docs.api), docs.api, docs.spec, DATE, choose)
    assert "newer:" in docs.text(FILE)
    still = {str(one.where) for one in docs.drift(page)}
    assert still == {str(one.where) for one in found} - answers.keys()


def test_a_review_needs_a_terminal(docs: Docs, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False)
    assert cli("drift", _page(docs, CHANGED), "--review").code == 2


def test_two_runs_at_once_exclude_each_other(docs: Docs, cli: Cli) -> None:
    page, before = _page(docs, CHANGED), docs.text(FILE)
    with held(docs.spec):
        result = cli("drift", page, "--apply", "--yes")
    assert result.code == 1
    assert "another run is changing this spec; nothing was written" in result.err
    assert docs.text(FILE) == before


def test_pages_that_contradict_each_other(docs: Docs) -> None:
    said = _but_first(["id", "int", "7", "No", "List to put it on"])
    one = docs.save("one.html", page_in(PAGES[0], said))
    other = docs.save("other.html", page_in(PAGES[0], REQUEST))
    (drift,) = docs.drift(one, other)
    assert (drift.kind, drift.confidence) == ("required-changed", "doubtful")
    assert drift.message.endswith("; pages/other.html says otherwise")
    (drift,) = docs.drift(one, one)[:1]
    assert drift.confidence == "certain"


def _but_first(row: list[str]) -> Rows:
    return [row if one[0] == row[0] else one for one in REQUEST]


def test_copied_descriptions_are_counted_until_they_are_reworded(docs: Docs, cli: Cli) -> None:
    text = "Tells how new an entry of the list is"
    docs.apply(
        docs.save("page.html", page_in(PAGES[0], [*REQUEST, ["newer", "int", "5", "No", text]]))
    )
    result = cli("validate")
    assert result.code == 0
    assert "1 description is a page's own, word for word" in result.err
    path = docs.spec / FILE
    path.write_text(path.read_text("utf-8").replace(text, "Age of the address"), "utf-8")
    assert "word for word" not in cli("validate").err


def test_a_version_that_nobody_has_heard_of(docs: Docs, cli: Cli) -> None:
    path = docs.spec / FILE
    path.write_text(
        path.read_text("utf-8").replace("version: current", "version: v123", 1), "utf-8"
    )
    assert cli("validate").code == 0


@pytest.mark.parametrize("layout", [*TEXTS, *PAGES])
def test_a_page_is_known_again_in_any_layout(layout: Callable[[Rows], str], docs: Docs) -> None:
    docs.accept(_page(docs, REQUEST))
    name = "page.txt" if layout in TEXTS else "page.html"
    assert docs.told(docs.save(name, page_in(layout, REQUEST))) == []


def test_rows_in_another_order_are_no_change(docs: Docs) -> None:
    docs.accept(_page(docs, REQUEST))
    assert docs.told(_page(docs, [REQUEST[0], *reversed(REQUEST[1:])])) == []


def test_a_disagreement_is_accepted_until_one_side_changes(docs: Docs) -> None:
    docs.accept(_page(docs, CHANGED))
    assert docs.told(_page(docs, CHANGED)) == []
    other = [row if row[0] != "id" else ["id", "bool", "true", "No", row[4]] for row in CHANGED]
    assert docs.told(_page(docs, other)) == [
        f"type-changed {NAME} request.id",
        f"example-changed {NAME} request.id",
    ]


def test_accepting_leaves_the_spec_alone(docs: Docs) -> None:
    before = tree(docs.spec)
    docs.accept(_page(docs, CHANGED))
    after = tree(docs.spec)
    assert set(after) - set(before) == {f"pages/{NAME}.json"}
    assert {name: after[name] for name in before} == before
