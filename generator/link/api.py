"""The API as a whole: from the files of a spec folder to the model."""

import re

from generator.findings import Findings, Location
from generator.link.broker import link_broker
from generator.link.catalog import Catalog, build_catalog
from generator.link.misplaced import report_misplaced
from generator.link.operations import OperationLinker, Surroundings
from generator.link.shapes import ShapeLinker
from generator.model.api import (
    Api,
    Contact,
    Conventions,
    Envelope,
    ErrorCode,
    Operation,
    Paging,
    PostmanVariable,
    Resource,
    Section,
    Server,
    Source,
    Token,
    Variable,
)
from generator.model.shape import MISSING, Object, Steps
from generator.source.folder import SpecFolder
from generator.source.positioned import Mapping

_KINDS = {
    "enums": "enum",
    "objects": "object",
    "parameters": "parameter",
    "sets": "parameter set",
}
_INDEX = re.compile(r"[0-9]{1,9}\Z")


def link_api(folder: SpecFolder, findings: Findings) -> Api | None:
    """Link the files of a spec folder into the model.

    Args:
        folder: The files, as loaded.
        findings: Receives names that cannot be resolved.

    Returns:
        The model without its faulty pieces, or None when `api.yaml` itself cannot be used.
    """
    raw = folder.api
    if raw is None or folder.broken[raw.location.file]:
        return None
    catalog = build_catalog(folder, findings)
    shapes = ShapeLinker(catalog)
    objects = _objects(catalog, shapes)
    envelope, conventions = _envelope(raw["envelope"], shapes), _conventions(raw, shapes)
    around = Surroundings(
        sections=_sections(raw["sections"]),
        resources=raw["resources"].keys(),
        servers=raw["servers"].keys(),
        paging={name: _paging(name, one) for name, one in raw.get("paging", {}).items()},
        errors=_errors(raw["errors"]),
        envelope=envelope,
        conventions=conventions,
        objects=objects,
    )
    operations = _operations(folder, OperationLinker(shapes, around), around, findings)
    broker = link_broker(raw.get("broker"), shapes, {one.name for one in operations}, findings)
    _report_misplaced(raw, catalog, findings)
    _report_unused(catalog, folder, findings)
    _report_orphans(folder, {*objects, *(one.name for one in operations)}, findings)
    return Api(
        title=raw["title"],
        version=raw["version"],
        summary=raw["summary"],
        description=raw["description"],
        documentation=raw["documentation"],
        license=raw.get("license"),
        contact=_contact(raw.get("contact")),
        servers=_servers(raw["servers"]),
        token=Token(**raw["token"]),
        envelope=envelope,
        conventions=conventions,
        errors=tuple(around.errors.values()),
        paging=tuple(around.paging.values()),
        limits=tuple(raw.get("limits", ())),
        sections=tuple(around.sections.values()),
        resources=_resources(raw["resources"], around, findings),
        operations=operations,
        objects=objects,
        enums=shapes.enums,
        postman=_postman(raw.get("postman") or Mapping.made(raw.location, {})),
        broker=broker,
        location=raw.location,
    )


def _contact(raw: Mapping | None) -> Contact | None:
    if raw is None:
        return None
    return Contact(raw.get("name"), raw.get("url"), raw.get("email"))


def _objects(catalog: Catalog, shapes: ShapeLinker) -> dict[str, Object]:
    return {name: _object(name, raw, catalog, shapes) for name, raw in catalog.objects.items()}


def _object(name: str, raw: Mapping, catalog: Catalog, shapes: ShapeLinker) -> Object:
    shape = shapes.shape(raw)
    return Object(
        name=name,
        description=raw["description"],
        shape=shape,
        location=catalog.places["objects", name],
        page=raw.get("page"),
        seen=raw.get("seen"),
        gaps=tuple(raw.get("gaps", ())),
        example=raw.get("example", MISSING),
        notes=shapes.notes(raw, shape),
        editorial=shapes.editorial(raw, shape),
    )


def _operations(
    folder: SpecFolder, linker: OperationLinker, around: Surroundings, findings: Findings
) -> tuple[Operation, ...]:
    """Link the endpoints of all files, in the order of the sections."""
    by_section: dict[str, list[Operation]] = {name: [] for name in around.sections}
    for file, root in folder.endpoints.items():
        broken = folder.broken[file]
        if {("section",), ("endpoints",), ()} & broken:
            continue
        section = root["section"]
        linker.known("section", section, around.sections, root.at("section"))
        if by_section.get(section):
            findings.add(
                root.at("section"), "duplicate-section", f"section {section!r} has two files"
            )
        for name, raw in root["endpoints"].items():
            if ("endpoints", name) not in broken:
                one = linker.operation(name, raw, section, root["endpoints"])
                by_section.setdefault(section, []).append(one)
    return tuple(one for operations in by_section.values() for one in operations)


