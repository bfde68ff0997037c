"""Comparison of the page of an endpoint or an object with the spec."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from generator.drift.baseline import UNREAD, Judge
from generator.drift.compare.attributes import new_sentences, prints
from generator.drift.compare.changes import WHOLE, Drift, Kind
from generator.drift.compare.fields import compare_fields
from generator.drift.compare.likeness import by_fields
from generator.drift.compare.seen import compare_seen, compare_seen_object
from generator.drift.compare.side import Side
from generator.drift.facts.examples import Example, read_examples
from generator.drift.facts.key import FactKey
from generator.drift.facts.model import SubjectFacts
from generator.drift.pages.call_paths import path_key, plain_path
from generator.drift.pages.types import Agreement
from generator.drift.pages.words import clean
from generator.findings import Location
from generator.model import Api, Object, Operation

_FILLERS = re.compile(r"\b(?:data|object|array|the|объект|массив|данных)\b|\s+")
Subject = TypeVar("Subject", Operation, Object)
_SUCCESS = (0, 200, 201, 202, 204)


def find_operation(facts: SubjectFacts, api: Api) -> Operation | None:
    """Return the operation that a page describes: by its path, its own address or its title."""
    if facts.path is not None:
        key = path_key(facts.path)
        same = [one for one in api.operations if path_key(one.path) == key]
        if same:
            return next((one for one in same if one.method == facts.method), same[0])
    if (one := _by_address(facts, api.operations)) is not None:
        return one
    found = _by_title(facts, api)
    return by_fields(facts, api) if found is None and not facts.path and not facts.title else found


def _by_title(facts: SubjectFacts, api: Api) -> Operation | None:
    """Return the one operation of a title; of several, the one in the section of the trail."""
    title = clean(facts.title).casefold()
    named = [one for one in api.operations if one.title.casefold() == title]
    if len(named) > 1:
        sections = {one.name for one in api.sections if one.title in facts.trail}
        groups = [one for one in named if one.section in sections or one.group in facts.trail]
        named = groups or named
    if facts.path is not None and is_cut_path(facts):
        key = path_key(facts.path)
        begun = [one for one in api.operations if path_key(one.path).startswith(key)]
        named = [one for one in named if one in begun] or (begun if len(begun) == 1 else named)
    return named[0] if len(named) == 1 else None


def is_cut_path(facts: SubjectFacts) -> bool:
    """Tell whether the page ends in its path, so that the path may go on."""
    tables = (facts.request, facts.response, facts.codes)
    return not facts.is_whole and not any(one is not None for one in tables)


def find_object(facts: SubjectFacts, api: Api) -> Object | None:
    """Return the shared object that a page describes: by its title or its own address."""
    title = _FILLERS.sub("", facts.title.casefold())
    names = {title, title.removesuffix("s"), re.sub(r"ies\Z", "y", title)}
    named = [one for one in api.objects.values() if one.name.casefold() in names]
    return named[0] if named else _by_address(facts, api.objects.values())


def _by_address(facts: SubjectFacts, known: Iterable[Subject]) -> Subject | None:
    if facts.address is None:
        return None
    address = facts.address.rstrip("/")
    return next((one for one in known if one.page and address.endswith(f"/{one.page}")), None)


def compare_operation(
    facts: SubjectFacts, operation: Operation, api: Api, judge: Judge
) -> Iterator[Drift]:
    """Yield the differences between an endpoint's page and the spec."""
    yield from _title(facts, operation, judge)
    yield from _call(facts, operation, judge)
    sides = _sides(facts, operation, api)
    for side, table in zip(sides, (facts.request, facts.response), strict=True):
        if table is not None:
            yield from compare_fields(side, table, judge)
        elif _is_table_missing(facts, operation, side, judge):
            message = f"the page has no table of {side.part} parameters"
            yield Drift(
                "table-unread", operation.name, FactKey(side.part), message, facts.location,
                side.spec, keys=(FactKey(UNREAD, side.part),),
            )  # fmt: skip
    yield from _codes(facts, operation, judge)
    yield from _texts(facts, operation, judge)
    yield from _gone(facts, operation, judge, sides)
    yield from compare_seen(facts, operation, judge)


