"""Calls: how an operation is reached, what it does, and the words about it."""

import json
from collections.abc import Iterator

from generator.diff.change import Change, Effect, Level, everyone, rule
from generator.diff.spot import Spot
from generator.link.operations import COMPOSED, COMPOSED_UNSEEN
from generator.model import Operation
from generator.render.words import code, listed

_METHOD = rule(
    "operation-method-changed",
    "is a {new} request now, before {old}",
    call=Effect(Level.COMPATIBLE, Level.BREAKING, Level.COMPATIBLE, "Send {new} requests."),
)
_PATH = rule(
    "operation-path-changed",
    "has the path {new} now, before {old}",
    call=Effect(Level.COMPATIBLE, Level.BREAKING, Level.COMPATIBLE, "Send requests to {new}."),
)
_SERVER = rule(
    "operation-server-changed",
    "is served by {new} now, before by {old}",
    call=Effect(Level.RISKY, Level.BREAKING, Level.RISKY, "Set the address of {new}."),
)
_TOKEN_NEEDED = rule(
    "operation-token-needed",
    "needs the API token now",
    call=everyone(Level.BREAKING, "Give the API token."),
)
_TOKEN_NOT_NEEDED = rule(
    "operation-token-not-needed",
    "needs no API token any more",
    call=everyone(Level.COMPATIBLE),
)
_TOKEN_MOVED = rule(
    "operation-token-moved",
    "takes the API token from the {new} now, before from the {old}",
    call=Effect(Level.COMPATIBLE, Level.BREAKING, Level.COMPATIBLE, "Send the token in the {new}."),
)
_ENCODING = rule(
    "operation-encoding-changed",
    "takes its parameters as {new} now, before as {old}",
    call=Effect(Level.COMPATIBLE, Level.BREAKING, Level.COMPATIBLE, "Send them as {new}."),
)
_EFFECT = rule(
    "operation-effect-changed",
    "is known to {new} now, before to {old}",
    call=everyone(Level.RISKY, "Check whether the call does what you want."),
)
_RETRIED = rule(
    "operation-retried",
    "is repeated after a failure now",
    call=Effect(
        Level.RISKY, Level.COMPATIBLE, Level.NONE, "Turn retries off where a repetition does harm."
    ),
)
_NOT_RETRIED = rule(
    "operation-not-retried",
    "is not repeated after a failure any more",
    call=Effect(Level.RISKY, Level.COMPATIBLE, Level.NONE, "Repeat failed calls yourself."),
)
_SAFETY = rule(
    "operation-safety-changed",
    "tells other facts of its repetition or of what it launches",
    call=everyone(Level.COMPATIBLE),
)
_ACCESS_ADDED = rule(
    "operation-access-restricted",
    "needs certain rights now: {text}",
    call=everyone(Level.RISKY, "Check the rights of your token."),
)
_ACCESS_REMOVED = rule(
    "operation-access-unrestricted",
    "needs no certain rights any more",
    call=everyone(Level.COMPATIBLE),
)
_DEPRECATED = rule(
    "operation-deprecated",
    "is deprecated: {text}",
    "Deprecated",
    call=everyone(Level.COMPATIBLE, "Plan to do without it."),
)
_REACTIVATED = rule(
    "operation-reactivated", "is not deprecated any more", call=everyone(Level.COMPATIBLE)
)
_SECTION = rule(
    "operation-section-changed",
    "stands under {new} now, before under {old}",
    call=Effect(Level.DOCS_ONLY, Level.DOCS_ONLY, Level.COMPATIBLE),
)
_EXAMPLES = rule("examples-changed", "has other examples", call=everyone(Level.DOCS_ONLY))
_TEXT = rule("operation-text-changed", "has other words: {what}", call=everyone(Level.DOCS_ONLY))

_TEXTS = {
    "title": "title",
    "summary": "summary",
    "description": "description",
    "notes": "notes",
    "editorial": "editorial remarks",
    "since": "since",
    "page": "page",
    "documented_title": "documented title",
    "documented_path": "documented path",
    "listed": "listing",
    "seen": "provenance",
}
_COMPOSED = (COMPOSED, COMPOSED_UNSEEN)


def compare_calls(old: Operation, new: Operation, spot: Spot) -> Iterator[Change]:
    """Compare everything about a call but its request and answer."""
    yield from _compare_address(old, new, spot)
    yield from _compare_token(old, new, spot)
    if old.encoding != new.encoding:
        yield from spot.say(_ENCODING, old=old.encoding, new=new.encoding)
    if old.effect != new.effect:
        yield from spot.say(_EFFECT, old=old.effect, new=new.effect)
    elif (old.dedup, old.launches_when) != (new.dedup, new.launches_when):
        yield from spot.say(_SAFETY)
    if old.idempotent != new.idempotent:
        yield from spot.say(_RETRIED if new.idempotent else _NOT_RETRIED)
    if new.access and not old.access:
        yield from spot.say(_ACCESS_ADDED, text=new.access.rstrip("."))
    elif old.access and not new.access:
        yield from spot.say(_ACCESS_REMOVED)
    if new.deprecated and not old.deprecated:
        yield from spot.say(_DEPRECATED, text=new.deprecated.rstrip("."))
    elif old.deprecated and not new.deprecated:
        yield from spot.say(_REACTIVATED)
    if (before := _shelf(old)) != (after := _shelf(new)):
        yield from spot.say(_SECTION, old=before, new=after)
    if _examples(old) != _examples(new):
        yield from spot.say(_EXAMPLES)
    if what := list(_changed_texts(old, new)):
        yield from spot.say(_TEXT, what=listed(what))


def _compare_address(old: Operation, new: Operation, spot: Spot) -> Iterator[Change]:
    if old.method != new.method:
        yield from spot.say(_METHOD, old=old.method, new=new.method)
    if old.path != new.path:
        yield from spot.say(_PATH, old=code(old.path), new=code(new.path))
    if old.server != new.server:
        before, after = (code(one) if one else "the platform" for one in (old.server, new.server))
        yield from spot.say(_SERVER, old=before, new=after)


def _compare_token(old: Operation, new: Operation, spot: Spot) -> Iterator[Change]:
    if old.auth == new.auth:
        return
    if old.auth == "none":
        yield from spot.say(_TOKEN_NEEDED)
    elif new.auth == "none":
        yield from spot.say(_TOKEN_NOT_NEEDED)
    else:
        yield from spot.say(_TOKEN_MOVED, old=old.auth, new=new.auth)


def _shelf(operation: Operation) -> str:
    """Return the section and the group that an operation stands under."""
    return code(" / ".join(filter(None, (operation.section, operation.group))))


def _examples(operation: Operation) -> list[str]:
    """Return the written examples, sorted; composed ones follow from the fields."""
    return sorted(
        json.dumps([one.name, one.request, one.response, one.composed], sort_keys=True)
        for one in operation.examples
        if one.composed not in _COMPOSED
    )


def _changed_texts(old: Operation, new: Operation) -> Iterator[str]:
    for attribute, name in _TEXTS.items():
        if getattr(old, attribute) != getattr(new, attribute):
            yield name
    for attribute in ("access", "deprecated"):
        before, after = getattr(old, attribute), getattr(new, attribute)
        if before and after and before != after:
            yield {"deprecated": "deprecation"}.get(attribute, attribute)
