"""Rules on references: fields and operations that are named must exist."""

import re

from generator.findings import Findings, did_you_mean
from generator.lint.registry import LintedApi, rule
from generator.model import Field, ListOf, Shape, object_references, reached_objects
from generator.model.shape import iter_shapes

_OPERATION = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\Z")


def _names(shape: Shape) -> list[str]:
    return [field.name for field in shape.fields]


def _lacks(shape: Shape, name: str) -> bool:
    """Tell whether a shape has no field of a name; one that is not whole may have it."""
    return shape.is_whole and shape.field(name) is None


@rule("rule-fields", "Rules name fields of their own request or object.")
def check_rules(api: LintedApi, findings: Findings) -> None:
    """Report rules on fields that do not exist."""
    for owned in api.shapes:
        for one in owned.shape.rules:
            for name in (*one.fields, *(condition.field for condition in one.when)):
                if _lacks(owned.shape, name):
                    message = f"{owned.name(name)}: a rule names a field that does not exist"
                    hint = did_you_mean(name, _names(owned.shape))
                    findings.add(one.location, "rule-fields", message, hint)


@rule("answer-rules", "Rules are written where something is sent.", needs_whole=True)
def check_rules_of_answers(api: LintedApi, findings: Findings) -> None:
    """Report rules of objects that only answers use: no output shows them."""
    references = object_references(api.objects)
    sent = reached_objects((one.request for one in api.operations), references)
    received = reached_objects((one.response.shape for one in api.operations), references)
    for name in sorted(received - sent):
        for _, shape in iter_shapes(api.objects[name].shape):
            for one in shape.rules:
                message = f"object {name}: a rule of what is never sent, which no output shows"
                hint = "tell of the answer in a `note`"
                findings.add(one.location, "answer-rules", message, hint)


@rule("rule-values", "Conditions name values that the field can have.")
def check_rule_values(api: LintedApi, findings: Findings) -> None:
    """Report conditions on values outside the field's enum."""
    for owned in api.shapes:
        for one in owned.shape.rules:
            for condition in one.when:
                field = owned.shape.field(condition.field)
                if field is None or not field.enum or field.open_enum:
                    continue
                allowed = [choice.value for choice in field.enum]
                for value in condition.values:
                    if value not in allowed:
                        message = f"{owned.name(field)}: a rule names the value {value!r}"
                        hint = did_you_mean(str(value), [str(choice) for choice in allowed])
                        findings.add(one.location, "rule-values", message, hint)


@rule("paging-fields", "Paged calls have the fields that their style names.")
def check_paging(api: LintedApi, findings: Findings) -> None:
    """Report paging declared on fields that do not exist."""
    for one in api.operations:
        if (style := one.paging) is None:
            continue
        asked, answered = one.request, one.response.shape
        wanted = [("parameter", style.cursor, asked), ("parameter", style.limit, asked)]
        if one.response.known:
            wanted.append(("answer field", style.items, answered))
            wanted += [("answer field", style.next, answered)]
        for what, name, shape in wanted:
            if name is not None and _lacks(shape, name):
                message = f"{one.name}: paging {style.name!r} needs the {what} {name!r}"
                hint = did_you_mean(name, _names(shape)) or "choose another style"
                findings.add(one.at("paging"), "paging-fields", message, hint)


@rule("answer-fields", "`payload`, `batch` and `task` name fields that exist.")
def check_answers(api: LintedApi, findings: Findings) -> None:
    """Report references to answer or request fields that do not exist."""
    for one in api.operations:
        asked, answered = one.request, one.response.shape
        named = [("payload", one.response.payload, answered)] if one.response.known else []
        if one.batch:
            named.append(("batch.items", one.batch.items, asked))
            if one.response.known:
                named.append(("batch.results", one.batch.results, answered))
        if one.task and one.response.known:
            named.append(("task.id", one.task.id.split(".")[0], answered))
        for source in one.task.sources if one.task else ():
            names = (source.parameter, *(name for name, _ in source.fixed))
            named += [(f"task.sources.{source.name}", name, asked) for name in names]
        for what, name, shape in named:
            if name is not None and _lacks(shape, name):
                message = f"{one.name}: `{what}` names the field {name!r}, which does not exist"
                place = one.at(what.partition(".")[0])
                hint = did_you_mean(name, _names(shape))
                findings.add(place, "answer-fields", message, hint)
        items = asked.field(one.batch.items) if one.batch else None
        if items is not None and not _holds_items(items, api):
            message = f"{one.name}: `batch.items` must be a list that is sent, not {items.name!r}"
            hint = "give the field a type such as `Thing[]`, or leave `batch` out"
            findings.add(one.at("batch"), "answer-fields", message, hint)


def _holds_items(field: Field, api: LintedApi) -> bool:
    is_sent = field.place == "body" and field.name not in api.conventions.reserved
    return is_sent and isinstance(field.type, ListOf)


@rule("unknown-operation", "Operations that are named exist.", needs_whole=True)
def check_operations(api: LintedApi, findings: Findings) -> None:
    """Report references to operations that do not exist."""
    known = [one.name for one in api.operations]
    for one in api.operations:
        named = [("seen", one.seen.like)]
        if one.task:
            named += [("task", one.task.collect), ("task", one.task.download)]
        for key, name in named:
            if name is not None and name not in known:
                message = f"{one.name}: there is no operation {name!r}"
                findings.add(one.at(key), "unknown-operation", message, did_you_mean(name, known))
    for owned in api.shapes:
        for field in owned.shape.fields:
            name = field.inferred  # it may name a page as well
            if name and _OPERATION.match(name) and name not in known:
                message = f"{owned.name(field)}: it is inferred from {name!r}, which does not exist"
                hint = did_you_mean(name, known)
                findings.add(field.at("inferred"), "unknown-operation", message, hint)


@rule("server-variable", "Variables in the address of a server are declared and used.")
def check_servers(api: LintedApi, findings: Findings) -> None:
    """Compare the placeholders of an address with the variables of the server."""
    for server in api.servers:
        used = set(re.findall(r"\{([^}]*)\}", server.url))
        declared = {variable.name for variable in server.variables}
        for name in sorted(used ^ declared):
            what = "is not declared" if name in used else "is not in its address"
            message = f"server {server.name}: the variable {name!r} {what}"
            findings.add(api.location, "server-variable", message)


@rule("empty-resource", "Every resource, section and group has endpoints.", needs_whole=True)
def check_empty(api: LintedApi, findings: Findings) -> None:
    """Report declarations in `api.yaml` that nothing uses."""
    resources = {one.resource for one in api.operations}
    sections = {one.section for one in api.operations}
    groups = {(one.section, one.group) for one in api.operations}
    empty = [
        (one.location, f"resource {one.name!r}")
        for one in api.resources
        if one.name not in resources
    ]
    for section in api.sections:
        if section.name not in sections:
            empty.append((section.location, f"section {section.name!r}"))
            continue
        for group in section.groups:
            if (section.name, group) not in groups:
                what = f"group {group!r} of section {section.name!r}"
                empty.append((section.at(group), what))
    for place, what in empty:
        findings.add(place, "empty-resource", f"the {what} has no endpoints")
