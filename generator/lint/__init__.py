"""Lint: rules that look at the linked model and report what a schema cannot see.

A rule is a function registered under a stable id. `tests/lint/<id>/` holds a bad and a good fixture
for each.
"""

from generator.findings import Findings
from generator.lint import examples, names, postman, references, texts
from generator.lint.registry import RULES, LintedApi
from generator.model import Api

__all__ = ["RULES", "examples", "lint", "names", "postman", "references", "texts"]


def lint(api: Api, findings: Findings, *, whole: bool = True) -> None:
    """Run the rules on the model.

    Args:
        api: The model.
        findings: Receives what breaks a rule.
        whole: Whether everything in the spec could be read.
    """
    linted = LintedApi(*api)
    for one in RULES.values():
        if whole or not one.needs_whole:
            one.check(linted, findings)
