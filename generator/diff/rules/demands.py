"""Demands: what must be sent, alone or together, under which conditions.

The rules of a shape are taken apart into demands of three kinds, each under at most one value of
each field: `any_of` (of a single field: it is required), `at_most_one_of` and `together`. A rule is
stricter than the other spec only if it makes a demand that no demand there implies, and that a
request of the other spec can fail: nobody sends a field or a value that does not exist.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from typing import Literal

from generator.diff.change import Change, Level, everyone, rule
from generator.diff.spot import Spot
from generator.model import Condition, Field, Rule, Shape
from generator.render import words

_STRICTER = rule(
    "rule-added",
    "has a new or stricter rule: {text}",
    "Added",
    request=everyone(Level.BREAKING, "Check your calls against the rule."),
)
_LOOSER = rule(
    "rule-removed",
    "has a rule less, or a looser one; before: {text}",
    "Removed",
    request=everyone(Level.COMPATIBLE),
)

_TEXT = rule(
    "rule-text-changed",
    "explains a rule in other words: {text}",
    request=everyone(Level.DOCS_ONLY),
    answer=everyone(Level.DOCS_ONLY),
)

# A field and one of its values; the type's name tells 1 from true.
Choice = tuple[str, str, str | int | bool]


@dataclass(frozen=True, slots=True)
class Demand:
    """What must be sent when each of some fields has a certain value."""

    kind: Literal["any_of", "at_most_one_of", "together"]
    fields: frozenset[str]
    when: frozenset[Choice] = frozenset()


def compare_demands(
    old: Shape, new: Shape, pairs: Iterable[tuple[Field, Field]], spot: Spot
) -> Iterator[Change]:
    """Compare the rules of two shapes; required fields are compared as fields.

    Args:
        old: The shape in the old spec.
        new: The shape in the new spec.
        pairs: The fields that both have.
        spot: Where they stand.
    """
    forth = {before.name: after.name for before, after in pairs}
    back = {after: before for before, after in forth.items()}
    for one in _stricter_rules(new, old, back):
        yield from replace(spot, new=one.location).say(_STRICTER, text=_in_words(one, new))
    for one in _stricter_rules(old, new, forth):
        yield from replace(spot, old=one.location).say(_LOOSER, text=_in_words(one, old))
    before = {frozenset(_demands(one)): one for one in old.rules}
    for one in new.rules:
        same = before.get(frozenset(_demands(one)))
        if same is not None and (same.note, same.editorial) != (one.note, one.editorial):
            at_both = replace(spot, old=same.location, new=one.location)
            yield from at_both.say(_TEXT, text=_in_words(one, new))


def _in_words(one: Rule, shape: Shape) -> str:
    alone = shape._replace(rules=(one._replace(note=None),))
    return words.rules(alone)[0].rstrip(".")


def _stricter_rules(shape: Shape, other: Shape, names: Mapping[str, str]) -> Iterator[Rule]:
    """Yield the rules of a shape that ask for more than another shape does.

    Args:
        shape: The shape whose rules are looked at.
        other: The shape that it is compared with.
        names: The fields that both have, from the shape's names to the other's.
    """
    made = [one for rule in other.rules if rule.is_firm for one in _demands(rule)]
    made += [_required(field.name) for field in other.fields if field.required == "yes"]
    for one in shape.rules:
        if not one.is_firm:
            continue  # it refuses nothing
        seen = (_seen_from(other, demand, names) for demand in _demands(one))
        if any(demand and not _is_implied(demand, made) for demand in seen):
            yield one


def _demands(rule: Rule) -> Iterator[Demand]:
    """Take a rule apart."""
    fields = frozenset(rule.fields)
    for choices in product(*map(_choices, rule.when)):
        when = frozenset(choices)
        match rule.kind:
            case "all_of":
                yield from (_required(name, when) for name in rule.fields)
            case "one_of":
                yield Demand("any_of", fields, when)
                yield Demand("at_most_one_of", fields, when)
            case "any_of" | "at_most_one_of" | "together":
                yield Demand(rule.kind, fields, when)


def _choices(condition: Condition) -> list[Choice]:
    return [(condition.field, type(value).__name__, value) for value in condition.values]


def _required(name: str, when: frozenset[Choice] = frozenset()) -> Demand:
    return Demand("any_of", frozenset({name}), when)


def _seen_from(other: Shape, demand: Demand, names: Mapping[str, str]) -> Demand | None:
    """Return what a demand means to requests of the other shape, or None if they cannot fail it."""
    if not all(_can_be(choice, other, names) for choice in demand.when):
        return None
    when = frozenset((names[name], kind, value) for name, kind, value in demand.when)
    fields = frozenset(names[name] for name in demand.fields if name in names)
    match demand.kind:
        case "at_most_one_of" if len(fields) < 2:
            return None
        case "together" if not fields:
            return None
        case "together" if len(fields) < len(demand.fields):
            return Demand("any_of", frozenset(), when)  # nobody could send what is missing
    return Demand(demand.kind, fields, when)


def _can_be(choice: Choice, other: Shape, names: Mapping[str, str]) -> bool:
    name, kind, value = choice
    field = other.field(names[name]) if name in names else None
    if field is None:
        return False
    if not field.enum or field.open_enum:
        return True
    return (kind, value) in {(type(one.value).__name__, one.value) for one in field.enum}


def _is_implied(demand: Demand, made: Iterable[Demand]) -> bool:
    """Tell whether who meets the demands made meets this one too."""
    applying = [one for one in made if one.when <= demand.when]
    alike = [one.fields for one in applying if one.kind == demand.kind]
    if demand.kind == "any_of":
        return any(fields <= demand.fields for fields in alike)
    if any(fields >= demand.fields for fields in alike):
        return True
    always = {one.fields for one in applying if one.kind == "any_of"}
    return demand.kind == "together" and all({name} in always for name in demand.fields)
