"""What else bounds a value: limits, format, unit, default."""

import json
from collections.abc import Iterator

from generator.diff.change import Change, Level, everyone, rule
from generator.diff.spot import Spot
from generator.model import MISSING, Field, Json
from generator.render.words import code

_TIGHTER = rule(
    "field-limit-tightened",
    "has the {limit} {new} now, before {old}",
    request=everyone(Level.BREAKING, "Keep to the new limit."),
    answer=everyone(Level.COMPATIBLE),
)
_LOOSER = rule(
    "field-limit-loosened",
    "has the {limit} {new} now, before {old}",
    request=everyone(Level.COMPATIBLE),
    answer=everyone(Level.RISKY, "Expect values beyond the old limit."),
)
_FORMAT_ADDED = rule(
    "field-format-added",
    "has the format {new} now",
    request=everyone(Level.RISKY, "Check that what you send has the format."),
    answer=everyone(Level.COMPATIBLE),
)
_FORMAT_REMOVED = rule(
    "field-format-removed",
    "has no fixed format any more, before {old}",
    request=everyone(Level.COMPATIBLE),
    answer=everyone(Level.RISKY, "Expect values of other formats."),
)
_FORMAT_CHANGED = rule(
    "field-format-changed",
    "has the format {new} now, before {old}",
    request=everyone(Level.BREAKING, "Send values of the new format."),
    answer=everyone(Level.BREAKING, "Expect values of the new format."),
)
_UNIT_CHANGED = rule(
    "field-unit-changed",
    "counts in {new} now, before in {old}",
    request=everyone(Level.BREAKING, "Convert the values that you send."),
    answer=everyone(Level.BREAKING, "Convert the values that you read."),
)
_DEFAULT_ADDED = rule(
    "field-default-added",
    "has the default {new}; before none was known",
    request=everyone(Level.COMPATIBLE),
    answer=everyone(Level.DOCS_ONLY),
)
_DEFAULT_REMOVED = rule(
    "field-default-removed",
    "has no known default any more, before {old}",
    request=everyone(Level.RISKY, "Send {old} where you relied on the default."),
    answer=everyone(Level.DOCS_ONLY),
)
_DEFAULT_CHANGED = rule(
    "field-default-changed",
    "has the default {new} now, before {old}",
    request=everyone(Level.RISKY, "Send {old} where you relied on the default."),
    answer=everyone(Level.DOCS_ONLY),
)

# The attributes of a field that are limits, their names, and whether a greater one allows more.
_LIMITS = (
    ("minimum", "minimum", False),
    ("maximum", "maximum", True),
    ("min_items", "smallest number of items", False),
    ("max_items", "largest number of items", True),
    ("max_length", "largest number of characters", True),
)


def compare_limits(old: Field, new: Field, spot: Spot) -> Iterator[Change]:
    """Compare limits, format and unit."""
    for attribute, name, upper in _LIMITS:
        before, after = getattr(old, attribute), getattr(new, attribute)
        if before != after:
            tighter = after is not None and (before is None or (after < before) == upper)
            values = {"limit": name, "old": _shown(before), "new": _shown(after)}
            yield from spot.say(_TIGHTER if tighter else _LOOSER, **values)
    if old.format != new.format:
        if old.format is None:
            yield from spot.say(_FORMAT_ADDED, new=code(new.format))
        elif new.format is None:
            yield from spot.say(_FORMAT_REMOVED, old=code(old.format))
        else:
            yield from spot.say(_FORMAT_CHANGED, old=code(old.format), new=code(new.format))
    if old.unit and new.unit and old.unit != new.unit:
        yield from spot.say(_UNIT_CHANGED, old=old.unit, new=new.unit)


def compare_defaults(old: Field, new: Field, spot: Spot) -> Iterator[Change]:
    """Compare the values that the platform assumes when a field is not sent."""
    if same_json(old.default, new.default):
        return
    if old.default is MISSING:
        yield from spot.say(_DEFAULT_ADDED, new=code(new.default))
    elif new.default is MISSING:
        if new.required != "yes":  # what must be sent has no default: nobody relies on it
            yield from spot.say(_DEFAULT_REMOVED, old=code(old.default))
    else:
        yield from spot.say(_DEFAULT_CHANGED, old=code(old.default), new=code(new.default))


def same_json(old: Json, new: Json) -> bool:
    """Tell whether two JSON values, or the absence of one, are the same; 1 and true are not."""
    if old is MISSING or new is MISSING:
        return old is new
    return json.dumps(old, sort_keys=True) == json.dumps(new, sort_keys=True)


def _shown(limit: float | None) -> str:
    if limit is None:
        return "none"
    return code(int(limit) if limit == int(limit) else limit)
