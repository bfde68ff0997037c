"""The rules between fields in the keywords of OpenAPI 3.0.

3.0 knows neither `if` nor any keyword on which fields are sent, but `required` and `not`. So a
schema lists under `not` what would break its rules.
"""

from collections.abc import Iterable, Iterator

from generator.render.openapi.parts import Part

RULE_KEYWORDS = frozenset({"dependentSchemas", "dependentRequired", "propertyNames", "not"})


def rules_30(schema: Part) -> Part:
    """Return the 3.0 keywords for the rules of a 3.1 schema."""
    violations = list(_violations(schema, {}))
    return {"not": _joined("anyOf", violations)} if violations else {}


def _violations(schema: Part, premise: Part) -> Iterator[Part]:
    """Yield schemas of what fits the premise and breaks a rule."""
    for keyword, value in schema.items():
        match keyword:
            case "dependentSchemas":
                for name, rule in value.items():
                    yield from _violations(rule, _both(premise, _sent([name])))
            case "dependentRequired":
                for name, others in value.items():
                    missing = {"not": _sent(others)}
                    yield _both(_both(premise, _sent([name])), missing)
            case "allOf":
                for rule in value:
                    yield from _violations(rule, premise)
            case "if":
                holds = value["not"]  # which implies the premise
                yield from _violations(schema["else"], holds)
            case "propertyNames":
                yield _both(premise, _any_sent(value["not"]["enum"]))
            case "not":
                for refused in value.get("anyOf", [value]):
                    none_sent = {"not": _any_sent(refused["propertyNames"]["not"]["enum"])}
                    yield _both(premise, none_sent)


def _sent(names: Iterable[str]) -> Part:
    # Linters want required properties to be declared where they are required.
    names = list(names)
    return {"properties": {name: {} for name in names}, "required": names}


def _any_sent(names: list[str]) -> Part:
    return _joined("anyOf", [_sent([name]) for name in names])


def _both(premise: Part, other: Part) -> Part:
    if not premise or premise.keys() & other.keys():
        return {"allOf": [premise, other]} if premise else other
    return {**premise, **other}


def _joined(keyword: str, schemas: list[Part]) -> Part:
    return schemas[0] if len(schemas) == 1 else {keyword: schemas}
