"""Checking of values against types: does an example or a default fit what the spec says?"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.model.shape import (
    Field,
    Inline,
    Json,
    ListOf,
    MapOf,
    Object,
    Ref,
    Rule,
    Scalar,
    Shape,
    Type,
    UnionOf,
)

_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)
_DATETIME = re.compile(
    r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)\Z", re.ASCII
)
_DECIMAL = re.compile(r"[-+]?\d+([.,]\d+)?\Z", re.ASCII)


class Misfit(NamedTuple):
    """A value that does not fit: its path, the kind of problem, and the type that was wanted."""

    path: tuple[str | int, ...]
    kind: str
    message: str
    value: Json = None
    wanted: Type | None = None


class ValueChecker:
    """Checks values, looking shared objects up by name.

    Args:
        objects: The shared objects.
        answer: Check answers, which carry fields under their aliases too, and of which nothing is
            required.
        kinds_only: The values only stand for their kinds, and the items of lists for those of their
            kind: enums, limits and what depends on a value are not checked.
    """

    def __init__(
        self, objects: Mapping[str, Object], *, answer: bool = False, kinds_only: bool = False
    ) -> None:
        self._objects = objects
        self._answer = answer
        self._kinds_only = kinds_only
        # The values are kept beside the result, so that no other value gets their `id`.
        self._known: dict[tuple[int, int], tuple[bool, Json]] = {}

    def field(
        self, value: Json, field: Field, path: tuple[str | int, ...] = ()
    ) -> Iterator[Misfit]:
        """Check a value against a field's type, enum and limits."""
        misfits = list(self.type(value, field.type, path))
        yield from misfits
        if misfits or self._kinds_only:
            return
        if field.enum and not field.open_enum and value is not None:
            allowed = {one.value for one in field.enum}
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, (dict, list)) or one not in allowed:
                    yield Misfit(path, "enum", f"{_show(one)} is not among the allowed values")
        yield from _limits(value, field, path)

    def type(self, value: Json, type_: Type, path: tuple[str | int, ...] = ()) -> Iterator[Misfit]:
        """Check a value against a type."""
        match type_:
            case Scalar(kind):
                if not _fits(value, kind):
                    message = f"{_show(value)} is not {_article(kind)}"
                    yield Misfit(path, "type", message, value, type_)
            case ListOf(item):
                if not isinstance(value, list):
                    yield Misfit(path, "type", f"{_show(value)} is not a list")
                    return
                for index, one in enumerate(value):
                    yield from self.type(one, item, (*path, index))
            case MapOf(inner):
                if not isinstance(value, dict):
                    yield Misfit(path, "type", f"{_show(value)} is not an object")
                    return
                for key, one in value.items():
                    yield from self.type(one, inner, (*path, key))
            case UnionOf(options):
                if not any(self._fits(value, option) for option in options):
                    names = " or ".join(describe(option) for option in options)
                    message = f"{_show(value)} is not {names}"
                    yield Misfit(path, "type", message, value, type_)
            case Ref(name):
                yield from self.shape(value, self._objects[name].shape, path)
            case Inline(shape):
                yield from self.shape(value, shape, path)

    def _fits(self, value: Json, type_: Type) -> bool:
        """Tell whether a value is of a type; each pair is looked at once.

        Unions of objects that hold unions would otherwise be tried in all combinations.
        """
        key = id(value), id(type_)
        if key not in self._known:
            fits = next(self.type(value, type_), None) is None
            self._known[key] = fits, value
        return self._known[key][0]

    def shape(
        self, value: Json, shape: Shape, path: tuple[str | int, ...] = ()
    ) -> Iterator[Misfit]:
        """Check an object against a shape: its fields, what is required, and the rules."""
        if not isinstance(value, dict):
            yield Misfit(path, "type", f"{_show(value)} is not an object")
            return
        fields = {field.name: field for field in shape.fields}
        if self._answer:
            fields |= {alias: field for field in shape.fields for alias in field.aliases}
        for name, one in value.items():
            if (field := fields.get(name)) is not None:
                yield from self.field(one, field, (*path, name))
            elif shape.additional is not None:
                yield from self.type(one, shape.additional.type, (*path, name))
            elif shape.fields and shape.is_whole:
                message = f"there is no field {name!r}"
                yield Misfit((*path, name), "unknown-field", message, one)
        if self._answer or not shape.is_whole:
            return
        for field in shape.fields:
            if field.required == "yes" and field.name not in value:
                yield Misfit(path, "required", f"the required field {field.name!r} is missing")
        for rule in shape.rules:
            if not rule.is_firm or (self._kinds_only and rule.when):
                continue
            if all(value.get(one.field) in one.values for one in rule.when):
                yield from _check_rule(value, rule, path)


