"""Types: does the new one take, or give, more than the old one, less, or something else?"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from generator.diff.change import Change, Effect, Level, everyone, rule
from generator.diff.spot import SharedObjects, Spot
from generator.model import Inline, ListOf, MapOf, Ref, Scalar, Shape, Type, UnionOf
from generator.model.values import describe
from generator.render.words import code

Relation = Literal["same", "wider", "narrower", "learned", "forgotten", "other"]

_NOW = "has the type {new} now, before {old}"
_MORE = rule(
    "field-type-widened",
    _NOW,
    request=everyone(Level.COMPATIBLE),
    answer=Effect(
        Level.BREAKING, Level.BREAKING, Level.COMPATIBLE, "Handle values of the type {new}."
    ),
)
_LESS = rule(
    "field-type-narrowed",
    _NOW,
    request=everyone(Level.BREAKING, "Send values of the type {new} only."),
    answer=everyone(Level.COMPATIBLE),
)
_OTHER = rule(
    "field-type-changed",
    _NOW,
    request=everyone(Level.BREAKING, "Send values of the type {new}."),
    answer=Effect(Level.BREAKING, Level.BREAKING, Level.COMPATIBLE, "Read it as {new}."),
)
_LEARNED = rule(
    "field-type-learned",
    "has the type {new}; before it was not known ({old})",
    request=everyone(Level.RISKY, "Check that what you send is of the type {new}."),
    answer=everyone(Level.COMPATIBLE),
)
_FORGOTTEN = rule(
    "field-type-forgotten",
    "has no known type any more ({new}); before it was {old}",
    request=everyone(Level.COMPATIBLE),
    answer=Effect(
        Level.RISKY, Level.RISKY, Level.COMPATIBLE, "Check the value before relying on its type."
    ),
)
_CLASS = rule(
    "python-class-changed",
    "is described by {new} now, before by {old}",
    request=Effect(
        Level.RISKY,
        Level.NONE,
        Level.NONE,
        "Where the typed dictionary is named, name the new one.",
    ),
    answer=Effect(
        Level.RISKY, Level.NONE, Level.NONE, "Where the record class is named, name the new one."
    ),
)
_BY_RELATION = {
    "wider": _MORE,
    "narrower": _LESS,
    "learned": _LEARNED,
    "forgotten": _FORGOTTEN,
    "other": _OTHER,
}

_ANYTHING = ("any", "unknown")
_TEXTS = ("decimal", "date", "datetime", "binary")
_OWN = "="  # no shared object has this name


@dataclass(frozen=True, slots=True)
class Part:
    """An object inside a type: the name it has if it is shared, and its shape."""

    name: str | None
    shape: Shape


def compare_types(old: Type, new: Type, spot: Spot) -> Iterator[Change]:
    """Compare two types, without entering the objects in them."""
    relation = relate(old, new, spot.shared)
    if relation != "same":
        values = {"old": code(describe(old)), "new": code(describe(new))}
        yield from spot.say(_BY_RELATION[relation], **values)
    for before, after in object_pairs(old, new, spot.shared):
        kept = before.name is not None and spot.shared.new_name(before.name) == after.name
        both_own = before.name is None and after.name is None
        if not kept and not both_own and before.shape.fields and after.shape.fields:
            yield from spot.say(_CLASS, old=_called(before), new=_called(after))


def _called(part: Part) -> str:
    return f"the shared object {code(part.name)}" if part.name else "an object of its own"


def object_pairs(old: Type, new: Type, shared: SharedObjects) -> Iterator[tuple[Part, Part]]:
    """Yield the objects inside two types that stand for each other."""
    before = _distinct(_parts(old, shared.old_shape))
    after = _distinct(_parts(new, shared.new_shape))
    if len(before) == len(after) == 1:
        yield before[0], after[0]
        return
    by_name = {one.name: one for one in after}
    for part in before:
        name = part.name and shared.new_name(part.name)
        if name in by_name:
            yield part, by_name.pop(name)


def relate(old: Type, new: Type, shared: SharedObjects) -> Relation:
    """Tell how the values of the new type relate to those of the old one.

    Two objects count as the same here: their fields are compared on their own.
    """
    names = {name: shared.new_name(name) for name in shared.old}
    before, after = _skeleton(old, names), _skeleton(new, {})
    own, others = set(_names(before)), set(_names(after))
    if len(own) == len(others) == 1:
        after = _skeleton(after, dict.fromkeys(others, own.pop()))
    more, less = _covers(after, before), _covers(before, after)
    if more or less:
        return "same" if more and less else "wider" if more else "narrower"
    if _covers(before, after, vague=True):
        return "learned"
    return "forgotten" if _covers(after, before, vague=True) else "other"


def _covers(wide: Type, narrow: Type, *, vague: bool = False) -> bool:
    """Tell whether every value of `narrow` is one of `wide`.

    Args:
        wide: The type that should be wider, or the same.
        narrow: The other.
        vague: Let the types that say too little (`unknown`, `object`) cover all that they could be.
    """
    match wide, narrow:
        case _, UnionOf(options):
            return all(_covers(wide, one, vague=vague) for one in options)
        case UnionOf(options), _:
            return any(_covers(one, narrow, vague=vague) for one in options)
        case Scalar("unknown"), Scalar("any" | "unknown"):
            return True
        case Scalar("any"), _:
            return True
        case Scalar("unknown"), _:
            return vague
        case Scalar("object"), Ref() | MapOf():
            return vague
        case Scalar(kind), Scalar(other):
            return (
                kind == other
                or (kind == "string" and other in _TEXTS)
                or (kind == "float" and other == "int")
            )
        case ListOf(one), ListOf(other_item):
            return _covers(one, other_item, vague=vague)
        case MapOf(one), MapOf(other_value):
            return _covers(one, other_value, vague=vague)
    return wide == narrow


def _skeleton(type_: Type, names: dict[str, str]) -> Type:
    """Replace the described objects in a type by one name, and shared ones by their new names."""
    match type_:
        case Inline():
            return Ref(_OWN)
        case Ref(name):
            return Ref(names.get(name, name))
        case ListOf(item):
            return ListOf(_skeleton(item, names))
        case MapOf(value):
            return MapOf(_skeleton(value, names))
        case UnionOf(options):
            return UnionOf(tuple(_skeleton(one, names) for one in options))
    return type_


def _names(type_: Type) -> Iterable[str]:
    match type_:
        case Ref(name):
            yield name
        case ListOf(inner) | MapOf(inner):
            yield from _names(inner)
        case UnionOf(options):
            for one in options:
                yield from _names(one)


def _parts(type_: Type, shape_of: Callable[[str], Shape]) -> Iterator[Part]:
    match type_:
        case Inline(shape):
            yield Part(None, shape)
        case Ref(name):
            yield Part(name, shape_of(name))
        case ListOf(inner) | MapOf(inner):
            yield from _parts(inner, shape_of)
        case UnionOf(options):
            for one in options:
                yield from _parts(one, shape_of)


def _distinct(parts: Iterable[Part]) -> list[Part]:
    """Return each object once: one item and a list of them are the same object."""
    return list({id(one.shape): one for one in parts}.values())
