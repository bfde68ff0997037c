"""The catalogue of rules as a Markdown table, for `README.md`."""

import generator.diff.compare  # noqa: F401 - the modules of all subjects register their rules
from generator.diff.change import RULES, Effect, Level, Rule

_LETTERS = {
    Level.NONE: "-",
    Level.DOCS_ONLY: "D",
    Level.COMPATIBLE: "C",
    Level.RISKY: "R",
    Level.BREAKING: "B",
}


def catalogue() -> str:
    """Return all rules as a table, in the order of their ids."""
    lines = ["| rule | what happened | request | answer | call |", "|---|---|---|---|---|"]
    lines += [_row(RULES[name]) for name in sorted(RULES)]
    return "\n".join(lines) + "\n"


def _row(rule: Rule) -> str:
    effects = (rule.effects.get(way) for way in ("request", "answer", "call"))
    cells = (f"`{rule.id}`", f"… {rule.says}", *map(_levels, effects))
    return f"| {' | '.join(cells)} |"


def _levels(effect: Effect | None) -> str:
    """Return the levels of Python, OpenAPI and Postman as three letters."""
    if effect is None:
        return ""
    return "".join(_LETTERS[one] for one in (effect.python, effect.openapi, effect.postman))
