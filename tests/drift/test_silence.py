"""Pages that say what the spec says: nothing may be reported."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.drift.compare.run import compare_pages
from generator.drift.session import differences, read_pages
from generator.model import Api
from tests.drift.conftest import Docs
from tests.drift.lists import LIST_FORMS, list_as_text, list_rows
from tests.drift.pages import FORMS, RUSSIAN, as_html, as_text, page_of, quick_import
from tests.support import ROOT, tree

# A page that shows what the spec infers is no news, but for what the spec says of the page.
SEEN = ("seen-outdated", "inferred-confirmed")


@pytest.mark.parametrize("form", FORMS)
def test_every_endpoint(form: str, api: Api, tmp_path: Path) -> None:
    for operation in api.operations:
        path = tmp_path / f"{operation.name}.{form}"
        path.write_text(FORMS[form](page_of(operation, api)), "utf-8")
    pages = read_pages([tmp_path], api)
    assert len(pages.facts) == len(api.operations)
    compared = compare_pages(pages.facts, api, tmp_path)
    assert {one.subject for one in compared} == {one.name for one in api.operations}
    found = [one for one in differences(compared, pages) if one.kind not in SEEN]
    assert [one.message for one in found] == []


@pytest.mark.parametrize("form", LIST_FORMS)
def test_the_list(form: str, docs: Docs) -> None:
    rows = list_rows(docs.api)
    assert len(rows) > 160
    assert docs.told(docs.save(f"list.{form}", LIST_FORMS[form](rows))) == []


def test_the_list_with_headings_as_rows(docs: Docs) -> None:
    lines = ["<h1>List of API endpoints</h1><table>"]
    section = group = None
    for of, inside, title, path in list_rows(docs.api):
        if of != section:
            lines.append(f"<tr><th>{of}</th><th></th></tr>")
        if inside and inside != group:
            lines.append(f"<tr><td><b>{inside}</b></td><td></td></tr>")
        section, group = of, inside
        lines.append(f"<tr><td>{title}</td><td><code>{path}</code></td></tr>")
    assert docs.told(docs.save("list.html", "\n".join([*lines, "</table>"]))) == []


def test_the_list_with_full_addresses(docs: Docs) -> None:
    rows = [
        (section, group, title, f"https://example.com/{path.removeprefix('/')}")
        for section, group, title, path in list_rows(docs.api)
        if path.startswith("/")
    ]
    told = docs.told(docs.save("list.txt", list_as_text(rows)))
    assert [one.partition(" ")[0] for one in told] == [
        "endpoint-removed"
    ]  # printed without a slash


def test_the_list_in_other_words_and_order(docs: Docs) -> None:
    text = (
        list_as_text(list_rows(docs.api)).replace("\n", "\r\n\r\n").replace("/api", " \u00a0 /api")
    )
    assert docs.told(docs.save("list.txt", text)) == []


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("known_as", FORMS)
def test_a_remembered_page_in_another_form(form: str, known_as: str, docs: Docs) -> None:
    docs.accept(docs.page(quick_import(), known_as))
    assert docs.told(docs.page(quick_import(), form)) == []


@pytest.mark.parametrize("form", FORMS)
def test_rows_in_another_order(form: str, docs: Docs) -> None:
    page = quick_import()
    docs.accept(docs.page(page))
    token, *rows = page.request
    turned = replace(page, request=(*reversed(rows), token), codes=page.codes[::-1])
    assert [one for one in docs.told(docs.page(turned, form)) if "402" not in one] == []


def test_white_space(docs: Docs) -> None:
    docs.accept(docs.page(quick_import()))
    text = as_text(quick_import())
    wide = text.replace("int1Yes", "  int \t 1   Yes \u00a0").replace("\n\n", "\n \n\n")
    assert docs.told(docs.save("page.txt", wide)) == []
    loose = as_html(quick_import()).replace("<td>", "<td>\n   ").replace("</tr>", "\n</tr>\n\n")
    assert docs.told(docs.save("page.html", loose)) == []


def test_cells_kept_apart_by_tabs(docs: Docs) -> None:
    docs.accept(docs.page(quick_import()))
    text = as_text(quick_import())
    for row in quick_import().request:
        glued = f"{row.name}{row.type}{row.example}{row.required}{row.text}\n"
        cells = "\t".join((row.name, row.type, row.example, row.required, row.text))
        text = text.replace(glued, f"{cells}\n")
    text = text.replace("ParameterTypeExampleRequired", "Parameter\tType\tExample\tRequired\t")
    assert text.count("\t") > 40
    assert docs.told(docs.save("page.txt", text)) == []


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS)
def test_a_russian_page(form: str, docs: Docs) -> None:
    docs.accept(docs.page(quick_import()))
    rows = tuple(
        replace(row, text="Некоторое описание параметра") for row in quick_import().request
    )
    page = replace(
        quick_import(),
        title="Быстрый импорт профиля",
        text="Импортирует профиль в базу данных быстрым способом.",
        request=rows,
        codes=tuple((code, "Описание кода") for code, _ in quick_import().codes),
        words=RUSSIAN,
    )
    assert docs.told(docs.page(page, form)) == []
    changed = page.change("db_id", required="No").without("phone")
    assert docs.told(docs.page(changed, form)) == [
        "field-removed profiles.quick_import request.phone",
        "required-changed profiles.quick_import request.db_id",
    ]
    docs.apply(docs.page(changed, form))
    assert docs.told(docs.page(changed, form)) == []
    english = quick_import().change("db_id", required="No").without("phone")
    assert docs.told(docs.page(english)) == []


def test_accepting_leaves_the_spec_alone(docs: Docs) -> None:
    before = tree(docs.spec)
    docs.accept(docs.page(quick_import()), docs.save("list.txt", list_as_text(list_rows(docs.api))))
    assert set(tree(docs.spec)) - set(before) == {"pages/profiles.quick_import.json"}
    assert {name: tree(docs.spec)[name] for name in before} == before


def test_what_is_remembered_of_the_real_page() -> None:
    """Texts are kept as fingerprints: the vendor's words are not copied into the spec."""
    text = (ROOT / "spec" / "pages" / "profiles.quick_import.json").read_text("utf-8")
    assert '"request.matching.enum": "email|email_profile|field_name|phone"' in text
    assert "Registration" not in text
