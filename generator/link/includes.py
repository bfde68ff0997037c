"""Expansion of the short forms of fields: shared parameters, included sets and objects."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from generator.findings import Location, did_you_mean
from generator.link.catalog import Catalog, selected
from generator.source.positioned import Mapping, Merged, Value

_REQUIREMENTS = {"required": True, "optional": False}
# Sets that include sets multiply: a few lines could stand for more fields than memory holds.
_MAX_NESTING = 8
_MAX_FIELDS = 50_000


@dataclass
class RawField:
    """A field with every short form resolved, and where it was written."""

    name: str
    raw: Mapping
    location: Location
    inferred: str | None = None


@dataclass
class ModeRule:
    """What some modes of a set need: `all_of` the fields or `any_of` them."""

    kind: str
    fields: tuple[str, ...]
    switch: str
    modes: list[str]
    location: Location
    inferred: str | None = None


@dataclass
class Expansion:
    """The fields of one shape, in order, and the rules and remarks that what is included brings.

    It is not whole when something that it refers to could not be read or does not exist.
    """

    fields: dict[str, RawField] = field(default_factory=dict)
    rules: list[ModeRule] = field(default_factory=list)
    written: list[Mapping] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    editorial: list[str] = field(default_factory=list)
    is_whole: bool = True


def expand(fields: Mapping, catalog: Catalog, trail: tuple[str, ...] = ()) -> Expansion:
    """Resolve the short forms of a mapping of fields.

    Args:
        fields: The fields as written.
        catalog: What is shared.
        trail: Names of the sets and objects being included, to find circles.
    """
    result = Expansion()
    included = {
        key: _include(key[1:], fields, catalog, trail, result)
        for key in fields
        if key.startswith("+")
    }
    bases = {one.name: one for group in included.values() for one in group}
    bases_are_known = result.is_whole
    for key, value in fields.items():
        if key in included:
            for one in included[key]:
                result.fields.setdefault(one.name, one)
            continue
        base = bases.get(key)
        if base is None and not bases_are_known:
            base = _unread(key, fields.at(key))
        raw = _resolve(key, value, fields.at(key), base, catalog, result)
        inferred = base.inferred if base else None
        result.fields[key] = RawField(key, raw, fields.at_key(key), inferred)
    return result


def _unread(name: str, place: Location) -> RawField:
    """Return what stands for a field that could not be read: nothing can be wrong with it."""
    return RawField(name, Mapping.made(place, {"type": "unknown", "description": "?"}), place)


def _resolve(
    name: str,
    value: Value,
    place: Location,
    base: RawField | None,
    catalog: Catalog,
    result: Expansion,
) -> Mapping:
    """Return a field's keys: what is written, on top of what it starts from."""
    if isinstance(value, str):
        if value not in _REQUIREMENTS:
            return Mapping.made(place, {"type": value})
        value = Mapping.made(place, {"required": _REQUIREMENTS[value]})
    raw: Mapping = value
    if "use" not in raw:
        if base is not None:
            return _refined(base.raw, raw)
        if {"type", "enum", "fields"} & raw.keys():
            return raw
    shared = catalog.parameter(raw.get("use", name), place)
    if shared is None:
        result.is_whole = False
        shared = _unread(name, place).raw
    return _refined(shared, raw)


def _refined(base: Mapping, over: Mapping) -> Mapping:
    """Return the base with some keys replaced; a field that became required has no default."""
    merged = Merged(base, over)
    if over.get("required") is True and "default" not in over:
        merged.pop("default", None)
    return merged


