"""Every rule finds what it is for, and nothing else; what means nothing is no change."""

from copy import deepcopy
from pathlib import Path

import pytest

from generator.diff import compare
from generator.diff.change import RULES, Change
from generator.findings import Findings
from generator.link import link_api
from generator.model import Api
from generator.source.folder import read_spec
from tests.diff import cases_api, cases_calls, cases_fields, cases_rules
from tests.diff.case import Case
from tests.support import Spec

CASES: list[Case] = [
    *cases_fields.CASES,
    *cases_rules.CASES,
    *cases_calls.CASES,
    *cases_api.CASES,
]


def load(spec: Spec) -> Api:
    """Return the model; the linter's demands on a good spec do not matter here."""
    findings = Findings()
    api = link_api(read_spec(spec.directory, findings), findings)
    style = ("unused", "misplaced-key")
    assert [str(one) for one in findings if one.level == "error" and one.rule not in style] == []
    assert api is not None
    return api


def verdict(changes: tuple[Change, ...]) -> list[str]:
    return sorted(f"{one.level} {one.rule.id}" for one in changes)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_pair_gets_its_verdict_in_both_directions(case: Case, tmp_path: Path) -> None:
    old, new = map(load, case.specs(tmp_path))
    assert verdict(compare(old, new)) == sorted(case.forth)
    assert verdict(compare(new, old)) == sorted(case.back)
    for one in (old, new):  # nothing is a change to itself
        assert compare(one, deepcopy(one)) == ()


def test_every_rule_is_found_by_a_pair() -> None:
    found = {one.split()[1] for case in CASES for one in (*case.forth, *case.back)}
    assert found == set(RULES)


def test_names_of_cases_are_unique() -> None:
    names = [case.name for case in CASES]
    assert len(set(names)) == len(names)
