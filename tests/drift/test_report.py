"""Reports, and the command as a whole."""

import re

import pytest

from generator.drift.compare.changes import Drift
from generator.drift.report import format_drift
from generator.findings import Location
from tests.conftest import Cli
from tests.drift.conftest import Docs
from tests.drift.pages import quick_import
from tests.support import tree

NAME = "profiles.quick_import"


def test_markdown_and_github(docs: Docs, cli: Cli) -> None:
    page = docs.page(quick_import().change("db_id", required="No"))
    result = cli("drift", page, "--format", "markdown")
    assert result.out.startswith(f"### {NAME}\n\n| change | what | page | spec |\n")
    assert "| required-changed | `db_id` is optional, it was required |" in result.out
    result = cli("drift", page, "--format", "github")
    assert result.out.startswith("::error file=spec/endpoints/profiles.yaml,line=")
    assert "title=required-changed::profiles.quick_import: `db_id` is optional" in result.out


def test_texts_of_pages_cannot_leave_their_place() -> None:
    message = "a | b\n::error::x <script> [link](x)"
    one = Drift("row-unread", "x", "", message, Location("a\nb|c.txt"))
    row = format_drift([one], "markdown").split("\n")[-1]
    assert row.startswith("| row-unread | a \\| b ::error::x \\<script\\> \\[link\\](x) |")
    assert format_drift([one], "github").count("\n") == 0


@pytest.mark.slow
def test_apply_and_accept(docs: Docs, cli: Cli) -> None:
    page = docs.page(quick_import().change("db_id", required="No"))
    before = tree(docs.spec)
    assert cli("drift", page).code == 1
    assert tree(docs.spec) == before
    result = cli("drift", page, "--apply", "--date", "2026-01-02")
    assert result.code == 0
    assert "changed spec/endpoints/profiles.yaml" in result.err
    assert "# page.txt, 2026-01-02: " in docs.text("endpoints/profiles.yaml")
    assert cli("drift", page).code == 0
    assert cli("validate").code == 0
    back = docs.page(quick_import())
    assert cli("drift", back).code == 1
    assert cli("drift", back, "--accept").code == 0
    assert cli("drift", back).code == 0


@pytest.mark.slow
def test_the_memory_of_an_operation_that_was_renamed(docs: Docs, cli: Cli) -> None:
    path = docs.page(quick_import())
    docs.accept(path)
    assert "nothing has this name" not in cli("drift", path).err
    for file in docs.spec.rglob("*.yaml"):
        text = file.read_text("utf-8")
        file.write_text(re.sub(rf"\b{re.escape(NAME)}\b", "profiles.add_fast", text), "utf-8")
    orphan, new = (docs.spec / "pages" / f"{name}.json" for name in (NAME, "profiles.add_fast"))
    assert f"{orphan}: nothing has this name; `git mv` it" in cli("drift", path).err
    orphan.rename(new)
    changed = cli("drift", docs.page(quick_import().change("email", text="New.")))
    assert "text-changed: the description of `email` changed" in changed.out
    assert "nothing has this name" not in changed.err


def test_a_spec_with_errors_is_left_alone(docs: Docs, cli: Cli) -> None:
    (docs.spec / "endpoints" / "goals.yaml").write_text("section: nowhere\n", "utf-8")
    before = tree(docs.spec)
    result = cli("drift", docs.page(quick_import()), "--apply")
    assert result.code == 1
    assert tree(docs.spec) == before
