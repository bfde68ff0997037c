"""The recipes run as they stand, and the page that shows them says what they print."""

import contextlib
import io
from pathlib import Path

import altcraft
import pytest
from altcraft import Altcraft
from altcraft.testing import FakeClock, FakePlatform

from tests.support import ROOT

FOLDER = ROOT / "templates/recipes"
PAGE = ROOT / "docs/recipes/README.md"
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
    outputs = {path: printed(path, monkeypatch) for path in RECIPES}
    for path in RECIPES:
        text = path.read_text("utf-8")
        title, _, rest = text.removeprefix('"""').partition("\n")
        about, _, code = rest.partition('"""\n') if not title.endswith('"""') else ("", "", rest)
        title = title.removesuffix('"""').rstrip(".")
        parts.append(
            f"## {title}\n\n{about.strip()}\n\n"
            f"[`{path.name}`](../../templates/recipes/{path.name})\n\n"
            f"```python\n{code.strip()}\n```\n\nprints\n\n```text\n"
            f"{outputs[path]}```\n".replace("\n\n\n\n", "\n\n")
        )
    page = "\n".join(parts)
    if update_golden:
        PAGE.write_text(page, "utf-8")
        for path, text in outputs.items():
            path.with_suffix(".txt").write_text(text, "utf-8")
    assert PAGE.read_text("utf-8") == page
    for path, text in outputs.items():
        assert path.with_suffix(".txt").read_text("utf-8") == text, path
    assert len(RECIPES) >= 17
