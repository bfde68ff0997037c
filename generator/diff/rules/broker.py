"""The message broker: pairs of queues, and the messages that go through them."""

from collections.abc import Iterator
from dataclasses import replace

from generator.diff.change import Change, Direction, Effect, Level, rule
from generator.diff.rules.shapes import compare_shapes
from generator.diff.spot import Spot
from generator.model import Api, Shape
from generator.model.broker import Broker, Exchange
from generator.render.words import code, listed

# Of the three audiences only who reads the documents sees the broker.
_LOST = Effect(Level.NONE, Level.BREAKING, Level.NONE, "Do not use the queues any more.")
_WORDS_ONLY = Effect(Level.NONE, Level.DOCS_ONLY, Level.NONE)
_ADDED = rule(
    "exchange-added",
    "has the pair of queues {name}",
    "Added",
    call=Effect(Level.NONE, Level.COMPATIBLE, Level.NONE),
)
_REMOVED = rule("exchange-removed", "has no pair of queues {name} any more", "Removed", call=_LOST)
_QUEUES = rule(
    "exchange-queues-changed",
    "has other queues: {new} now, before {old}",
    call=Effect(Level.NONE, Level.BREAKING, Level.NONE, "Use the new queues."),
)
_MEANING = rule(
    "exchange-meaning-changed",
    "takes messages in another way: {what} changed",
    call=Effect(Level.NONE, Level.RISKY, Level.NONE, "Check what becomes of your messages."),
)
_TEXT = rule("exchange-text-changed", "has other words: {what}", call=_WORDS_ONLY)

_MEANINGS = ("correlation", "answers_kept", "carries", "imports")
_WORDS = ("title", "page", "seen", "summary", "notes", "editorial")


def compare_brokers(old: Api, new: Api, spot: Spot) -> Iterator[Change]:
    """Compare what the platform takes from a message broker.

    Args:
        old: The old spec.
        new: The new spec.
        spot: Where the API stands.
    """
    before, after = _exchanges(old.broker), _exchanges(new.broker)
    broker = replace(spot, role="common", owner="The message broker")
    if old.broker and new.broker and old.broker.description != new.broker.description:
        yield from broker.say(_TEXT, what="description")
    for name, exchange in after.items():
        if name not in before:
            yield from replace(broker, new=exchange.location).say(_ADDED, name=code(name))
        else:
            place = replace(broker, old=before[name].location, new=exchange.location)
            yield from _compare(before[name], exchange, place)
    for name, exchange in before.items():
        if name not in after:
            yield from replace(broker, old=exchange.location).say(_REMOVED, name=code(name))


def _exchanges(broker: Broker | None) -> dict[str, Exchange]:
    return {one.name: one for one in broker.exchanges} if broker else {}


def _compare(old: Exchange, new: Exchange, spot: Spot) -> Iterator[Change]:
    pair = replace(spot, owner=f"The pair of queues {code(new.name)}")
    queues = [listed([code(one.queue), code(one.answers)]) for one in (old, new)]
    if queues[0] != queues[1]:
        yield from pair.say(_QUEUES, old=queues[0], new=queues[1])
    if what := _differing(old, new, _MEANINGS):
        yield from pair.say(_MEANING, what=listed(what))
    if what := _differing(old, new, _WORDS):
        yield from pair.say(_TEXT, what=listed(what))
    messages: tuple[tuple[str, Direction, Shape, Shape], ...] = (
        ("the messages", "request", old.message, new.message),
        ("the answers", "answer", old.answer, new.answer),
    )
    for what_of, way, before, after in messages:
        owner = f"{what_of} of the pair of queues {code(new.name)}"
        inner = replace(pair, owner=owner, directions=frozenset({way}))
        for change in compare_shapes(before, after, inner):
            effect = replace(change.effect, python=Level.NONE, postman=Level.NONE)
            yield replace(change, effect=effect)


def _differing(old: Exchange, new: Exchange, names: tuple[str, ...]) -> list[str]:
    return [name.replace("_", " ") for name in names if getattr(old, name) != getattr(new, name)]
