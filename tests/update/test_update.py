"""`update` in a project of its own, with a site whose pages change between two runs."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from generator.output import prepare
from tests.drift.pages import Row, as_html
from tests.repository import TestRepository
from tests.update.conftest import Loop

_COLOUR = Row("colour", "string", '"red"', "Yes", "The colour")


def test_second_run_says_what_the_pull_request_says(loop: Loop) -> None:
    loop.add(_COLOUR)
    done = loop.run()
    assert done.code == 0
    fingerprint = done.out.split("`field-added-required` `")[1][:12]
    assert done.out == (
        "# Take over 1 change of the documentation, 2025-06-15\n\n"
        "- 1 page read, 1 of them new or changed\n"
        "- 1 difference written into the spec, 0 left to you, 0 places not understood\n"
        "- Next version: at least **2.0.0**; the worst change since 1.0.1 is breaking\n\n"
        "## Who is hurt\n\n"
        "#### Breaking (1)\n\n"
        "- Parameter `colour` of `things.get` was added and is required."
        " **Send it in every call.**\n"
        "  For python breaking, openapi breaking, postman breaking."
        f" `field-added-required` `{fingerprint}`"
        " `spec/endpoints/things.yaml:4:3` → `spec/endpoints/things.yaml:13:7`\n\n"
        "<details><summary>Words only (1)</summary>\n\n"
        "- `things.get` has other examples.\n\n</details>\n\n"
        "## Pages\n\n"
        "### pages/en-things-get.html\n\n"
        f"<{loop.site.base}en/things/get.html>\n\n"
        "Written (1):\n\n"
        "| of | what the page says | sure |\n|---|---|---|\n"
        "| things.get | parameter 'colour' is new (string, required) | certain |\n"
    )
    assert "colour:" in (loop.folder / "spec/endpoints/things.yaml").read_text()
    assert loop.cli("build", "--check").code == 0


def test_nothing_changed(loop: Loop) -> None:
    before = loop.content
    done = loop.run()
    assert done.code == 0
    assert "0 differences written into the spec, 0 left to you" in done.out
    assert "Nobody: the outputs stay as they are" in done.out
    assert "Nothing to release: the spec is that of 1.0.1" in done.out
    assert loop.content == before


def test_what_is_left_to_a_person_is_told_by_page(loop: Loop) -> None:
    loop.site.pages["en/riddle.html"] = "<h1>Riddle</h1><p>What am I?</p>"
    loop.site.pages["en/gone.html"] = ""
    loop.site.special["/docs/en/gone.html"] = lambda: (404, {}, b"")
    done = loop.run()
    assert done.code == 0
    assert "1 place not understood" in done.out
    assert "### pages/en-riddle.html\n" in done.out
    assert "Left to you (1):\n" in done.out
    assert "## Pages that could not be fetched\n\n- http:\u200b//127.0.0.1" in done.out
    assert "en/gone.html: gone, the site answers 404" in done.out


def test_text_of_a_page_is_nothing_but_text(loop: Loop) -> None:
    hostile = "<img src=x>|`@all #1 [a](https://evil.example) **bold**"
    loop.add(replace(_COLOUR, name="col`our", type=hostile))
    loop.site.pages["en/riddle.html"] = f"<h1>{hostile}</h1><p>{hostile}</p>"
    out = loop.run().out
    assert "<img" not in out.replace("\\<img", "")
    assert "@all" not in out
    assert "[a]" not in out
    assert "**bold" not in out


def test_report_goes_into_a_file(loop: Loop, tmp_path: Path) -> None:
    done = loop.run(f"--report={tmp_path / 'report.md'}")
    assert (done.code, done.out) == (0, "")
    assert (tmp_path / "report.md").read_text("utf-8").startswith("# Take over 0 changes of")


def test_files_that_are_not_committed_are_refused(loop: Loop) -> None:
    with (loop.folder / "spec" / "api.yaml").open("a") as file:
        file.write("# mine\n")
    loop.add(_COLOUR)
    refusal = loop.refuses()
    assert "these files are not committed:\n M spec/api.yaml" in refusal
    assert loop.site.asked == []


@pytest.mark.slow
def test_other_files_may_be_there(loop: Loop) -> None:
    (loop.folder / "notes.txt").write_text("")
    assert loop.run().code == 0


@pytest.mark.slow
def test_project_without_git(loop: Loop, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(loop.folder / ".git")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(loop.folder.parent))
    done = loop.run()
    assert done.code == 0
    assert "No release is known; the spec says 1.0.0" in done.out


def test_outputs_that_cannot_be_made_leave_the_spec_as_it_was(
    loop: Loop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(prepare, "make_files", fail)
    loop.add(_COLOUR)
    assert "the spec is unchanged" in loop.refuses()


def test_site_that_does_not_answer_changes_nothing(loop: Loop) -> None:
    loop.site.special["/robots.txt"] = lambda: (500, {}, b"")
    assert "nothing may be asked for; nothing was changed" in loop.refuses()


@pytest.mark.slow
def test_pages_that_are_there_already(loop: Loop) -> None:
    (loop.folder / "pages").mkdir()
    (loop.folder / "pages" / "get.html").write_text(as_html(loop.page))
    done = loop.run("--no-fetch")
    assert (done.code, loop.site.asked) == (0, [])
    assert "- 1 page read\n" in done.out


def test_folder_without_pages_is_told(loop: Loop) -> None:
    (loop.folder / "pages").mkdir()
    assert "no pages in it" in loop.refuses("--no-fetch")


def test_pages_that_would_empty_the_spec_are_not_believed(loop: Loop) -> None:
    rows = (replace(_COLOUR, name=name) for name in ("colour", "shape", "size"))
    loop.publish(replace(loop.page, request=(*loop.page.request, *rows)))
    assert loop.run().code == 0
    TestRepository(loop.folder).commit()
    loop.publish(loop.page)
    assert "run with --yes; nothing was changed" in loop.refuses()
    assert loop.run("--yes").code == 0
