"""Operations: added, removed, renamed, and what the ones that both specs have became."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from generator.diff.change import Change, Effect, Level, everyone, rule
from generator.diff.rules.answers import compare_answers, compare_results
from generator.diff.rules.calls import compare_calls
from generator.diff.rules.errors import compare_errors
from generator.diff.rules.shapes import compare_shapes
from generator.diff.spot import SharedObjects, Spot
from generator.model import Api, Operation
from generator.render.words import code

_ADDED = rule("operation-added", "was added", "Added", call=everyone(Level.COMPATIBLE))
_REMOVED = rule(
    "operation-removed",
    "was removed",
    "Removed",
    call=everyone(Level.BREAKING, "Do not call it any more."),
)
_RENAMED = rule(
    "operation-renamed",
    "was renamed to {new}",
    call=Effect(Level.BREAKING, Level.BREAKING, Level.RISKY, "Call {new} instead."),
)
_MOVED = rule(
    "operation-moved",
    "moved to another resource as {new}",
    call=Effect(Level.BREAKING, Level.BREAKING, Level.RISKY, "Call {new} instead."),
)


@dataclass(frozen=True, slots=True)
class OperationMatch:
    """The operations of two specs: pairs, and those that only one of them has."""

    pairs: list[tuple[Operation, Operation]]
    removed: list[Operation]
    added: list[Operation]


def match_operations(old: Api, new: Api) -> OperationMatch:
    """Pair operations: by name, then what is left by method and path, then by the page."""
    match = OperationMatch([], list(old.operations), list(new.operations))
    keys: list[Callable[[Operation], object]] = [lambda one: one.name, _address, _page]
    for key in keys:
        _pair(match, key)
    return match


def _pair(match: OperationMatch, key: Callable[[Operation], object]) -> None:
    """Pair the operations that are the only ones with a key on their side."""
    before, after = _unique(match.removed, key), _unique(match.added, key)
    for value, one in before.items():
        if value is not None and (other := after.get(value)) is not None:
            match.pairs.append((one, other))
            match.removed.remove(one)
            match.added.remove(other)


def _unique(
    operations: Iterable[Operation], key: Callable[[Operation], object]
) -> dict[object, Operation]:
    found: dict[object, list[Operation]] = {}
    for one in operations:
        found.setdefault(key(one), []).append(one)
    return {value: ones[0] for value, ones in found.items() if len(ones) == 1}


def _address(operation: Operation) -> object:
    return operation.method, re.sub(r"\{[^}]*\}", "{}", operation.path), operation.server


def _page(operation: Operation) -> object:
    return operation.page


def compare_operations(
    old: Api, new: Api, match: OperationMatch, shared: SharedObjects
) -> Iterator[Change]:
    """Compare the operations, in the order of the new spec; removed ones come last."""
    before = {after.name: one for one, after in match.pairs}
    for operation in new.operations:
        if (one := before.get(operation.name)) is not None:
            yield from _compare_pair(one, operation, shared)
        else:
            spot = _spot(operation, shared)
            yield from replace(spot, old=old.location).say(_ADDED)
    for operation in match.removed:
        yield from replace(_spot(operation, shared), new=new.location).say(_REMOVED)


def _spot(operation: Operation, shared: SharedObjects) -> Spot:
    return Spot(
        role="call",
        owner=operation.name,
        directions=frozenset({"call"}),
        operations=(operation.name,),
        old=operation.location,
        new=operation.location,
        shared=shared,
    )


def _compare_pair(old: Operation, new: Operation, shared: SharedObjects) -> Iterator[Change]:
    call = replace(_spot(new, shared), old=old.location)
    if old.name != new.name:
        named = replace(call, owner=old.name)
        yield from named.say(
            _RENAMED if old.resource == new.resource else _MOVED, new=code(new.name)
        )
    yield from compare_calls(old, new, call)
    request = replace(call, role="parameter", directions=frozenset({"request"}))
    yield from compare_shapes(old.request, new.request, request)
    answer = replace(call, role="answer", directions=frozenset({"answer"}))
    yield from compare_answers(old, new, answer)
    yield from compare_results(old, new, call)
    yield from compare_errors(old.errors, new.errors, call)
