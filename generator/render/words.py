"""The model in words: types, requirements, rules and meanings as plain Markdown.

Every renderer says these things the same way. The functions return phrases or whole sentences, each
on one line; where they stand (a table, a list, a docstring) is the renderer's business.
"""

import json
import re
from collections.abc import Iterable
from functools import lru_cache

from generator.model import (
    MISSING,
    Condition,
    EnumValue,
    Field,
    Inline,
    Json,
    ListOf,
    MapOf,
    Ref,
    Rule,
    Scalar,
    Shape,
    Type,
    UnionOf,
)
from generator.model.shape import RuleKind

_BEFORE_RELEASE = re.compile(r"([0-9.]+)(a|b|rc)([0-9]+)")
_STAGES = {"a": "alpha", "b": "beta", "rc": "rc"}
_KINDS = {
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "decimal": "decimal number as a string",
    "date": "date",
    "datetime": "date-time",
    "binary": "file",
    "any": "any value",
    "unknown": "not documented",
}
_PLURALS = {
    "decimal": "decimal numbers as strings",
    "any": "any values",
    "unknown": "values not documented",
    "null": "nulls",
}


_WEAK_NEEDS = {
    "inferred": "inferred",
    "unknown": "not documented",
    "conditional": "conditional",
}


def semantic_version(version: str) -> str:
    """Return a version of Python as semantic versioning writes it: 1.2.3rc1 is 1.2.3-rc.1."""
    found = _BEFORE_RELEASE.fullmatch(version)
    if found is None:
        return version
    numbers, stage, count = found.groups()
    return f"{numbers}-{_STAGES[stage]}.{count}"


def code(value: Json) -> str:
    """Return a value as a Markdown code span, whatever it holds."""
    if isinstance(value, str) and (text := " ".join(value.split())):
        return _span(text)
    return _span(" ".join(json.dumps(value, ensure_ascii=False).split()))


@lru_cache(maxsize=1 << 12)
def _span(text: str) -> str:
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    pad = " " if text[0] == "`" or text[-1] == "`" else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def listed(parts: Iterable[str], word: str = "and") -> str:
    """Join phrases as a sentence does: `a, b and c`."""
    *first, last = parts
    return f"{', '.join(first)} {word} {last}" if first else last


def type_name(type_: Type, *, plural: bool = False) -> str:
    """Say a type: `integer`, `list of strings`, `map of integers`, `Segment`."""
    match type_:
        case Scalar(kind):
            name = _KINDS.get(kind, kind)
            return _PLURALS.get(kind, f"{name}s") if plural else name
        case ListOf(item):
            return f"list{'s' * plural} of {type_name(item, plural=True)}"
        case MapOf(value):
            return f"map{'s' * plural} of {type_name(value, plural=True)}"
        case UnionOf(options):
            return listed((type_name(one, plural=plural) for one in options), "or")
        case Ref(name):
            return f"{name} objects" if plural else name
        case Inline():
            return "objects" if plural else "object"


def requirement(field: Field, shape: Shape) -> str:
    """Say when a field must be sent: `yes`, `no`, `inferred`, `not documented`, or the condition.

    Args:
        field: A field of the shape.
        shape: The shape, whose rules may concern the field.
    """
    if field.required == "yes":
        return "yes"
    conditions = [_demand(one, field) for one in shape.rules if field.name in one.fields]
    if conditions:
        return "; ".join(conditions)
    return _WEAK_NEEDS.get(field.required, "no")


def rules(shape: Shape) -> list[str]:
    """Say the rules between the fields of a shape, a sentence or two for each."""
    said = [_rule(one) for one in shape.rules]
    switches = dict.fromkeys(one.field for rule in shape.rules for one in rule.when)
    fields = [field for name in switches if (field := shape.field(name)) is not None]
    return said + [
        f"Left out, {code(one.name)} means {code(one.default)}."
        for one in fields
        if one.default is not MISSING
    ]


def meanings(values: Iterable[EnumValue]) -> list[str]:
    """Say the values of an enum: `` `json`: JSON. ``."""
    return [
        f"{code(one.value)}: {one.meaning}" if one.meaning else code(one.value) for one in values
    ]


def limits(field: Field) -> list[str]:
    """Say the limits, the format and the unit of a field's value."""
    said = []
    if field.format:
        said.append(f"Format: {code(field.format)}.")
    if field.unit:
        said.append(f"In {field.unit}.")
    for value, phrase in (
        (field.minimum, "At least {}."),
        (field.maximum, "At most {}."),
        (field.min_items, "At least {} item{s}."),
        (field.max_items, "At most {} item{s}."),
        (field.max_length, "At most {} character{s}."),
    ):
        if value is not None:
            said.append(phrase.format(_number(value), s="" if value == 1 else "s"))
    return said


