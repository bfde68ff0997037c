"""Examples composed of the fields' own examples, for endpoints whose page shows none."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from generator.model.shape import (
    MISSING,
    Condition,
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

_PLACEHOLDERS: dict[str, Json] = {
    "string": "string",
    "int": 1,
    "float": 1.5,
    "bool": True,
    "decimal": "100.50",
    "date": "2024-04-01",
    "datetime": "2024-04-01T14:02:05Z",
    "binary": "",
    "object": {},
    "null": None,
    "any": "value",
    "unknown": "value",
}
# The name of a field, in a composed request, where some must be sent that the account names.
_ADDITIONAL = "field"
_MAX_DEPTH = 6
_MAX_VALUES = 100_000

Compose = Callable[[Shape, int], Json]


class Composer:
    """Composes the examples of one run.

    Objects that refer to one another multiply, so the number of values is limited; `exhausted`
    tells that the limit was reached and that examples are not whole.

    Args:
        objects: The shared objects.
    """

    def __init__(self, objects: Mapping[str, Object]) -> None:
        self._objects = objects
        self._open: list[str] = []  # the shared objects that are being composed
        self._left = _MAX_VALUES

    @property
    def exhausted(self) -> bool:
        """Whether examples are cut short."""
        return self._left <= 0

    def request(self, shape: Shape, depth: int = 0) -> dict[str, Json]:
        """Compose the smallest request that the shape's requirements and rules allow."""
        values: dict[str, Json] = {}

        def put(field: Field | None) -> None:
            if field is not None and field.name not in values:
                values[field.name] = self._example(field, self.request, depth)

        for field in shape.fields:
            if field.required in ("yes", "inferred"):
                put(field)
        for rule in shape.rules:
            if not rule.when:
                for name in _missing(rule, values):
                    put(shape.field(name))
        # A mode that nobody chose is the default one; choosing it may demand fields, in several
        # steps.
        for field in shape.fields:
            if field.default is not MISSING and _switches(field, shape) and field.required != "no":
                values.setdefault(field.name, field.default)
        for _ in shape.rules:
            for rule in shape.rules:
                if rule.when and all(_holds(condition, values) for condition in rule.when):
                    for name in _missing(rule, values):
                        put(shape.field(name))
        whole = {field.name: values[field.name] for field in shape.fields if field.name in values}
        if shape.additional is not None and shape.additional.required:
            whole[_ADDITIONAL] = self._sample(shape.additional.type, self.request, depth)
        return whole

    def response(self, shape: Shape, depth: int = 0) -> dict[str, Json]:
        """Compose an answer that has every field of the shape, but those that lead back to it."""
        return {
            field.name: self._example(field, self.response, depth)
            for field in shape.fields
            if field.example is not MISSING or not self._leads_back(field.type)
        }

    def _leads_back(self, type_: Type) -> bool:
        """Tell whether a value of the type would hold an object that is being composed."""
        match type_:
            case Ref(name):
                return name in self._open and self._objects[name].example is MISSING
            case ListOf(inner) | MapOf(inner):
                return self._leads_back(inner)
            case UnionOf(options):
                return all(map(self._leads_back, options))
        return False

    @contextmanager
    def _opened(self, name: str) -> Iterator[None]:
        self._open.append(name)
        try:
            yield
        finally:
            self._open.pop()

    def _example(self, field: Field, compose: Compose, depth: int) -> Json:
        """Return a field's example, or one made from its enum, default or type."""
        self._left -= 1
        if field.example is not MISSING:
            return field.example
        if field.enum:
            value = field.enum[0].value
            return [value] if isinstance(field.type, ListOf) else value
        if field.default is not MISSING:
            return field.default
        return self._sample(field.type, compose, depth)

    def _sample(self, type_: Type, compose: Compose, depth: int) -> Json:
        ends = depth > _MAX_DEPTH or self.exhausted
        match type_:
            case Scalar(kind):
                return _PLACEHOLDERS[kind]
            case ListOf(item):
                is_empty = ends or self._leads_back(item)
                return [] if is_empty else [self._sample(item, compose, depth + 1)]
            case MapOf(value):
                is_empty = ends or self._leads_back(value)
                return {} if is_empty else {"key": self._sample(value, compose, depth + 1)}
            case UnionOf(options):
                fitting = (one for one in options if not self._leads_back(one))
                return self._sample(next(fitting, options[0]), compose, depth)
            case Ref(name):
                shared = self._objects[name]
                if shared.example is not MISSING:
                    return shared.example
                if ends:
                    return {}
                with self._opened(name):
                    return compose(shared.shape, depth + 1)
            case Inline(shape):
                return {} if ends else compose(shape, depth + 1)


def _switches(field: Field, shape: Shape) -> bool:
    return any(one.field == field.name for rule in shape.rules for one in rule.when)


def _holds(condition: Condition, values: dict[str, Json]) -> bool:
    return condition.field in values and values[condition.field] in condition.values


def _missing(rule: Rule, values: dict[str, Json]) -> tuple[str, ...]:
    if rule.kind == "all_of":
        return rule.fields
    if rule.kind in ("any_of", "one_of") and not values.keys() & set(rule.fields):
        return rule.fields[:1]
    return ()
