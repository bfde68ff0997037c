"""`pages fetch` against a site of the same kind: what it asks for, what it saves, what it tells."""

import gzip
import json
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from generator.pages.fetch import Run
from generator.pages.polite import Visitor
from generator.pages.site import Site
from tests.conftest import Cli
from tests.pages.site import Answer, LocalSite, serve
from tests.support import Result, Spec, tree


@pytest.fixture
def site() -> Iterator[LocalSite]:
    with serve() as site:
        site.pages = {
            "en/guide/list.html": "<h1>List</h1>",
            "en/guide/things/get": "<h1>Get</h1>",
            "ru/guide/list.html": "<h1>Список</h1>",
        }
        yield site


@pytest.fixture
def fetch(cli: Cli, site: LocalSite, tmp_path: Path) -> "Fetch":
    Spec(tmp_path / "spec")
    return Fetch(cli, site, tmp_path)


class Fetch:
    """Runs the command, and tells what it left."""

    def __init__(self, cli: Cli, site: LocalSite, folder: Path) -> None:
        self.cli, self.site = cli, site
        self.spec, self.folder = folder / "spec", folder / "pages"

    def __call__(self, *options: str) -> Result:
        where = (f"--spec={self.spec}", f"--url={self.site.base}")
        return self.cli("pages", "fetch", self.folder, *where, "--pause=0", *options)

    @property
    def pages(self) -> dict[str, str]:
        saved = tree(self.folder) if self.folder.exists() else {}
        return {name: one.decode() for name, one in saved.items() if not name.startswith(".")}


def status(code: int, **headers: str) -> Answer:
    return code, {name.replace("_", "-"): one for name, one in headers.items()}, b""


def test_pages_of_the_sitemap_are_saved(fetch: Fetch) -> None:
    done = fetch()
    assert (done.code, done.err) == (0, "3 new\n")
    assert f"new: {fetch.site.base}en/guide/list.html en-guide-list.html\n" in done.out
    assert fetch.pages == {
        "en-guide-list.html": "<h1>List</h1>",
        "en-guide-things-get.html": "<h1>Get</h1>",
        "ru-guide-list.html": "<h1>Список</h1>",
    }


def test_nothing_is_asked_for_twice_in_a_day(fetch: Fetch) -> None:
    fetch()
    fetch.site.since()
    assert fetch().err == "3 fresh\n"
    assert fetch.site.since() == []


def test_force_asks_whether_pages_have_changed(fetch: Fetch) -> None:
    fetch()
    fetch.site.pages["en/guide/list.html"] = "<h1>New list</h1>"
    fetch.site.since()
    kept = fetch.folder / "ru-guide-list.html"
    before = kept.stat().st_mtime_ns
    done = fetch("--force")
    assert done.out == f"changed: {fetch.site.base}en/guide/list.html en-guide-list.html\n"
    assert dict(fetch.site.since()) == {
        "/robots.txt": 404,
        "/docs/sitemap.xml": 200,
        "/docs/en/guide/list.html": 200,
        "/docs/en/guide/things/get": 304,
        "/docs/ru/guide/list.html": 304,
    }
    assert kept.stat().st_mtime_ns == before


def test_pages_are_asked_for_again_after_a_day(site: LocalSite, tmp_path: Path) -> None:
    now = datetime(2025, 6, 15, 12, tzinfo=UTC)
    for hours, kind in ((0, "new"), (23, "fresh"), (25, "same")):
        run = Run(
            tmp_path, Site(site.base), Visitor(0), now=lambda h=hours: now + timedelta(hours=h)
        )
        assert {one.kind for one in run.fetch([])} == {kind}


def test_file_that_was_deleted_is_fetched_again(fetch: Fetch) -> None:
    fetch()
    (fetch.folder / "ru-guide-list.html").unlink()
    assert fetch().err == "2 fresh, 1 new\n"
    assert len(fetch.pages) == 3


def test_pages_can_be_chosen(fetch: Fetch) -> None:
    assert fetch("--below=en/guide/").err == "2 new\n"
    assert "ru-guide-list.html" not in fetch.pages


