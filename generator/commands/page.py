"""The text of `show`: everything about one endpoint."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.coverage import Aspect, Level, level, strengths
from generator.model import (
    Api,
    ErrorCode,
    Json,
    Operation,
    Shape,
    iter_nested,
    object_references,
    reached_objects,
)
from generator.model.shape import Strength
from generator.model.values import describe
from generator.render import Templates, remarks, words
from generator.render.samples import Samples
from generator.terminal import paint, readable, table, wrapped

Row = tuple[str, ...]


def page(api: Api, operation: Operation, templates: Path, width: int | None = None) -> str:
    """Return a page of text about an endpoint.

    Args:
        api: The model that the endpoint is in.
        operation: The endpoint.
        templates: Folder with the templates of code samples.
        width: How wide the text may be; by default a field and all about it is one line.
    """
    samples = Samples(api, Templates(templates))
    answer = operation.response.shape
    said = [readable(operation.description or ""), _remarks(operation)]
    parts = [
        f"{paint(operation.name, 'bold')}: {readable(operation.summary)}",
        readable(_head(api, operation)),
        wrapped(said[0], width),
        _request("Parameters", operation.request, width),
        _answer("Answer", answer, width),
        *_objects(api, operation, width),
        _errors(operation.errors, width),
        wrapped(said[1], width),
        _titled("Python", readable(samples.python(operation))),
        _titled("Shell", readable(samples.shell(operation))),
        _example(operation.examples[0].response),
    ]
    return "\n\n".join(part.rstrip() for part in parts if part.strip())


def _head(api: Api, operation: Operation) -> str:
    facts = [f"{operation.method} {operation.path}", f"effect: {operation.effect}"]
    facts += _safety(operation)
    facts += _state(operation)
    facts.append(f"rests on: {rests_on(operation)}")
    facts += remarks.caveats(operation)
    facts += remarks.behaviour(operation)
    if operation.page:
        page = operation.page
        facts.append(page if page.startswith("https://") else f"{api.documentation}{page}")
    facts.append(f"spec: {operation.location}")
    return "\n".join(facts)


_LEVELS: Mapping[Level, str] = {
    "complete": "a page seen whole",
    "partial": "a page seen in part",
    "observed": "recorded calls",
    "inferred": "similar calls",
    "unknown": "nothing",
}
_STRENGTHS: Mapping[Strength, str] = {
    "observed": "observed in use",
    "documented": "documented",
    "example": "in an example only",
    "inferred": "inferred",
    "unknown": "of unknown type",
}


def rests_on(operation: Operation) -> str:
    """Return what is known of a call, and how well, in a line."""
    halves: tuple[tuple[str, Aspect, Shape], ...] = (
        ("parameters", "request", operation.request),
        ("answer", "response", operation.response.shape),
    )
    parts = []
    for title, aspect, shape in halves:
        fields = [
            f"{number} {_STRENGTHS[one]}" for one, number in strengths(shape).items() if number
        ]
        counts = f" ({', '.join(fields)})" if fields else ""
        parts.append(f"{title} on {_LEVELS[level(operation, aspect)]}{counts}")
    parts.append(f"error codes on {_LEVELS[level(operation, 'errors')]}")
    return "; ".join(parts)


_DEDUP = {
    "documented": "repetitions are recognised, as the documentation says of this call",
    "general": "repetitions are recognised, as the documentation says of calls in general",
    "unknown": "the documentation does not say whether repetitions are recognised",
}


def _safety(operation: Operation) -> list[str]:
    """Return the lines on what a repetition does, and on what launches."""
    lines = [] if operation.effect == "read" else [f"dedup: {_DEDUP[operation.dedup]}"]
    if operation.launches_when:
        lines.append(f"launches {words.conditions(operation.launches_when)}")
    return lines


def _state(operation: Operation) -> list[str]:
    """Return the line on what the call does to the stored world."""
    state = operation.state
    if state is None:
        return []
    if state.none:
        return [f"state: none. {state.none}"]
    details = " ".join(f"{key}={json.dumps(one)}" for key, one in state.details.items())
    return [f"state: {' '.join(filter(None, (state.subject, state.does, details)))}"]


def _titled(title: str, text: str) -> str:
    return f"{paint(title, 'bold')}\n{text.strip()}"


def _objects(api: Api, operation: Operation, width: int | None) -> Iterator[str]:
    for name, is_sent in objects_of(api, operation):
        show = _request if is_sent else _answer
        yield show(name, api.objects[name].shape, width)


def objects_of(api: Api, operation: Operation) -> Iterator[tuple[str, bool]]:
    """Yield the shared objects that parameters and answer lead to, and whether they are sent."""
    references = object_references(api.objects)
    sent = reached_objects([operation.request], references)
    for name in sorted(sent):
        yield name, True
    for name in sorted(reached_objects([operation.response.shape], references) - sent):
        yield name, False


def _request(title: str, shape: Shape, width: int | None) -> str:
    rules = wrapped(readable("\n".join(f"- {one}" for one in words.rules(shape))), width)
    rows = list(rows_of(shape, required=True))
    if not rows:
        return rules
    head = ("name", "type", "required", "description")
    if width is not None:  # a condition is longer than a column: it goes under the field
        rows = [_condition_below(*row) for row in rows]
    return f"{_titled(title, table(head, rows, width))}\n{rules}"


def _condition_below(name: str, kind: str, need: str, description: str) -> Row:
    if need in ("yes", "no"):
        return name, kind, need, description
    return name, kind, "depends", f"{need[:1].upper()}{need[1:]}. {description}"


def _answer(title: str, shape: Shape, width: int | None) -> str:
    rows = list(rows_of(shape, required=False))
    return _titled(title, table(("name", "type", "description"), rows, width)) if rows else ""


def rows_of(shape: Shape, prefix: str = "", *, required: bool) -> Iterator[Row]:
    """Yield the fields of a shape; those of a nested object follow its own: `lines[].sku_id`."""
    for field in shape.fields:
        name = f"{prefix}{field.name}"
        said = words.details(field)
        if field.optional:
            said.append("Not always there.")
        if field.editorial:
            said.append(words.sentence(field.editorial))
        need = (words.requirement(field, shape).replace("`", ""),) if required else ()
        yield name, describe(field.type), *need, " ".join(said)
        for steps, inner in iter_nested(field.type):
            yield from rows_of(inner, f"{name}{steps}.", required=required)
    if (more := shape.additional) is not None:
        need = ("at least one" if more.required else "no",) if required else ()
        yield f"{prefix}*", describe(more.type), *need, more.description


def _example(answer: Json) -> str:
    text = answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False, indent=2)
    return _titled("Example of an answer", readable(text)) if text else ""


def _remarks(operation: Operation) -> str:
    ruled = [one.editorial for one in operation.request.rules if one.editorial]
    said = [*operation.notes, *operation.editorial, *ruled, *remarks.provenance(operation)]
    return readable("\n".join(f"- {one}" for one in said))


def _errors(errors: tuple[ErrorCode, ...], width: int | None) -> str:
    rows = [(str(one.code), one.name, one.description) for one in errors]
    return _titled("Errors", table(("code", "name", "meaning"), rows, width)) if rows else ""
