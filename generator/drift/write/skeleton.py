"""Skeletons of new endpoints, with the resource and section they need."""

import re
from typing import Any

from generator.drift.compare.changes import Drift, Placement
from generator.drift.compare.placement import resource_of
from generator.drift.compare.seen import extent, open_ends, page_and_version
from generator.drift.compare.side import ANY
from generator.drift.facts.key import steps
from generator.drift.facts.model import Entry, FieldFact, SubjectFacts, Table
from generator.drift.pages.call_paths import path_key, plain_path
from generator.drift.write.naming import effect, identifier, method_name, summary
from generator.drift.write.new_values import new_field
from generator.drift.write.workspace import API, CannotApplyError, Workspace, key_order
from generator.drift.write.yaml_values import block

_SCHEMA_LINE = "# yaml-language-server: $schema=../schema/endpoints.json"
_GUESSED = "The effect is guessed from the words of title and path."
_SUCCESS = (0, 200, 201, 202, 204)


def add_endpoint(work: Workspace, drift: Drift) -> str:
    """Put the skeleton of a new endpoint where the list has it, and return its operation name."""
    path = plain_path(drift.subject)
    placement = drift.placement or _likely_placement(work, drift, path)
    section = section_of(work, placement.section)
    prefix, resource = _resource(work, path, placement, section)
    name = f"{resource}.{method_name(path, prefix, _taken(work, resource))}"
    lines = block(name, _keys(work, drift, placement, path), 2) + "\n"
    put_lines(work, lines, section, placement)
    return name


def put_lines(work: Workspace, lines: str, section: str, placement: Placement) -> None:
    """Put the lines of an endpoint into the file of a section, behind the one that precedes it."""
    if placement.group:
        add_group(work, section, placement.group)
    file = work.section_file(section)
    if file is None:
        text = f"{_SCHEMA_LINE}\nsection: {section}\n\nendpoints:\n{lines}"
        work.add_file(f"endpoints/{section}.yaml", text)
    else:
        work.file(file).give(lines, ["endpoints"], operation_at(work, file, placement.after))


def operation_at(work: Workspace, file: str, path: str | None) -> str | None:
    """Return the operation of a file that has a path; the last one when none has."""
    yaml = work.file(file)
    names = yaml.keys(["endpoints"])
    if path is None:
        return None
    key = path_key(path)
    for name in names:
        own = yaml.scalar(["endpoints", name, "path"])
        if own is not None and path_key(own) == key:
            return name
    return names[-1] if names else None


def add_group(work: Workspace, section: str, group: str) -> None:
    """Add a group to a section that does not have it."""
    api = work.file(API)
    path = ["sections", section, "groups"]
    if not api.has(path):
        api.insert(path, [group], api.keys(path[:-1])[-1])
    elif group not in {api.scalar([*path, index]) for index in range(api.length(path))}:
        api.append(path, group)


def _keys(work: Workspace, drift: Drift, placement: Placement, path: str) -> dict[str, Any]:
    """Return the keys of the endpoint in the order of the schema."""
    page = drift.evidence if isinstance(drift.evidence, SubjectFacts) else None
    printed = drift.evidence.path if isinstance(drift.evidence, Entry) else path
    keys: dict[str, Any] = {
        "title": placement.title,
        "path": path,
        "seen": {"version": "none", "request": "none", "response": "none", "errors": "none"},
        "summary": summary(placement.title),
        "effect": effect(path, placement.title),
        "editorial": [_GUESSED],
    }
    if any(one.state for one in work.api.operations):  # the whole spec says it, or none of it
        keys["state"] = {"none": "The call is new, and nobody has looked at what it does yet."}
    if placement.group:
        keys["group"] = placement.group
    if printed != path and drift.placement is not None:
        keys["documented"] = {"path": printed}
    if f"{work.api.token.name}=" in printed.partition("?")[2]:
        keys["auth"] = "query"
    request = {
        name: {
            "type": "string",
            "required": True,
            "in": "path",
            "example": "1",
            "description": "Part of the path.",
        }
        for name in re.findall(r"\{([^}]*)\}", path)
    }
    if page is not None:
        keys |= _from_page(work, page)
        request |= keys.pop("request", {})
    if request:
        keys["request"] = request
    order = key_order("endpoints.json", "endpoint")
    return {key: keys[key] for key in order if key in keys}