def _check_rule(
    value: dict[str, Json], rule: Rule, path: tuple[str | int, ...]
) -> Iterator[Misfit]:
    sent = [name for name in rule.fields if name in value]
    names = ", ".join(rule.fields)
    when = " and ".join(f"{one.field} = {' or '.join(map(str, one.values))}" for one in rule.when)
    suffix = f" when {when}" if when else ""
    match rule.kind:
        case "all_of" if len(sent) < len(rule.fields):
            missing = ", ".join(name for name in rule.fields if name not in value)
            yield Misfit(path, "rule", f"{missing} must be sent{suffix}")
        case "one_of" if len(sent) != 1:
            yield Misfit(path, "rule", f"exactly one of {names} must be sent{suffix}")
        case "any_of" if not sent:
            yield Misfit(path, "rule", f"at least one of {names} must be sent{suffix}")
        case "at_most_one_of" if len(sent) > 1:
            yield Misfit(path, "rule", f"at most one of {names} may be sent{suffix}")
        case "together" if sent and len(sent) < len(rule.fields):
            yield Misfit(path, "rule", f"{names} must be sent together{suffix}")


def _limits(value: Json, field: Field, path: tuple[str | int, ...]) -> Iterator[Misfit]:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if field.minimum is not None and value < field.minimum:
            yield Misfit(path, "limit", f"{value} is less than {field.minimum}")
        if field.maximum is not None and value > field.maximum:
            yield Misfit(path, "limit", f"{value} is more than {field.maximum}")
    if isinstance(value, list):
        if field.min_items is not None and len(value) < field.min_items:
            yield Misfit(path, "limit", f"fewer than {field.min_items} items")
        if field.max_items is not None and len(value) > field.max_items:
            yield Misfit(path, "limit", f"more than {field.max_items} items")
    if isinstance(value, str) and field.max_length is not None and len(value) > field.max_length:
        yield Misfit(path, "limit", f"longer than {field.max_length} characters")


def describe(type_: Type) -> str:
    """Return a type as the spec writes it."""
    match type_:
        case Scalar(kind):
            return kind
        case ListOf(item):
            return f"{describe(item)}[]"
        case MapOf(value):
            return f"map<{describe(value)}>"
        case UnionOf(options):
            return "|".join(describe(option) for option in options)
        case Ref(name):
            return name
        case Inline():
            return "object"


def _fits(value: Json, kind: str) -> bool:
    match kind:
        case "string" | "binary":
            return isinstance(value, str)
        case "int":
            return isinstance(value, int) and not isinstance(value, bool)
        case "float":
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        case "bool":
            return isinstance(value, bool)
        case "decimal":
            return isinstance(value, str) and bool(_DECIMAL.match(value))
        case "date":
            return isinstance(value, str) and bool(_DATE.match(value))
        case "datetime":
            return isinstance(value, str) and bool(_DATETIME.match(value))
        case "object":
            return isinstance(value, dict)
        case "null":
            return value is None
    return True


def _article(kind: str) -> str:
    words = {"datetime": "an RFC 3339 date-time", "date": "a date (YYYY-MM-DD)", "null": "null"}
    words |= {"decimal": 'a number written as text (such as "9.50")', "bool": "true or false"}
    return words.get(kind, f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}")


def _show(value: Json) -> str:
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
