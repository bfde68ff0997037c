"""Lint: rules that look at the linked model and report what a schema cannot see.

A rule is a function registered under a stable id. `tests/lint/<id>/` holds a bad and a good fixture
for each.
"""

from generator.findings import Findings
from generator.lint import examples, names, references, texts
from generator.lint.registry import RULES
from generator.model import Api

__all__ = ["RULES", "examples", "lint", "names", "references", "texts"]


def lint(api: Api, findings: Findings) -> None:
    """Run every rule on the model."""
    for one in RULES.values():
        one.check(api, findings)
