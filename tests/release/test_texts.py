"""The texts that a release writes: the version's line, the change log."""

from datetime import date
from pathlib import Path

import pytest

from generator.diff import compare
from generator.diff.allow import Permission
from generator.diff.report import Report
from generator.diff.versions import Version
from generator.findings import NOWHERE
from generator.release.changelog import notes, section, versions, with_section
from generator.release.version_line import with_version
from tests.diff.test_rules import load
from tests.support import Spec

DAY = date(2025, 6, 15)
NEW = Version.parse("1.10.0")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("version: 1.2.3\n", "version: 1.10.0\n"),
        ("version: '1.2.3'  # raised by hand\n", "version: '1.10.0'  # raised by hand\n"),
        ('version:    "1.2.3"\n', 'version:    "1.10.0"\n'),
        ("# version: 1.2.3\n\nversion: 1.2.3\nother: {version: 1.2.3}\n",
         "# version: 1.2.3\n\nversion: 1.10.0\nother: {version: 1.2.3}\n"),
        ("title: Ä\r\nversion: 1.2.3\r\n", "title: Ä\r\nversion: 1.10.0\r\n"),
        ("{title: Ä, version: 1.2.3, more: 1}\n", "{title: Ä, version: 1.10.0, more: 1}\n"),
    ],
)  # fmt: skip
def test_only_the_version_changes(tmp_path: Path, old: str, new: str) -> None:
    path = tmp_path / "api.yaml"
    path.write_bytes(old.encode())
    assert with_version(path, NEW) == new


def test_first_section_makes_the_change_log() -> None:
    text = with_section("", NEW, DAY, "")
    assert text.startswith("# Changelog\n\nVersions follow")
    assert text.endswith("\n\n## Unreleased\n\n## 1.10.0 - 2025-06-15\n\nFirst release.\n")


def test_section_stands_on_top_of_the_older_ones() -> None:
    old = "# Changelog\n\n## 1.9.0 - 2025-01-01\n\n- Old.\n"
    assert with_section(old, NEW, DAY, "- New.") == (
        "# Changelog\n\n## Unreleased\n\n## 1.10.0 - 2025-06-15\n\n- New.\n\n"
        "## 1.9.0 - 2025-01-01\n\n- Old.\n"
    )


@pytest.mark.parametrize("title", ["## Unreleased", "## [Unreleased]", "## unreleased "])
def test_what_was_unreleased_moves_into_the_section(title: str) -> None:
    old = f"# Changelog\n\n{title}\n\n- By hand.\n\n## 1.9.0 - 2025-01-01\n\n- Old.\n"
    assert with_section(old, NEW, DAY, "### Added\n\n- New.") == (
        "# Changelog\n\n## Unreleased\n\n## 1.10.0 - 2025-06-15\n\n- By hand.\n\n"
        "### Added\n\n- New.\n\n## 1.9.0 - 2025-01-01\n\n- Old.\n"
    )


def test_sections_are_recognised_by_their_whole_version() -> None:
    text = (
        "## [1.10.0] - 2025-01-01\n\n- Ten.\n\n## 1.1.0\n\n- One.\n\n## 1.1.0rc1\n\n## Old ones\n"
    )
    assert list(map(str, versions(text))) == ["1.10.0", "1.1.0", "1.1.0rc1"]
    found = [notes(text, Version.parse(one)) for one in ("1.10.0", "1.1.0", "1.1.0rc1", "1.0.0")]
    assert found == ["- Ten.", "- One.", "", None]


def written(old: Spec, new: Spec, reason: str = "") -> str:
    """Return the section of a change; with a reason all of it is accepted."""
    before, after = load(old), load(new)
    changes = compare(before, after)
    permission = Permission(None, "any", "*", reason, DAY, NOWHERE)
    accepted = dict.fromkeys(changes, permission) if reason else {}
    version = Version.parse("1.0.0")
    return section(Report(changes, accepted, version, version, before, after), NEW)


def test_section_puts_first_what_breaks_and_says_what_to_do(tmp_path: Path) -> None:
    old, new = Spec(tmp_path / "old"), Spec(tmp_path / "new")
    old.endpoint("request: {a: {type: int, description: A.}, b: {enum: [x], description: B.}}")
    new.endpoint("deprecated: Use another.\nrequest:\n  b: {enum: [x, y], description: Other.}\n")
    assert written(old, new) == (
        "### Breaking changes\n\n"
        "- Parameter `a` of `extras.get` was removed. **Do not send it any more.**"
        " (Python, OpenAPI)\n\n"
        "### Added\n\n"
        "- Parameter `b` of `extras.get` can be `y` too.\n\n"
        "### Deprecated\n\n"
        "- `extras.get` is deprecated: Use another. **Plan to do without it.** (since 1.10.0)\n\n"
        "### Documentation\n\n"
        "- Other words or examples: `extras.get`.\n"
    )


def test_new_required_parameter_and_renames_come_with_code(tmp_path: Path) -> None:
    old, new = Spec(tmp_path / "old"), Spec(tmp_path / "new")
    old.endpoint("request:\n  name: {type: string, example: Ann, description: Name.}\n")
    new.endpoint(
        "request:\n"
        "  title: {type: string, example: Ann, description: Name.}\n"
        "  size: {type: int, required: true, example: 7, description: Size.}\n"
    )
    new.replace("endpoints/extras.yaml", "  extras.get:", "  extras.read:")
    assert written(old, new).split("\n\n### Added")[0] == (
        "### Breaking changes\n\n"
        "- `extras.get` was renamed to `extras.read`. **Call `extras.read` instead.**"
        " (Python, OpenAPI)\n\n"
        "  ```diff\n  -client.extras.get(...)\n  +client.extras.read(...)\n  ```\n\n"
        "- Parameter `name` of `extras.read` was renamed to `title`. **Send `title` instead.**"
        " (Python, OpenAPI)\n\n"
        "  ```diff\n"
        '  -client.extras.get(..., name="Ann")\n'
        '  +client.extras.read(..., title="Ann")\n  ```\n\n'
        "- Parameter `size` of `extras.read` was added and is required."
        " **Send it in every call.** (Python, OpenAPI, Postman)\n\n"
        "  ```diff\n  -client.extras.get(...)\n  +client.extras.read(..., size=7)\n  ```\n"
    )


def test_accepted_changes_break_all_the_same_and_tell_their_reason(tmp_path: Path) -> None:
    old, new = Spec(tmp_path / "old"), Spec(tmp_path / "new")
    old.endpoint("request: {a: {type: int, description: A.}}")
    new.endpoint("request: {}")
    assert written(old, new, "It never\nworked.") == (
        "### Breaking changes\n\n"
        "- Parameter `a` of `extras.get` was removed. **Do not send it any more.**"
        " (Python, OpenAPI) Accepted, and not counted by the version: It never\\u000aworked.\n"
    )
