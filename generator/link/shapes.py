"""Fields and rules: from raw mappings to the shapes of the model."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from generator.findings import Location
from generator.link.catalog import Catalog
from generator.link.enums import enum_values, enums_in, link_enums, without_enums
from generator.link.includes import Expansion, ModeRule, RawField, expand
from generator.link.type_expression import BadTypeError, parse_type
from generator.model.shape import (
    MISSING,
    Additional,
    Condition,
    EnumValue,
    Field,
    Inline,
    ListOf,
    MapOf,
    NamedEnum,
    PathPart,
    Place,
    Ref,
    Requirement,
    Rule,
    RuleKind,
    Scalar,
    Shape,
    Type,
    UnionOf,
    iter_shapes,
    iter_types,
)
from generator.naming import PythonName
from generator.source.positioned import Mapping, Value

_RULE_KINDS: tuple[RuleKind, ...] = ("one_of", "any_of", "at_most_one_of", "together")
# Keys that the model takes over as they are.
_PLAIN_KEYS = (
    "minimum",
    "maximum",
    "min_items",
    "max_items",
    "max_length",
    "format",
    "unit",
    "deprecated",
    "since",
    "observed",
    "note",
    "editorial",
)
# Keys to whose values findings point.
_PLACED_KEYS = ("default", "example", "inferred")
_MAX_NESTING = 24


class ShapeLinker:
    """Builds shapes; one for each run."""

    def __init__(self, catalog: Catalog) -> None:
        self.findings = catalog.findings
        self.enums = link_enums(catalog)
        self._catalog = catalog
        self._depth = 0

    def shape(self, owner: Mapping, key: str = "fields", place: Place = "body") -> Shape:
        """Build the shape of a mapping that has fields, `additional` and `rules`.

        Args:
            owner: The endpoint, object or field that the fields belong to.
            key: The owner's key under which the fields stand.
            place: Where fields travel that do not say it.
        """
        raw = owner.get(key)
        expansion = expand(raw, self._catalog) if isinstance(raw, Mapping) else Expansion()
        rules = [_mode_rule(rule) for rule in expansion.rules]
        fields = []
        for one in expansion.fields.values():
            fields.append(self._field(one, place))
            if isinstance(condition := one.raw.get("required"), Mapping):
                weak = one.raw.get("inferred", one.inferred)
                rules.append(
                    Rule(
                        "all_of",
                        (one.name,),
                        conditions(condition),
                        location=one.raw.at("required"),
                        inferred=weak,
                    )
                )
        rules.extend(_written_rules([*expansion.written, *(owner.get("rules") or ())]))
        demanded = {name for rule in rules if rule.is_demand for name in rule.fields}
        return Shape(
            tuple(_as_conditional(field) if field.name in demanded else field for field in fields),
            self._additional(owner),
            _joined(rules),
            _unique(expansion.notes),
            _unique(expansion.editorial),
            expansion.is_whole,
        )

    def notes(self, owner: Mapping, *shapes: Shape) -> tuple[str, ...]:
        """Return the notes of an endpoint or object, and those of what its shapes include."""
        brought = (one.notes for one in _nested(shapes))
        return _unique(owner.get("notes", ()), *brought)

    def editorial(self, owner: Mapping, *shapes: Shape) -> tuple[str, ...]:
        """Return the editorial remarks of an endpoint or object, like the notes."""
        brought = (one.editorial for one in _nested(shapes))
        return _unique(owner.get("editorial", ()), *brought)

    def type(self, text: str, place: Location) -> Type:
        """Parse a type expression; a finding and the type `unknown` when it is none."""
        return self._typed(text, place)[0]

    def _typed(self, text: str, place: Location) -> tuple[Type, NamedEnum | None]:
        """Parse a type expression; return the type, and the enum that it names."""
        try:
            type_ = parse_type(text)
        except BadTypeError as error:
            self.findings.add(place, "bad-type", str(error), error.hint)
            return Scalar("unknown"), None
        for part in iter_types(type_):
            if isinstance(part, Ref) and not self._catalog.has_object(part.name, place):
                return Scalar("unknown"), None
        named = enums_in(type_, self.enums)
        if len(named) > 1:
            message, hint = f"the type {text!r} names several enums", "make one enum of them"
            self.findings.add(place, "bad-type", message, hint)
        return without_enums(type_, self.enums), next(iter(named), None)

    def _field(self, one: RawField, place: Place) -> Field:
        raw = one.raw
        enum = enum_values(raw.get("enum"), numbers=raw.get("type") in ("int", "int[]"))
        type_, named = self._field_type(raw, enum)
        if enum or named is None:  # what the field says itself holds
            named = None
        else:
            enum = named.values
        keys: dict[str, Any] = {key: raw.get(key) for key in _PLAIN_KEYS}
        return Field(
            name=one.name,
            python_name=PythonName(one.name),
            type=type_,
            required=_requirement(raw, one.inferred, raw.get("in", place)),
            description=raw.get("description", ""),
            location=one.location,
            place=raw.get("in", place),
            default=raw.get("default", MISSING),
            example=raw.get("example", MISSING),
            enum=enum,
            open_enum=raw.get("open", named.open if named else False),
            enum_name=named.name if named else None,
            aliases=tuple(raw.get("aliases", ())),
            parts=tuple(PathPart(name, text) for name, text in raw.get("parts", {}).items()),
            optional=raw.get("optional", False),
            example_only=raw.get("example_only", False),
            inferred=raw.get("inferred", one.inferred),
            places=tuple((key, raw.at(key)) for key in _PLACED_KEYS if key in raw),
            **keys,
        )

    def _field_type(
        self, raw: Mapping, enum: tuple[EnumValue, ...]
    ) -> tuple[Type, NamedEnum | None]:
        named: NamedEnum | None = None
        type_: Type
        if "type" in raw:
            type_, named = self._typed(raw["type"], raw.at("type"))
        elif enum:
            type_ = Scalar("int" if all(type(one.value) is int for one in enum) else "string")
        else:
            type_ = Scalar("object" if "fields" in raw else "unknown")
        if "fields" not in raw and "additional" not in raw:
            return type_, named
        if self._depth >= _MAX_NESTING:
            self.findings.add(raw.location, "nesting", "objects are nested too deeply")
            return type_, named
        self._depth += 1
        inner = Inline(self.shape(raw))
        self._depth -= 1
        nested = _nest(type_, inner)
        if nested == type_:
            place = raw.at_key("fields" if "fields" in raw else "additional")
            self.findings.add(
                place, "bad-type", "only an object has fields", "use `object`, `object[]`, ..."
            )
        return nested, named

    def _additional(self, owner: Mapping) -> Additional | None:
        raw = owner.get("additional")
        if not isinstance(raw, Mapping):
            return None
        return Additional(
            self.type(raw["type"], raw.at("type")), raw["description"], raw.get("required", False)
        )


def _nested(shapes: Iterable[Shape]) -> Iterator[Shape]:
    return (inner for one in shapes for _, inner in iter_shapes(one))


def _unique(*texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(texts)))


def _nest(type_: Type, inner: Inline) -> Type:
    """Replace `object` inside a type by the described object."""
    match type_:
        case Scalar("object"):
            return inner
        case ListOf(item):
            return ListOf(_nest(item, inner))
        case MapOf(value):
            return MapOf(_nest(value, inner))
        case UnionOf(options):
            return UnionOf(tuple(_nest(option, inner) for option in options))
    return type_


def _requirement(raw: Mapping, inferred: str | None, place: Place) -> Requirement:
    """Return what is known: a field that no page has is not documented as required either."""
    value: Value = raw.get("required", False)
    if value is True:
        # Without a part of its path there is no call.
        known_elsewhere = raw.get("inferred", inferred) or raw.get("observed")
        weak = (known_elsewhere or raw.get("example_only")) and place != "path"
        return "inferred" if weak else "yes"
    if value is False:
        return "no"
    return value if value in ("inferred", "unknown") else "conditional"


def _as_conditional(field: Field) -> Field:
    if field.required != "no":
        return field
    return field._replace(required="conditional")


def conditions(raw: Mapping) -> tuple[Condition, ...]:
    """Return the conditions of a mapping from fields to the values that they ask for."""
    return tuple(
        Condition(name, tuple(value) if isinstance(value, list) else (value,))
        for name, value in raw.items()
    )


def _mode_rule(rule: ModeRule) -> Rule:
    when = (Condition(rule.switch, tuple(rule.modes)),)
    kind: RuleKind = "all_of" if rule.kind == "all_of" else "any_of"
    return Rule(kind, rule.fields, when, location=rule.location, inferred=rule.inferred)


def _written_rules(raw: Iterable[Mapping]) -> Iterable[Rule]:
    for one in raw:
        kind = next(kind for kind in _RULE_KINDS if kind in one)
        when = conditions(one["when"]) if "when" in one else ()
        texts = {key: one.get(key) for key in ("note", "editorial", "inferred")}
        yield Rule(kind, tuple(one[kind]), when, location=one.at_key(kind), **texts)


def _joined(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Join the `all_of` rules that have the same condition, and rules that say the same."""
    joined: dict[object, Rule] = {}
    for rule in rules:
        what = () if rule.kind == "all_of" else (rule.kind, rule.fields)
        key = (what, rule.when, rule.is_firm)
        first = joined.get(key)
        if first is None:
            joined[key] = rule
        else:
            fields = tuple(dict.fromkeys(first.fields + rule.fields))
            joined[key] = first._replace(
                fields=fields,
                note=first.note or rule.note,
                editorial=first.editorial or rule.editorial,
            )
    return tuple(joined.values())
