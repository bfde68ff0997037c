"""What the template of the AsyncAPI document lays out."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from generator.model import Api, Broker, Exchange, Shape
from generator.naming import ClassName
from generator.render import words
from generator.render.openapi.components import components
from generator.render.openapi.names import component_names
from generator.render.openapi.parts import Part
from generator.render.openapi.schemas import shape_schema
from generator.render.words import semantic_version

_SCHEMAS = "#/components/schemas/"


class Message(NamedTuple):
    """A kind of message.

    Attributes:
        name: Its name among the components, which its schema has, too.
        title: What people call it.
        summary: What it does, in a sentence.
        correlation: The field that message and answer share.
    """

    name: str
    title: str
    summary: str
    correlation: str


class ExchangeView(NamedTuple):
    """A pair of queues."""

    name: str
    title: str
    summary: str
    description: str
    page: str
    queue: str
    answers: str
    answers_description: str
    message: Message
    answer: Message


class DocumentView(NamedTuple):
    """Everything that stands in the document."""

    title: str
    version: str
    description: str
    license: str | None
    documentation: str
    exchanges: list[ExchangeView]
    schemas: dict[str, Part]


def document_view(api: Api, broker: Broker) -> DocumentView:
    """Describe a broker as an AsyncAPI document.

    Args:
        api: The model.
        broker: Its broker.
    """
    exchanges = [_exchange(one, api) for one in broker.exchanges]
    own: dict[str, Part] = {}
    for view, one in zip(exchanges, broker.exchanges, strict=True):
        own[view.message.name] = _schema(one.message)
        own[view.answer.name] = _schema(one.answer)
    return DocumentView(
        title=f"{api.title}, over its message broker",
        version=semantic_version(api.version),
        description=broker.description,
        license=api.license,
        documentation=api.documentation,
        exchanges=exchanges,
        schemas=own | _needed(own, _shared(api)),
    )


def _exchange(exchange: Exchange, api: Api) -> ExchangeView:
    name = ClassName(exchange.name)
    return ExchangeView(
        name=exchange.name,
        title=exchange.title,
        summary=exchange.summary,
        description=_description(exchange),
        page=words.page_address(api.documentation, exchange.page),
        queue=exchange.queue,
        answers=exchange.answers,
        answers_description=_answers(exchange),
        message=Message(f"{name}Message", exchange.title, exchange.summary, exchange.correlation),
        answer=Message(
            f"{name}Answer",
            f"Answer: {exchange.title}",
            "What became of a message.",
            exchange.correlation,
        ),
    )


def _description(exchange: Exchange) -> str:
    said = [exchange.summary]
    if exchange.imports is not None:
        said.append(f"The call `{exchange.imports.operation}` does the same over HTTP.")
    said += exchange.notes
    said += [f"Not seen: {gap}" for gap in exchange.seen.gaps]
    if exchange.seen.version != "current":
        version = exchange.seen.version.removeprefix("v")
        said.append(f"Read from the documentation of version {version}.")
    return "\n\n".join(said)


def _answers(exchange: Exchange) -> str:
    text = f"Answers; `{exchange.correlation}` tells which message one is for."
    if exchange.answers_kept is None:
        return text
    return f"{text} One is kept for {exchange.answers_kept} seconds by default."


def _schema(shape: Shape) -> Part:
    return shape_schema(shape)


def _shared(api: Api) -> Mapping[str, Part]:
    return components(api, component_names(api), api.objects).schemas


def _needed(schemas: Mapping[str, Part], shared: Mapping[str, Part]) -> dict[str, Part]:
    """Return the shared schemas that some schemas lead to, in the order of their names."""
    found: dict[str, Part] = {}
    waiting = list(_references(schemas))
    while waiting:
        name = waiting.pop()
        if name not in found and name not in schemas:
            found[name] = shared[name]
            waiting += _references(shared[name])
    return {name: found[name] for name in sorted(found)}


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str) and reference.startswith(_SCHEMAS):
            yield reference.removeprefix(_SCHEMAS)
        for one in value.values():
            yield from _references(one)
    elif isinstance(value, list):
        for one in value:
            yield from _references(one)