def _report_misplaced(raw: Mapping, catalog: Catalog, findings: Findings) -> None:
    """Report keys that mean nothing in what is shared and in what `api.yaml` says once."""
    conventions = raw.get("conventions") or {}
    report_misplaced("envelope", raw["envelope"].get("fields", {}), "response", findings)
    for key in ("request", "headers"):
        report_misplaced("conventions", conventions.get(key, {}), "request", findings)
    report_misplaced("conventions", conventions.get("response_headers", {}), "response", findings)
    for name, one in catalog.sets.items():
        report_misplaced(name, one["fields"], "request", findings)
    for name, one in catalog.objects.items():
        report_misplaced(name, one.get("fields", {}), "object", findings)
    report_misplaced("parameters", catalog.parameters, "parameters", findings)


def _report_unused(catalog: Catalog, folder: SpecFolder, findings: Findings) -> None:
    if not folder.is_whole:
        return
    for (kind, name), place in catalog.places.items():
        if (kind, name) not in catalog.used:
            what = _KINDS[kind]
            findings.add(place, "unused", f"shared {what} {name!r} is used nowhere", "remove it")


def _report_orphans(folder: SpecFolder, subjects: set[str], findings: Findings) -> None:
    """Report remembered pages of what does not exist; one of them is the list of endpoints."""
    for name, place in folder.pages.items():
        if folder.is_whole and name not in subjects and name != "list":
            message = f"there is no operation and no shared object {name!r}"
            hint = "renamed? `git mv` the file to the new name; else delete it"
            findings.add(place, "orphaned-page", message, hint, "warning")


def _envelope(raw: Mapping, shapes: ShapeLinker) -> Envelope:
    return Envelope(raw["code"], raw["text"], raw["success"], shapes.shape(raw))


def _conventions(raw: Mapping, shapes: ShapeLinker) -> Conventions:
    conventions = raw.get("conventions") or Mapping.made(raw.location, {})
    return Conventions(
        request=shapes.shape(conventions, "request"),
        headers=shapes.shape(conventions, "headers", "header"),
        response_headers=shapes.shape(conventions, "response_headers", "header"),
        reserved=tuple(conventions.get("reserved", ())),
    )


def _errors(raw: Mapping) -> dict[int, ErrorCode]:
    return {
        int(code): ErrorCode(
            int(code),
            one["name"],
            one["description"],
            one.get("seen"),
            one.get("note"),
            one.get("editorial"),
        )
        for code, one in raw.items()
    }


def _paging(name: str, raw: Mapping) -> Paging:
    return Paging(
        name=name,
        description=raw["description"],
        cursor=raw["cursor"],
        items=raw["items"],
        limit=raw.get("limit"),
        next=raw.get("next"),
        key=raw.get("key"),
        total=raw.get("total"),
    )


def _sections(raw: Mapping) -> dict[str, Section]:
    return {name: _section(name, one, raw.at_key(name)) for name, one in raw.items()}


def _section(name: str, raw: Mapping, place: Location) -> Section:
    groups = raw.get("groups", ())
    places = tuple((group, groups.at(index)) for index, group in enumerate(groups))
    return Section(name, raw["title"], raw["description"], tuple(groups), place, places)


def _resources(raw: Mapping, around: Surroundings, findings: Findings) -> tuple[Resource, ...]:
    result = []
    for name, one in raw.items():
        if one["section"] not in around.sections:
            message = f"there is no section {one['section']!r}"
            findings.add(one.at("section"), "unknown-section", message)
        paths = tuple(one["paths"])
        title, section, description = one["title"], one["section"], one["description"]
        result.append(Resource(name, title, section, description, paths, raw.at_key(name)))
    return tuple(result)


def _servers(raw: Mapping) -> tuple[Server, ...]:
    return tuple(
        Server(
            name=name,
            url=one["url"],
            description=one["description"],
            platform=one.get("platform", True),
            variables=tuple(
                Variable(key, variable["default"], variable["description"])
                for key, variable in one.get("variables", {}).items()
            ),
        )
        for name, one in raw.items()
    )


def _postman(raw: Mapping) -> tuple[PostmanVariable, ...]:
    variables = raw.get("variables") or Mapping.made(raw.location, {})
    return tuple(
        PostmanVariable(
            name=name,
            description=one["description"],
            value=one.get("value", MISSING),
            secret=one.get("secret", False),
            replaces=tuple(map(_place, one.get("replaces", []))),
            taken_from=tuple(map(_source, one.get("taken_from", []))),
            location=variables.at_key(name),
        )
        for name, one in variables.items()
    )


def _source(raw: str | Mapping) -> Source:
    """Read `things.add:data.id`, or `{value: things.add:data.url, after: /files/}`."""
    if isinstance(raw, str):
        return Source(*_place(raw))
    return Source(*_place(raw["value"]), raw["after"])


def _place(text: str) -> tuple[str, Steps]:
    where, _, path = text.partition(":")
    return where, _steps(path)


def _steps(path: str) -> Steps:
    """Read `content[].message_id` and `data.0.id` as steps."""
    steps = path.replace("[]", ".[]").split(".")
    return tuple(int(step) if _INDEX.match(step) else step for step in steps)