def test_pages_that_the_spec_names_stand_in_for_a_sitemap(fetch: Fetch) -> None:
    fetch.site.sitemap = False
    spec = Spec(fetch.spec)
    text = "    seen: {version: none, request: complete, response: complete, errors: none}\n"
    spec.replace("endpoints/extras.yaml", text, text + "    page: en/guide/things/get\n")
    assert fetch("--named").err.endswith("1 new\n")
    assert fetch.pages == {"en-guide-things-get.html": "<h1>Get</h1>"}
    assert "1 fresh" in fetch().err


def test_robots_are_obeyed(fetch: Fetch) -> None:
    fetch.site.robots = "User-agent: *\nDisallow: /docs/*/things/\nAllow: /docs/\n"
    done = fetch()
    assert done.code == 0
    assert f"forbidden: {fetch.site.base}en/guide/things/get (robots.txt forbids it)\n" in done.out
    assert ("/docs/en/guide/things/get", 200) not in fetch.site.asked
    assert len(fetch.pages) == 2


def test_robots_that_mean_this_program_are_obeyed(fetch: Fetch) -> None:
    fetch.site.robots = (
        "User-agent: altcraft-gen\nDisallow: /docs/ru/\n\nUser-agent: *\nDisallow:\n"
    )
    assert "1 forbidden" in fetch().err


def test_site_whose_robots_cannot_be_had_is_left_alone(fetch: Fetch) -> None:
    fetch.site.special["/robots.txt"] = lambda: status(503)
    done = fetch()
    assert done.code == 1
    assert "robots.txt answers 503: nothing may be asked for; nothing was fetched" in done.err
    assert {path for path, _ in fetch.site.asked} == {"/robots.txt"}


def test_longer_pause_that_robots_ask_for_is_kept(site: LocalSite, tmp_path: Path) -> None:
    site.robots = "User-agent: *\nCrawl-delay: 7\n"
    waits: list[float] = []
    list(Run(tmp_path, Site(site.base), Visitor(0, sleep=waits.append)).fetch([]))
    # Nobody sleeps here, so each request waits for those before it as well.
    assert [round(one / 7) for one in waits] == [1, 2, 3][: len(waits)]
    assert len(waits) >= 2


def test_two_requests_at_once_and_no_more(fetch: Fetch) -> None:
    together = threading.Barrier(2)

    def slow() -> Answer:
        together.wait(10)
        time.sleep(0.02)
        return 200, {"Content-Type": "text/html"}, b"<h1>Slow</h1>"

    fetch.site.pages = {f"page-{number}": "" for number in range(6)}
    fetch.site.special = {f"/docs/{name}": slow for name in fetch.site.pages}
    assert fetch().err == "6 new\n"
    assert fetch.site.most == 2


def test_agent_says_who_asks(fetch: Fetch) -> None:
    fetch("--contact=docs@example.com")
    (agent,) = fetch.site.agents
    assert agent.startswith("altcraft-gen/")
    assert agent.endswith("documentation; docs@example.com)")


def test_contact_cannot_bring_in_a_header(fetch: Fetch) -> None:
    done = fetch("--contact=a\r\nX: y")
    assert (done.code, "plain ASCII" in done.err) == (2, True)


def test_page_that_is_gone_is_told_and_its_file_kept(fetch: Fetch) -> None:
    fetch()
    fetch.site.special["/docs/ru/guide/list.html"] = lambda: status(404)
    done = fetch("--force")
    assert done.code == 1
    assert "gone: " in done.out
    assert "(the site answers 404)" in done.out
    assert "ru-guide-list.html" in fetch.pages