def _include(
    name: str, fields: Mapping, catalog: Catalog, trail: tuple[str, ...], result: Expansion
) -> list[RawField]:
    place, choice = fields.at_key(f"+{name}"), fields[f"+{name}"]
    if name in trail:
        catalog.findings.add(place, "circular-include", f"{name!r} includes itself")
        return []
    source = catalog.includable(name, place)
    if source is None:
        result.is_whole = False
        return []
    if "fields" not in source:
        return []
    catalog.included += 1 + len(source["fields"])
    if len(trail) >= _MAX_NESTING or catalog.included > _MAX_FIELDS:
        catalog.findings.add(place, "nesting", "too much is included in one another")
        return []
    inner = expand(source["fields"], catalog, (*trail, name))
    result.is_whole &= inner.is_whole
    if name in catalog.sets and inner.is_whole:
        _check_names(source, inner, catalog)
    rules = inner.rules
    options = choice if isinstance(choice, Mapping) else {}
    listed = choice if isinstance(choice, list) else None
    modes = source.get("modes")
    wanted = set(inner.fields)
    if isinstance(modes, Mapping):
        chosen = _known(listed or options.get("modes") or modes, modes, place, catalog)
        wanted = _apply_modes(source, modes, chosen, inner, place, rules)
        listed = None
    else:
        _known(options.get("modes", ()), (), place, catalog)
    only = set(listed or options.get("only") or wanted)
    excepted = set(options.get("except", ()))
    if inner.is_whole:
        _known(only | excepted, inner.fields, place, catalog)
    wanted = (wanted & only) - excepted
    kept = [one for one in inner.fields.values() if one.name in wanted]
    result.rules += [one for one in rules if wanted.issuperset(one.fields)]
    written = [*inner.written, *(source.get("rules") or ())]
    result.written += [one for one in written if wanted.issuperset(_fields_of(one))]
    result.notes += [*inner.notes, *(source.get("notes") or ())]
    result.editorial += [*inner.editorial, *(source.get("editorial") or ())]
    if "inferred" in options:
        source_of_all = options["inferred"]
        for one in kept:
            one.inferred = source_of_all
        result.rules = [replace(one, inferred=source_of_all) for one in result.rules]
        result.written = [_inferred(one, source_of_all) for one in result.written]
    return kept


def _inferred(rule: Mapping, source: str) -> Mapping:
    """Return a written rule as one that follows from elsewhere."""
    return Merged(rule, Mapping.made(rule.location, {"inferred": source}))


def _known(
    names: Iterable[str], known: Iterable[str], place: Location, catalog: Catalog
) -> list[str]:
    """Return the names that exist, in the order of their definition; the others are findings."""
    wanted, defined = set(names), list(known)
    for name in sorted(wanted.difference(defined)):
        hint = did_you_mean(name, defined)
        catalog.findings.add(place, "unknown-choice", f"there is no {name!r} to include", hint)
    return [name for name in defined if name in wanted]


def _check_names(source: Mapping, inner: Expansion, catalog: Catalog) -> None:
    """Report fields that modes and rules of a set name and that it does not have."""
    switch = source.get("switch")
    named = [(source.at("switch"), [switch])] if switch else []
    for mode in source.get("modes", {}).values():
        named += [(mode.at(key), mode.get(key, [])) for key in ("needs", "needs_any")]
    named += [(rule.location, sorted(_fields_of(rule))) for rule in source.get("rules") or ()]
    for place, names in named:
        for name in names:
            if name not in inner.fields:
                hint = did_you_mean(name, inner.fields)
                catalog.findings.add(place, "unknown-field", f"there is no field {name!r}", hint)


def _apply_modes(
    source: Mapping,
    modes: Mapping,
    chosen: list[str],
    inner: Expansion,
    place: Location,
    rules: list[ModeRule],
) -> set[str]:
    """Limit the switch to the chosen modes, add their rules, and return the fields that remain."""
    switch = source["switch"]
    by_need: dict[tuple[str, tuple[str, ...]], ModeRule] = {}
    for mode in chosen:
        for key, kind in (("needs", "all_of"), ("needs_any", "any_of")):
            if needs := tuple(modes[mode].get(key, ())):
                rule = by_need.setdefault((kind, needs), ModeRule(kind, needs, switch, [], place))
                rule.modes.append(mode)
    rules.extend(by_need.values())
    if (field_ := inner.fields.get(switch)) is not None:
        field_.raw = _limited(field_.raw, source, chosen, place)
    needless = _needed(modes, modes) - _needed(modes, chosen) - {switch}
    return inner.fields.keys() - needless


def _limited(raw: Mapping, source: Mapping, chosen: list[str], place: Location) -> Mapping:
    """Return the switch with the chosen modes as its enum, and a default and example among them."""
    names = [name for name in source.get("enums", ()) if selected(source, name) == chosen]
    if names:  # the set has a name for just these modes
        limited = Merged(raw, Mapping.made(place, {"type": names[0]}))
    else:
        modes = source["modes"]
        enum = Mapping.made(place, {mode: modes[mode]["description"] for mode in chosen})
        limited = Merged(raw, Mapping.made(place, {"enum": enum}))
    if limited.get("default") not in chosen:
        limited.pop("default", None)
    if limited.get("example") not in chosen and chosen:
        limited["example"] = chosen[0]
    return limited


def _fields_of(rule: Mapping) -> set[str]:
    named = [name for key, value in rule.items() if isinstance(value, list) for name in value]
    return {*named, *rule.get("when", ())}


def _needed(modes: Mapping, names: Iterable[str]) -> set[str]:
    return {
        field
        for name in names
        for key in ("needs", "needs_any")
        for field in modes[name].get(key, ())
    }
