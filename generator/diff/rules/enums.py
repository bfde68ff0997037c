"""Enums: values that a field can have, as a closed or an open list."""

from collections.abc import Iterator

from generator.diff.change import Change, Effect, Level, everyone, rule
from generator.diff.spot import Spot
from generator.model import Field
from generator.render.words import code, listed

_SHOWN = 6  # longer lists say little more in a sentence

_VALUE_ADDED = rule(
    "enum-value-added",
    "can be {value} too",
    "Added",
    request=everyone(Level.COMPATIBLE),
    answer=Effect(
        Level.RISKY, Level.RISKY, Level.COMPATIBLE, "Handle {value} where you look at the value."
    ),
)
_KNOWN_ADDED = rule(
    "enum-known-value-added",
    "is known to have the value {value} too; others were always possible",
    "Added",
    request=everyone(Level.COMPATIBLE),
    answer=everyone(Level.COMPATIBLE),
)
_VALUE_REMOVED = rule(
    "enum-value-removed",
    "cannot be {value} any more",
    "Removed",
    request=everyone(Level.BREAKING, "Send another value instead of {value}."),
    answer=everyone(Level.COMPATIBLE),
)
_KNOWN_REMOVED = rule(
    "enum-known-value-removed",
    "is no longer documented to have the value {value}; others stay possible",
    "Removed",
    request=everyone(Level.RISKY, "Check whether {value} still works."),
    answer=everyone(Level.COMPATIBLE),
)
_ADDED = rule(
    "enum-added",
    "takes only {values} now",
    request=everyone(Level.BREAKING, "Send only the listed values."),
    answer=everyone(Level.COMPATIBLE),
)
_KNOWN = rule(
    "enum-known-values-listed",
    "has a list of known values: {values}",
    request=everyone(Level.COMPATIBLE),
    answer=everyone(Level.COMPATIBLE),
)
_REMOVED = rule(
    "enum-removed",
    "has no list of values any more, before {values}",
    request=everyone(Level.COMPATIBLE),
    answer=everyone(Level.RISKY, "Expect other values."),
)
_UNLISTED = rule(
    "enum-known-values-unlisted",
    "has no list of known values any more, before {values}",
    request=everyone(Level.COMPATIBLE),
    answer=everyone(Level.COMPATIBLE),
)
_OPENED = rule(
    "enum-opened",
    "can have other values than the listed ones now",
    request=everyone(Level.COMPATIBLE),
    answer=everyone(Level.RISKY, "Expect other values."),
)
_CLOSED = rule(
    "enum-closed",
    "can have the listed values only now: {values}",
    request=everyone(Level.BREAKING, "Send only the listed values."),
    answer=everyone(Level.COMPATIBLE),
)


def compare_enums(old: Field, new: Field, spot: Spot) -> Iterator[Change]:
    """Compare the values of a field; their order means nothing."""
    if not old.enum and not new.enum:
        return
    if not old.enum:
        yield from spot.say(_KNOWN if new.open_enum else _ADDED, values=_values(new))
        return
    if not new.enum:
        yield from spot.say(_UNLISTED if old.open_enum else _REMOVED, values=_values(old))
        return
    if old.open_enum != new.open_enum:
        if new.open_enum:
            yield from spot.say(_OPENED)
        else:
            yield from spot.say(_CLOSED, values=_values(new))
    before, after = _by_key(old), _by_key(new)
    for key in [one for one in after if one not in before]:
        yield from spot.say(_KNOWN_ADDED if old.open_enum else _VALUE_ADDED, value=after[key])
    for key in [one for one in before if one not in after]:
        yield from spot.say(_KNOWN_REMOVED if new.open_enum else _VALUE_REMOVED, value=before[key])


def changed_meanings(old: Field, new: Field) -> bool:
    """Tell whether the words that explain the common values of two enums differ."""
    before = {_key(one.value): one.meaning for one in old.enum}
    after = {_key(one.value): one.meaning for one in new.enum}
    return any(before[key] != after[key] for key in before.keys() & after.keys())


def _key(value: object) -> tuple[str, object]:
    """Return what tells values apart: to Python, 1 and true are the same."""
    return type(value).__name__, value


def _by_key(field: Field) -> dict[tuple[str, object], str]:
    return {_key(one.value): code(one.value) for one in field.enum}


def _values(field: Field) -> str:
    values = [code(one.value) for one in field.enum]
    rest = len(values) - _SHOWN
    return listed(values if rest <= 1 else [*values[:_SHOWN], f"{rest} more"])
