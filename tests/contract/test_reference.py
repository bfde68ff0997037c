"""The reference in a real browser: what it shows, how it is searched, whom it asks."""

import json
import os
import shutil
import subprocess
from typing import Any

import pytest

from tests.contract.tools import CONTRACT, GENERATED
from tests.support import ROOT

# What a person would type, and the page that must open: more keystrokes than this are too many.
QUESTIONS = {
    "add profile static": "segments.add_profile",
    "how do I add a profile to a static segment": "segments.add_profile",
    "435": "435",
    "import profile": "profiles.import_one",
    "delete segment": "segments.delete",
    "start trigger": "triggers.start",
    "suppress email": "suppression_lists.add_email",
    "task status": "tasks.get_status",
    "/profiles/segstatic/add": "segments.add_profile",
    "promo activate": "promocodes.activate",
    "list databases": "databases.list",
}
FURTHER_KEYS = 6
TABLE = ROOT / "docs" / "search.md"
HEAD = """\
# What the search of the reference answers

Typed into the search of the reference in a real browser, by the keyboard alone. The keys are all
that were pressed: `/`, the letters, the arrows and Enter. `tests/contract/test_reference.py` makes
this table.

| typed | opens | keys |
|---|---|--:|
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Any:
    browser = (
        os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    )
    assert browser, "these tests need Chromium: install it, or name it in CHROMIUM"
    done = subprocess.run(
        ["node", str(CONTRACT / "browser.mjs"), browser, str(GENERATED / "reference"), ""],
        input=json.dumps(QUESTIONS),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_nothing_is_wrong_and_nobody_else_is_asked(found: Any) -> None:
    assert found["messages"] == []
    assert found["outside"] == []


def test_every_kind_of_page_is_accessible_in_both_themes_and_fits_a_phone(found: Any) -> None:
    assert found["violations"] == []
    assert found["wide"] == []


@pytest.mark.parametrize("text", QUESTIONS)
def test_the_search_answers_with_few_keystrokes(found: Any, text: str) -> None:
    answer = found["keystrokes"][text]
    assert answer["opened"].removesuffix(".html").split("#")[-1] == QUESTIONS[text]
    assert answer["count"] <= len(text) + FURTHER_KEYS


def test_the_table_of_questions_is_what_the_browser_saw(found: Any, update_golden: bool) -> None:
    rows = [
        f"| {text} | `{page}` | {found['keystrokes'][text]['count']} |\n"
        for text, page in QUESTIONS.items()
    ]
    table = HEAD + "".join(rows)
    if update_golden:
        TABLE.write_text(table, "utf-8")
    assert TABLE.read_text("utf-8") == table


def test_the_language_of_samples_is_remembered(found: Any) -> None:
    assert found["remembered"] == "true"


def test_a_mode_shows_its_parameters_alone(found: Any) -> None:
    assert set(found["oneMode"]) < set(found["allModes"])
    assert "request.phone" in found["oneMode"]
    assert "request.profile_id" not in found["oneMode"]
    assert found["oneMode"][:2] == ["request.db_id", "request.data"]


def test_a_link_to_a_nested_field_opens_what_it_stands_in(found: Any) -> None:
    assert found["deepLink"] is True


def test_a_sample_is_copied_as_it_is(found: Any) -> None:
    assert found["copied"] == found["sample"]