def details(field: Field, *, called: str | None = None, enum_elsewhere: bool = False) -> list[str]:
    """Say everything about a field but its type and requirement, in sentences.

    Args:
        field: The field.
        called: What it is called where this stands; by default the name of the field.
        enum_elsewhere: Whether the values of named enums are told with the enum, and not here.
    """
    said = [field.description] if field.description else []
    if field.enum and not (enum_elsewhere and field.enum_name):
        lead = "Among the values: " if field.open_enum else "Values: "
        said.append(sentence(lead + "; ".join(clause(one) for one in meanings(field.enum))))
    if field.default is not MISSING:
        said.append(f"Default: {code(field.default)}.")
    said += limits(field)
    if field.aliases:
        names = (field.name, *field.aliases)
        here = called if called in names else field.name
        others = [code(name) for name in names if name != here]
        said.append(f"In some answers spelt {listed(others, 'or')}.")
    if field.since:
        said.append(sentence(f"Since {field.since}"))
    if field.deprecated:
        said.append(sentence(f"Deprecated: {field.deprecated}"))
    if field.note:
        said.append(sentence(field.note))
    if field.inferred:
        said.append(f"Inferred from {code(field.inferred)}.")
    if field.observed:
        said.append(sentence(f"Not documented; observed in {field.observed}"))
    if field.example_only:
        said.append("Known from an example only.")
    if field.required == "inferred":
        said.append("That it must be sent is inferred.")
    return [sentence(" ".join(one.split())) for one in said]


def page_address(documentation: str, page: str) -> str:
    """Return the address of a documentation page: pages are given below the documentation's own."""
    return page if page.startswith("https://") else f"{documentation.rstrip('/')}/{page}"


def sentence(text: str) -> str:
    """End a text with a full stop, unless it has an end."""
    text = text.rstrip()
    return text if text.endswith((".", "!", "?", ":")) else f"{text}."


def clause(text: str) -> str:
    """Take the full stop off that ends a text; three of them are no full stop."""
    return text if text.endswith("..") else text.removesuffix(".")


def _demand(rule: Rule, field: Field) -> str:
    names = listed(map(code, rule.fields))
    others = listed([code(name) for name in rule.fields if name != field.name] or ["itself"])
    when = conditions(rule.when)
    match _kind(rule):
        case "all_of":
            return (when or "yes") + ("" if rule.is_firm else " (inferred)")
        case "one_of":
            phrase = f"exactly one of {names}"
        case "any_of":
            phrase = f"at least one of {names}"
        case "at_most_one_of":
            phrase = f"not together with {others}"
        case "together":
            phrase = f"together with {others}"
    return f"{phrase} {when}".rstrip() + ("" if rule.is_firm else " (inferred)")


def _rule(rule: Rule) -> str:
    said = demand(rule)
    if not rule.is_firm:
        said = f"{said} Inferred from {rule.inferred}; nothing is refused for it."
    return f"{said} {sentence(rule.note)}" if rule.note else said


def demand(rule: Rule) -> str:
    """Say what a rule demands, such as ``If `a` is `x`, `b` is required.``."""
    names = listed(map(code, rule.fields))
    match _kind(rule):
        case "all_of":
            text = f"{names} {'is' if len(rule.fields) == 1 else 'are'} required"
        case "one_of":
            text = f"exactly one of {names} is required"
        case "any_of":
            text = f"at least one of {names} is required"
        case "at_most_one_of":
            text = f"at most one of {names} may be sent"
        case "together":
            text = f"{names} are sent together or not at all"
    when = conditions(rule.when)
    said = f"{when}, {text}." if when else f"{text}."
    return f"{said[0].upper()}{said[1:]}"


def _kind(rule: Rule) -> RuleKind:
    """Return the kind of a rule; one of a single field is that field."""
    return "all_of" if len(rule.fields) == 1 and rule.kind in ("one_of", "any_of") else rule.kind


def conditions(given: Iterable[Condition]) -> str:
    """Return conditions as a phrase that begins with `if`, "" without any."""
    said = [f"{code(one.field)} is {listed(map(code, one.values), 'or')}" for one in given]
    return f"if {listed(said)}" if said else ""


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)
