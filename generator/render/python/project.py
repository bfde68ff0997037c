"""The files of the Python client: modules, project files, and the runtime that is copied."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.model import Api, Resource, object_references, reached_objects
from generator.model.names import field_names
from generator.naming import resource_class
from generator.render.environment import COMMAND, RenderedFile, Templates
from generator.render.python.annotations import UNLISTED
from generator.render.python.answers import status_type
from generator.render.python.command import command_view
from generator.render.python.examples import index_view, operation_view, shape_view
from generator.render.python.expression import Expression, names_in, union
from generator.render.python.imports import Module, import_lines, modules_in
from generator.render.python.methods import Method, make_method, names_at_run, names_of_types
from generator.render.python.params import (
    ParamClass,
    enum_alias,
    operation_params,
    shared_params,
)
from generator.render.python.records import RecordClass, operation_records, shared_records
from generator.render.python.text import docstring, inside_docstring, python_literal, wrap
from generator.render.serialise import to_json

PACKAGE = "altcraft"
# Folders of hand-written files that are copied as they are, and where to.
_COPIED_FROM = f"# Copied from {{}} by `{COMMAND}`; changes made here are lost.\n"
_PACKAGES = {
    "resources": "The resources of the client, one module each.",
    "types": "What comes back: record classes, one module for each resource.",
    "params": "What is sent: typed dictionaries, one module for each resource.",
}
# What the code of every resource module names.
_MODULE_NAMES = {"AsyncResource", "Extra", "Operation", "Options", "Resource"}
COPIED = {"core": f"{PACKAGE}/_core", "testing": f"{PACKAGE}/testing", "cli": f"{PACKAGE}/_cli"}


def render(api: Api, templates: Templates) -> Iterator[RenderedFile]:
    """Yield the files of the client's project."""
    templates.add_filters({"literal": python_literal, "doc": _doc, "inside": inside_docstring})
    by_name = {one.name: one for one in api.operations}
    for resource in api.resources:
        own = [one for one in api.operations if one.resource == resource.name]
        asked = {one.task.collect for one in own if one.task}
        statuses = {name: status_type(by_name[name]) for name in sorted(asked)}
        alone = api._replace(operations=tuple(own))
        for path, text in _resource(templates, alone, resource, statuses).items():
            yield RenderedFile(f"{PACKAGE}/{path}", text)
    references = object_references(api.objects)
    sent = reached_objects((one.request for one in api.operations), references)
    received = reached_objects((one.response.shape for one in api.operations), references)
    for path, text in _shared(templates, api, sorted(sent), sorted(received)).items():
        yield RenderedFile(f"{PACKAGE}/{path}", text)
    objects = {name: shape_view(api.objects[name].shape) for name in sorted(sent)}
    resources = [(one, resource_class(one.name)) for one in api.resources]
    text = templates.render("client.py.j2", api=api, resources=resources, **_tasks(api))
    yield RenderedFile(f"{PACKAGE}/_client.py", text)
    yield RenderedFile(f"{PACKAGE}/__init__.py", templates.render("__init__.py.j2", api=api))
    if api.broker is not None:
        pairs = api.broker.exchanges
        calls = next((one for one in pairs if one.carries is not None), None)
        imports = next((one for one in pairs if one.imports is not None), None)
        fields = tuple(one.name for one in imports.answer.fields) if imports else ()
        text = templates.render("broker.py.j2", calls=calls, imports=imports, fields=fields)
        yield RenderedFile(f"{PACKAGE}/_broker.py", text)
    for folder, title in _PACKAGES.items():
        exported = _exported(api, sorted(sent)) if folder == "params" else {}
        text = templates.render("package.py.j2", title=title, exported=exported)
        yield RenderedFile(f"{PACKAGE}/{folder}/__init__.py", text)
    if api.enums:
        yield RenderedFile(f"{PACKAGE}/params/enums.py", _enums(templates, api))
    text = templates.render("names.py.j2", names=sorted(field_names(api)))
    yield RenderedFile(f"{PACKAGE}/_names.py", text)
    yield RenderedFile(f"{PACKAGE}/py.typed", "")
    head = templates.render_json("spec.json.j2")
    known = {one.name: operation_view(one) for one in api.operations}
    spec = to_json({**head, "objects": objects, "operations": known})
    yield RenderedFile(f"{PACKAGE}/testing/_spec.json", f"{spec}\n")
    catalogue = to_json({**head, "operations": command_view(api)})
    yield RenderedFile(f"{PACKAGE}/_cli/_operations.json", f"{catalogue}\n")
    for name in ("pyproject.toml", "README.md"):
        yield RenderedFile(name, templates.render(f"{name}.j2", api=api))
    if api.license == "MIT":
        yield RenderedFile("LICENSE", templates.render("LICENSE.j2"))
    yield RenderedFile("api.md", templates.render("api.md.j2", sections=index_view(api)))
    yield from _copied(templates)