def compare_object(facts: SubjectFacts, found: Object, api: Api, judge: Judge) -> Iterator[Drift]:
    """Yield the differences between an object's page and the spec."""
    page = facts.location
    unread = tuple(one.text for one in facts.unread)
    part = "request" if facts.request is not None else "response"
    side = Side(
        found.name, "request", found.shape, api.objects, (), found.location, page, unread,
        replace(facts, ends_in="request") if facts.ends_in == part else facts,
    )  # fmt: skip
    yield from _title(facts, found, judge)
    table = facts.request if facts.request is not None else facts.response
    if table is not None:
        yield from compare_fields(side, table, judge)
    elif facts.is_whole and judge.differs(FactKey(UNREAD, "request"), "absent", "listed", "no"):
        yield Drift(
            "table-unread", found.name, WHOLE, "the page has no table of fields", facts.location,
            found.location, keys=(FactKey(UNREAD, "request"),),
        )  # fmt: skip
    yield from _texts(facts, found, judge)
    yield from _gone(facts, found, judge)
    yield from compare_seen_object(facts, found, judge)


def _sides(facts: SubjectFacts, operation: Operation, api: Api) -> tuple[Side, Side]:
    conventional = [field.name for field in api.conventions.request.fields]
    around = [field.name for field in api.envelope.shape.fields]
    shapes = (
        ("request", operation.request, (api.token.name, *conventional)),
        ("response", operation.response.shape, tuple(around)),
    )
    place, page = operation.location, facts.location
    unread = tuple(one.text for one in facts.unread)
    request, response = (
        Side(
            operation.name,
            part,
            shape,
            api.objects,
            silent,
            place,
            page,
            unread,
            facts,
            _example(facts, part),
        )
        for part, shape, silent in shapes
    )
    return request, response


def _example(facts: SubjectFacts, part: str) -> Example:
    return read_examples(one.text for one in facts.texts if one.part == f"{part} example")


def _is_table_missing(facts: SubjectFacts, operation: Operation, side: Side, judge: Judge) -> bool:
    """Tell whether a page lacks a table that it should have: the spec has own fields from it."""
    if side.part == "response" and facts.codes is not None:
        return False  # the answer is a code
    if side.part == "request" and all(
        f"{{{field.name}}}" in (facts.path or "") for field in side.shape.fields
    ):
        return False  # all that is sent stands in the address
    if not facts.is_whole and (side.part == "response" or not _has_more(facts)):
        return False  # it may stand below the end
    if side.part == "response" and not facts.has_answer and not judge.knows("response"):
        return False  # the page says nothing of the answer, and never did
    seen = operation.seen.request if side.part == "request" else operation.seen.response
    own = any(not field.inferred for field in side.shape.fields)
    agrees = _agreement(same=False, sure=seen == "complete" and own)
    return judge.differs(FactKey(UNREAD, side.part), "absent", "listed", agrees)


def _has_more(facts: SubjectFacts) -> bool:
    """Tell whether a page goes on behind the table of the request."""
    parts = {one.part for one in facts.texts} & {"request example", "response example"}
    return bool(parts) or facts.has_answer or facts.codes is not None


def _agreement(*, same: bool, sure: bool = True) -> Agreement:
    return "same" if same else "no" if sure else "loose"


def _title(facts: SubjectFacts, subject: Operation | Object, judge: Judge) -> Iterator[Drift]:
    title, key = clean(facts.title), FactKey("title")
    if judge.differs(key, title):
        message = f"the page's title is {title!r}, it was {judge.before(key)!r}"
        yield _changed("text-changed", key, message, facts.location, subject, title)