def _from_page(work: Workspace, page: SubjectFacts) -> dict[str, Any]:
    """Return what the endpoint's own page says."""
    address, version = page_and_version(page.address)
    tables: tuple[Table, ...] = ("request", "response", "errors")
    keys: dict[str, Any] = {"seen": {"version": version}}
    keys["seen"] |= {table: extent(page, table) for table in tables}
    keys["seen"] |= {"gaps": gaps} if (gaps := open_ends(page)) else {}
    silent = {work.api.token.name} | {one.name for one in work.api.conventions.request.fields}
    around = {one.name for one in work.api.envelope.shape.fields}
    request, response = _fields(page.request, silent), _fields(page.response, around)
    any_ = next((one for one in page.request or () if one.name == ANY), None)
    codes = {str(one.code): one.text for one in page.codes or () if one.code not in _SUCCESS}
    keys |= {"request": request} if request else {}
    keys |= {"response": response} if response else {}
    keys |= {"errors": codes} if codes else {}
    if page.method == "GET":
        keys["method"] = "GET"
    if any_:
        text = any_.text or "Further fields."
        keys["additional"] = {
            "type": "any",
            "required": any_.required == "yes",
            "description": text,
        }
    if page.codes is not None and page.response is None:
        keys["answer"] = "text"
    if address:
        keys["page"] = address
    return keys


def _fields(facts: tuple[FieldFact, ...] | None, silent: set[str]) -> dict[str, Any]:
    """Return the fields of a table, nested ones inside their parents."""
    fields: dict[str, Any] = {}
    for fact in facts or ():
        if fact.name in silent or fact.name == ANY:
            continue
        *way, last = steps(fact.name)
        inside = fields
        for step in way:
            parent = inside.setdefault(step, {"type": "object", "description": "Not described."})
            if parent["type"] not in ("object", "object[]"):
                parent["type"] = "object[]" if "[]" in parent["type"] else "object"
            parent.pop("example", None)
            inside = parent.setdefault("fields", {})
        inside[last] = new_field(fact)
    return fields


def section_of(work: Workspace, title: str) -> str:
    """Return the key of a section, which is added to `api.yaml` when it is new."""
    api = work.file(API)
    for name in api.keys(["sections"]):
        if (api.scalar(["sections", name, "title"]) or "").casefold() == title.casefold():
            return name
    names = api.keys(["sections"])
    name = identifier(title, names)
    value = {"title": title, "description": f"{title}."}
    api.insert(["sections", name], value, names[-1], spread=True)
    return name


def _resource(work: Workspace, path: str, placement: Placement, section: str) -> tuple[str, str]:
    """Return path prefix and key of the resource, which is added when no prefix fits."""
    if (found := resource_of(path, work.api)) is not None:
        prefix = max((one for one in found.paths if path.startswith(one)), key=len)
        return prefix, found.name
    steps = path.split("/{")[0].split("/")
    prefix = "/".join(steps[:-1]) if len(steps) > 4 else "/".join(steps[:4])
    api = work.file(API)
    for name in api.keys(["resources"]):  # added by another new endpoint a moment ago
        paths = ["resources", name, "paths"]
        if prefix in {api.scalar([*paths, index]) for index in range(api.length(paths))}:
            return prefix, name
    names = api.keys(["resources"])
    name = identifier(steps[-2] if len(steps) > 4 else steps[-1], names)
    title = placement.group or placement.section
    value = {"title": title, "section": section, "description": f"{title}.", "paths": [prefix]}
    api.insert(["resources", name], value, names[-1], spread=True)
    return prefix, name


def _taken(work: Workspace, resource: str) -> set[str]:
    taken = {one.method_name for one in work.api.operations if one.resource == resource}
    for file in work.endpoint_files():
        names = (name.partition(".") for name in work.file(file).keys(["endpoints"]))
        taken |= {method for owner, _, method in names if owner == resource}
    return taken


def _likely_placement(work: Workspace, drift: Drift, path: str) -> Placement:
    """Return the place of an endpoint that only its own page tells of: its resource's section."""
    found = resource_of(path, work.api)
    if found is None or not isinstance(drift.evidence, SubjectFacts):
        raise CannotApplyError("no section is known for it; give the list of endpoints as well")
    section = next(one for one in work.api.sections if one.name == found.section)
    mates = [one for one in work.api.operations if one.resource == found.name]
    last = mates[-1] if mates else None
    return Placement(
        drift.evidence.title,
        section.title,
        last.group if last else None,
        last.path if last else None,
    )
