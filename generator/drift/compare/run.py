"""Comparison of pages with the spec, each with what is remembered of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.drift.baseline import LIST, UNREAD, DamagedMemoryError, Judge, load_memory
from generator.drift.compare.changes import NOTICES, WHOLE, Drift
from generator.drift.compare.listing import compare_list
from generator.drift.compare.seen import page_and_version
from generator.drift.compare.subject import (
    compare_object,
    compare_operation,
    find_object,
    find_operation,
    is_cut_path,
)
from generator.drift.facts.cells import fingerprints
from generator.drift.facts.key import FactKey
from generator.drift.facts.model import Facts, ListFacts, SubjectFacts
from generator.drift.pages.blocks import Unread
from generator.drift.pages.call_paths import path_key
from generator.drift.pages.prelude import OUTDATED
from generator.drift.pages.words import language
from generator.findings import Location
from generator.model import Api

# Differences of a page itself, which another one cannot contradict.
_OF_ONE_PAGE = frozenset({"text-changed", "example-changed", "seen-outdated"})


@dataclass(frozen=True)
class Compared:
    """A page after its comparison: what it describes, its differences, and what to remember.

    `is_old` tells that a newer version of the page is known.
    """

    facts: Facts
    subject: str
    drifts: tuple[Drift, ...]
    judge: Judge | None
    is_old: bool = False


def compare_pages(pages: Sequence[Facts], api: Api, spec: Path) -> list[Compared]:
    """Compare pages with the spec.

    Args:
        pages: What the pages say.
        api: The spec.
        spec: The spec folder, which holds what is remembered.
    """
    return _contradicted(_joined([_compare(facts, api, spec) for facts in pages]))


def _compare(facts: Facts, api: Api, spec: Path) -> Compared:
    try:
        return _compare_sound(facts, api, spec)
    except DamagedMemoryError as error:
        drift = Drift("page-unknown", facts.file, WHOLE, str(error), Location(facts.file))
        return Compared(facts, facts.file, (drift,), None)


def _compare_sound(facts: Facts, api: Api, spec: Path) -> Compared:
    if isinstance(facts, ListFacts):
        words = language(" ".join(entry.title for entry in facts.entries))
        judge = Judge(load_memory(spec, LIST), words, contradictions_only=True)
        return _compared(facts, LIST, compare_list(facts, api, judge), judge)
    if _is_foreign(facts):
        return Compared(facts, facts.file, (_foreign(facts),), None)
    words = language(" ".join([facts.title, *(one.text for one in facts.texts)]))
    if (operation := find_operation(facts, api)) is not None:
        judge = Judge(load_memory(spec, operation.name), words)
        found = compare_operation(facts, operation, api, judge)
        return _compared(facts, operation.name, found, judge, is_old=_is_old(facts, api))
    if facts.path is None and (shared := find_object(facts, api)) is not None:
        judge = Judge(load_memory(spec, shared.name), words)
        found = compare_object(facts, shared, api, judge)
        return _compared(facts, shared.name, found, judge, is_old=_is_old(facts, api))
    return Compared(facts, facts.file, (_unknown(facts), *_plain_unread(facts)), None)


def _compared(
    facts: Facts, subject: str, found: Iterator[Drift], judge: Judge, *, is_old: bool = False
) -> Compared:
    drifts = (*_unread(facts, subject, judge), *found)
    marked = (replace(one, remarked=judge.is_remarked(one.keys)) for one in drifts)
    if is_old:  # what it says may have been changed since
        marked = (
            one if one.kind in NOTICES else replace(one, confidence="doubtful") for one in marked
        )
    return Compared(facts, subject, tuple(marked), judge, is_old)


def _is_old(facts: SubjectFacts, api: Api) -> bool:
    """Tell whether a page is of a version before the newest one that the spec knows of."""
    if facts.version == OUTDATED:
        return True
    version = _number(facts.version or page_and_version(facts.address)[1])
    known = [_number(one.seen.version) for one in api.operations]
    return version is not None and version < max(filter(None, known), default=0)


def _number(version: str) -> int | None:
    found = re.fullmatch(r"v(\d+)", version)
    return int(found[1]) if found else None


def _is_foreign(facts: SubjectFacts) -> bool:
    """Tell whether a page is of another guide, whose calls are not those of the spec."""
    guide = re.search(r"/((?:admin|user|administrator)-guide)/", facts.address or "")
    return facts.is_foreign or bool(
        guide or re.search(r"/api/(?:v[\d.]+/)?admin/", facts.path or "")
    )


def _foreign(facts: SubjectFacts) -> Drift:
    message = f"{facts.title!r}: a page of another guide; it is left alone"
    return Drift("page-foreign", facts.file, WHOLE, message, facts.location)


def _unknown(facts: SubjectFacts) -> Drift:
    if facts.path is None or is_cut_path(facts):
        message = f"{facts.title!r}: no endpoint and no shared object goes by this title"
        return Drift("page-unknown", facts.file, WHOLE, message, facts.location)
    path = facts.path
    message = f"{facts.title!r} ({path}) is new"
    return Drift(
        "endpoint-added", path, WHOLE, message, facts.path_location, after=path, evidence=facts
    )


def _unread(facts: Facts, subject: str, judge: Judge) -> Iterator[Drift]:
    """Yield what could not be read, unless the same was accepted."""
    for one in facts.unread:
        key = FactKey(UNREAD, next(iter(fingerprints(one.text)), one.reason))
        if judge.differs(key, "unread", one.reason, "no"):
            yield replace(_unread_drift(one, subject), keys=(key,))


def _plain_unread(facts: Facts) -> Iterator[Drift]:
    return (_unread_drift(one, facts.file) for one in facts.unread)


def _unread_drift(one: Unread, subject: str) -> Drift:
    message = f"{one.reason}: {one.text[:160]}"
    return Drift(one.kind, subject, WHOLE, message, one.location, quote=one.text[:200])


def _contradicted(compared: list[Compared]) -> list[Compared]:
    """Say of a difference that another page of the same run, as new as its own, says otherwise."""
    return [
        replace(one, drifts=tuple(_doubted(drift, one, compared) for drift in one.drifts))
        for one in compared
    ]


def _doubted(drift: Drift, own: Compared, compared: list[Compared]) -> Drift:
    if drift.kind in NOTICES or own.judge is None or drift.kind in _OF_ONE_PAGE:
        return drift
    for other in compared:
        if other.subject != own.subject or other.judge is None or other is own or other.is_old:
            continue
        for key in drift.keys:
            said = other.judge.says(key)
            if said is not None and said != own.judge.says(key):
                message = f"{drift.message}; {other.facts.file} says otherwise"
                return replace(drift, message=message, confidence="doubtful")
    return drift


def _joined(compared: list[Compared]) -> list[Compared]:
    """Join what the list and the endpoint's own page say of a new endpoint into one difference."""
    pages = {
        path_key(drift.subject): drift
        for one in compared
        for drift in one.drifts
        if isinstance(drift.evidence, SubjectFacts)
    }
    listed = {
        path_key(drift.subject) for one in compared for drift in one.drifts if drift.placement
    }
    result = []
    for one in compared:
        drifts = []
        for drift in one.drifts:
            key = path_key(drift.subject)
            if drift.kind != "endpoint-added" or key not in pages:
                drifts.append(drift)
            elif drift.placement is not None:
                drifts.append(replace(drift, evidence=pages[key].evidence))
            elif key not in listed:
                drifts.append(drift)
        result.append(replace(one, drifts=tuple(drifts)))
    return result
