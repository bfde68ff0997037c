"""The recipes run as they stand, and the page that shows them says what they print."""

import contextlib
import io
from pathlib import Path

import altcraft
import pytest
from altcraft import Altcraft
from altcraft.testing import FakeClock, FakePlatform

from tests.support import ROOT

FOLDER = ROOT / "docs/recipes"
RECIPES = sorted(FOLDER.glob("*.py"))
HEAD = """\
# Recipes

Programs that run as they stand. They read the address and the token from the environment variables
`ALTCRAFT_URL` and `ALTCRAFT_TOKEN`; without an account, `altcraft play` prints both. What each one
prints was seen on an empty platform.

This page is made by `tests/test_recipes.py`, which runs each program.
"""


def printed(path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return what a recipe prints on an empty platform."""
    fake = FakePlatform(world="empty", clock=FakeClock())
    monkeypatch.setenv("ALTCRAFT_URL", "https://fake.test")
    monkeypatch.setenv("ALTCRAFT_TOKEN", "token")

    def connected(*given: str, **options: object) -> Altcraft:
        return Altcraft(*given, **{"transport": fake.transport, **options})  # type: ignore[arg-type]

    monkeypatch.setitem(altcraft.__dict__, "Altcraft", connected)
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(path.read_text("utf-8"), path.name, "exec"), {"__name__": "__main__"})
    return output.getvalue()


def test_page_shows_each_recipe_whole_with_what_it_prints(
    monkeypatch: pytest.MonkeyPatch, update_golden: bool
) -> None:
    parts = [HEAD]
    for path in RECIPES:
        text = path.read_text("utf-8")
        title, _, rest = text.removeprefix('"""').partition("\n")
        about, _, code = rest.partition('"""\n') if not title.endswith('"""') else ("", "", rest)
        title = title.removesuffix('"""').rstrip(".")
        parts.append(
            f"## {title}\n\n{about.strip()}\n\n[`{path.name}`]({path.name})\n\n"
            f"```python\n{code.strip()}\n```\n\nprints\n\n```text\n"
            f"{printed(path, monkeypatch)}```\n".replace("\n\n\n\n", "\n\n")
        )
    page = "\n".join(parts)
    shown = FOLDER / "README.md"
    if update_golden:
        shown.write_text(page, "utf-8")
    assert shown.read_text("utf-8") == page
    assert len(RECIPES) >= 17
