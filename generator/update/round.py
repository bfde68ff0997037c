"""From fetched pages to a changed spec and new outputs: all of it, or nothing."""

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from generator.diff.report import Report
from generator.diff.revisions import GitError, Source, open_source
from generator.diff.session import compare_sources
from generator.diff.versions import Version
from generator.drift.choice import Filter, at_least, too_many_go
from generator.drift.compare.changes import Confidence, Drift
from generator.drift.compare.run import compare_pages
from generator.drift.session import (
    Choose,
    Pages,
    differences,
    load,
    read_pages,
    take_over,
)
from generator.drift.write.draft import draft, held
from generator.findings import Findings
from generator.model import Api
from generator.output.prepare import prepared
from generator.release.repository import Repository, tag_of


class UpdateRefusedError(Exception):
    """Nothing was changed; the text says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Places:
    """The folders and files of a round.

    Attributes:
        pages: The folder with the pages.
        spec: The spec folder.
        templates: The template folder.
        out: The output folder.
        allow: The allow-list, if there is one.
    """

    pages: Path
    spec: Path
    templates: Path
    out: Path
    allow: Path | None


@dataclass(frozen=True, slots=True)
class Update:
    """What a round did.

    Attributes:
        day: The day of it.
        pages: How many pages were read.
        written: The differences that went into the spec.
        left: The differences, and the places nothing could be made of, that are left to a person.
        reasons: Why a difference was left, where there is more to say than that it is not certain.
        changes: What that changes for users.
        since: What changed since the last release, None when there was none or none is known.
    """

    day: date
    pages: int
    written: tuple[Drift, ...]
    left: tuple[Drift, ...]
    reasons: dict[Drift, str]
    changes: Report
    since: Report | None

    @property
    def version(self) -> Version:
        """The least version that the next release may have."""
        return self.since.proposed if self.since else self.changes.proposed


def check_tree(places: Places) -> None:
    """Make sure that what a round changes can be told from what was changed before.

    Raises:
        UpdateRefusedError: Files of the spec or the outputs are not committed.
    """
    try:
        repository = Repository(places.spec)
    except GitError:
        return  # without git there is nothing to tell them by
    if changed := repository.changes(places.spec, places.out):
        lines = "\n".join(["these files are not committed:", *changed])
        raise UpdateRefusedError(f"{lines}\ncommit them, or `git stash`")


def update(
    places: Places,
    targets: Sequence[str],
    least: Confidence,
    day: date,
    findings: Findings,
    *,
    trust: bool = False,
) -> Update:
    """Take the pages over into the spec, after making sure that the outputs can be made of it.

    Args:
        places: Where everything is.
        targets: The outputs to be made of it afterwards.
        least: How sure a difference must be to be written.
        day: The day in the marks of what is written.
        findings: Receives what is wrong with the spec or the allow-list.
        trust: Whether to believe pages by which a great part of the spec is gone.

    Raises:
        UpdateRefusedError: The specs cannot be compared, or a great part would go.
        NoPagesError: There are no pages.
        RefusedError: Another run changes the spec.
        BuildFailedError: The outputs cannot be made of the changed spec.
    """
    with held(places.spec) as files, draft(places.spec, files) as made:
        copy = made.path
        api = load(copy)
        pages = read_pages([places.pages], api)
        choose = at_least(least, Filter())
        if not trust:
            _check_loss(pages, api, copy, choose)
        applied, left = take_over(pages, api, copy, day.isoformat(), choose)
        changes = _compared(places, copy, day, findings)
        since = _since_release(places, copy, day, findings)
        with prepared(load(copy), places.templates, targets, places.out, check=True):
            pass  # what cannot be made is known before anything is written
    return Update(
        day=day,
        pages=len(pages.facts),
        written=tuple(applied.written),
        left=tuple(_only_new(left, applied.written)),
        reasons=dict(applied.remarked),
        changes=changes,
        since=since,
    )


def _check_loss(pages: Pages, api: Api, spec: Path, choose: Choose) -> None:
    """Make sure that pages which are cut, or of another guide, do not empty the spec."""
    compared = compare_pages(pages.facts, api, spec)
    going = too_many_go(compared, differences(compared, pages), choose)
    if going:
        raise UpdateRefusedError(
            f"{going[0]} of {going[1]} facts would go, more than one in twenty: perhaps pages are "
            "cut, or of another version; look at them, then run with --yes"
        )


def _only_new(left: Iterable[Drift], written: Sequence[Drift]) -> Iterable[Drift]:
    return [one for one in left if one not in written]


def _compared(places: Places, copy: Path, day: date, findings: Findings) -> Report:
    """Compare the draft with the spec as it still is; a person knows both by the same names."""
    shown = f"{places.spec.as_posix()}/"
    old, new = (Source(one, shown, is_revision=False) for one in (places.spec, copy))
    report = compare_sources(old, new, places.allow, day, findings)
    if report is None:
        raise UpdateRefusedError("the spec cannot be compared with what it becomes")
    return report


def _since_release(places: Places, copy: Path, day: date, findings: Findings) -> Report | None:
    """Compare the draft with the last release; None where no release is known."""
    try:
        releases = [one for one in Repository(places.spec).releases() if one.is_final]
    except GitError:
        return None
    if not releases:
        return None
    new = Source(copy, f"{places.spec.as_posix()}/", is_revision=False)
    with ExitStack() as stack:
        old = stack.enter_context(open_source(tag_of(releases[-1]), places.spec))
        report = compare_sources(old, new, places.allow, day, findings)
    return replace(report, old=releases[-1]) if report else None