def test_redirects_within_the_documentation_are_followed_once(fetch: Fetch) -> None:
    target = "/docs/en/guide/new"
    fetch.site.pages["en/guide/new"] = "<h1>New</h1>"
    fetch.site.special["/docs/en/guide/list.html"] = lambda: status(301, Location=target)
    fetch.site.special["/docs/ru/guide/list.html"] = lambda: status(
        302, Location="../../en/guide/new"
    )
    done = fetch()
    assert (done.code, done.err) == (0, "2 moved, 2 new\n")
    assert fetch.site.asked.count((target, 200)) == 1
    assert set(fetch.pages) == {"en-guide-new.html", "en-guide-things-get.html"}


def test_redirects_to_elsewhere_are_not_followed(fetch: Fetch) -> None:
    with serve() as other:
        other.pages["x"] = "<h1>Other</h1>"
        fetch.site.special["/docs/ru/guide/list.html"] = lambda: status(
            302, Location=f"{other.base}x"
        )
        done = fetch()
        assert other.asked == []
    assert done.code == 1
    assert "it leads out of the documentation" in done.out


def test_circle_of_redirects_ends(fetch: Fetch) -> None:
    fetch.site.special["/docs/en/guide/list.html"] = lambda: status(301, Location="/docs/en/a")
    fetch.site.special["/docs/en/a"] = lambda: status(301, Location="/docs/en/guide/list.html")
    assert fetch().err == "2 moved, 2 new\n"


def test_overloaded_site_is_waited_for(site: LocalSite, tmp_path: Path) -> None:
    answers = [status(503, Retry_After="20"), status(429)]
    page = "/docs/ru/guide/list.html"
    site.special[page] = lambda: (
        answers.pop(0) if answers else (200, {"Content-Type": "text/html"}, b"<h1>At last</h1>")
    )
    waits: list[float] = []
    run = Run(tmp_path, Site(site.base), Visitor(0, sleep=waits.append))
    assert {one.kind for one in run.fetch([])} == {"new"}
    assert 20.0 in waits
    assert [one for one in site.asked if one[0] == page] == [(page, 503), (page, 429), (page, 200)]


def test_broken_page_does_not_stop_the_others(fetch: Fetch) -> None:
    fetch.site.special["/docs/en/guide/list.html"] = lambda: status(500)
    fetch.site.special["/docs/ru/guide/list.html"] = lambda: (
        200, {"Content-Type": "application/pdf"}, b"%PDF")  # fmt: skip
    done = fetch()
    assert (done.code, done.err) == (1, "2 failed, 1 new\n")
    assert "(the site answers 500)" in done.out
    assert "(it is no page, but application/pdf)" in done.out
    del fetch.site.special["/docs/en/guide/list.html"]
    assert "1 fresh, 1 new" in fetch().err


def test_site_that_always_fails_is_left_alone(fetch: Fetch) -> None:
    fetch.site.pages = {f"page-{number:02}": "" for number in range(20)}
    fetch.site.special = {f"/docs/{name}": lambda: status(403) for name in fetch.site.pages}
    done = fetch()
    assert done.code == 1
    assert "left: " in done.out
    assert len(fetch.site.asked) <= 2 + 5 + 2


def test_stopped_run_goes_on_where_it_was(site: LocalSite, tmp_path: Path) -> None:
    first = Run(tmp_path, Site(site.base), Visitor(0)).fetch([])
    next(first)
    first.close()
    asked = {path for path, code in site.since() if code == 200}
    rest = {one.kind for one in Run(tmp_path, Site(site.base), Visitor(0)).fetch([])}
    assert "fresh" in rest
    assert not asked & {path for path, _ in site.since()}
    assert len(list(tmp_path.glob("*.html"))) == 3


def test_index_of_compressed_sitemaps_is_read(fetch: Fetch) -> None:
    site = fetch.site
    index = f"<sitemapindex><sitemap><loc>{site.base}deep.xml.gz</loc></sitemap></sitemapindex>"
    listed = f"<urlset><url><loc>{site.base}en/guide/list.html</loc></url></urlset>"
    site.robots = f"Sitemap: {site.base}index.xml\n"
    site.special["/docs/index.xml"] = lambda: (200, {}, index.encode())
    site.special["/docs/deep.xml.gz"] = lambda: (200, {}, gzip.compress(listed.encode()))
    assert fetch().err == "1 new\n"


