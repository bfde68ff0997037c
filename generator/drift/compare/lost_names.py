"""Rows whose name was lost on the page, as where a name looks like an address to be hidden."""

from dataclasses import replace

from generator.drift.compare.attributes import agrees_with
from generator.drift.compare.side import Side
from generator.drift.facts.examples import Example
from generator.drift.facts.key import own_name
from generator.drift.facts.model import FieldFact


def with_names(
    side: Side, facts: tuple[FieldFact, ...], example: Example
) -> tuple[tuple[FieldFact, ...], tuple[FieldFact, ...]]:
    """Give nameless rows the names of the fields that stand between their neighbours in the spec.

    Returns the rows that have a name now, and those that stay without one.
    """
    listed = {fact.name for fact in facts}
    named: list[FieldFact] = []
    lost: list[FieldFact] = []
    for index, fact in enumerate(facts):
        if fact.name:
            named.append(fact)
            continue
        name = _name(side, fact, facts[index + 1 :], named, listed, example)
        if name is None:
            lost.append(fact)
        else:
            listed.add(name)
            named.append(replace(fact, name=name))
    return tuple(named), tuple(lost)


def _name(
    side: Side,
    fact: FieldFact,
    below: tuple[FieldFact, ...],
    above: list[FieldFact],
    listed: set[str],
    example: Example,
) -> str | None:
    fields = [(name, field) for name, field in side.everything() if own_name(name) not in listed]
    fitting = [
        name for name, field in fields if fact.type and agrees_with(field.type, fact.type) != "no"
    ]
    shown = [name for name in fitting if example.shows(name)]
    order = [name for name, _ in side.everything()]
    before = [order.index(one.name) for one in above if one.name in order]
    after = [order.index(one.name) for one in below if one.name in order]
    between = [
        name
        for name in fitting
        if (not before or order.index(name) > before[-1])
        and (not after or order.index(name) < after[0])
    ]
    for choices in ([one for one in shown if "." not in one], between, fitting):
        if len(choices) == 1:
            return choices[0]
        if choices and choices is not fitting:
            shallow = [one for one in choices if "." not in one]
            if len(shallow) == 1:
                return shallow[0]
    return next((one for one in (*between, *fitting) if own_name(one) == "email"), None)
