"""Writing of drift: each difference by its recipe, checked, or else as a remark for a person."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from generator.drift.compare.changes import WHOLE, Drift, Kind
from generator.drift.write import list_recipes, seen_recipes, subject_recipes
from generator.drift.write.field_edits import FieldEditor
from generator.drift.write.skeleton import add_endpoint
from generator.drift.write.workspace import API, CannotApplyError, Workspace
from generator.model import Api

Recipe = Callable[[Workspace, Drift], str | None]
# For each kind of difference the ways to write it, the best one first.
RECIPES: dict[Kind, tuple[Recipe, ...]] = {
    "endpoint-added": (add_endpoint,),
    "endpoint-removed": (list_recipes.unlist_endpoint,),
    "endpoint-listed": (list_recipes.list_endpoint,),
    "endpoint-renamed": (list_recipes.rename_endpoint,),
    "endpoint-moved": (list_recipes.move_endpoint,),
    "section-renamed": (list_recipes.rename_section,),
    "group-renamed": (list_recipes.rename_group,),
    "path-changed": (subject_recipes.set_path, subject_recipes.set_path_and_resource),
    "spelling-changed": (subject_recipes.record_spelling,),
    "spelling-mended": (list_recipes.mend_spelling,),
    "method-changed": (subject_recipes.set_method,),
    "field-added": (subject_recipes.add_field,),
    "field-removed": (subject_recipes.remove_field,),
    "field-renamed": (subject_recipes.rename_field, subject_recipes.replace_field),
    "type-changed": (subject_recipes.set_type,),
    "required-changed": (subject_recipes.set_required,),
    "default-changed": (subject_recipes.set_default,),
    "enum-changed": (subject_recipes.set_enum,),
    "example-changed": (subject_recipes.set_example,),
    "code-added": (subject_recipes.add_code,),
    "code-removed": (subject_recipes.remove_code,),
    "text-changed": (),
    "seen-outdated": (seen_recipes.renew_seen,),
    "inferred-confirmed": (seen_recipes.confirm_field,),
}


@dataclass
class Applied:
    """What became of the differences."""

    written: list[Drift] = field(default_factory=list)
    remarked: list[tuple[Drift, str]] = field(default_factory=list)
    files: set[str] = field(default_factory=set)


def apply(drifts: Sequence[Drift], spec: Path, api: Api, date: str, applied: Applied) -> None:
    """Write differences into the files of a spec.

    All are written at once. If the spec is not valid then, each is written and checked alone, so
    that the one at fault becomes a remark and the others stand. What no recipe writes is a remark.
    """
    work = Workspace(spec, api)
    todo = [one for one in drifts if RECIPES[one.kind]]
    before = work.snapshot()
    written, failed = _write_all(work, todo, date)
    if failed or work.problems():
        work.restore(before)
        written, failed = [], []
        for drift in todo:
            reason = _write(work, drift, date)
            written += [drift] if reason is None else []
            failed += [(drift, reason)] if reason is not None else []
    for drift in drifts:
        if not RECIPES[drift.kind]:
            _leave(work, drift, date)
            failed.append((drift, "texts are written by hand"))
    applied.written += written
    applied.remarked += failed
    applied.files |= set(work.save())


def _write_all(
    work: Workspace, drifts: Sequence[Drift], date: str
) -> tuple[list[Drift], list[tuple[Drift, str]]]:
    written: list[Drift] = []
    for drift in drifts:
        try:
            _remark(work, drift, RECIPES[drift.kind][0](work, drift), date)
        except (CannotApplyError, KeyError) as error:
            return written, [(drift, str(error))]
        written.append(drift)
    return written, []


def _write(work: Workspace, drift: Drift, date: str) -> str | None:
    """Write one difference; when no way works, leave a remark and return why."""
    reason = ""
    for recipe in RECIPES[drift.kind]:
        before = work.snapshot()
        try:
            _remark(work, drift, recipe(work, drift), date)
        except (CannotApplyError, KeyError) as error:
            reason = str(error)
        else:
            problems = work.problems()
            if not problems:
                return None
            reason = f"the spec would not be valid: {problems[0]}"
        work.restore(before)
    _leave(work, drift, date)
    return reason


def _leave(work: Workspace, drift: Drift, date: str) -> None:
    """Leave a difference as a remark, unless it was left before."""
    if not drift.remarked:
        _remark(work, drift, None, date)


def _remark(work: Workspace, drift: Drift, name: str | None, date: str) -> None:
    """Mark the place of a change with the page and the date.

    Args:
        work: The files.
        drift: The difference.
        name: The operation that was added, if one was.
        date: The date.
    """
    text = f"{PurePosixPath(drift.page.file).name}, {date}: {drift.message}"
    subject = work.api.operation(drift.subject) or work.api.objects.get(drift.subject)
    _mark_new(work, f"{PurePosixPath(drift.page.file).name}, {date}: new")
    if name is not None:
        for file in work.endpoint_files():
            if work.file(file).has(["endpoints", name]):
                work.file(file).remark(["endpoints", name], text)
    elif subject is None:
        section = next((one for one in work.api.sections if drift.before == one.title), None)
        path = ["sections", section.name] if section else ["sections"]
        work.file(API).remark(path, text)
    else:
        is_field = drift.where.part in ("request", "response", "errors")
        where = drift.where if is_field else WHOLE
        if drift.kind == "field-renamed" and is_field:
            new = where._replace(path=drift.after)
            where = new if FieldEditor(work, subject, new).is_own else where
        FieldEditor(work, subject, where).remark(text)


def _mark_new(work: Workspace, text: str) -> None:
    """Mark the sections and resources that were added."""
    api = work.file(API)
    known = (("sections", work.api.sections), ("resources", work.api.resources))
    for kind, entries in known:
        names = {one.name for one in entries}
        for name in set(api.keys([kind])) - names:
            api.remark([kind, name], text)
