"""Rules on names: unique, convertible to Python, predictable."""

import keyword
import re

from generator.findings import Findings, Location
from generator.lint.registry import LintedApi, rule
from generator.model import Field, Operation
from generator.naming import CLIENT_NAMES, RECORD_NAMES, ClassName, many_method, resource_class


@rule("duplicate-operation", "Method and path are unique.")
def check_paths(api: LintedApi, findings: Findings) -> None:
    """Report calls that share method and path."""
    seen: dict[tuple[str, str, str | None], Location] = {}
    for one in api.operations:
        key = (one.method, re.sub(r"\{[^}]*\}", "{}", one.path), one.server)
        if (first := seen.setdefault(key, one.location)) != one.location:
            message = f"{one.name}: {one.method} {one.path} is another endpoint already"
            findings.add(one.location, "duplicate-operation", message, f"first: {first}")


@rule("duplicate-name", "Names stay unique after conversion to Python.")
def check_python_names(api: LintedApi, findings: Findings) -> None:
    """Report fields and operations whose Python names collide."""
    operations: dict[str, Location] = {}
    for one in api.operations:
        key = one.name
        if (first := operations.setdefault(key, one.location)) != one.location:
            message = f"{one.name}: the operation exists already"
            findings.add(one.location, "duplicate-name", message, f"first: {first}")
    _check_many(api, operations, findings)
    for owned in api.shapes:
        names: dict[str, str] = {}
        for field in owned.shape.fields:
            other = names.setdefault(field.python_name, field.name)
            if other != field.name:
                message = f"{owned.name(field)}: in Python the name is that of {other!r}"
                findings.add(field.location, "duplicate-name", message)


def _check_many(api: LintedApi, operations: dict[str, Location], findings: Findings) -> None:
    """Report batch calls beside which the method for many items has a name that is taken."""
    taken = dict(operations)
    for one in api.operations:
        if one.batch is None:
            continue
        name = f"{one.resource}.{many_method(one.method_name)}"
        if first := taken.get(name):
            message = f"{one.name}: the method for many items is called {name}, which is taken"
            findings.add(one.location, "duplicate-name", message, f"first: {first}; rename one")
        taken[name] = one.location


@rule("conventional-field", "Endpoints leave out the fields that `api.yaml` says once.")
def check_conventional(api: LintedApi, findings: Findings) -> None:
    """Report the token, conventional parameters and envelope fields that go without saying."""
    envelope = [field.name for field in api.envelope.shape.fields]
    for one in api.operations:
        asked = [field.name for field in one.conventional.fields]
        if one.auth != "none":
            asked.append(api.token.name)
        answered = envelope if one.response.answer == "envelope" else []
        for role, shape, said in (
            ("parameter", one.request, asked),
            ("answer", one.response.shape, answered),
        ):
            for field in shape.fields:
                if field.name in said:
                    message = f"{one.name}, {role} {field.name}: api.yaml says it for every call"
                    findings.add(field.location, "conventional-field", message, "leave it out")


@rule("duplicate-class", "Objects nested in requests and answers get classes of different names.")
def check_class_names(api: LintedApi, findings: Findings) -> None:
    """Report nested objects whose classes in the Python client would have the same name."""
    seen: dict[tuple[str, str], tuple[str, Location]] = {}
    for shared in api.objects.values():
        who = f"the shared object {shared.name}"
        seen["field", ClassName(shared.name)] = who, shared.location
    for owned in api.shapes:
        if not owned.path or not owned.shape.fields:
            continue
        name = ClassName(*owned.owner.split("."), *owned.path)
        place = owned.shape.fields[0].location
        who = f"{owned.owner}, {owned.role} {'.'.join(owned.path)}"
        other, first = seen.setdefault((owned.role, name), (who, place))
        if other != who:
            message = f"{who}: in Python its class is called {name}, like that of {other}"
            hint = f"first: {first}; make one of them a shared object"
            findings.add(place, "duplicate-class", message, hint)


