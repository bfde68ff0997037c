"""What belongs to no single call: servers, token, envelope, common parameters, resources, words."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.diff.change import Change, Direction, Effect, Level, everyone, rule
from generator.diff.rules.errors import compare_errors
from generator.diff.rules.shapes import compare_shapes
from generator.diff.spot import SharedObjects, Spot
from generator.model import Api, Server, Shape
from generator.render.words import code, listed

_SERVER_ADDED = rule(
    "server-added", "has the server {name}: {url}", "Added", call=everyone(Level.COMPATIBLE)
)
_SERVER_REMOVED = rule(
    "server-removed",
    "has no server {name} any more",
    "Removed",
    call=Effect(Level.RISKY, Level.BREAKING, Level.BREAKING, "Choose another server."),
)
_SERVER_CHANGED = rule(
    "server-address-changed",
    "has the server {name} at {new} now, before at {old}",
    call=everyone(Level.RISKY, "Set the new address where you set the old one."),
)
_SERVER_SCOPE = rule(
    "server-scope-changed",
    "has in the server {name} now {new}",
    call=everyone(Level.RISKY, "Check which server your calls go to."),
)
_TOKEN = rule(
    "token-name-changed",
    "calls the token {new} now, before {old}",
    call=Effect(Level.COMPATIBLE, Level.BREAKING, Level.BREAKING, "Use the name {new}."),
)
_ENVELOPE = rule(
    "envelope-changed",
    "tells the outcome in {new} now, before in {old}",
    call=Effect(Level.COMPATIBLE, Level.BREAKING, Level.COMPATIBLE, "Look at {new}."),
)
_RESERVED = rule(
    "python-argument-reserved",
    "sets {name} itself now: it is no argument any more",
    call=Effect(Level.BREAKING, Level.NONE, Level.NONE, "Do not give {name}."),
)
_FREED = rule(
    "python-argument-freed",
    "leaves {name} to the caller now",
    call=Effect(Level.COMPATIBLE, Level.NONE, Level.NONE),
)
_RESOURCE_ADDED = rule(
    "resource-added",
    "has the resource {name}",
    "Added",
    call=everyone(Level.COMPATIBLE),
)
_RESOURCE_REMOVED = rule(
    "resource-removed",
    "has no resource {name} any more",
    "Removed",
    call=Effect(Level.BREAKING, Level.RISKY, Level.NONE, "Do not use {name} any more."),
)
_ENUM_ADDED = rule(
    "enum-name-added",
    "has a name for the values of an enum: {name}",
    "Added",
    call=Effect(Level.COMPATIBLE, Level.COMPATIBLE, Level.NONE),
)
_ENUM_REMOVED = rule(
    "enum-name-removed",
    "has no enum {name} any more",
    "Removed",
    call=Effect(Level.BREAKING, Level.RISKY, Level.NONE, "Do not import {name} any more."),
)
_TEXT = rule("api-text-changed", "has other words: {what}", call=everyone(Level.DOCS_ONLY))


def compare_general(old: Api, new: Api, shared: SharedObjects) -> Iterator[Change]:
    """Compare what belongs to no single call."""
    spot = api_spot(old, new, shared)
    yield from _compare_servers(old, new, spot)
    if old.token.name != new.token.name:
        yield from spot.say(_TOKEN, old=code(old.token.name), new=code(new.token.name))
    yield from _compare_conventions(old, new, spot)
    before, after = ({one.name for one in api.resources} for api in (old, new))
    for one in new.resources:
        if one.name not in before:
            yield from spot.say(_RESOURCE_ADDED, name=code(one.name))
    for one in old.resources:
        if one.name not in after:
            yield from spot.say(_RESOURCE_REMOVED, name=code(one.name))
    for name in sorted(new.enums.keys() - old.enums.keys()):
        yield from spot.say(_ENUM_ADDED, name=code(name))
    for name in sorted(old.enums.keys() - new.enums.keys()):
        yield from spot.say(_ENUM_REMOVED, name=code(name))
    yield from compare_errors(old.errors, new.errors, spot)
    if what := list(_changed_words(_words(old), _words(new))):
        yield from spot.say(_TEXT, what=listed(what))


def api_spot(old: Api, new: Api, shared: SharedObjects) -> Spot:
    """Return the spot of the API as a whole."""
    ways: frozenset[Direction] = frozenset({"call"})
    return Spot("api", "The API", ways, (), old.location, new.location, shared)


def _compare_servers(old: Api, new: Api, spot: Spot) -> Iterator[Change]:
    before, after = ({one.name: one for one in api.servers} for api in (old, new))
    for name, server in after.items():
        if name not in before:
            yield from spot.say(_SERVER_ADDED, name=code(name), url=code(server.url))
    for name, server in before.items():
        if (now := after.get(name)) is None:
            yield from spot.say(_SERVER_REMOVED, name=code(name))
            continue
        if server.url != now.url:
            values = {"name": code(name), "old": code(server.url), "new": code(now.url)}
            yield from spot.say(_SERVER_CHANGED, **values)
        if server.platform != now.platform:
            yield from spot.say(_SERVER_SCOPE, name=code(name), new=_scope(now))


def _scope(server: Server) -> str:
    return "every ordinary call" if server.platform else "only the calls that name it"


def _compare_conventions(old: Api, new: Api, spot: Spot) -> Iterator[Change]:
    """Compare the envelope and what many calls have in common."""
    before, after = old.envelope, new.envelope
    if (before.code, before.text, before.success) != (after.code, after.text, after.success):
        outcomes = [f"{code(one.code)} ({code(one.success)} is success)" for one in (before, after)]
        yield from spot.say(_ENVELOPE, old=outcomes[0], new=outcomes[1])
    parts: tuple[tuple[str, Direction, Shape, Shape], ...] = (
        ("every answer", "answer", before.shape, after.shape),
        ("the common parameters", "request", old.conventions.request, new.conventions.request),
        ("the request headers", "request", old.conventions.headers, new.conventions.headers),
        (
            "the response headers",
            "answer",
            old.conventions.response_headers,
            new.conventions.response_headers,
        ),
    )
    for owner, way, one, other in parts:
        inner = replace(spot, role="common", owner=owner, directions=frozenset({way}))
        yield from compare_shapes(one, other, inner)
    reserved, now = set(old.conventions.reserved), set(new.conventions.reserved)
    for name in sorted(now - reserved):
        yield from spot.say(_RESERVED, name=code(name))
    for name in sorted(reserved - now):
        yield from spot.say(_FREED, name=code(name))


def _changed_words(old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[str]:
    """Yield the names of the words that differ; of named parts, those that both specs have."""
    for name, after in new.items():
        before = old[name]
        if isinstance(before, dict) and isinstance(after, dict):
            if any(before[key] != after[key] for key in before.keys() & after.keys()):
                yield name
        elif before != after:
            yield name


def _words(api: Api) -> Mapping[str, object]:
    """Return everything about the API that is words alone, by its name."""
    return {
        "title": api.title,
        "summary": api.summary,
        "description": api.description,
        "documentation": api.documentation,
        "license": api.license,
        "contact": api.contact,
        "limits": api.limits,
        "token": (api.token.placeholder, api.token.description),
        "servers": {
            one.name: (one.description, {each.name: each for each in one.variables})
            for one in api.servers
        },
        "sections": {one.name: (one.title, one.description, one.groups) for one in api.sections},
        "resources": {
            one.name: (one.title, one.section, one.description, one.paths) for one in api.resources
        },
        "paging": {one.name: one.description for one in api.paging},
    }
