"""Lint: rules that look at the linked model and report what a schema cannot see.

A rule is a function registered under a stable id. `tests/lint/<id>/` holds a bad and a good fixture
for each.
"""

from generator.findings import Findings
from generator.lint import (
    effects,
    examples,
    honesty,
    names,
    postman,
    references,
    state,
    texts,
)
from generator.lint.registry import RULES, LintedApi
from generator.model import Api

__all__ = [
    "RULES",
    "effects",
    "examples",
    "honesty",
    "lint",
    "names",
    "postman",
    "references",
    "state",
    "texts",
]


def lint(api: Api, findings: Findings) -> None:
    """Run the rules on the model.

    Args:
        api: The model.
        findings: Receives what breaks a rule.
    """
    linted = LintedApi(*api)
    findings.is_whole &= linted.is_classified
    for one in RULES.values():
        if findings.is_whole or not one.needs_whole:
            one.check(linted, findings)
