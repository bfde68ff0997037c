"""How the differences of the list of endpoints are written into the spec."""

from generator.drift.compare.changes import Drift
from generator.drift.write.skeleton import add_group, put_lines, section_of
from generator.drift.write.workspace import API, CannotApplyError, Workspace, key_order, put
from generator.model import Operation

UNLISTED = "The documentation's list of endpoints does not have it any more."
_ENDPOINT = ("endpoints.json", "endpoint")


def unlist_endpoint(work: Workspace, drift: Drift) -> None:
    """Mark the endpoint as gone: to drop it for good is a decision for a person."""
    operation = _operation(work, drift)
    file, base = work.of(operation)
    put(file, [*base, "listed"], False, key_order(*_ENDPOINT))
    if operation.deprecated is None:
        put(file, [*base, "deprecated"], UNLISTED, key_order(*_ENDPOINT))


def list_endpoint(work: Workspace, drift: Drift) -> None:
    """Take the mark away that the list lacks the endpoint."""
    operation = _operation(work, drift)
    file, base = work.of(operation)
    file.remove([*base, "listed"])
    if operation.deprecated == UNLISTED:
        file.remove([*base, "deprecated"])


def rename_endpoint(work: Workspace, drift: Drift) -> None:
    """Set the title; what the list printed before counts no more."""
    file, base = work.of(_operation(work, drift))
    file.replace([*base, "title"], drift.after)
    _drop_documented(work, drift, "title")


def mend_spelling(work: Workspace, drift: Drift) -> None:
    """Take the record away that the list prints something wrong."""
    _drop_documented(work, drift, drift.where.path)


def _drop_documented(work: Workspace, drift: Drift, key: str) -> None:
    file, base = work.of(_operation(work, drift))
    keys = file.keys([*base, "documented"])
    if key in keys:
        file.remove([*base, "documented", key] if len(keys) > 1 else [*base, "documented"])


def move_endpoint(work: Workspace, drift: Drift) -> None:
    """Move the endpoint to another group, or with all its lines to another section's file."""
    operation, to = _operation(work, drift), drift.placement
    if to is None:
        raise CannotApplyError("the page does not say where to")
    section = section_of(work, to.section)
    file, base = work.of(operation)
    if to.group:
        put(file, [*base, "group"], to.group, key_order(*_ENDPOINT))
        add_group(work, section, to.group)
    elif file.has([*base, "group"]):
        file.remove([*base, "group"])
    if section != operation.section:
        put_lines(work, file.take(base), section, to)


def rename_section(work: Workspace, drift: Drift) -> None:
    """Set the title of a section."""
    section = next(one for one in work.api.sections if one.title == drift.before)
    work.file(API).replace(["sections", section.name, "title"], drift.after)


def rename_group(work: Workspace, drift: Drift) -> None:
    """Set the name of a group, in its section and its endpoints."""
    api = work.file(API)
    inside = [one for one in work.api.operations if one.group == drift.before]
    for section in {one.section for one in inside}:
        path = ["sections", section, "groups"]
        for index in range(api.length(path)):
            if api.scalar([*path, index]) == drift.before:
                api.replace([*path, index], drift.after)
    for operation in inside:
        file, base = work.of(operation)
        file.replace([*base, "group"], drift.after)


def _operation(work: Workspace, drift: Drift) -> Operation:
    found = work.api.operation(drift.subject)
    if found is None:
        raise CannotApplyError("the spec does not have it")
    return found
