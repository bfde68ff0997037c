"""The recipes of the client's README run as they stand, against the fake platform."""

import re
from pathlib import Path
from typing import Any

import altcraft
import pytest
from altcraft import Altcraft, AsyncAltcraft
from altcraft._core.engine.retry import LONGEST_RETRY_AFTER
from altcraft.testing import FakePlatform
from altcraft.testing.pytest_plugin import altcraft_fake  # noqa: F401 - the fixture under test

README = Path("generated/python/README.md").read_text("utf-8")
CHAPTERS = dict(chapter.split("\n", 1) for chapter in README.split("\n## ")[1:])
RECIPES = {
    title: "\n".join(re.findall(r"^```python\n(.*?)^```$", text, re.M | re.S))
    for title, text in CHAPTERS.items()
    if "```python" in text
}


def test_longest_wait_is_told() -> None:
    assert f"up to {LONGEST_RETRY_AFTER:.0f} seconds" in CHAPTERS["Errors"]


def test_every_chapter_with_code_is_found() -> None:
    assert len(RECIPES) >= 10


@pytest.mark.parametrize("title", RECIPES)
def test_recipe_runs(
    title: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    altcraft_fake: FakePlatform,  # noqa: F811
) -> None:
    def connected(cls: type[Any]) -> Any:
        return lambda url, token, **options: cls(
            url, token, **{"transport": altcraft_fake.transport} | options
        )

    altcraft_fake.set("profiles.import_batch", _accept_all)
    monkeypatch.setitem(altcraft.__dict__, "Altcraft", connected(Altcraft))
    monkeypatch.setitem(altcraft.__dict__, "AsyncAltcraft", connected(AsyncAltcraft))
    monkeypatch.chdir(tmp_path)
    with Altcraft("https://fake.test", "token", transport=altcraft_fake.transport) as client:
        exec(compile(RECIPES[title], title, "exec"), {"client": client, "__name__": "recipe"})


def _accept_all(call: Any) -> dict[str, Any]:
    return {"error": 0, "result": [{"error": 0, "profile_id": "1"} for _ in call.params["data"]]}
