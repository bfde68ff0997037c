"""The allow-list: what it accepts, until when, and what is wrong with it."""

from datetime import date
from pathlib import Path

import pytest

from generator.diff import Change, compare
from generator.diff.allow import accept, read_permissions
from generator.findings import Findings
from tests.diff.test_rules import load
from tests.support import Spec

TODAY = date(2025, 6, 15)


@pytest.fixture
def changes(tmp_path: Path) -> tuple[Change, ...]:
    old, new = Spec(tmp_path / "old"), Spec(tmp_path / "new")
    old.endpoint("request: {a: {type: int, description: A.}, b: {type: int, description: B.}}")
    new.endpoint("request: {}")
    return compare(load(old), load(new))


def accepted(tmp_path: Path, text: str, changes: tuple[Change, ...]) -> tuple[list[str], list[str]]:
    path = tmp_path / "allow.yaml"
    path.write_text(text)
    findings = Findings()
    permissions = read_permissions(path, findings)
    found = accept(changes, permissions, TODAY, findings)
    names = [".".join(one.subject.path) for one in found]
    return names, [str(one).replace(f"{tmp_path.as_posix()}/", "") for one in findings]


def test_fingerprint_accepts_one_change(tmp_path: Path, changes: tuple[Change, ...]) -> None:
    text = f"allow:\n  - {{change: '{changes[0].fingerprint}', reason: R., until: 2025-06-15}}\n"
    assert accepted(tmp_path, text, changes) == (["a"], [])


@pytest.mark.parametrize(
    ("subject", "names"),
    [("extras.get.a", ["a"]), ("extras.*", ["a", "b"]), ("*.b", ["b"])],
)
def test_rule_accepts_the_subjects_of_a_pattern(
    tmp_path: Path, changes: tuple[Change, ...], subject: str, names: list[str]
) -> None:
    entry = f"{{rule: field-removed, subject: '{subject}', reason: R., until: 2026-01-01}}"
    assert accepted(tmp_path, f"allow:\n  - {entry}\n", changes) == (names, [])


def test_entry_accepts_nothing_after_its_last_day(
    tmp_path: Path, changes: tuple[Change, ...]
) -> None:
    text = "allow:\n  - {rule: field-removed, reason: A pity., until: 2025-06-14}\n"
    assert accepted(tmp_path, text, changes) == (
        [],
        [
            (
                "allow.yaml:2:5: warning[allow-expired] accepted until 2025-06-14 only: A pity. "
                "(hint: decide again, and give a new date)"
            )
        ],
    )


def test_entry_that_fits_nothing_is_reported(tmp_path: Path, changes: tuple[Change, ...]) -> None:
    text = "allow:\n  - {rule: operation-removed, reason: R., until: 2026-01-01}\n"
    names, findings = accepted(tmp_path, text, changes)
    assert names == []
    assert findings == [
        "allow.yaml:2:5: warning[allow-unused] no change fits this (hint: remove it)"
    ]


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("{rule: field-remove, reason: R., until: 2026-01-01}", "there is no rule 'field-remove'"),
        (
            "{change: 123456789012, reason: R., until: 2026-01-01}",
            "`change` must be text; quote it",
        ),
        ("{change: abc, reason: R., until: 2026-01-01}", "a fingerprint of 12 hex digits"),
        ("{rule: field-removed, until: 2026-01-01}", "`reason` is missing"),
        ("{rule: field-removed, reason: R.}", "`until` is missing"),
        ("{rule: field-removed, reason: R., until: soon}", "`until` is a date"),
        ("{reason: R., until: 2026-01-01}", "either `change` or `rule`"),
        ("{change: 0123456789ab, subject: x, reason: R., until: 2026-01-01}", "needs `rule`"),
        ("{rule: field-removed, why: R., until: 2026-01-01}", "there is no key 'why'"),
        ("just text", "an entry is a mapping"),
    ],
)
def test_faulty_entry_is_an_error(tmp_path: Path, entry: str, message: str) -> None:
    names, findings = accepted(tmp_path, f"allow:\n  - {entry}\n", ())
    assert names == []
    assert len(findings) == 1
    assert findings[0].startswith("allow.yaml:2:5: error[allow-list] ")
    assert message in findings[0]


@pytest.mark.parametrize("text", ["allow: no list\n", "allowed: []\n", "- {}\n"])
def test_other_files_are_an_error(tmp_path: Path, text: str) -> None:
    assert "error[" in accepted(tmp_path, text, ())[1][0]
