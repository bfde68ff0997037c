"""Reports, and the command as a whole."""

import json

import pytest

from generator.drift.compare.changes import Drift
from generator.drift.report import format_drift
from generator.findings import Location
from tests.conftest import Cli
from tests.drift.conftest import DATE, Docs
from tests.drift.lists import list_as_text, list_rows
from tests.drift.pages import quick_import
from tests.support import tree

NAME = "profiles.quick_import"


def test_text_is_grouped_by_endpoint(docs: Docs, cli: Cli) -> None:
    page = docs.page(quick_import().change("db_id", required="No").without("phone"))
    rows = [row for row in list_rows(docs.api) if row[2] != "Delete profile"]
    listed = docs.save("list.txt", list_as_text(rows))
    result = cli("drift", listed, page)
    assert result.code == 1
    assert result.out.count(f"{NAME}\n") == 1
    assert "  required-changed: `db_id` is optional, it was required\n" in result.out
    assert f"    page: {page}:17; spec: spec/endpoints/profiles.yaml:" in result.out
    assert "profiles.delete\n  endpoint-removed: " in result.out
    assert "2 pages, 3 differences" in result.err
    assert f"{page}: new; its texts are compared once they are known (--accept)" in result.err


def test_json(docs: Docs, cli: Cli) -> None:
    page = docs.page(quick_import().change("db_id", required="No"))
    result = cli("drift", page, "--format", "json")
    assert result.code == 1
    (one,) = json.loads(result.out)
    assert one["spec"].pop("line") > 200
    assert one == {
        "kind": "required-changed",
        "subject": NAME,
        "where": "request.db_id",
        "message": "`db_id` is optional, it was required",
        "remarked": False,
        "before": "yes",
        "after": "no",
        "page": {"file": "pages/page.txt", "line": 17, "column": 1},
        "spec": {"file": "spec/endpoints/profiles.yaml", "column": 7},
    }
    assert json.loads(cli("drift", docs.page(quick_import()), "--format", "json").out) == []


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
    one = Drift("unread", "x", "", message, Location("a\nb|c.txt"))
    row = format_drift([one], "markdown").split("\n")[-1]
    assert row.startswith("| unread | a \\| b ::error::x \\<script\\> \\[link\\](x) |")
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


def test_a_remark_stays_open_until_it_is_applied_or_accepted(docs: Docs, cli: Cli) -> None:
    docs.accept(docs.page(quick_import()))
    file = "endpoints/profiles.yaml"
    page = quick_import().change("email", text="New.")
    path = docs.page(page.change("phone", type="uuid5"), "md")
    result = cli("drift", path, "--apply", "--date", DATE)
    assert result.code == 1
    assert "0 differences written, 2 left as remarks" in result.err
    remarks = docs.text(file)
    assert remarks.count("# page.md, ") == 2
    result = cli("drift", path)
    assert result.code == 1
    assert result.out.count(" (remark still open)\n") == 2
    assert cli("drift", path, "--apply", "--date", "2026-12-01").code == 1
    assert docs.text(file) == remarks  # each remark stands once
    text = "".join(one for one in remarks.splitlines(True) if "# page.md" not in one)
    (docs.spec / file).write_text(text, "utf-8")
    assert len(docs.told(path)) == 2  # without the comment as well
    again = docs.page(page.change("phone", type="uuid6"), "md")
    assert [(one.kind, one.remarked) for one in docs.drift(again)] == [
        ("text-changed", True),
        ("type-changed", False),
    ]
    assert docs.told(docs.page(quick_import(), "md")) == []
    assert cli("drift", docs.page(page, "md"), "--accept").code == 0
    assert "remarked" not in docs.memory(NAME)


@pytest.mark.slow
def test_the_memory_of_an_operation_that_was_renamed(docs: Docs, cli: Cli) -> None:
    path = docs.page(quick_import())
    docs.accept(path)
    assert "nothing has this name" not in cli("drift", path).err
    file = docs.spec / "endpoints" / "profiles.yaml"
    file.write_text(file.read_text("utf-8").replace(f"{NAME}:", "profiles.add_fast:"), "utf-8")
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
