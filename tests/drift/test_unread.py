"""What cannot be understood is said with its place, and never silently left out."""

from dataclasses import replace

import pytest

from tests.conftest import Cli
from tests.drift.conftest import Docs
from tests.drift.lists import list_as_html, list_as_text, list_rows
from tests.drift.pages import FORMS, Row, as_html, as_text, quick_import

NAME = "profiles.quick_import"


def _unread(docs: Docs, name: str, text: str) -> list[tuple[int, str]]:
    drifts = docs.drift(docs.save(name, text))
    assert {one.kind for one in drifts} <= {"unread"}, drifts
    return [(one.page.line, one.message) for one in drifts]


def test_a_row_of_text_that_cannot_be_cut(docs: Docs) -> None:
    docs.accept(docs.page(quick_import()))
    text = as_text(quick_import()).replace('phonestring"+7', 'phone???"+7')
    ((line, message),) = _unread(docs, "page.txt", text)
    assert text.split("\n")[line - 1].startswith("phone???")
    assert message.startswith("this row of the table cannot be cut into its columns: phone???")


def test_a_new_row_of_text_that_cannot_be_cut(docs: Docs) -> None:
    docs.accept(docs.page(quick_import()))
    text = as_text(quick_import()).replace("trigger_idint", "newuuid12NoA thing\ntrigger_idint")
    ((_, message),) = _unread(docs, "page.txt", text)
    assert "newuuid12NoA thing" in message


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS)
def test_a_type_that_is_not_known(form: str, docs: Docs) -> None:
    docs.accept(docs.page(quick_import()))
    path = docs.page(quick_import().change("phone", type="phonenumber"), form)
    (drift,) = docs.drift(path)
    assert drift.kind == "type-changed"
    assert drift.after == "phonenumber"
    assert docs.apply(path) == ["type-changed request.phone"]
    assert [one.remarked for one in docs.drift(path)] == [True]


def test_a_requirement_that_is_neither_yes_nor_no(docs: Docs) -> None:
    docs.accept(docs.page(quick_import()))
    page = quick_import().change("phone", required="Perhaps")
    drifts = docs.drift(docs.save("page.html", as_html(page)))
    assert [one.kind for one in drifts] == ["unread", "required-changed"]
    assert "'Perhaps' is neither yes nor no" in drifts[0].message


def test_rows_and_columns_of_html(docs: Docs) -> None:
    docs.accept(docs.page(quick_import()))
    html = as_html(quick_import())
    short = html.replace("<tr><td> <code>phone", "<tr><td>odd</td></tr>\n<tr><td> <code>phone")
    assert ["odd" in message for _, message in _unread(docs, "page.html", short)] == [True]
    code = html.replace("<td>404</td>", "<td>4o4</td>")
    told = docs.drift(docs.save("page.html", code))
    assert [one.kind for one in told] == ["unread", "code-removed"]
    head = html.replace("<th>Example</th>", "<th>Sample</th>")
    told = docs.drift(docs.save("page.html", head))
    assert "a column that is not known: Sample" in told[0].message
    lost = html.replace("<th>Parameter</th>", "<th>What</th>")
    told = docs.drift(docs.save("page.html", lost))
    assert {one.kind for one in told} >= {"unread"}
    assert any("columns are not known: What, Type" in one.message for one in told)


def test_a_table_that_is_gone(docs: Docs) -> None:
    text = as_text(replace(quick_import(), request=())).replace(
        "ParameterTypeExampleRequiredDescription\n", ""
    )
    (drift,) = docs.drift(docs.save("page.txt", text))
    assert (drift.kind, drift.message) == ("unread", "the page has no table of request parameters")


def test_a_further_table_that_belongs_to_nothing(docs: Docs) -> None:
    html = as_html(quick_import()).replace(
        '<h2 class="anchor" id="x">Response parameters',
        "<h3>Something else</h3><table><tr><th>Parameter</th><th>Type</th></tr>"
        "<tr><td>a</td><td>int</td></tr></table><h2>Response parameters",
    )
    ((_, message),) = _unread(docs, "page.html", html)
    assert (
        message == "a further table that belongs to no parameter of the first one: Something else"
    )


def test_rows_of_the_list(docs: Docs) -> None:
    rows = list_rows(docs.api)
    row = "<tr><td><a href=x>Delete profile<"
    html = list_as_html(rows).replace(row, f"<tr><td>Odd</td><td>no path</td></tr>\n{row}")
    ((line, message),) = _unread(docs, "list.html", html)
    assert message == "this row has no path: Odd | no path"
    assert "Odd" in html.split("\n")[line - 1]
    text = list_as_text(rows).replace(
        "Goals\n", "A sentence that is no heading at all.\nGoals\n", 1
    )
    ((_, message),) = _unread(docs, "list.txt", text)
    assert message.startswith("neither heading nor row: A sentence")


def test_unread_places_stay_until_they_are_accepted(docs: Docs) -> None:
    docs.accept(docs.page(quick_import()))
    text = as_text(quick_import()).replace('phonestring"+7', 'phone???"+7')
    path = docs.save("page.txt", text)
    docs.apply(path)
    assert [one.kind for one in docs.drift(path)] == ["unread"]
    docs.accept(path)
    assert docs.drift(path) == []


def test_pages_of_no_known_kind(docs: Docs) -> None:
    odd = docs.save("odd.html", "<h1>Limits</h1><table><tr><td>a</td><td>b</td></tr></table>")
    prose = docs.save("prose.md", "# Limits\n\nMany words that say something and list nothing.\n")
    new = docs.save("new.md", "# Box object\n\n| Parameter | Type |\n|---|---|\n| a | int |\n")
    assert docs.told(odd, prose, new) == [
        f"unread {new}",
        f"unread {odd}",
        f"unread {prose}",
    ]


def test_navigation_holds_nothing_to_compare(docs: Docs, cli: Cli) -> None:
    menu = (
        "      Profilesarrow\n    • Import profileUpdate profile\n      Goalsarrow\n    • Goals\n"
    )
    html = "<body><h1>Guide</h1><ul><li><a>Import profile</a><li><a>Delete</a></ul></body>"
    result = cli("drift", docs.save("menu.txt", menu), docs.save("menu.html", html))
    assert (result.code, result.out) == (0, "")
    assert "menu.txt: navigation; nothing to compare" in result.err
    assert "menu.html: navigation; nothing to compare" in result.err


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("page.txt", b"\xff\xfe\x00", "not UTF-8"),
        ("page.txt", b" \n\n", "the page is empty"),
        ("page.html", b"", "the page is empty"),
        ("page.pdf", b"%PDF", "a page is one of .html"),
    ],
)
def test_files_that_are_no_pages(
    name: str, text: bytes, message: str, docs: Docs, cli: Cli
) -> None:
    result = cli("drift", docs.save(name, text))
    assert result.code == 2
    assert message in result.err


@pytest.mark.slow
def test_folders(docs: Docs, cli: Cli) -> None:
    assert cli("drift", docs.folder).code == 2
    assert cli("drift", docs.folder / "missing.txt").code == 2
    docs.save("list.txt", list_as_text(list_rows(docs.api)))
    docs.save("notes.log", "not a page")
    assert cli("drift", docs.folder).code == 0


def test_a_damaged_memory(docs: Docs, cli: Cli) -> None:
    path = docs.page(quick_import().insert(Row("a", "int", "1", "No", "A"), "phone"))
    docs.accept(path)
    (docs.spec / "pages" / f"{NAME}.json").write_text("{", "utf-8")
    result = cli("drift", path)
    assert result.code == 2
    assert "damaged" in result.err
