"""What the template of the AsyncAPI document lays out."""

from typing import NamedTuple

from generator.model import Api, Broker, Exchange, object_references, reached_objects
from generator.naming import ClassName
from generator.render import words
from generator.render.openapi.parts import Part
from generator.render.openapi.schemas import object_schema, shape_schema
from generator.render.words import semantic_version


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
        own[view.message.name] = shape_schema(one.message)
        own[view.answer.name] = shape_schema(one.answer)
    return DocumentView(
        title=f"{api.title}, over its message broker",
        version=semantic_version(api.version),
        description=broker.description,
        license=api.license,
        documentation=api.documentation,
        exchanges=exchanges,
        schemas=own | _objects(broker, api),
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


def _objects(broker: Broker, api: Api) -> dict[str, Part]:
    """Return the schemas of the shared objects that messages lead to, by name."""
    shapes = [shape for one in broker.exchanges for shape in (one.message, one.answer)]
    names = sorted(reached_objects(shapes, object_references(api.objects)))
    return {name: object_schema(api.objects[name], api.documentation) for name in names}
