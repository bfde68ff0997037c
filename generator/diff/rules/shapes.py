"""Shapes: fields added, removed and renamed, fields beyond the named ones, and what is nested."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from generator.diff.change import Change, Effect, Level, everyone, rule
from generator.diff.rules.demands import compare_demands
from generator.diff.rules.fields import compare_fields
from generator.diff.rules.types import Part, compare_types, object_pairs, relate
from generator.diff.spot import Spot
from generator.model import Additional, Field, Shape, Type
from generator.model.values import describe
from generator.render.words import code

_ADDED = rule(
    "field-added",
    "was added",
    "Added",
    request=everyone(Level.COMPATIBLE),
    answer=everyone(Level.COMPATIBLE),
)
_ADDED_REQUIRED = rule(
    "field-added-required",
    "was added and is required",
    "Added",
    request=everyone(Level.BREAKING, "Send it in every call."),
    answer=everyone(Level.COMPATIBLE),
)
_ADDED_UNCLEAR = rule(
    "field-added-maybe-required",
    "was added; the documentation does not say whether it is required",
    "Added",
    request=everyone(Level.RISKY, "Check whether calls work without it."),
    answer=everyone(Level.COMPATIBLE),
)
_REMOVED = rule(
    "field-removed",
    "was removed",
    "Removed",
    request=Effect(Level.BREAKING, Level.BREAKING, Level.COMPATIBLE, "Do not send it any more."),
    answer=Effect(Level.BREAKING, Level.BREAKING, Level.COMPATIBLE, "Do not read it any more."),
)
_RENAMED = rule(
    "field-renamed",
    "was renamed to {new}",
    request=Effect(Level.BREAKING, Level.BREAKING, Level.COMPATIBLE, "Send {new} instead."),
    answer=Effect(Level.BREAKING, Level.BREAKING, Level.COMPATIBLE, "Read {new} instead."),
)
_RESPELT = rule(
    "field-respelt",
    "is spelt {new} now; its name in Python stays {python}",
    request=Effect(Level.COMPATIBLE, Level.BREAKING, Level.COMPATIBLE, "Send {new} instead."),
    answer=Effect(Level.COMPATIBLE, Level.BREAKING, Level.COMPATIBLE, "Read {new} instead."),
)
_FREE_ADDED = rule(
    "free-fields-added",
    "can have further fields, of the type {new}",
    "Added",
    request=everyone(Level.COMPATIBLE),
    answer=everyone(Level.COMPATIBLE),
)
_FREE_REMOVED = rule(
    "free-fields-removed",
    "has no further fields than the named ones any more",
    "Removed",
    request=everyone(Level.BREAKING, "Send the named fields only."),
    answer=everyone(Level.COMPATIBLE),
)
_FREE_REQUIRED = rule(
    "free-fields-became-required",
    "needs at least one field besides the named ones now",
    request=everyone(Level.BREAKING, "Send such a field in every call."),
)
_FREE_OPTIONAL = rule(
    "free-fields-became-optional",
    "works without fields besides the named ones now",
    request=everyone(Level.COMPATIBLE),
)
_FREE_TEXT = rule(
    "free-fields-text-changed",
    "describes its further fields in other words",
    request=everyone(Level.DOCS_ONLY),
    answer=everyone(Level.DOCS_ONLY),
)


@dataclass(frozen=True, slots=True)
class Match:
    """The fields of two shapes: pairs, and those that only one of them has."""

    pairs: list[tuple[Field, Field]]
    removed: list[Field]
    added: list[Field]


def compare_shapes(old: Shape, new: Shape, spot: Spot) -> Iterator[Change]:
    """Compare two shapes and everything nested in them; the order of fields means nothing."""
    match = match_fields(old, new, spot)
    for before, after in match.pairs:
        inner = spot.inner(before.name, before.location, after.location)
        if before.name != after.name:
            renamed = before.python_name != after.python_name
            names = {} if renamed else {"python": code(after.python_name)}
            yield from inner.say(_RENAMED if renamed else _RESPELT, new=code(after.name), **names)
        yield from compare_fields(before, after, (old, new), inner)
        yield from compare_nested(before.type, after.type, inner)
    for field in match.removed:
        yield from spot.inner(field.name, old=field.location).say(_REMOVED)
    for field in match.added:
        by_need = {"yes": _ADDED_REQUIRED, "unknown": _ADDED_UNCLEAR, "inferred": _ADDED_UNCLEAR}
        inner = spot.inner(field.name, new=field.location)
        yield from inner.say(by_need.get(field.required, _ADDED))
    yield from _compare_additional(old.additional, new.additional, spot)
    yield from compare_demands(old, new, match.pairs, spot)


def compare_nested(old: Type, new: Type, spot: Spot) -> Iterator[Change]:
    """Compare the objects inside two types; shared ones of the same name are compared once."""
    for before, after in object_pairs(old, new, spot.shared):
        inner = _entered(before, after, spot)
        if inner is not None:
            yield from compare_shapes(before.shape, after.shape, inner)


def _entered(before: Part, after: Part, spot: Spot) -> Spot | None:
    """Return the spot inside two objects, or None where there is nothing (more) to compare."""
    if before.name is None and after.name is None:
        return spot
    if before.name is not None and spot.shared.new_name(before.name) == after.name:
        return None
    pair = (before.name or "", after.name or "")
    return None if pair in spot.entered else replace(spot, entered=spot.entered | {pair})


def match_fields(old: Shape, new: Shape, spot: Spot) -> Match:
    """Pair the fields of two shapes: by name, and those left over by what makes them the same."""
    names = {field.name: field for field in new.fields}
    pairs = [(one, names[one.name]) for one in old.fields if one.name in names]
    known = {one.name for one, _ in pairs}
    removed = [one for one in old.fields if one.name not in known]
    added = [one for one in new.fields if one.name not in known]
    for before in list(removed):
        candidates = islice((one for one in added if _is_renamed(before, one, spot)), 2)
        match list(candidates):
            case [after]:
                rivals = islice((one for one in removed if _is_renamed(one, after, spot)), 2)
                if list(rivals) == [before]:
                    pairs.append((before, after))
                    removed.remove(before)
                    added.remove(after)
    return Match(pairs, removed, added)


def _is_renamed(old: Field, new: Field, spot: Spot) -> bool:
    """Tell whether two fields are one: respelt, known by the other's name, or described alike."""
    if old.python_name == new.python_name or old.name in new.aliases or new.name in old.aliases:
        return True
    alike = old.description == new.description and old.place == new.place
    return bool(old.description) and alike and relate(old.type, new.type, spot.shared) == "same"


def _compare_additional(
    old: Additional | None, new: Additional | None, spot: Spot
) -> Iterator[Change]:
    if new is None:
        if old is not None:
            yield from spot.say(_FREE_REMOVED)
        return
    if old is None:
        yield from spot.say(_FREE_ADDED, new=code(describe(new.type)))
    else:
        inner = spot.inner("*")
        yield from compare_types(old.type, new.type, inner)
        yield from compare_nested(old.type, new.type, inner)
        if old.description != new.description:
            yield from spot.say(_FREE_TEXT)
    if new.required and not (old and old.required):
        yield from spot.say(_FREE_REQUIRED)
    elif old and old.required and not new.required:
        yield from spot.say(_FREE_OPTIONAL)