@rule("reserved-name", "Resources and shared objects leave the client's own names alone.")
def check_reserved(api: LintedApi, findings: Findings) -> None:
    """Report names that the Python client needs for itself."""
    classes: dict[str, Location] = {}
    for resource in api.resources:
        class_name = resource_class(resource.name)
        for name in (class_name, f"Async{class_name}"):
            if (first := classes.setdefault(name, resource.location)) != resource.location:
                message = f"the resource {resource.name!r}: another one has the class {name} too"
                hint = f"first: {first}; choose another name"
                findings.add(resource.location, "reserved-name", message, hint)
                break
        if resource.name in CLIENT_NAMES:
            message = f"the resource {resource.name!r} has the name of a method of the client"
            findings.add(resource.location, "reserved-name", message, "choose another name")
    for shared in api.objects.values():
        if ClassName(shared.name) in RECORD_NAMES:
            message = f"the shared object {shared.name!r} has the name of a class of the client"
            findings.add(shared.location, "reserved-name", message, "choose another name")


@rule("python-keyword", "Operation names are plain Python names.")
def check_keywords(api: LintedApi, findings: Findings) -> None:
    """Report operations whose method cannot be spelt the same in Python."""
    for one in api.operations:
        for part in (one.resource, one.method_name):
            if keyword.iskeyword(part):
                findings.add(
                    one.location,
                    "python-keyword",
                    f"{one.name}: {part!r} is a reserved word of Python",
                    "choose another name; see the naming rule in spec/README.md",
                )


@rule("resource-path", "The resource is the one whose path prefix fits best.")
def check_resources(api: LintedApi, findings: Findings) -> None:
    """Report operations whose path belongs to another resource."""
    prefixes = {path: resource.name for resource in api.resources for path in resource.paths}
    for one in api.operations:
        if one.resource not in prefixes.values():
            continue  # that is a finding already
        fitting = [p for p in prefixes if one.path == p or one.path.startswith(f"{p}/")]
        if not fitting:
            message = f"{one.name}: no resource has a prefix of {one.path}"
            findings.add(one.at("path"), "resource-path", message, "add it to `paths` in api.yaml")
        elif (expected := prefixes[max(fitting, key=len)]) != one.resource:
            message = f"{one.name}: {one.path} belongs to the resource {expected!r}"
            findings.add(one.location, "resource-path", message)


@rule("path-parameter", "Path parameters are declared, required and used.")
def check_path_parameters(api: LintedApi, findings: Findings) -> None:
    """Compare the placeholders of a path with the parameters that travel in it."""
    for one in api.operations:
        if not one.request.is_whole:
            continue
        if re.search(r"[{}]", re.sub(r"\{[^{}]+\}", "", one.path)):
            message = f"{one.name}: the braces in {one.path} do not match"
            findings.add(one.location, "path-parameter", message)
        used = set(re.findall(r"\{([^}]*)\}", one.path))
        declared = {field.name for field in one.request.fields if field.place == "path"}
        for name in sorted(used - declared):
            message = f"{one.name}: the path needs {name!r}, which is not declared"
            hint = f"add `{name}: {{..., required: true, in: path}}`"
            findings.add(one.location, "path-parameter", message, hint)
        for field in one.request.fields:
            if field.place == "path" and field.name not in used:
                message = f"{one.name}: the path has no {{{field.name}}}"
                findings.add(field.location, "path-parameter", message)
            elif field.place == "path" and field.required != "yes":
                message = f"{one.name}: the path parameter {field.name!r} must be required"
                findings.add(field.location, "path-parameter", message, "`required: true`")
            if field.parts:
                _check_parts(one, field, findings)


def _check_parts(operation: Operation, field: Field, findings: Findings) -> None:
    """Report parts that the parameter cannot be taken apart into."""
    if field.place != "path" or field.format != "path":
        message = f"{operation.name}: only a path parameter of the format `path` has parts"
        findings.add(field.location, "path-parameter", message)
    elif str(field.example).count("/") + 1 != len(field.parts):
        message = f"{operation.name}: the example of {field.name!r} has not as many parts as named"
        findings.add(field.at("example"), "path-parameter", message)
    others = {one.name for one in operation.request.fields} - {field.name}
    for name in sorted({one.name for one in field.parts} & others):
        message = f"{operation.name}: a part of {field.name!r} is called {name!r} like another"
        findings.add(field.location, "path-parameter", message)
