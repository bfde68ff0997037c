"""The version that a change asks for."""

from itertools import pairwise

import pytest

from generator.diff.change import Level
from generator.diff.versions import Version


@pytest.mark.parametrize(
    ("old", "level", "new"),
    [
        ("1.2.3", Level.BREAKING, "2.0.0"),
        ("1.2.3", Level.RISKY, "1.3.0"),
        ("1.2.3", Level.COMPATIBLE, "1.3.0"),
        ("1.2.3", Level.DOCS_ONLY, "1.2.4"),
        ("2.0.0rc1", Level.BREAKING, "2.0.0"),
        ("0.2.3", Level.BREAKING, "0.3.0"),
        ("0.2.3", Level.RISKY, "0.2.4"),
        ("0.2.3", Level.COMPATIBLE, "0.2.4"),
        ("0.2.3", Level.DOCS_ONLY, "0.2.4"),
    ],
)
def test_worst_change_decides(old: str, level: Level, new: str) -> None:
    assert str(Version.parse(old).after(level)) == new


def test_versions_are_ordered_as_numbers() -> None:
    written = ["0.9.9", "0.10.0a2", "0.10.0a10", "0.10.0b1", "0.10.0rc1", "0.10.0"]
    versions = list(map(Version.parse, written))
    assert all(one < other for one, other in pairwise(versions))
    assert {str(one.final) for one in versions[1:]} == {"0.10.0"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "1.2",
        "1.2.3.4",
        "v1.2.3",
        "1.2.x",
        "1.2.-3",
        "1.2.٣",
        "1.2.3rc",
        "1.2.3rc01",
        "1.2.3c1",
        "1.2.3.post1",
        "1.2.3.dev1",
        "1.2.3+a",
    ],
)
def test_other_texts_are_no_versions(text: str) -> None:
    with pytest.raises(ValueError, match="is not a version"):
        Version.parse(text)
