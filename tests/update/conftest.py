"""A project in a repository of its own, and the site of its documentation."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.findings import Findings
from generator.spec import load_api
from tests.conftest import Cli
from tests.drift.pages import Page, Row, as_html, page_of
from tests.pages.site import LocalSite, serve
from tests.repository import TestRepository
from tests.support import Result, Spec, run, small_templates, tree

if TYPE_CHECKING:
    from collections.abc import Iterator

DAY = "--date=2025-06-15"


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built project that knows its documentation, with two releases."""
    folder = tmp_path_factory.mktemp("project")
    Spec(folder / "spec")
    small_templates(folder / "templates")
    (folder / ".gitignore").write_text(".altcraft-gen/\n__pycache__/\n/pages/\n")
    assert run("build", cwd=folder).code == 0
    repository = TestRepository(folder)
    repository.commit("v1.0.0")
    with serve() as site:
        site.pages["en/things/get.html"] = as_html(_page(folder / "spec"))
        done = run("update", "pages", f"--url={site.base}", "--pause=0", DAY, cwd=folder)
    assert done.code == 0, done.err
    shutil.rmtree(folder / "pages")
    repository.commit("v1.0.1")
    return folder


@pytest.fixture
def loop(
    begun: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cli: Cli
) -> "Iterator[Loop]":
    folder = tmp_path / "project"
    shutil.copytree(begun, folder)
    monkeypatch.chdir(folder)
    with serve() as site:
        yield Loop(cli, folder, site)


def _page(spec: Path) -> Page:
    """Return a page that says what a spec says of its first operation."""
    findings = Findings()
    api = load_api(spec, findings)
    assert api is not None
    assert list(findings) == []
    return page_of(api.operations[0], api)


class Loop:
    """A project and its documentation, which says what the spec says until a test changes it."""

    def __init__(self, cli: Cli, folder: Path, site: LocalSite) -> None:
        self.cli, self.folder, self.site = cli, folder, site
        self.page = _page(folder / "spec")
        self.publish(self.page)

    def publish(self, page: Page) -> None:
        self.site.pages["en/things/get.html"] = as_html(page)

    def add(self, row: Row) -> None:
        self.publish(replace(self.page, request=(*self.page.request, row)))

    def run(self, *options: str) -> Result:
        url = f"--url={self.site.base}"
        return self.cli("update", "pages", url, "--pause=0", "--force", DAY, *options)

    @property
    def content(self) -> dict[str, bytes]:
        private = (".git/", ".altcraft-gen/", "pages/")
        found = tree(self.folder)
        return {path: one for path, one in found.items() if not path.startswith(private)}

    def refuses(self, *options: str) -> str:
        """Return why a run is refused, which changes nothing."""
        before = self.content
        done = self.run(*options)
        assert (done.code, done.out) == (1, "")
        assert self.content == before
        return done.err
