"""The message broker: from `api.yaml` to the model."""

from collections.abc import Collection

from generator.findings import Findings, did_you_mean
from generator.link.misplaced import report_misplaced
from generator.link.seen import link_seen
from generator.link.shapes import ShapeLinker
from generator.model import Broker, CarriedCall, Exchange, ImportedItem
from generator.source.positioned import Mapping


def link_broker(
    raw: Mapping | None, shapes: ShapeLinker, operations: Collection[str], findings: Findings
) -> Broker | None:
    """Link what the platform takes from a broker.

    Args:
        raw: The key `broker` of `api.yaml`, if it is there.
        shapes: Builds the fields of messages.
        operations: Names of the operations.
        findings: Receives names that lead nowhere.
    """
    if raw is None:
        return None
    exchanges = raw["exchanges"]
    linked = tuple(
        _exchange(name, one, exchanges, shapes, operations, findings)
        for name, one in exchanges.items()
    )
    return Broker(raw["description"], linked, raw.location)


def _exchange(
    name: str,
    raw: Mapping,
    parent: Mapping,
    shapes: ShapeLinker,
    operations: Collection[str],
    findings: Findings,
) -> Exchange:
    report_misplaced(name, raw["message"], "request", findings)
    report_misplaced(name, raw["answer"], "response", findings)
    message, answer = shapes.shape(raw, "message"), shapes.shape(raw, "answer")
    carries, imports = raw.get("carries"), raw.get("imports")
    for shape, keys in (
        (message, {"correlation": raw["correlation"], **_names(carries, "path", "body")}),
        (message, _names(imports, "item")),
        (answer, {"correlation": raw["correlation"], **_names(carries, "body")}),
    ):
        known = [one.name for one in shape.fields]
        for key, field in keys.items():
            if field not in known:
                text = f"broker: {name}: `{key}` names {field!r}, which the message does not have"
                findings.add(raw.location, "unknown-field", text, did_you_mean(field, known))
    if imports is not None and imports["operation"] not in operations:
        text = f"broker: {name}: there is no operation {imports['operation']!r}"
        hint = did_you_mean(imports["operation"], operations)
        findings.add(imports.at("operation"), "unknown-operation", text, hint)
    return Exchange(
        name=name,
        title=raw["title"],
        page=raw["page"],
        seen=link_seen(raw["seen"]),
        summary=raw["summary"],
        queue=raw["queue"],
        answers=raw["answers"],
        correlation=raw["correlation"],
        answers_kept=raw.get("answers_kept"),
        carries=CarriedCall(carries["path"], carries["body"]) if carries else None,
        imports=ImportedItem(imports["item"], imports["operation"]) if imports else None,
        message=message,
        answer=answer,
        notes=shapes.notes(raw, message, answer),
        editorial=shapes.editorial(raw, message, answer),
        location=parent.at_key(name),
    )


def _names(raw: Mapping | None, *keys: str) -> dict[str, str]:
    return {key: raw[key] for key in keys} if raw is not None else {}
