"""Comparison of the list of endpoints with the spec."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.drift.baseline import Judge
from generator.drift.compare.changes import WHOLE, Drift, Placement
from generator.drift.compare.placement import Placed, place, renamed
from generator.drift.facts.key import FactKey
from generator.drift.facts.model import ListFacts
from generator.drift.pages.call_paths import path_key, plain_path
from generator.findings import Location
from generator.model import Api, Operation


@dataclass(frozen=True)
class _Rows:
    """The rows of the list, and the operation of each row that has one, by the row's index."""

    placed: list[Placed]
    matched: dict[int, Operation]


def compare_list(facts: ListFacts, api: Api, judge: Judge) -> Iterator[Drift]:
    """Yield the differences between the list of endpoints and the spec."""
    placed = place(facts, api)
    rows = _Rows(placed, _match(placed, api))
    for index, row in enumerate(placed):
        operation = rows.matched.get(index)
        if operation is None:
            yield from _added(rows, index, judge)
        else:
            yield from _row(row, operation, judge)
    found = {one.name for one in rows.matched.values()}
    for operation in api.operations:
        if not operation.listed or operation.name in found:
            continue
        key = FactKey("endpoint", operation.name)
        if judge.differs(key, "absent", "listed", "no"):
            message = f"{operation.title!r} ({operation.path}) is not listed any more"
            spec, page = operation.location, Location(facts.file)
            yield Drift("endpoint-removed", operation.name, WHOLE, message, page, spec, keys=(key,))
    if judge.language == "en":
        yield from _places(rows, api, judge)


def _match(placed: list[Placed], api: Api) -> dict[int, Operation]:
    """Match rows with operations: by path, and what is left over by title."""
    by_path: dict[str, list[Operation]] = {}
    for one in api.operations:
        by_path.setdefault(path_key(one.path), []).append(one)
    matched: dict[int, Operation] = {}
    for index, row in enumerate(placed):
        same = by_path.get(path_key(row.entry.path), [])
        free = [one for one in same if one not in matched.values()]
        if free:
            titled = [one for one in free if row.entry.title in _titles(one)]
            matched[index] = (titled or free)[0]
    left = [one for one in api.operations if one.listed and one not in matched.values()]
    titles = Counter(row.entry.title for i, row in enumerate(placed) if i not in matched)
    for index, row in enumerate(placed):
        named = [one for one in left if row.entry.title in _titles(one)]
        if index not in matched and len(named) == 1 and titles[row.entry.title] == 1:
            matched[index] = named[0]
    return matched


def _titles(operation: Operation) -> set[str | None]:
    return {operation.title, operation.documented_title}


def _added(rows: _Rows, index: int, judge: Judge) -> Iterator[Drift]:
    row = rows.placed[index]
    path = plain_path(row.entry.path)
    key = FactKey("endpoint", path)
    if not judge.differs(key, "listed", "absent", "no"):
        return
    where = f"{row.section}, {row.group}" if row.group else row.section
    message = f"{row.entry.title!r} ({path}) is new in {where}"
    place_ = Placement(row.entry.title, row.section, row.group, _before(rows, index))
    yield Drift(
        "endpoint-added", path, WHOLE, message, row.entry.location, after=path, evidence=row.entry,
        placement=place_, keys=(key,),
    )  # fmt: skip


def _before(rows: _Rows, index: int) -> str | None:
    """Return the path of the row before this one in the same section."""
    before = rows.placed[index - 1] if index else None
    return before.entry.path if before and before.section == rows.placed[index].section else None


def _row(row: Placed, operation: Operation, judge: Judge) -> Iterator[Drift]:
    """Compare title and path of a row with those of its operation."""
    name, entry, spec = operation.name, row.entry, operation.location
    key = FactKey("endpoint", name)
    if not operation.listed and judge.differs(key, "listed", "unlisted", "no"):
        message = f"{entry.title!r} is listed now"
        yield Drift(
            "endpoint-listed", name, WHOLE, message, entry.location, spec, evidence=entry,
            keys=(key,),
        )  # fmt: skip
    if judge.language == "en":
        yield from _title(row, operation, judge)
    path = re.sub(r"https?://[^/]+", "", entry.path)
    expected = operation.documented_path or operation.path
    key = FactKey("path", name)
    if not judge.differs(key, path, expected, "same" if path == expected else "no"):
        return
    if path_key(path) != path_key(operation.path):
        message = f"the path is {plain_path(path)}, it was {operation.path}"
        yield Drift(
            "path-changed", name, FactKey("path"), message, entry.location, spec,
            operation.path, path, keys=(key,),
        )  # fmt: skip
    elif path == operation.path:
        message = f"the list has the path right now, it was printed as {expected}"
        yield Drift(
            "spelling-mended",
            name,
            FactKey("documented", "path"),
            message,
            entry.location,
            spec,
            keys=(key,),
        )
    else:
        message = f"the path is printed as {path}, it was {expected}"
        yield Drift(
            "spelling-changed", name, FactKey("documented", "path"), message, entry.location, spec,
            expected, path, keys=(key,),
        )  # fmt: skip


def _title(row: Placed, operation: Operation, judge: Judge) -> Iterator[Drift]:
    title, place_ = row.entry.title, row.entry.location
    expected = operation.documented_title or operation.title
    key = FactKey("title", operation.name)
    if not judge.differs(key, title, expected, "same" if title == expected else "no"):
        return
    if title == operation.title:
        message = f"the list has the title right now, it was printed as {expected!r}"
        yield Drift(
            "spelling-mended", operation.name, FactKey("documented", "title"), message, place_,
            operation.location, keys=(key,),
        )  # fmt: skip
    else:
        message = f"the title is {title!r}, it was {expected!r}"
        yield Drift(
            "endpoint-renamed", operation.name, FactKey("title"), message, place_,
            operation.location, expected, title, keys=(key,),
        )  # fmt: skip


def _places(rows: _Rows, api: Api, judge: Judge) -> Iterator[Drift]:
    """Compare sections and groups, those that were renamed first."""
    titles = {one.name: one.title for one in api.sections}
    sections = renamed(
        rows.placed, rows.matched, lambda row: row.section, lambda one: titles[one.section]
    )
    groups = renamed(rows.placed, rows.matched, lambda row: row.group, lambda one: one.group)
    for kind, changed in (("section-renamed", sections), ("group-renamed", groups)):
        for new, old in changed.items():
            key = FactKey("section", new)
            if judge.differs(key, new, old, "no"):
                row = next(one for one in rows.placed if new in (one.section, one.group))
                message = f"the {kind.partition('-')[0]} {old!r} is called {new!r} now"
                yield Drift(
                    kind, "list of endpoints", FactKey(old), message, row.entry.location,  # type: ignore[arg-type]
                    api.location, old, new, keys=(key,),
                )  # fmt: skip
    for index, operation in rows.matched.items():
        row = rows.placed[index]
        section = sections.get(row.section, row.section)
        group = groups.get(row.group, row.group) if row.group else None
        said, own = _shown(section, group), _shown(titles[operation.section], operation.group)
        if not operation.listed:
            continue
        key = FactKey("section", operation.name)
        if judge.differs(key, said, own, "same" if said == own else "no"):
            yield Drift(
                "endpoint-moved", operation.name, FactKey("section"),
                f"it is in {said}, it was in {own}",
                row.entry.location, operation.location, own, said, row.entry,
                Placement(row.entry.title, section, group, _before(rows, index)), keys=(key,),
            )  # fmt: skip


def _shown(section: str, group: str | None) -> str:
    return f"{section}, {group}" if group else section
