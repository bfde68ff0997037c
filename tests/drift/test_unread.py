"""What cannot be understood is said with its place, and never silently left out."""

import pytest

from generator.drift.compare.changes import NOTICES
from tests.conftest import Cli
from tests.drift.conftest import Docs
from tests.drift.lists import list_as_html, list_as_text, list_rows
from tests.drift.pages import FORMS, Row, quick_import

NAME = "profiles.quick_import"


def _unread(docs: Docs, name: str, text: str) -> list[tuple[int, str]]:
    drifts = docs.drift(docs.save(name, text))
    assert {one.kind for one in drifts} <= NOTICES, drifts
    return [(one.page.line, one.message) for one in drifts]


@pytest.mark.slow
@pytest.mark.parametrize("form", sorted({*FORMS} - {"txt"}))  # where cells have borders
def test_a_type_that_is_not_known(form: str, docs: Docs) -> None:
    docs.accept(docs.page(quick_import()))
    path = docs.page(quick_import().change("phone", type="phonenumber"), form)
    (drift,) = docs.drift(path)
    assert drift.kind == "type-changed"
    assert drift.after == "phonenumber"
    assert docs.apply(path) == ["type-changed request.phone"]
    assert [one.remarked for one in docs.drift(path)] == [True]


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
