"""Comparison of a field that is on both sides: type, requirement, default, values, texts."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace

from generator.drift.compare.changes import Drift
from generator.drift.compare.side import Pair
from generator.drift.facts.cells import fingerprints, unquoted
from generator.drift.pages.types import Agreement, UnknownTypeError, agreement, read_type
from generator.model import MISSING, Json, Type
from generator.model.values import describe

_NEEDS = {"yes": "required", "no": "optional", "": "not marked"}


def compare_attributes(pair: Pair) -> Iterator[Drift]:
    """Yield the differences between a field and its row.

    A page that was never read before may differ from the spec on purpose: where the spec has a
    remark on the field, where its condition is more than a page's word, and where the page's own
    example agrees with it.
    """
    for compare in _COMPARED:
        if not pair.fact.is_cut or (compare in (_type, _required) and pair.fact.text):
            for drift in compare(pair):
                is_doubtful = pair.is_first(drift) and _is_on_purpose(pair, drift)
                yield replace(drift, confidence="doubtful") if is_doubtful else drift


def _is_on_purpose(pair: Pair, drift: Drift) -> bool:
    field = pair.field
    if field is None:
        return False
    if field.note or field.editorial:
        return True
    if drift.kind == "required-changed":
        return drift.before == "conditional" and drift.after == "yes"
    return drift.kind == "type-changed" and pair.is_shown_as_written


def _type(pair: Pair) -> Iterator[Drift]:
    field, type_ = pair.field, pair.fact.type
    said, own = _kinds(type_), describe(field.type) if field else ""
    agrees: Agreement = agrees_with(field.type, type_) if field and type_ else "loose"
    if agrees == "no" and pair.is_list_by_example:
        agrees = "loose"
    if pair.judge.differs(pair.key("type"), said, own, agrees):
        was = own if agrees == "no" else pair.before("type")
        message = f"the type of `{pair.name}` is {type_ or 'not said'}, it was {was}"
        yield pair.drift("type", message, was, type_ or "")


def agrees_with(own: Type, said: str) -> Agreement:
    """Tell how well the type that a page prints goes with the spec's."""
    try:
        return agreement(own, read_type(said))
    except UnknownTypeError:
        return "no"


def _kinds(type_: str | None) -> str:
    try:
        return " or ".join(sorted(read_type(type_ or "")))
    except UnknownTypeError:
        return type_ or ""


def _required(pair: Pair) -> Iterator[Drift]:
    if pair.side.part != "request":
        return
    field, said = pair.field, pair.fact.required or ""
    own = field.required if field else ""
    if field and own == "inferred" and (field.inferred or field.observed or field.example_only):
        own = "yes"  # as it is written; that the page has the field is told apart from this
    agrees: Agreement = "no"
    if said == own:
        agrees = "same"
    elif not said or not field or (own == "conditional" and said == "no"):
        agrees = "loose"
    elif own == "no" and pair.fact.condition.casefold().startswith(("no", "нет")):
        agrees = "loose"  # there is a default for the case that needs it
    elif own == "no" and said == "conditional" and pair.is_inside:
        agrees = "loose"
    if pair.judge.differs(pair.key("required"), said, own, agrees):
        was = own if agrees == "no" else pair.before("required")
        message = f"`{pair.name}` is {_need(said)}, it was {_need(was)}"
        yield pair.drift("required", message, was, said)


def _default(pair: Pair) -> Iterator[Drift]:
    said = canonical(pair.fact.default or "")
    own = shown(pair.field.default) if pair.field else ""
    agrees: Agreement = "same" if said == own else "no" if said and pair.field else "loose"
    if agrees == "no" and pair.fact.required == "yes" and pair.side.part == "request":
        agrees = "loose"  # what has to be sent has no default, whatever the page says
    if pair.judge.differs(pair.key("default"), said, own, agrees):
        was = own or pair.before("default")
        message = f"the default of `{pair.name}` is {said or 'not said'}, it was {was or 'none'}"
        yield pair.drift("default", message, was, said)


def _enum(pair: Pair) -> Iterator[Drift]:
    said = {one.value for one in pair.fact.enum}
    own = {shown(one.value) for one in pair.field.enum} if pair.field else set()
    agrees: Agreement = "same" if said == own else "no" if said and pair.field else "loose"
    if not pair.judge.differs(pair.key("enum"), _joined(said), _joined(own), agrees):
        return
    before = own if agrees == "no" else set(filter(None, pair.before("enum").split("|")))
    new, gone = sorted(said - before), sorted(before - said)
    parts = [f"new: {', '.join(new)}"] if new else []
    parts += [f"gone: {', '.join(gone)}"] if gone else []
    message = f"the values of `{pair.name}` changed; {'; '.join(parts)}"
    yield pair.drift("enum", message, ", ".join(sorted(before)), ", ".join(sorted(said)))


def _example(pair: Pair) -> Iterator[Drift]:
    said = canonical(pair.fact.example or "")
    own = shown(pair.field.example) if pair.field else ""
    agrees: Agreement = "same" if said == own else "loose"
    if pair.judge.differs(pair.key("example"), said, own, agrees):
        was = pair.before("example")
        message = f"the example of `{pair.name}` is {said or 'gone'}, it was {was or 'none'}"
        yield pair.drift("example", message, was, said)


def _text(pair: Pair) -> Iterator[Drift]:
    meanings = [f"{one.value}: {one.meaning}" for one in pair.fact.enum if one.meaning]
    text = " ".join((pair.fact.text, *meanings))
    before = pair.judge.before(pair.key("text"))
    if pair.judge.differs(pair.key("text"), prints(text)):
        message = f"the description of `{pair.name}` changed{new_sentences(text, before)}"
        yield pair.drift("text", message, "", text)


_COMPARED = (_type, _default, _enum, _example, _required, _text)


def new_sentences(text: str, before: str | None) -> str:
    """Return what a text says that it did not say before, as the end of a message."""
    known = set((before or "").split())
    marks = fingerprints(text)
    new = [sentence for mark, sentence in marks.items() if mark not in known]
    if new:
        return f"; now: {' '.join(new)}"
    gone = len(known - marks.keys())
    return (
        f"; {gone} sentence{'s or lines are' if gone > 1 else ' or line is'} gone" if gone else ""
    )


def prints(text: str) -> str:
    """Return the fingerprints of a text in one line."""
    return " ".join(fingerprints(text))


def canonical(text: str) -> str:
    """Return a value that a page prints in one form, so that `"a"` and `a` are the same."""
    plain = text.strip()
    try:
        return shown(json.loads(plain))
    except ValueError:
        return re.sub(r"\s+", " ", unquoted(plain))


def shown(value: Json) -> str:
    """Return a value of the spec in the form of `canonical`."""
    if value is MISSING:
        return ""
    return (
        value if isinstance(value, str) else json.dumps(value, sort_keys=True, ensure_ascii=False)
    )


def _joined(values: set[str]) -> str:
    return "|".join(sorted(values))


def _need(word: str) -> str:
    return _NEEDS.get(word, word)
