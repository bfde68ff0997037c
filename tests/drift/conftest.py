"""A copy of the spec, and pages to compare it with."""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.drift.choice import Filter, at_least, keep
from generator.drift.compare.changes import Drift
from generator.drift.compare.run import compare_pages
from generator.drift.session import accept, differences, read_pages, take_over
from generator.findings import Findings
from generator.model import Api
from generator.source.folder import KnownFiles, read_spec
from generator.spec import load_api
from tests.drift.pages import FORMS, Page
from tests.support import ROOT, real_api, tree

DATE = "2026-11-22"


# Models by the content of their spec: tests stand in their own folder, where the spec is `spec`.
_LOADED: dict[int, Api] = {}


@pytest.fixture(scope="session", autouse=True)
def files_are_parsed_once() -> Iterator[None]:
    """Let commands remember the files of the spec as `watch` does; most tests change one."""
    known = KnownFiles()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            "generator.spec.read_spec",
            lambda directory, findings, _=None: read_spec(directory, findings, known),
        )
        yield


@dataclass
class Docs:
    """A spec and a folder for saved pages."""

    spec: Path
    folder: Path
    _last: tuple[object, Api] | None = None

    @property
    def api(self) -> Api:
        """The model of the spec as it is now."""
        state = [
            (path, found.st_mtime_ns, found.st_size, found.st_ino)
            for path in sorted(self.spec.rglob("*.yaml"))
            for found in (path.stat(),)
        ]
        if self._last is None or self._last[0] != state:
            self._last = state, self._load()
        return self._last[1]

    def _load(self) -> Api:
        content = tree(self.spec)
        key = hash(tuple((name, text) for name, text in content.items() if "pages/" not in name))
        if key not in _LOADED:
            findings = Findings()
            api = load_api(self.spec, findings)
            assert api is not None
            assert not findings.errors, list(findings)
            _LOADED[key] = api
        return _LOADED[key]

    def save(self, name: str, text: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def page(self, page: Page, form: str = "txt") -> Path:
        return self.save(f"page.{form}", FORMS[form](page))

    def drift(self, *paths: Path) -> list[Drift]:
        api = self.api
        pages = read_pages(paths, api)
        return differences(compare_pages(pages.facts, api, self.spec), pages)

    def told(self, *paths: Path) -> list[str]:
        """Return the differences in short: kind, subject and part."""
        return [f"{one.kind} {one.subject} {one.where}".strip() for one in self.drift(*paths)]

    def accept(self, *paths: Path) -> None:
        api = self.api
        accept(
            compare_pages(read_pages(paths, api).facts, api, self.spec), self.spec, keep(Filter())
        )

    def apply(self, *paths: Path) -> list[str]:
        """Write the differences and return those that became remarks."""
        choose = at_least("likely", Filter())
        applied, _ = take_over(read_pages(paths, self.api), self.api, self.spec, DATE, choose)
        return [f"{one.kind} {one.where}" for one, _ in applied.remarked]

    def text(self, file: str) -> str:
        return (self.spec / file).read_text("utf-8")

    def memory(self, subject: str) -> dict[str, dict[str, str]]:
        content: dict[str, dict[str, str]] = json.loads(self.text(f"pages/{subject}.json"))
        return content


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Docs:
    monkeypatch.chdir(tmp_path)
    spec, folder = Path("spec"), Path("pages")
    shutil.copytree(ROOT / "spec", spec, ignore=shutil.ignore_patterns("pages"))
    folder.mkdir()
    return Docs(spec, folder)


@pytest.fixture(scope="session")
def api() -> Api:
    return real_api()


Change = Callable[[Page], Page]
