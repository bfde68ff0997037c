"""How it is written that more of a page was seen than the spec says."""

from collections.abc import Collection, Iterator

from generator.drift.compare.changes import Drift
from generator.drift.facts.key import FactKey, parent
from generator.drift.facts.model import Confirmed, Sighting
from generator.drift.write.field_edits import ENDPOINT, FieldEditor
from generator.drift.write.workspace import CannotApplyError, Workspace, key_order, put
from generator.model import Field, Inline, Object, Operation, Shape, iter_types
from generator.model.shape import iter_shapes

_SEEN = ("version", "request", "response", "errors", "like", "gaps")
_HALVES = ("request", "response")
_OBJECT = ("description", "page", "seen", "gaps")
_COMPOSED = "Made before more of the page was seen."


def renew_seen(work: Workspace, drift: Drift) -> None:
    """Set what was seen; say of examples that were made without the page that they were."""
    subject = work.subject(drift.subject)
    file, base = work.of(subject)
    sighting = drift.evidence
    if not isinstance(sighting, Sighting):
        raise CannotApplyError("the page does not show more")
    is_operation = isinstance(subject, Operation)
    for key, value in sighting.after.items():
        path = [*base, *key]
        order = _SEEN if len(key) > 1 else key_order(*ENDPOINT) if is_operation else _OBJECT
        if value == sighting.before[key]:
            continue
        if value:
            put(file, path, value, order)
        elif file.has(path):
            file.remove(path)
    if not isinstance(subject, Operation):
        return
    if sighting.after["seen", "response"] != "none" and not file.has([*base, "response"]):
        put(file, [*base, "response"], {}, key_order(*ENDPOINT))
    if any(sighting.before["seen", half] != sighting.after["seen", half] for half in _HALVES):
        for index in range(file.length([*base, "examples"])):
            path = [*base, "examples", index, "composed"]
            if (said := file.scalar(path)) is not None:
                file.replace(path, f"{_COMPOSED} {said}")


def confirm_field(work: Workspace, drift: Drift) -> None:
    """Take the mark away that the field is inferred.

    The mark may stand on more than the page lists: on the fields inside, or on all that is included
    from elsewhere. What the page does not list gets a mark of its own.
    """
    subject = work.subject(drift.subject)
    part, name = drift.where.part, drift.where.path
    if drift.field is None or not isinstance(drift.evidence, Confirmed):
        raise CannotApplyError("the spec does not write this field")
    editor = FieldEditor(work, subject, drift.where)
    if editor.is_own and editor.file.has([*editor.path, "inferred"]):
        editor.unset("inferred")
        if not editor.file.keys(editor.path):
            editor.file.replace(editor.path, "optional")
        unlisted = _inner(drift.field, name, drift.evidence.listed)
    else:
        editor.unmark_includes(drift.before)
        unlisted = _beside(subject, part, drift)
    for other in list(unlisted):
        FieldEditor(work, subject, FactKey(part, other)).set("inferred", drift.before)


def _inner(field: Field, name: str, listed: Collection[str]) -> Iterator[str]:
    """Yield the fields inside one that the page does not list, the outermost."""
    for type_ in iter_types(field.type):
        for inner in type_.shape.fields if isinstance(type_, Inline) else ():
            full = f"{name}.{inner.name}"
            if full in listed:
                yield from _inner(inner, full, listed)
            elif inner.inferred is None:
                yield full


def _beside(subject: Operation | Object, part: str, drift: Drift) -> Iterator[str]:
    """Yield the fields beside one that are inferred from the same call and that no page lists."""
    whole = subject.shape if isinstance(subject, Object) else _shape(subject, part)
    way = parent(drift.where.path)
    listed = drift.evidence.listed if isinstance(drift.evidence, Confirmed) else ()
    for names, shape in iter_shapes(whole):
        if ".".join(names) == way:
            full = {".".join((*names, one.name)): one for one in shape.fields}
            yield from (
                name
                for name, one in full.items()
                if one.inferred == drift.before and name not in listed
            )


def _shape(operation: Operation, part: str) -> Shape:
    return operation.request if part == "request" else operation.response.shape
