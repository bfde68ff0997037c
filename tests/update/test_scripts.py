"""The scripts of the workflows that run the program."""

import shutil
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.drift.pages import Row, as_html
from tests.support import ROOT, environment
from tests.update.conftest import DAY, Loop

pytestmark = pytest.mark.slow


def script(loop: Loop, name: str, *words: str) -> subprocess.CompletedProcess[str]:
    shutil.copytree(ROOT / ".ci", loop.folder / ".ci", dirs_exist_ok=True)
    variables = {
        "PYTHON_OF_PROJECT": sys.executable,
        "TAG": "v1.0.0",
        "CONTACT": "docs@example.com",
    }
    return subprocess.run(
        [loop.folder / ".ci" / name, *words],
        env=environment(variables),
        capture_output=True,
        text=True,
    )


def test_round_leaves_a_patch_and_the_text_of_a_pull_request(loop: Loop, tmp_path: Path) -> None:
    (loop.folder / "README.md").write_text("<!-- coverage -->\n<!-- coverage -->\n")
    row = Row("colour", "string", '"red"', "Yes", "The colour")
    page = replace(loop.page, request=(*loop.page.request, row))
    loop.site.pages = {"en/developer-guide/get": as_html(page), "en/user-guide/x": "<h1>X</h1>"}
    done = script(loop, "update", "round", f"--url={loop.site.base}", "--pause=0", DAY)
    assert done.returncode == 0, done.stderr
    report = (loop.folder / "round" / "report.md").read_text("utf-8")
    assert report.startswith("# Take over 1 change of the documentation")
    patch = (loop.folder / "round" / "changes.patch").read_text("utf-8")
    assert "+++ b/spec/endpoints/things.yaml" in patch
    assert "+++ b/generated/python/altcraft/" in patch
    assert "round/" not in patch
    assert not [path for path, _ in loop.site.asked if "user-guide" in path]
    assert all(agent.endswith("; docs@example.com)") for agent in loop.site.agents)


def test_distributions_documents_and_notes(loop: Loop) -> None:
    (loop.folder / "CHANGELOG.md").write_text("# Changelog\n\n## 1.0.0 - 2025-01-01\n\n- All.\n")
    done = script(loop, "distributions", "release")
    assert done.returncode == 0, done.stderr
    folder = loop.folder / "release"
    assert (folder / "notes.md").read_text() == "- All.\n"
    (wheel,) = (folder / "python").glob("*-1.0.0-*.whl")
    assert any(name.endswith("/_client.py") for name in zipfile.ZipFile(wheel).namelist())
    (source,) = (folder / "python").glob("*-1.0.0.tar.gz")
    with tarfile.open(source) as archive:
        assert any(name.endswith("pyproject.toml") for name in archive.getnames())
    documents = {path.name for path in (folder / "documents").iterdir()}
    assert {"openapi.json", "openapi.yaml", "altcraft.postman_collection.json"} <= documents


def test_tag_that_is_not_that_of_the_spec_publishes_nothing(loop: Loop) -> None:
    (loop.folder / "spec" / "api.yaml").write_text(
        (loop.folder / "spec" / "api.yaml").read_text().replace("version: 1.0.0", "version: 1.1.0")
    )
    done = script(loop, "distributions", "release")
    assert done.returncode == 1
    assert "the tag is v1.0.0, but the spec says 1.1.0" in done.stderr
    assert not list((loop.folder / "release" / "python").iterdir())
