"""The texts that a release writes: the version's line, the change log."""

from datetime import date
from pathlib import Path

import pytest

from generator.diff import compare
from generator.diff.report import Report
from generator.diff.versions import Version
from generator.release.changelog import has_section, section, with_section
from generator.release.version_line import with_version
from tests.diff.test_rules import load
from tests.support import Spec

DAY = date(2025, 6, 15)
NEW = Version(1, 10, 0)


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
    text = "## [1.10.0] - 2025-01-01\n\n## 1.1.0\n"
    assert [has_section(text, Version(1, minor, 0)) for minor in (10, 1, 0)] == [True, True, False]


def test_section_puts_first_what_breaks_and_says_what_to_do(tmp_path: Path) -> None:
    old, new = Spec(tmp_path / "old"), Spec(tmp_path / "new")
    old.endpoint("request: {a: {type: int, description: A.}, b: {enum: [x], description: B.}}")
    new.endpoint("deprecated: Use another.\nrequest:\n  b: {enum: [x, y], description: Other.}\n")
    report = Report(
        compare(load(old), load(new)), {}, Version.parse("1.0.0"), Version.parse("1.0.0")
    )
    assert section(report) == (
        "### Breaking changes\n\n"
        "- Parameter `a` of `extras.get` was removed. **Do not send it any more.**"
        " (Python, OpenAPI)\n\n"
        "### Added\n\n"
        "- Parameter `b` of `extras.get` can be `y` too.\n\n"
        "### Deprecated\n\n"
        "- `extras.get` is deprecated: Use another. **Plan to do without it.**\n\n"
        "### Documentation\n\n"
        "- Other words or examples: `extras.get`.\n"
    )
