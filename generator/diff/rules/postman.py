"""Variables of the Postman collection; what concerns its requests is compared with the calls."""

from collections.abc import Iterator
from dataclasses import replace

from generator.diff.change import Change, Effect, Level, rule
from generator.diff.rules.limits import same_json
from generator.diff.spot import Spot
from generator.model import Api, PostmanVariable
from generator.render.words import code

_NONE, _DOCS, _FINE = Level.NONE, Level.DOCS_ONLY, Level.COMPATIBLE

_ADDED = rule(
    "postman-variable-added", "has the variable {name}", "Added", call=Effect(_NONE, _NONE, _FINE)
)
_REMOVED = rule(
    "postman-variable-removed",
    "has no variable {name} any more",
    "Removed",
    call=Effect(
        _NONE, _NONE, Level.BREAKING, "Write into the requests what you had set in {name}."
    ),
)
_SECRET = rule(
    "postman-variable-became-secret",
    "keeps the variable {name} secret now: it begins empty",
    call=Effect(_NONE, _NONE, Level.RISKY, "Set {name}."),
)
_SHOWN = rule(
    "postman-variable-shown",
    "does not keep the variable {name} secret any more",
    call=Effect(_NONE, _NONE, Level.RISKY, "Keep what you set in {name} out of shared files."),
)
_VALUE = rule(
    "postman-variable-value-changed",
    "begins the variable {name} with another value",
    call=Effect(_NONE, _NONE, _FINE),
)
_SCOPE = rule(
    "postman-variable-use-changed",
    "uses the variable {name} in other places",
    call=Effect(_NONE, _NONE, _FINE),
)
_TEXT = rule(
    "postman-variable-text-changed",
    "describes the variable {name} in other words",
    call=Effect(_NONE, _NONE, _DOCS),
)


def compare_postman(old: Api, new: Api, spot: Spot) -> Iterator[Change]:
    """Compare the variables of the collection; their order means nothing."""
    before = {one.name: one for one in old.postman}
    after = {one.name: one for one in new.postman}
    for name, one in after.items():
        inner = _at(spot, before.get(name), one)
        if name not in before:
            yield from inner.say(_ADDED, name=code(name))
        else:
            yield from _compare(before[name], one, inner)
    for name, one in before.items():
        if name not in after:
            yield from _at(spot, one, None).say(_REMOVED, name=code(name))


def _at(spot: Spot, old: PostmanVariable | None, new: PostmanVariable | None) -> Spot:
    return replace(
        spot,
        owner="The Postman collection",
        old=old.location if old else spot.old,
        new=new.location if new else spot.new,
    )


def _compare(old: PostmanVariable, new: PostmanVariable, spot: Spot) -> Iterator[Change]:
    name = code(new.name)
    if old.secret != new.secret:
        yield from spot.say(_SECRET if new.secret else _SHOWN, name=name)
    elif not same_json(old.value, new.value):
        yield from spot.say(_VALUE, name=name)
    if _places(old) != _places(new):
        yield from spot.say(_SCOPE, name=name)
    if old.description != new.description:
        yield from spot.say(_TEXT, name=name)


def _places(variable: PostmanVariable) -> object:
    return set(variable.replaces), variable.taken_from
