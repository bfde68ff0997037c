"""The rules of a shape as JSON Schema keywords.

Rules stand under `dependentSchemas` of the field that they hang on, or under `not`. Validators
check them there, while an `allOf`, `anyOf`, `oneOf` or `if` beside `properties` would be taken for
a choice of types by code generators and documentation pages. Linters want required properties to
be declared where they are required, so `dependentRequired` and `propertyNames` replace `required`.
Each has a title, which validators show with what they refuse.
"""

from collections.abc import Iterable

from generator.model import Condition, Rule, Shape
from generator.render import words
from generator.render.openapi.parts import Part
from generator.render.openapi.patterns import to_pattern


def rule_keywords(shape: Shape, names: Iterable[str]) -> Part:
    """Return the keywords that make a schema check the rules of a shape.

    Args:
        shape: The shape with the rules.
        names: The fields that travel together; a rule on any other field cannot be checked there.
    """
    known = dict.fromkeys(names)
    dependent: dict[str, list[Part]] = {}
    refused: list[Part] = []
    for rule in shape.rules:
        if not rule.is_firm:
            continue  # what no page states is told, and forbids nothing
        if not known.keys() >= {*rule.fields, *(one.field for one in rule.when)}:
            continue
        demand = _demand(rule)
        title = {"title": words.demand(rule)}
        if rule.when:
            # Not `then`: a bare condition would make Redocly forget which properties are declared.
            case = {**title, "if": {"not": _all_fit(rule.when)}, "else": demand}
            for condition in reversed(rule.when[1:]):
                case = {"dependentSchemas": {condition.field: case}}
            dependent.setdefault(rule.when[0].field, []).append(case)
            continue
        for name, schema in demand.get("dependentSchemas", {}).items():
            dependent.setdefault(name, []).append({**title, **schema})
        if "not" in demand:
            refused.append({**title, **demand["not"]})
    keywords: Part = {}
    if shape.rules:
        keywords["x-altcraft-rules"] = [_told(one) for one in shape.rules]
    if dependent:
        joined = {name: _joined("allOf", schemas) for name, schemas in dependent.items()}
        keywords["dependentSchemas"] = joined
    if refused:
        # With a type: Swagger UI takes what is `not` of any type for a schema that nothing fits.
        keywords["not"] = {"type": "object", **_joined("anyOf", refused)}
    return keywords


def _told(rule: Rule) -> Part:
    """Return a rule as data, for those who read no keywords and for the older version."""
    told: Part = {rule.kind: list(rule.fields)}
    if rule.when:
        told["when"] = {one.field: list(one.values) for one in rule.when}
    if not rule.is_firm:
        told["inferred"] = rule.inferred
    return told


def _demand(rule: Rule) -> Part:
    fields = rule.fields
    match rule.kind:
        case "all_of":  # always has a condition: without one the fields are simply required
            return {"dependentRequired": {rule.when[0].field: list(fields)}}
        case "any_of":
            return {"not": _none_sent(fields)}
        case "one_of":
            return {"not": _none_sent(fields), "dependentSchemas": _exclusive(fields)}
        case "at_most_one_of":
            return {"dependentSchemas": _exclusive(fields)}
        case "together":
            each = {
                name: {"dependentRequired": {name: others}}
                for name in fields
                if (others := _others(name, fields))
            }
            return {"dependentSchemas": each}


def _exclusive(fields: tuple[str, ...]) -> Part:
    return {name: _none_sent(others) for name in fields if (others := _others(name, fields))}


def _others(name: str, fields: tuple[str, ...]) -> list[str]:
    return [one for one in fields if one != name]


def _none_sent(names: Iterable[str]) -> Part:
    return {"propertyNames": {"not": {"enum": list(names)}}}


def _all_fit(conditions: tuple[Condition, ...]) -> Part:
    """Return a schema of the values of fields that are there."""
    # Not `properties`: generators make a class of each object that has some.
    return {
        "patternProperties": {to_pattern(one.field): {"enum": [*one.values]} for one in conditions}
    }


def _joined(keyword: str, schemas: list[Part]) -> Part:
    return schemas[0] if len(schemas) == 1 else {keyword: schemas}
