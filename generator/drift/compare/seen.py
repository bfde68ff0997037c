"""Comparison of what the spec says was seen of a page with what the page shows.

A page that shows a table makes the spec's word on it outdated: `seen` counts it as less, `gaps`
asks for it, `version` says that there is no page, a field in it is marked `inferred`. A page never
lowers what was seen. It cannot tell whether it was saved whole: a table that it ends in may go on,
so that one counts as seen in part.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from generator.drift.baseline import Judge
from generator.drift.compare.changes import Drift
from generator.drift.compare.side import Pair
from generator.drift.facts.key import FactKey
from generator.drift.facts.model import Account, Confirmed, FieldFact, Sighting, SubjectFacts, Table
from generator.model import Object, Operation, Seen
from generator.model.seen import Extent
from generator.model.shape import iter_shapes

_RANK = {"none": 0, "partial": 1, "complete": 2}
_TABLES: dict[Table, str] = {
    "request": "parameters",
    "response": "answer",
    "errors": "error codes",
}
_PAGE = re.compile(r"/(?P<page>(?:en/)?(?:(?P<version>v\d+)/)?developer-guide/\S+?)/?\Z")


def page_and_version(address: str | None) -> tuple[str | None, str]:
    """Return the path of a page below the documentation, and the version that it belongs to."""
    found = _PAGE.search(address or "")
    return (found["page"], found["version"] or "current") if found else (None, "unknown")


def extent(facts: SubjectFacts, table: Table) -> Extent:
    """Return how much of a table a page shows."""
    if facts.table(table) is None:
        return "none"
    return "partial" if facts.unread or facts.ends_in == table else "complete"


def open_ends(facts: SubjectFacts) -> list[str]:
    """Return what a page leaves open of its tables, as gaps."""
    rows = facts.table(facts.ends_in) if facts.ends_in else None
    if not rows or not facts.ends_in:
        return []
    last = rows[-1]
    name = f"`{last.name}`" if isinstance(last, FieldFact) else str(last.code)
    return [f"Whether the table of the {_TABLES[facts.ends_in]} goes on behind {name}."]


def compare_seen(facts: SubjectFacts, operation: Operation, judge: Judge) -> Iterator[Drift]:
    """Yield that `seen` of an endpoint is outdated."""
    seen = operation.seen
    before = _account(seen, operation.page)
    shown = {table: extent(facts, table) for table in _TABLES}
    known: dict[Table, Extent] = {table: getattr(seen, table) for table in _TABLES}
    whole = {table: max(shown[table], known[table], key=_rank) for table in _TABLES}
    page, version = page_and_version(facts.address)
    version = version if facts.version is None else facts.version
    after = seen._replace(
        request=whole["request"], response=whole["response"], errors=whole["errors"]
    )
    if whole != known:
        is_obsolete = not any(map(_rank, known.values())) or _completes(known, whole)
        kept = () if is_obsolete else seen.gaps
        ends = open_ends(facts) if whole[facts.ends_in or "request"] == "partial" else ()
        after = after._replace(gaps=(*kept, *(one for one in ends if one not in kept)))
        if is_obsolete and not _infers(operation, facts):
            after = after._replace(like=None)
    if _is_newer(version, seen.version, whole != known, shown == whole):
        after = after._replace(version=version)
    else:
        page = operation.page or page
    yield from _outdated(facts, operation, before, _account(after, page or operation.page), judge)


def compare_seen_object(facts: SubjectFacts, found: Object, judge: Judge) -> Iterator[Drift]:
    """Yield that `seen` of an object is outdated; an object that has none is on no page."""
    before: Account = {("page",): found.page, ("seen",): found.seen, ("gaps",): [*found.gaps]}
    after = dict(before)
    table: Table = "request" if facts.request is not None else "response"
    if found.seen is not None:
        page, _ = page_and_version(facts.address)
        after["page",] = found.page or page
        if _rank(shown := extent(facts, table)) > _rank(found.seen):
            kept = () if shown == "complete" or found.seen == "none" else found.gaps
            after |= {("seen",): shown, ("gaps",): [*kept, *open_ends(facts)]}
    yield from _outdated(facts, found, before, after, judge)


def _account(seen: Seen, page: str | None) -> Account:
    account: Account = {("seen", key): value for key, value in seen._asdict().items()}
    return {("page",): page, **account, ("seen", "gaps"): [*seen.gaps]}


def _completes(known: dict[Table, Extent], whole: dict[Table, Extent]) -> bool:
    """Tell whether the call was seen in part before and is seen as a whole now."""
    before, after = ({one["request"], one["response"]} for one in (known, whole))
    return before != {"complete"} == after


def _rank(level: str) -> int:
    return _RANK[level]


def _is_newer(version: str, own: str, shows_more: bool, shows_all: bool) -> bool:
    """Tell whether a page's version takes the place of the one that the spec names."""
    if own in ("none", "unknown"):
        return version != own and (shows_more or version != "unknown")
    return version == "current" and own != version and shows_all