def _resource(
    templates: Templates, api: Api, resource: Resource, statuses: Mapping[str, Expression]
) -> dict[str, str]:
    """Return the modules of a resource."""
    methods = [make_method(api, one, statuses) for one in api.operations]
    files = {f"resources/{resource.name}.py": _module(templates, resource, methods)}
    records = [one for operation in api.operations for one in operation_records(operation)]
    params = [one for operation in api.operations for one in operation_params(operation)]
    if records:
        title = f"Answers of {resource.title}"
        files[f"types/{resource.name}.py"] = _types(templates, title, records)
    if params:
        title = f"Requests of {resource.title}"
        files[f"params/{resource.name}.py"] = _params(templates, title, params)
    return files


def _module(templates: Templates, resource: Resource, methods: list[Method]) -> str:
    running, written = names_at_run(methods), names_of_types(methods)
    later = modules_in(written - running, resource.name)
    return templates.render(
        "resource.py.j2",
        resource=resource,
        class_name=resource_class(resource.name),
        methods=methods,
        imports=import_lines(running | written | _MODULE_NAMES | _needs(later)),
        later=later,
        uses_types="_types" in running,
        uses_shared="_shared" in running,
    )


def _tasks(api: Api) -> dict[str, Any]:
    """Return what the clients' module says of the operations that start tasks."""
    by_name = {one.name: one for one in api.operations}
    status = union(status_type(by_name[one.task.collect]) for one in api.operations if one.task)
    starts = tuple(one.name for one in api.operations if one.task)
    used = names_in([status]) | {"_tasks"} if starts else set()
    later = modules_in(used, "")
    return {
        "starts": starts,
        "starts_tuple": python_literal(starts),
        "status": status,
        "imports": import_lines(
            used | {"AsyncClient", "Client", "TYPE_CHECKING"} | _needs(later), package="."
        ),
        "later": later,
    }


def _needs(later: list[Module]) -> set[str]:
    """Return what a module needs to name modules that are loaded later."""
    return {"LazyModule", "TYPE_CHECKING"} if later else set()


def _types(templates: Templates, title: str, records: list[RecordClass]) -> str:
    used = names_in(field.annotation for record in records for field in record.fields)
    later = modules_in(used, "")
    return templates.render(
        "types.py.j2",
        title=title,
        records=records,
        imports=import_lines(used | {one.base for one in records} | _needs(later)),
        later=later,
    )


def _params(templates: Templates, title: str, params: list[ParamClass]) -> str:
    used = names_in(key.annotation for param in params for key in param.keys) | {"TypedDict"}
    openers = [param.opener for param in params if param.opener]
    if openers:
        used |= names_in(one.values for one in openers) | {"Mapping", "cast", "merged"}
    return templates.render(
        "params.py.j2",
        title=title,
        params=params,
        imports=import_lines(used),
        beside=sorted({"_enums", "_shared"} & used),
    )


def _exported(api: Api, sent: Sequence[str]) -> dict[str, list[str]]:
    """Return what the package of parameters gives by itself, by the module that has it."""
    shared = list(shared_params(api, sent))
    openers = [param.opener.name for param in shared if param.opener]
    exported = {
        "._core.calls.custom": [str(UNLISTED)],
        "enums": sorted(api.enums),
        "shared": sorted(one.name for one in shared) + sorted(openers),
    }
    return {module: names for module, names in exported.items() if names}


def _enums(templates: Templates, api: Api) -> str:
    aliases = [enum_alias(one) for _, one in sorted(api.enums.items())]
    return templates.render("enums.py.j2", aliases=aliases)


def _shared(templates: Templates, api: Api, sent: list[str], received: list[str]) -> dict[str, str]:
    """Return the modules of the shared objects."""
    files = {}
    records, params = list(shared_records(api, received)), list(shared_params(api, sent))
    if records:
        title = "Objects that several answers share"
        files["types/shared.py"] = _types(templates, title, records)
    if params:
        title = "Objects that several requests share"
        files["params/shared.py"] = _params(templates, title, params)
    return files


def _copied(templates: Templates) -> Iterator[RenderedFile]:
    """Yield the hand-written runtime, whose files need no rendering."""
    for source, target in COPIED.items():
        for path in sorted((templates.directory / source).rglob("*.py")):
            relative = path.relative_to(templates.directory / source).as_posix()
            note = _COPIED_FROM.format(f"templates/python/{source}/{relative}")
            text = note + templates.read(path)
            yield RenderedFile(f"{target}/{relative}", text, verbatim=True)


def _doc(text: str, indent: int = 0) -> str:
    return docstring(wrap(text, indent + 3), indent)
