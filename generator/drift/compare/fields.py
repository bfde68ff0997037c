"""Comparison of a table of parameters with the fields of a shape: added, removed, renamed."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from generator.drift.baseline import Judge
from generator.drift.compare.attributes import (
    agrees_with,
    canonical,
    compare_attributes,
    prints,
    shown,
)
from generator.drift.compare.changes import Confidence, Drift
from generator.drift.compare.lost_names import with_names
from generator.drift.compare.nesting import nested
from generator.drift.compare.seen import compare_inferred
from generator.drift.compare.side import ANY, Pair, Side
from generator.drift.facts.key import FactKey, own_name, parent
from generator.drift.facts.model import FieldFact
from generator.drift.pages.types import Agreement, kinds_of
from generator.model import Additional, Field, Requirement, Scalar

_RENAMED = 4.0  # the weight of signs from which on two names are taken for one field


def compare_fields(side: Side, facts: tuple[FieldFact, ...], judge: Judge) -> Iterator[Drift]:
    """Yield the differences between a table and the fields of the spec."""
    facts, lost = with_names(side, facts, side.example)
    for fact in lost:
        yield from _nameless(side, fact)
    own = {fact.name for fact in facts}
    facts = nested(side, facts, side.example)
    listed: dict[str, FieldFact] = {}
    for fact in facts:
        listed.setdefault(fact.name, fact)
    is_sure = not lost and not any(fact.is_cut for fact in facts)
    added: list[FieldFact] = []
    pairs: list[Pair] = []
    for name, fact in listed.items():
        field, key = side.find(name), FactKey(side.part, name)
        if name == ANY:
            yield from _compare_any(side, fact, judge)
        elif field is not None:
            judge.differs(key, "listed", "listed", "same")
            pairs.append(Pair(side, name, field, fact, judge))
        elif name in side.silent:
            if judge.differs(key, "listed"):
                yield side.drift("field-added", name, f"`{name}` is listed again", fact, None)
            pairs.append(Pair(side, name, None, fact, judge))
        elif fact.is_cut and not fact.type:
            continue  # the page ends in the name
        elif judge.differs(key, "listed", "absent", "no"):
            added.append(fact)
    removed = {
        name: field
        for name, field in side.expected(
            {*(own if side.part == "request" else listed), *_shown(side)}
        )
        if not {name, *field.aliases} & listed.keys()
        and not any(text.startswith(name) for text in side.unread)
        and judge.differs(FactKey(side.part, name), "absent", "listed", _absence(field))
    }
    yield from _compare_no_any(side, listed, judge)
    gone = {name for name in removed if not side.example.shows(name)}
    removed = {
        name: one
        for name, one in removed.items()
        if not _is_elsewhere(side, name, {*listed, *(gone if name not in gone else ())})
    }
    yield from _unmatched(side, added, removed, list(listed), judge, is_sure)
    for pair in pairs:
        yield from compare_attributes(pair)
        yield from compare_inferred(pair, listed)


def _absence(field: Field) -> Agreement:
    """Tell what it means that a page lacks a field: `loose` when the spec has it from elsewhere."""
    elsewhere = field.inferred or field.deprecated or field.required == "unknown" or field.optional
    return "loose" if elsewhere else "no"


def _compare_any(side: Side, fact: FieldFact, judge: Judge) -> Iterator[Drift]:
    """Compare the row `*`, which stands for fields of any name."""
    additional = side.shape.additional
    key = FactKey(side.part, ANY)
    if judge.differs(key, "listed", "absent", "same" if additional else "no"):
        yield side.drift("field-added", ANY, "free parameters are listed now", fact, None)
    field = _as_field(additional, side) if additional else None
    plain = replace(fact, type=None, example=None, default=None, enum=())
    yield from compare_attributes(Pair(side, ANY, field, plain, judge))


def _as_field(additional: Additional, side: Side) -> Field:
    required: Requirement = "yes" if additional.required else "no"
    return Field(ANY, ANY, Scalar("any"), required, additional.description, side.spec)


def _compare_no_any(side: Side, listed: dict[str, FieldFact], judge: Judge) -> Iterator[Drift]:
    if ANY in listed or side.shape.additional is None:
        return
    agrees: Agreement = "no" if side.shape.additional.required else "loose"
    if judge.differs(FactKey(side.part, ANY), "absent", "listed", agrees):
        message = "free parameters are not listed any more"
        yield side.drift(
            "field-removed", ANY, message, None, _as_field(side.shape.additional, side)
        )


def _unmatched(
    side: Side,
    added: list[FieldFact],
    removed: dict[str, Field],
    order: list[str],
    judge: Judge,
    is_sure: bool,
) -> Iterator[Drift]:
    """Yield what is on one side only; two that are alike are one that was renamed."""
    what = "parameter" if side.part == "request" else "field"
    for fact in added:
        weights = {
            name: _likeness(side, name, field, fact, order, judge)
            for name, field in removed.items()
        }
        old = max(weights, key=lambda name: weights[name], default="")
        if weights.get(old, 0.0) < _RENAMED:
            need = ", required" if fact.required == "yes" else ""
            message = f"{what} `{fact.name}` is new ({fact.type or 'type not said'}{need})"
            drift = side.drift("field-added", fact.name, message, fact, None)
            # What a page ends in may be the half of a name, or two cells of another row.
            confidence: Confidence = "doubtful" if fact.is_cut and not fact.text else "certain"
            above = tuple(reversed(order[: order.index(fact.name)]))
            yield replace(drift, above=above, confidence=confidence)
            continue
        field = removed.pop(old)
        message = f"{what} `{old}` is now called `{fact.name}`"
        yield side.drift("field-renamed", old, message, fact, field)
        yield from compare_attributes(Pair(side, fact.name, field, fact, judge))
    for name, field in removed.items():
        if any(name.startswith(f"{other}.") for other in removed):
            continue  # it goes with the object that it is in
        drift = side.drift("field-removed", name, f"{what} `{name}` is gone", None, field)
        yield replace(drift, confidence=_proof(side, name, is_sure))


def _proof(side: Side, name: str, is_sure: bool) -> Confidence:
    """Tell how sure it is that a field which the page does not list is gone."""
    if side.facts is None:
        return "certain"
    if side.is_open or side.unread or not is_sure or side.example.shows(name) or "." in name:
        return "doubtful"
    return "certain" if side.facts.is_whole else "likely"


def _is_elsewhere(side: Side, name: str, listed: Collection[str]) -> bool:
    """Tell whether another witness has a field that the table does not list, or may have it."""
    if any(one.startswith(f"{name}.") for one in listed):
        return True  # the table lists what is in it
    if side.part == "response" and side.example.shows(name):
        field = side.find(name)
        is_optional = field is None or field.optional or kinds_of(field.type) <= {"any", "null"}
        return "." in name or is_optional
    if not side.is_open:
        return False
    order = [field.name for field in side.shape.fields]
    if name not in order:
        return True
    return not any(one in listed for one in order[order.index(name) + 1 :])  # below the cut


def _shown(side: Side) -> list[str]:
    """Return what stands for the fields inside the objects of an answer that an example shows."""
    if side.part != "response" or side.is_open or not side.example.is_closed:
        return []
    return [
        f"{path}."
        for path, kinds in side.example.kinds.items()
        if "." not in path and kinds == {"object"}
    ]


def _nameless(side: Side, fact: FieldFact) -> Iterator[Drift]:
    message = f"a row has lost its name: {fact.quote[:160]}"
    yield Drift(
        "row-unread", side.subject, FactKey(side.part), message, fact.location, quote=fact.quote
    )


def _likeness(
    side: Side, name: str, field: Field, fact: FieldFact, order: list[str], judge: Judge
) -> float:
    """Weigh the signs that a field of the spec goes by another name on the page."""
    if parent(name) != parent(fact.name):
        return 0.0
    if fact.type and agrees_with(field.type, fact.type) == "no":
        return 0.0
    own, other = own_name(name), own_name(fact.name)
    similar = SequenceMatcher(None, own, other).ratio() > 0.6 or own in other or other in own
    same_text = judge.before(FactKey(side.part, name, "text")) == prints(fact.text) != ""
    same_example = fact.example and canonical(fact.example) == shown(field.example)
    signs = (
        (1.0, bool(fact.type)),
        (2.0, bool(same_example)),
        (3.0, same_text),
        (2.0, similar),
        (1.0, _same_neighbour(side, name, fact, order)),
    )
    return sum(weight for weight, holds in signs if holds)


def _same_neighbour(side: Side, name: str, fact: FieldFact, order: list[str]) -> bool:
    names = [field.name for field in side.shape.fields]
    return name in names and bool(_beside(names, name) & _beside(order, fact.name))


def _beside(names: list[str], name: str) -> set[str]:
    place = names.index(name)
    return {*names[max(place - 1, 0) : place], *names[place + 1 : place + 2]}
