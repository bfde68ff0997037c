"""The README beside the rules says what the register says."""

import re

from generator.diff.catalogue import catalogue
from generator.diff.change import RULES
from tests.support import ROOT

README = (ROOT / "generator" / "diff" / "README.md").read_text("utf-8")


def test_table_of_rules_is_the_register() -> None:
    table = README.split("<!-- rules -->\n")[1].split("<!-- /rules -->")[0]
    assert table == catalogue()


def test_comparison_with_oasdiff_names_rules_that_exist() -> None:
    rows = README.split("## The checks of oasdiff")[1].split("\n|---|---|\n")[1].split("\n\n")[0]
    named = {name for row in rows.splitlines() for name in _names(row.split("|")[2])}
    assert named <= RULES.keys()
    assert len(named) > 40


def test_ids_are_kebab_case() -> None:
    assert [name for name in RULES if not re.fullmatch(r"[a-z]+(-[a-z]+)+", name)] == []


def test_what_hurts_comes_with_advice() -> None:
    silent = [
        rule.id
        for rule in RULES.values()
        for effect in rule.effects.values()
        if effect.level >= 3 and not effect.act
    ]
    assert silent == []


def _names(cell: str) -> list[str]:
    return [name for name in re.findall(r"`([^`]+)`", cell) if not name.endswith("*")]
