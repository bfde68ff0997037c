"""What cannot be understood is said with its place, and never silently left out."""

import base64
from pathlib import Path

import pytest

from generator.drift.compare.changes import NOTICES
from tests.conftest import Cli
from tests.drift.conftest import Docs
from tests.drift.lists import list_as_html, list_as_text, list_rows
from tests.drift.pages import FORMS, Row, as_html, page_of, quick_import

NAME = "profiles.quick_import"
FIXTURES = Path(__file__).parent / "fixtures"


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


def test_files_that_are_no_pages_are_told_all_at_once(docs: Docs, cli: Cli) -> None:
    bad = {
        "half.txt": (b"\xff\xfe\x00", "not UTF-8"),
        "binary.txt": (b"a\x00\xff", "not UTF-8"),
        "blank.txt": (b" \n\n", "the page is empty"),
        "empty.html": (b"", "the page is empty"),
        "page.pdf": (b"%PDF", "a page is one of .html"),
    }
    good = docs.page(quick_import()).rename(docs.folder / "good.txt")
    result = cli("drift", *(docs.save(name, text) for name, (text, _) in bad.items()), good)
    assert result.code == 1
    told = result.out.splitlines()
    for name, (_, message) in bad.items():
        place = next(at for at, line in enumerate(told) if line.endswith(f"/{name}:1"))
        assert f"page-unknown: {message}" in told[place - 1]
    assert f"good.txt: {NAME}: " in result.err


def test_what_is_not_there_is_a_wrong_use(docs: Docs, cli: Cli) -> None:
    result = cli("drift", docs.folder / "a.txt", docs.folder / "b.txt")
    assert result.code == 2
    assert "a.txt: there is no such file" in result.err
    assert "b.txt: there is no such file" in result.err


def test_every_page_gets_a_line(docs: Docs, cli: Cli) -> None:
    text = (FIXTURES / "glued-nav.txt").read_text("utf-8")
    cut = docs.save("cut.txt", text[: text.index("emailstring")])
    assert (
        "3 rows of request parameters (the page ends in it), no answer fields"
        in cli("drift", cut).err
    )


@pytest.mark.parametrize("name", ["windows.txt", "wide.txt", "old.txt", "mac.txt"])
def test_texts_as_editors_save_them(name: str, docs: Docs) -> None:
    text = (FIXTURES / "flat-answer-ru.txt").read_text("utf-8")
    form = {
        "windows.txt": text.replace("\n", "\r\n").encode("utf-8-sig"),
        "wide.txt": text.encode("utf-16"),
        "old.txt": text.encode("cp1251", errors="replace"),
        "mac.txt": text.replace("\n", "\r").encode(),
    }[name]
    assert docs.told(docs.save(name, form)) == docs.told(docs.save("page.txt", text))


@pytest.mark.parametrize("form", ["md", "html"])
def test_a_table_of_which_no_row_is_understood(form: str, docs: Docs) -> None:
    rows = "| Parameter | Type |\n|---|---|\n| two words | int |\n"
    text = f"# Page\n\n## Request URL\n\n`/api/v1.1/segments/list`\n\n## Parameters\n\n{rows}"
    if form == "html":
        text = (
            text.replace("# Page", "<h1>Page</h1>")
            .replace("## ", "<h2>")
            .replace(
                rows,
                "<table><tr><th>Parameter<th>Type<tr><td>two words<td>int</table>",
            )
        )
    told = docs.drift(docs.save(f"page.{form}", text))
    assert "table-unread" in {one.kind for one in told}
    assert {one.kind for one in told} <= NOTICES


def test_a_web_archive(docs: Docs) -> None:
    html = as_html(page_of(docs.api.operation(NAME), docs.api))
    head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
    part = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n"
    place = "Content-Location: https://docs.example.com/en/developer-guide/1\r\n\r\n"
    body = base64.encodebytes(html.encode()).decode()
    path = docs.save("page.mhtml", f"{head}{part}{place}{body}\r\n--b--\r\n")
    assert docs.told(path) == docs.told(docs.save("page.html", html))
    assert [one.kind for one in docs.drift(docs.save("no.mhtml", head))] == ["page-unknown"]


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
    assert result.code == 1
    assert "damaged" in result.out
