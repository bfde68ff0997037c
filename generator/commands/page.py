"""The text of `show`: everything about one endpoint."""

from collections.abc import Iterator
from pathlib import Path

from generator.model import Api, ErrorCode, Operation, Shape
from generator.model.values import describe
from generator.render import Templates, words
from generator.render.samples import Samples
from generator.terminal import paint, readable, table


def page(api: Api, operation: Operation, templates: Path) -> str:
    """Return a page of text about an endpoint.

    Args:
        api: The model that the endpoint is in.
        operation: The endpoint.
        templates: Folder with the templates of code samples.
    """
    samples = Samples(api, Templates(templates))
    parts = [
        f"{paint(operation.name, 'bold')}: {readable(operation.summary)}",
        readable(_head(api, operation)),
        readable(operation.description or ""),
        _shape("Parameters", operation.request),
        readable("\n".join(f"- {one}" for one in words.rules(operation.request))),
        _shape("Answer", operation.response.shape) if operation.response.known else "",
        _errors(operation.errors),
        readable("\n".join(f"- {one}" for one in [*operation.notes, *words.provenance(operation)])),
        _titled("Python", readable(samples.python(operation))),
        _titled("Shell", readable(samples.shell(operation))),
    ]
    return "\n\n".join(part.rstrip() for part in parts if part.strip())


def _head(api: Api, operation: Operation) -> str:
    facts = [f"{operation.method} {operation.path}", f"effect: {operation.effect}"]
    facts += words.caveats(operation)
    if operation.page:
        page = operation.page
        facts.append(page if page.startswith("https://") else f"{api.documentation}{page}")
    facts.append(f"spec: {operation.location}")
    return "\n".join(facts)


def _titled(title: str, text: str) -> str:
    return f"{paint(title, 'bold')}\n{text.strip()}"


def _shape(title: str, shape: Shape) -> str:
    rows = list(_rows(shape, ""))
    return _titled(title, table(("name", "type", "required", "description"), rows)) if rows else ""


def _rows(shape: Shape, prefix: str) -> Iterator[tuple[str, str, str, str]]:
    for field in shape.fields:
        text = " ".join(words.details(field))
        required = words.requirement(field, shape).replace("`", "")
        yield f"{prefix}{field.name}", describe(field.type), required, text


def _errors(errors: tuple[ErrorCode, ...]) -> str:
    rows = [(str(one.code), one.name, one.description) for one in errors]
    return _titled("Errors", table(("code", "name", "meaning"), rows)) if rows else ""
