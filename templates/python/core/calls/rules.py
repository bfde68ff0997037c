"""Checks before anything is sent: what is required, and what must be sent together."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from .operation import Condition, Operation, Rule


def check(operation: Operation, params: Mapping[str, Any]) -> list[str]:
    """Return everything that the documentation says against sending these parameters."""
    problems = [f"{name} is required" for name in operation.required if name not in params]
    return problems + _breaches(operation, params, firm=True)


def doubts(operation: Operation, params: Mapping[str, Any]) -> list[str]:
    """Return what speaks against sending these parameters but is weaker than documented."""
    return _breaches(operation, params, firm=False)


def _breaches(operation: Operation, params: Mapping[str, Any], *, firm: bool) -> list[str]:
    problems: list[str] = []
    for rule in operation.rules:
        if rule.firm is firm and all(_holds(condition, params) for condition in rule.when):
            problems += _broken(rule, params)
    return problems


def _holds(condition: Condition, params: Mapping[str, Any]) -> bool:
    return condition.field in params and params[condition.field] in condition.values


def _broken(rule: Rule, params: Mapping[str, Any]) -> Iterator[str]:
    sent = [name for name in rule.fields if name in params]
    names = ", ".join(rule.fields)
    when = " and ".join(f"{one.field} is {' or '.join(map(str, one.values))}" for one in rule.when)
    suffix = f" when {when}" if when else ""
    if rule.kind == "all_of" and len(sent) < len(rule.fields):
        missing = ", ".join(name for name in rule.fields if name not in params)
        yield f"{missing} must be sent{suffix}"
    elif rule.kind == "one_of" and len(sent) != 1:
        also = f", not {' and '.join(sent)}" if sent else ""
        yield f"exactly one of {names} must be sent{suffix}{also}"
    elif rule.kind == "any_of" and not sent:
        yield f"at least one of {names} must be sent{suffix}"
    elif rule.kind == "at_most_one_of" and len(sent) > 1:
        yield f"at most one of {names} may be sent{suffix}, not {' and '.join(sent)}"
    elif rule.kind == "together" and 0 < len(sent) < len(rule.fields):
        yield f"{names} must be sent together{suffix}"
