"""Shared objects: compared once, however many operations use them."""

from collections.abc import Iterator, Mapping

from generator.diff.change import Change, Direction, Effect, Level, everyone, rule
from generator.diff.rules.limits import same_json
from generator.diff.rules.shapes import compare_shapes
from generator.diff.spot import SharedObjects, Spot
from generator.model import Api, Object, Operation, Shape, object_references, reached_objects
from generator.render.words import code, listed

_RENAMED_EFFECT = Effect(
    Level.RISKY, Level.RISKY, Level.NONE, "Where the class or schema is named, name {new}."
)
_RENAMED = rule(
    "object-renamed",
    "was renamed to {new}",
    request=_RENAMED_EFFECT,
    answer=_RENAMED_EFFECT,
)
_TEXT = rule(
    "object-text-changed",
    "has other words: {what}",
    request=everyone(Level.DOCS_ONLY),
    answer=everyone(Level.DOCS_ONLY),
)

# The operations that send an object, and those that answer it.
Users = Mapping[str, Mapping[Direction, tuple[str, ...]]]


def share(old: Api, new: Api) -> SharedObjects:
    """Pair the shared objects of two specs: by name, or by their fields under another name."""
    gone = {name: one for name, one in old.objects.items() if name not in new.objects}
    fresh = {name: one for name, one in new.objects.items() if name not in old.objects}
    renamed = {}
    for name, one in gone.items():
        alike = [other for other, two in fresh.items() if _fields(two) == _fields(one)]
        rivals = [other for other, two in gone.items() if _fields(two) == _fields(one)]
        if len(alike) == len(rivals) == 1 and _fields(one):
            renamed[name] = alike[0]
    return SharedObjects(old.objects, new.objects, renamed)


def _fields(one: Object) -> set[str]:
    return {field.name for field in one.shape.fields}


def compare_objects(old: Api, new: Api, shared: SharedObjects) -> Iterator[Change]:
    """Compare the shared objects that both specs have and use, in the order of the old spec."""
    before, after = find_users(old), find_users(new)
    for name, one in old.objects.items():
        other = new.objects.get(shared.new_name(name))
        if other is None:
            continue
        used, using = before.get(name, {}), after.get(other.name, {})
        directions = used.keys() & using.keys()
        if not directions:
            continue
        operations = {user for way in directions for user in using[way]}
        spot = Spot(
            role="object",
            owner=name,
            directions=frozenset(directions),
            operations=tuple(one.name for one in new.operations if one.name in operations),
            old=one.location,
            new=other.location,
            shared=shared,
        )
        if name != other.name:
            yield from spot.say(_RENAMED, new=code(other.name))
        yield from compare_shapes(one.shape, other.shape, spot)
        if what := list(_changed_texts(one, other)):
            yield from spot.say(_TEXT, what=listed(what))


def _changed_texts(old: Object, new: Object) -> Iterator[str]:
    for attribute in ("description", "page", "notes", "editorial"):
        if getattr(old, attribute) != getattr(new, attribute):
            yield attribute
    if (old.seen, old.gaps) != (new.seen, new.gaps):
        yield "provenance"
    if not same_json(old.example, new.example):
        yield "example"


def find_users(api: Api) -> Users:
    """Return who uses each shared object, itself or through others, by direction."""
    references = object_references(api.objects)
    users: dict[str, dict[Direction, list[str]]] = {}
    for operation in api.operations:
        for way, shape in _shapes(operation):
            for name in reached_objects([shape], references):
                users.setdefault(name, {}).setdefault(way, []).append(operation.name)
    return {
        name: {way: tuple(names) for way, names in by_way.items()} for name, by_way in users.items()
    }


def _shapes(operation: Operation) -> Iterator[tuple[Direction, Shape]]:
    yield "request", operation.request
    yield "answer", operation.response.shape
