"""Where the rows of a flat table belong.

A page lists the fields of `data` beside `error`; its example and the spec show where they are.
"""

from dataclasses import replace

from generator.drift.compare.side import Side
from generator.drift.facts.examples import Example
from generator.drift.facts.key import parent
from generator.drift.facts.model import FieldFact
from generator.model import Field


def nested(side: Side, facts: tuple[FieldFact, ...], example: Example) -> tuple[FieldFact, ...]:
    """Return the rows of a table under the full names of their fields."""
    known = [one for name, field in side.everything() for one in _names(name, field)]
    placed: list[FieldFact] = []
    above = ""
    for fact in facts:
        name = _place(side, fact, known, example, above, {one.name for one in placed})
        if fact.name not in side.silent:
            above = parent(name)
        placed.append(replace(fact, name=name))
    return tuple(placed)


def _names(name: str, field: Field) -> list[str]:
    """Return the names that a page may have for a field, with the way to it."""
    way = name.removesuffix(field.name)
    return [name, *(f"{way}{alias}" for alias in field.aliases)]


def _place(
    side: Side,
    fact: FieldFact,
    known: list[str],
    example: Example,
    above: str,
    taken: set[str],
) -> str:
    name = fact.name
    if side.find(name) is not None or name in side.silent or name == "*":
        return name
    if "." in name:
        shifted = next((one for one in known if one.endswith(f".{name}")), None)
        return shifted or name
    shown = example.paths(name)
    if name in shown and side.part == "request":
        return name
    inside = [one for one in known if one.endswith(f".{name}") and one not in taken]
    if side.part == "request":
        return inside[0] if inside else name
    for choices in ([one for one in inside if one in shown], shown, inside):
        beside = [one for one in choices if parent(one) == above]
        if name in choices:
            return name
        if choices and choices is not inside:
            return (beside or choices)[0]
        if choices:
            return (beside or sorted(choices, key=lambda one: one.count(".")))[0]
    if not example.kinds and above:
        return f"{above}.{name}"
    return name