def _infers(operation: Operation, facts: SubjectFacts) -> bool:
    """Tell whether some field stays inferred, because the page does not list it."""
    listed = {one.name for table in (facts.request, facts.response) for one in table or ()}
    shapes = (*iter_shapes(operation.request), *iter_shapes(operation.response.shape))
    return any(
        field.inferred and ".".join((*way, field.name)) not in listed
        for way, shape in shapes
        for field in shape.fields
    )


def _outdated(
    facts: SubjectFacts,
    subject: Operation | Object,
    before: Account,
    after: Account,
    judge: Judge,
) -> Iterator[Drift]:
    changed = [key for key in after if after[key] != before[key]]
    if not changed:
        return
    said = "; ".join(
        [_said(key[-1], before[key], after[key]) for key in changed]
        + [f"still a gap? {one}" for one in _gaps(after) if one in _gaps(before)]
    )
    own = "; ".join(f"{key[-1]}: {before[key]}" for key in changed)
    key = FactKey("seen")
    if judge.differs(key, said, own, "no"):
        yield Drift(
            "seen-outdated", subject.name, key, f"what was seen is outdated: {said}",
            facts.location, subject.location, evidence=Sighting(before, after), keys=(key,),
            confidence="certain" if _is_dated(facts) or _is_unseen(before) else "doubtful",
        )  # fmt: skip


def _is_dated(facts: SubjectFacts) -> bool:
    """Tell whether it is known which version a page is of, so that it is not an old one."""
    return facts.version is not None or page_and_version(facts.address)[1] != "unknown"


def _is_unseen(before: Account) -> bool:
    """Tell whether no page was seen before, so that any one is news."""
    return before.get(("seen", "version")) in ("none", "unknown") or "none" in (
        before.get(("seen",)),
        before.get(("seen", "request")),
    )


def _gaps(account: Account) -> list[str]:
    return next(value for key, value in account.items() if key[-1] == "gaps") or []


def _said(key: str, before: object, after: object) -> str:
    if isinstance(before, list) and isinstance(after, list):
        gone = [f"no gap any more: {one}" for one in before if one not in after]
        new = [f"a gap: {one}" for one in after if one not in before]
        return "; ".join((*gone, *new))
    if before and after:
        return f"{key} is {after}, it was {before}"
    return f"{key} is {after}" if after else f"{key} is not {before} any more"


def compare_inferred(pair: Pair, listed: Collection[str]) -> Iterator[Drift]:
    """Yield that the page has a field which the spec only infers from a similar call."""
    field = pair.field
    if field is None or field.inferred is None:
        return
    if pair.judge.differs(pair.key("inferred"), "confirmed", field.inferred, "no"):
        message = f"`{pair.name}` is on the page, it was inferred from {field.inferred}"
        drift = pair.drift("inferred", message, field.inferred, "")
        yield replace(drift, kind="inferred-confirmed", evidence=Confirmed(frozenset(listed)))
