"""Fields that both specs have: requirement, presence, place, deprecation, spellings and words."""

from collections.abc import Iterator

from generator.diff.change import Change, Effect, Level, everyone, rule
from generator.diff.rules.enums import changed_meanings, compare_enums
from generator.diff.rules.limits import compare_defaults, compare_limits, same_json
from generator.diff.rules.types import compare_types
from generator.diff.spot import Spot
from generator.model import Field, Shape
from generator.model.shape import Requirement
from generator.model.values import describe
from generator.render.words import code, listed

_REQUIRED = rule(
    "field-became-required",
    "is required now",
    request=everyone(Level.BREAKING, "Send it in every call."),
)
_REQUIRED_LEARNED = rule(
    "field-known-to-be-required",
    "is required; before it was not known",
    request=Effect(Level.BREAKING, Level.RISKY, Level.COMPATIBLE, "Send it in every call."),
)
_CONDITIONAL = rule(
    "field-became-conditional",
    "is required under a condition now, which its note tells",
    request=everyone(Level.BREAKING, "Send it where the condition holds."),
)
_LOOSER = rule(
    "field-no-longer-required",
    "is not always required any more",
    request=everyone(Level.COMPATIBLE),
)
_UNCLEAR = rule(
    "field-maybe-required",
    "may be required: the documentation does not say it any more",
    request=everyone(Level.RISKY, "Check whether calls work without it."),
)
_MAY_BE_MISSING = rule(
    "field-may-be-missing",
    "is not always there any more",
    answer=Effect(
        Level.RISKY, Level.RISKY, Level.COMPATIBLE, "Be prepared for answers without it."
    ),
)
_ALWAYS_THERE = rule("field-always-there", "is always there now", answer=everyone(Level.COMPATIBLE))
_PLACE = rule(
    "field-place-changed",
    "travels in the {new} now, before in the {old}",
    request=Effect(Level.COMPATIBLE, Level.BREAKING, Level.COMPATIBLE, "Send it in the {new}."),
    answer=Effect(Level.COMPATIBLE, Level.BREAKING, Level.COMPATIBLE, "Read it from the {new}."),
)
_PARTS = rule(
    "field-parts-changed",
    "is made of other parts where a path parameter holds no slash: {parts}",
    request=Effect(Level.NONE, Level.BREAKING, Level.NONE, "Send the parts as they are now."),
)
_DEPRECATED = rule(
    "field-deprecated",
    "is deprecated: {text}",
    "Deprecated",
    request=everyone(Level.COMPATIBLE, "Plan to do without it."),
    answer=everyone(Level.COMPATIBLE, "Plan to do without it."),
)
_REACTIVATED = rule(
    "field-reactivated",
    "is not deprecated any more",
    request=everyone(Level.COMPATIBLE),
    answer=everyone(Level.COMPATIBLE),
)
_SPELLING_ADDED = rule(
    "field-spelling-added",
    "may also be spelt {name}",
    "Added",
    answer=Effect(
        Level.COMPATIBLE, Level.RISKY, Level.COMPATIBLE, "Be prepared for either spelling."
    ),
)
_SPELLING_REMOVED = rule(
    "field-spelling-removed",
    "is not read under the spelling {name} any more",
    "Removed",
    answer=Effect(
        Level.RISKY, Level.COMPATIBLE, Level.COMPATIBLE, "Check that no answer has {name}."
    ),
)
_TEXT = rule(
    "field-text-changed",
    "has other words: {what}",
    request=everyone(Level.DOCS_ONLY),
    answer=everyone(Level.DOCS_ONLY),
)


def compare_fields(
    old: Field, new: Field, shapes: tuple[Shape, Shape], spot: Spot
) -> Iterator[Change]:
    """Compare two fields, without what is nested in them.

    Args:
        old: The field in the old spec.
        new: The field in the new spec.
        shapes: The shapes that they belong to.
        spot: Where they stand.
    """
    yield from _compare_requirement(old, new, shapes, spot)
    if new.optional != old.optional:
        yield from spot.say(_MAY_BE_MISSING if new.optional else _ALWAYS_THERE)
    yield from compare_types(old.type, new.type, spot)
    yield from compare_enums(old, new, spot)
    yield from compare_limits(old, new, spot)
    yield from compare_defaults(old, new, spot)
    if old.place != new.place:
        yield from spot.say(_PLACE, old=old.place, new=new.place)
    if (parts := _part_names(new)) != _part_names(old):
        yield from spot.say(_PARTS, parts=listed(map(code, parts)) if parts else "none")
    if new.deprecated and not old.deprecated:
        yield from spot.say(_DEPRECATED, text=new.deprecated.rstrip("."))
    elif old.deprecated and not new.deprecated:
        yield from spot.say(_REACTIVATED)
    yield from _compare_spellings(old, new, spot)
    if what := list(_changed_texts(old, new)):
        yield from spot.say(_TEXT, what=listed(what))


def _compare_requirement(
    old: Field, new: Field, shapes: tuple[Shape, Shape], spot: Spot
) -> Iterator[Change]:
    match _weakened(old), _weakened(new):
        case before, after if before == after:
            return
        case "unknown", "yes":
            yield from spot.say(_REQUIRED_LEARNED)
        case _, "yes":
            yield from spot.say(_REQUIRED)
        case "yes", _:
            yield from spot.say(_LOOSER)
        case _, "no":
            # A condition that was data is a rule of the shape, which is compared on its own.
            if not _is_demanded(old, shapes[0]):
                yield from spot.say(_LOOSER)
        case _, "conditional":
            if not _is_demanded(new, shapes[1]):
                yield from spot.say(_CONDITIONAL)
        case _, "unknown":
            yield from spot.say(_UNCLEAR)


def _weakened(field: Field) -> Requirement:
    """Return what is known for sure of a requirement: one that is inferred is not known."""
    return "unknown" if field.required == "inferred" else field.required


def _is_demanded(field: Field, shape: Shape) -> bool:
    return any(one.is_demand and field.name in one.fields for one in shape.rules)


def _compare_spellings(old: Field, new: Field, spot: Spot) -> Iterator[Change]:
    before, after = {old.name, *old.aliases}, {new.name, *new.aliases}
    for name in new.aliases:
        if name not in before:
            yield from spot.say(_SPELLING_ADDED, name=code(name))
    for name in old.aliases:
        if name not in after:
            yield from spot.say(_SPELLING_REMOVED, name=code(name))


def _changed_texts(old: Field, new: Field) -> Iterator[str]:
    """Yield the names of the words that differ."""
    for name in ("description", "note", "editorial", "since", "unit", "inferred", "observed"):
        before, after = getattr(old, name), getattr(new, name)
        is_change_of_unit = name == "unit" and before and after
        if before != after and not is_change_of_unit:
            yield {
                "inferred": "provenance",
                "observed": "provenance",
                "editorial": "editorial remark",
            }.get(name, name)
    if old.example_only != new.example_only:
        yield "provenance"
    if old.deprecated and new.deprecated and old.deprecated != new.deprecated:
        yield "deprecation"
    if old.parts != new.parts and _part_names(old) == _part_names(new):
        yield "parts"
    if not same_json(old.example, new.example):
        yield "example"
    if changed_meanings(old, new):
        yield "meanings of values"
    if {describe(old.type), describe(new.type)} == {"any", "unknown"}:
        yield "type"


def _part_names(field: Field) -> list[str]:
    return [one.name for one in field.parts]