@pytest.mark.parametrize(
    "sitemap",
    [
        b"<html>no sitemap",
        b"\x1f\x8bbroken",
        b'<!DOCTYPE x [<!ENTITY a "aaaa">]><urlset><url><loc>&a;</loc></url></urlset>',
    ],
)
def test_hostile_sitemap_is_no_traceback(fetch: Fetch, sitemap: bytes) -> None:
    fetch.site.special["/docs/sitemap.xml"] = lambda: (200, {}, sitemap)
    done = fetch()
    assert done.code in (0, 1)
    assert "Traceback" not in done.err
    assert fetch.pages == {}


@pytest.mark.parametrize(
    "page",
    ["../../outside", "..%2f..%2foutside", "a/../../../outside", ".hidden", "CON", "a" * 300,
     "con/%00", "x?y=../../z", "Ünï/cödé"],
)  # fmt: skip
def test_no_address_leads_out_of_the_folder(page: str) -> None:
    site = Site("https://docs.example.com/docs/")
    name = site.file_name(f"https://docs.example.com/docs/{page}", ())
    assert Path(name).name == name
    assert name.endswith(".html")
    assert not name.startswith(".")
    assert len(name) < 200


@pytest.mark.parametrize(
    "address",
    ["https://other.example.com/docs/x", "http://docs.example.com/docs/x",
     "https://docs.example.com:444/docs/x", "https://docs.example.com:x/docs/x",
     "https://docs.example.com/docs/../x", "https://me@docs.example.com/docs/x",
     "file:///docs/x", "https://docs.example.com/documents/x"],
)  # fmt: skip
def test_addresses_outside_of_the_documentation(address: str) -> None:
    assert not Site("https://docs.example.com/docs/").holds(address)


def test_names_that_differ_in_case_alone_get_files_of_their_own(fetch: Fetch) -> None:
    fetch.site.pages = {"Get": "<h1>A</h1>", "get": "<h1>B</h1>", "g/et": "C", "g-et": "D"}
    assert fetch().err == "4 new\n"
    assert sorted(fetch.pages.values()) == ["<h1>A</h1>", "<h1>B</h1>", "C", "D"]
    assert len({name.lower() for name in fetch.pages}) == 4


@pytest.mark.parametrize("text", ["[", "[]", '{"a": 1}', '{"a": {"checked": "x", "status": 1}}'])
def test_damaged_record_is_told(fetch: Fetch, text: str) -> None:
    fetch()
    (fetch.folder / ".fetched" / "record.json").write_text(text)
    done = fetch()
    assert done.code == 1
    assert "record.json is damaged: remove it" in done.err


def test_record_cannot_name_files_outside(fetch: Fetch) -> None:
    fetch()
    path = fetch.folder / ".fetched" / "record.json"
    record = json.loads(path.read_text())
    record[f"{fetch.site.base}ru/guide/list.html"]["file"] = "../../etc/passwd"
    path.write_text(json.dumps(record))
    assert "is damaged" in fetch("--force").err


def test_second_run_in_the_same_folder_is_refused(
    site: LocalSite, tmp_path: Path, cli: Cli
) -> None:
    Spec(tmp_path / "spec")
    first = Run(tmp_path / "pages", Site(site.base), Visitor(0)).fetch([])
    next(first)
    done = cli("pages", "fetch", tmp_path / "pages", f"--spec={tmp_path / 'spec'}",
               f"--url={site.base}")  # fmt: skip
    first.close()
    assert (done.code, "another run fetches into this folder" in done.err) == (1, True)


@pytest.mark.parametrize(
    ("option", "message"),
    [("--url=ftp://x/", "is no address"), ("--pause=-1", "is no number of seconds"),
     ("--pause=nan", "is no number of seconds")],
)  # fmt: skip
def test_wrong_usage(cli: Cli, option: str, message: str) -> None:
    done = cli("pages", "fetch", "pages", option)
    assert (done.code, message in done.err) == (2, True)
