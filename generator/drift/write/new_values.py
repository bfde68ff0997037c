"""What a page prints, as values and fields of the spec."""

import json

from generator.drift.facts.cells import unquoted
from generator.drift.facts.model import FieldFact
from generator.drift.pages.types import UnknownTypeError, read_type, spec_type
from generator.model import Json


def typed(text: str, type_: str) -> Json:
    """Return a printed value as a value of a type; None when it is not one."""
    kinds = {one.partition("[")[0] for one in type_.split("|")}
    if kinds & {"string", "date", "datetime", "decimal", "binary"} and "[]" not in type_:
        return unquoted(text)
    try:
        value = json.loads(text)
    except ValueError:
        return unquoted(text) if kinds & {"any", "unknown"} and "[]" not in type_ else None
    forms: dict[str, tuple[type, ...]] = {
        "int": (int,), "float": (int, float), "bool": (bool,), "object": (dict,)
    }  # fmt: skip
    if "[]" in type_:
        return value if isinstance(value, list) else None
    if kinds & {"any", "unknown"}:
        return value
    fits = any(isinstance(value, forms.get(kind, ())) for kind in kinds)
    return value if fits and (isinstance(value, bool) <= ("bool" in kinds)) else None


def new_field(fact: FieldFact) -> dict[str, Json]:
    """Return the keys of a field that a page describes."""
    try:
        type_ = spec_type(read_type(fact.type)) if fact.type else "unknown"
    except UnknownTypeError:
        type_ = "unknown"
    value: dict[str, Json] = {"type": type_}
    if fact.required:
        value |= {"required": True} if fact.required == "yes" else {}
        if fact.required == "conditional":
            value |= {"required": "conditional"}
    if fact.default is not None:
        value["default"] = typed(fact.default, type_)
    if fact.enum:
        values = {one.value: one.meaning or None for one in fact.enum}
        plain = [typed(one, type_) for one in values]
        value["enum"] = values if any(values.values()) else plain
    if fact.example and (example := typed(fact.example, type_)) is not None:
        value["example"] = example
    value["description"] = fact.text or "Not described."
    if fact.required == "conditional":
        value["note"] = "The page marks it as required under a condition."
    return value
