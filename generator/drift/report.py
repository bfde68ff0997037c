"""Reports of drift: for a person, for a program, for a pull request."""

import json
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import groupby
from typing import Literal, get_args

from generator.drift.baseline import LIST
from generator.drift.compare.changes import NOTICES, Drift
from generator.drift.compare.run import Compared
from generator.drift.facts.model import ListFacts, SubjectFacts, Table
from generator.findings import Finding, Location, format_findings
from generator.terminal import count

Format = Literal["text", "json", "markdown", "github"]
_TABLES: dict[Table, str] = {
    "request": "request parameters",
    "response": "answer fields",
    "errors": "codes",
}


def format_drift(drifts: Sequence[Drift], style: Format) -> str:
    """Render differences, grouped by what they belong to, in the order of the spec."""
    if style == "json":
        return json.dumps([_content(one) for one in drifts], indent=2, ensure_ascii=False)
    if style == "github":
        return format_findings(map(_finding, drifts), "github")
    render = _markdown if style == "markdown" else _text
    groups = [(subject, list(group)) for subject, group in _grouped(drifts)]
    return "\n\n".join(render(subject, group) for subject, group in groups)


def page_line(one: Compared) -> str:
    """Return what became of a page in one line: what was read of it, and what is in doubt."""
    facts = one.facts
    if isinstance(facts, ListFacts):
        said = [f"list of endpoints: {count(len(facts.entries), 'row')}"]
    elif one.judge is None:
        return f"{facts.file}: not compared"
    else:
        said = [f"{one.subject}: {', '.join(map(partial(_table_line, facts), get_args(Table)))}"]
        said += [] if facts.is_whole else ["the page's end was not seen"]
    said += [f"{unread} not read" for unread in _counted(one.drifts, "row", _is_notice)]
    said += [f"{found} in doubt" for found in _counted(one.drifts, "difference", _is_doubtful)]
    if one.judge and one.judge.is_new and one.subject != LIST:
        said.append("its texts are compared once they are known (--accept)")
    return f"{facts.file}: {'; '.join(said)}"


def _table_line(facts: SubjectFacts, name: Table) -> str:
    rows = facts.table(name)
    if rows is None:
        return f"no {_TABLES[name]}"
    cut = " (the page ends in it)" if facts.ends_in == name else ""
    return f"{count(len(rows), 'row')} of {_TABLES[name]}{cut}"


def _counted(drifts: Iterable[Drift], noun: str, what: Callable[[Drift], bool]) -> list[str]:
    found = sum(map(what, drifts))
    return [count(found, noun)] if found else []


def _is_notice(drift: Drift) -> bool:
    return drift.kind in NOTICES


def _is_doubtful(drift: Drift) -> bool:
    return drift.kind not in NOTICES and drift.confidence == "doubtful"


def _grouped(drifts: Sequence[Drift]) -> Iterable[tuple[str, Iterable[Drift]]]:
    order = {
        subject: index
        for index, subject in enumerate(dict.fromkeys(_subject(one) for one in drifts))
    }
    return groupby(sorted(drifts, key=lambda one: order[_subject(one)]), _subject)


def _subject(drift: Drift) -> str:
    return drift.subject


def _said(drift: Drift) -> str:
    return f"{drift.message} (remark still open)" if drift.remarked else drift.message


def _text(subject: str, drifts: Sequence[Drift]) -> str:
    lines = [subject]
    for one in drifts:
        doubt = "" if one.kind in NOTICES or one.confidence == "certain" else f" ({one.confidence})"
        lines.append(f"  {one.kind}: {_said(one)}{doubt}")
        spec = f"; spec: {_place(one.spec)}" if one.spec else ""
        lines.append(f"    page: {_place(one.page)}{spec}")
    return "\n".join(lines)


def _markdown(subject: str, drifts: Sequence[Drift]) -> str:
    head = "| change | what | page | spec |\n|---|---|---|---|"
    rows = (
        f"| {one.kind} | {_cell(_said(one))} | {_cell(_place(one.page))} | "
        f"{_cell(_place(one.spec)) if one.spec else ''} |"
        for one in drifts
    )
    return f"### {_cell(subject)}\n\n{head}\n" + "\n".join(rows)


def _cell(text: str) -> str:
    """Return a text that cannot leave its cell."""
    plain = " ".join(text.split())
    for character in "\\|<>[]":
        plain = plain.replace(character, f"\\{character}")
    return plain


def _content(drift: Drift) -> dict[str, object]:
    return {
        "kind": drift.kind,
        "subject": drift.subject,
        "where": str(drift.where),
        "message": drift.message,
        "remarked": drift.remarked,
        "before": drift.before,
        "after": drift.after,
        "confidence": drift.confidence,
        "quote": drift.quote,
        "page": _located(drift.page),
        "spec": _located(drift.spec) if drift.spec else None,
    }


def _located(place: Location) -> dict[str, object]:
    return {"file": place.file, "line": place.line, "column": place.column}


def _place(place: Location) -> str:
    return f"{place.file}:{place.line}"


def _finding(drift: Drift) -> Finding:
    hint = f"page: {_place(drift.page)}"
    return Finding(drift.spec or drift.page, drift.kind, f"{drift.subject}: {_said(drift)}", hint)
