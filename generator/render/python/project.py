"""The files of the Python client: modules, project files, and the runtime that is copied."""

from collections.abc import Iterator

from generator.model import Api, Ref, Resource, Shape, iter_types
from generator.model.shape import iter_shapes
from generator.naming import ClassName
from generator.render.environment import COMMAND, RenderedFile, Templates
from generator.render.python.examples import index_view, spec_view
from generator.render.python.imports import import_lines, words_in
from generator.render.python.methods import Method, annotations_of, code_of, make_method
from generator.render.python.params import ParamClass, operation_params, shared_params
from generator.render.python.records import RecordClass, operation_records, shared_records
from generator.render.python.text import docstring, inside_docstring, python_literal, wrap

PACKAGE = "altcraft"
# Folders of hand-written files that are copied as they are, and where to.
_COPIED_FROM = f"# Copied from {{}} by `{COMMAND}`; changes made here are lost.\n"
_PACKAGES = {
    "resources": "The resources of the client, one module each.",
    "types": "What comes back: record classes, one module for each resource.",
    "params": "What is sent: typed dictionaries, one module for each resource.",
}
# What the code of every resource module names.
_MODULE_NAMES = {"AsyncResource", "Operation", "Resource"}
COPIED = {"core": f"{PACKAGE}/_core", "testing": f"{PACKAGE}/testing"}


def render(api: Api, templates: Templates) -> Iterator[RenderedFile]:
    """Yield the files of the client's project."""
    templates.add_filters({"literal": python_literal, "doc": _doc, "inside": inside_docstring})
    by_resource = {
        resource.name: [one for one in api.operations if one.resource == resource.name]
        for resource in api.resources
    }
    resources = [(one, ClassName(one.name)) for one in api.resources]
    for resource, class_name in resources:
        operations = by_resource[resource.name]
        methods = [make_method(api, one) for one in operations]
        yield _module(templates, resource, class_name, methods)
        records = [one for operation in operations for one in operation_records(operation)]
        params = [one for operation in operations for one in operation_params(operation)]
        if records:
            path = f"{PACKAGE}/types/{resource.name}.py"
            yield RenderedFile(path, _types(templates, f"Answers of {resource.title}", records))
        if params:
            path = f"{PACKAGE}/params/{resource.name}.py"
            yield RenderedFile(path, _params(templates, f"Requests of {resource.title}", params))
    yield from _shared(api, templates)
    for name in ("client.py", "__init__.py"):
        target = "_client.py" if name == "client.py" else name
        text = templates.render(f"{name}.j2", api=api, resources=resources)
        yield RenderedFile(f"{PACKAGE}/{target}", text)
    for folder, title in _PACKAGES.items():
        text = templates.render("package.py.j2", title=title)
        yield RenderedFile(f"{PACKAGE}/{folder}/__init__.py", text)
    yield RenderedFile(f"{PACKAGE}/py.typed", "")
    yield RenderedFile(
        f"{PACKAGE}/testing/_spec.json", templates.render("spec.json.j2", spec=spec_view(api))
    )
    for name in ("pyproject.toml", "README.md"):
        yield RenderedFile(name, templates.render(f"{name}.j2", api=api))
    if api.license == "MIT":
        yield RenderedFile("LICENSE", templates.render("LICENSE.j2"))
    yield RenderedFile("api.md", templates.render("api.md.j2", sections=index_view(api)))
    yield from _copied(templates)


def _module(
    templates: Templates, resource: Resource, class_name: str, methods: list[Method]
) -> RenderedFile:
    running, written = words_in(code_of(methods)), words_in(annotations_of(methods))
    text = templates.render(
        "resource.py.j2",
        resource=resource,
        class_name=class_name,
        methods=methods,
        imports=import_lines(running | _MODULE_NAMES),
        typing_imports=import_lines(
            written - running - _MODULE_NAMES | {"Extra", "Options"}, indent=4
        ),
        uses_types="_types" in running,
        uses_shared="_shared" in running,
        uses_params="_params" in written,
        uses_shared_params="_params_shared" in written,
    )
    return RenderedFile(f"{PACKAGE}/resources/{resource.name}.py", text)


def _types(templates: Templates, title: str, records: list[RecordClass]) -> str:
    used = words_in(field.annotation for record in records for field in record.fields)
    return templates.render(
        "types.py.j2",
        title=title,
        records=records,
        imports=import_lines({"Record"}),
        typing_imports=import_lines(used - {"Record"} - {one.name for one in records}, indent=4),
        uses_shared="_shared" in used,
    )


def _params(templates: Templates, title: str, params: list[ParamClass]) -> str:
    used = words_in(key.annotation for param in params for key in param.keys) | {"TypedDict"}
    if any(param.open_name for param in params):
        used |= {"Any", "Mapping", "TypeAlias"}
    return templates.render(
        "params.py.j2",
        title=title,
        params=params,
        imports=import_lines(used),
        uses_shared="_shared" in used,
    )


def _shared(api: Api, templates: Templates) -> Iterator[RenderedFile]:
    sent = _reachable(api, [one.request for one in api.operations])
    received = _reachable(api, [one.response.shape for one in api.operations])
    records = list(shared_records(api, received))
    params = list(shared_params(api, sent))
    if records:
        text = _types(templates, "Objects that several answers share", records)
        yield RenderedFile(f"{PACKAGE}/types/shared.py", text)
    if params:
        text = _params(templates, "Objects that several requests share", params)
        yield RenderedFile(f"{PACKAGE}/params/shared.py", text)


def _reachable(api: Api, shapes: list[Shape]) -> set[str]:
    """Return the names of the shared objects that some shapes refer to, directly or not."""
    found: set[str] = set()
    waiting = list(shapes)
    while waiting:
        for _, shape in iter_shapes(waiting.pop()):
            for field in shape.fields:
                for type_ in iter_types(field.type):
                    if isinstance(type_, Ref) and type_.name not in found:
                        found.add(type_.name)
                        waiting.append(api.objects[type_.name].shape)
    return found


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
