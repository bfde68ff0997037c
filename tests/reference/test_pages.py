"""The pages of the reference hang together, are small, and need nothing but themselves."""

import json
import posixpath
from functools import cache
from urllib.parse import unquote, urldefrag

import pytest
from lxml import html

from generator.model import Api
from tests.support import ROOT, real_api

REFERENCE = ROOT / "generated" / "reference"
PAGES = sorted(path.relative_to(REFERENCE).as_posix() for path in REFERENCE.rglob("*.html"))
KILOBYTE = 1000


@cache
def read(page: str) -> html.HtmlElement:
    return html.fromstring((REFERENCE / page).read_text("utf-8"))


@pytest.fixture(scope="module")
def api() -> Api:
    return real_api()


def links(page: str) -> list[str]:
    return [one for one in read(page).xpath("//@href | //@src") if not one.startswith("data:")]


def test_every_operation_and_section_has_a_page(api: Api) -> None:
    assert {f"operations/{one.name}.html" for one in api.operations} <= set(PAGES)
    assert {f"sections/{one.name}.html" for one in api.sections} <= set(PAGES)


def test_every_link_leads_to_a_page_and_a_place_that_exist() -> None:
    ids = {page: set(read(page).xpath("//@id")) for page in PAGES}
    dead = []
    for page in PAGES:
        for link in links(page):
            if link.startswith("https://"):
                continue
            file, place = urldefrag(link)
            target = posixpath.normpath(posixpath.join(posixpath.dirname(page), file))
            target = target if file else page
            exists = (REFERENCE / target).is_file()
            if not exists or (place and unquote(place) not in ids[target]):
                dead.append((page, link))
    assert dead == []


def test_ids_are_unique_on_each_page() -> None:
    for page in PAGES:
        ids = read(page).xpath("//@id")
        assert len(ids) == len(set(ids)), page


def test_nothing_is_loaded_from_elsewhere() -> None:
    for page in PAGES:
        loaded = read(page).xpath("//link/@href | //script/@src | //img/@src")
        assert [one for one in loaded if "//" in one] == [], page


def test_pages_script_and_index_are_small() -> None:
    for page in PAGES:
        assert (REFERENCE / page).stat().st_size < 60 * KILOBYTE, page
    assert (REFERENCE / "search-index.js").stat().st_size < 150 * KILOBYTE
    assert (REFERENCE / "script.js").stat().st_size < 10 * KILOBYTE


def test_the_index_lists_every_operation_with_its_path_and_parameters(api: Api) -> None:
    text = (REFERENCE / "search-index.js").read_text("utf-8")
    entries = json.loads(text.removeprefix("window.searchIndex = ").rstrip().removesuffix(";"))
    found = {address: words for address, _, _, words in entries}
    for one in api.operations:
        words = found[f"operations/{one.name}.html"]
        assert one.path in words
        assert {field.name for field in one.request.fields} <= set(words.split())


def test_a_page_says_what_is_not_known(api: Api) -> None:
    for one in api.operations:
        text = read(f"operations/{one.name}.html").text_content()
        for field in one.request.fields:
            if field.inferred:
                assert f"Inferred from {field.inferred}" in text, one.name
        if one.seen.version == "none":
            assert "No documentation page of this call was found." in text, one.name


def test_each_recipe_has_a_page_that_the_search_and_its_calls_lead_to() -> None:
    index = (REFERENCE / "search-index.js").read_text("utf-8")
    programs = sorted((ROOT / "templates" / "recipes").glob("*.py"))
    assert programs
    for path in programs:
        address = f"recipes/{path.stem}.html"
        code, printed = (one.text_content() for one in read(address).xpath("//pre"))
        assert path.read_text("utf-8").rstrip().endswith(code.rstrip())
        assert printed == path.with_suffix(".txt").read_text("utf-8")
        assert f'["{address}"' in index
        for call in read(address).xpath("//main//li/a/@href"):
            assert f"../{address}" in links(posixpath.normpath(posixpath.join("recipes", call)))