def _call(facts: SubjectFacts, operation: Operation, judge: Judge) -> Iterator[Drift]:
    method, place = facts.method or "", facts.path_location
    agrees = _agreement(same=method == operation.method, sure=bool(method))
    if judge.differs(FactKey("method"), method, operation.method, agrees):
        message = f"the method is {method or 'not said'}, it was {operation.method}"
        yield _changed("method-changed", FactKey("method"), message, place, operation, method)
    if facts.path is None or is_cut_path(facts):
        return
    path = plain_path(facts.path)
    agrees = _agreement(same=path_key(path) == path_key(operation.path))
    if judge.differs(FactKey("path"), path, operation.path, agrees):
        message = f"the path is {path}, it was {operation.path}"
        yield _changed("path-changed", FactKey("path"), message, place, operation, path)


def _codes(facts: SubjectFacts, operation: Operation, judge: Judge) -> Iterator[Drift]:
    if facts.codes is None and (operation.seen.errors != "complete" or not facts.is_whole):
        return
    codes = facts.codes or ()
    known = {one.code: one.description for one in operation.errors}
    places = {one.code: one.location for one in reversed(codes)}
    for code in sorted(places):
        text = " ".join(one.text for one in codes if one.code == code)
        where, place = FactKey("errors", str(code)), places[code]
        agrees = _agreement(same=code in known, sure=code not in _SUCCESS)
        if judge.differs(where, "listed", "absent", agrees):
            yield _changed(
                "code-added", where, f"code {code} is new: {text}", place, operation, text
            )
        before = judge.before(where.of("text"))
        if judge.differs(where.of("text"), prints(text)):
            message = f"the meaning of code {code} changed{new_sentences(text, before)}"
            yield _changed(
                "text-changed", where, message, place, operation, text, key=where.of("text")
            )
    for code in sorted(known.keys() - places.keys()):
        where = FactKey("errors", str(code))
        if judge.differs(where, "absent", "listed", "no"):
            message = f"code {code} is gone: {known[code]}"
            drift = _changed("code-removed", where, message, facts.location, operation)
            is_open = facts.ends_in == "errors" or bool(facts.unread)
            yield replace(drift, confidence="doubtful" if is_open else "certain")


def _texts(facts: SubjectFacts, subject: Operation | Object, judge: Judge) -> Iterator[Drift]:
    for one in facts.texts:
        key = FactKey("text", one.part)
        before = judge.before(key)
        if judge.differs(key, prints(one.text)):
            what = one.part if "example" in one.part else f"text of the part `{one.part}`"
            message = f"the {what} changed{new_sentences(one.text, before)}"
            where = FactKey(one.part)
            yield _changed("text-changed", where, message, one.location, subject, one.text, key=key)


def _gone(
    facts: SubjectFacts, subject: Operation | Object, judge: Judge, sides: tuple[Side, ...] = ()
) -> Iterator[Drift]:
    """Yield what the spec does not write and the page has lost: rows, codes, texts."""
    silent = {FactKey("errors", str(code)) for code in _SUCCESS}
    silent |= {FactKey(side.part, name) for side in sides for name in side.silent}
    for key in judge.gone():
        part, name = key.part, key.path
        kind: Kind | None = None
        what = ""
        if part == "text":
            kind, what = "text-changed", f"the part `{name}`"
        elif judge.before(key) == "listed" and (key in silent or judge.was_accepted(key)):
            kind = "code-removed" if part == "errors" else "field-removed"
            what = f"code {name}" if part == "errors" else f"parameter `{name}`"
        if kind is not None:
            where = FactKey(name) if part == "text" else key
            yield _changed(kind, where, f"{what} is gone", facts.location, subject, key=key)


def _changed(
    kind: Kind,
    where: FactKey,
    message: str,
    page: Location,
    subject: Operation | Object,
    after: str = "",
    key: FactKey | None = None,
) -> Drift:
    """Return a difference; `key` is the fact's where that is another one."""
    return Drift(
        kind, subject.name, where, message, page, subject.location, after=after,
        keys=(key or where,),
    )  # fmt: skip
