"""What the platform takes from a message broker."""

from typing import NamedTuple

from generator.findings import Location
from generator.model.seen import Seen
from generator.model.shape import Shape


class CarriedCall(NamedTuple):
    """Which fields of a message are a call of the API.

    Attributes:
        path: The field with the path.
        body: The field with the body; an answer has its body under the same name.
    """

    path: str
    body: str


class ImportedItem(NamedTuple):
    """Which field of a message is one item of an import.

    Attributes:
        item: The field.
        operation: The operation that does the same over HTTP.
    """

    item: str
    operation: str


class Exchange(NamedTuple):
    """A pair of queues: messages go into one, what becomes of them comes out of the other.

    Attributes:
        name: Name in the spec.
        title: Title of the documentation page.
        page: Path of the documentation page.
        seen: How much of the page was seen.
        summary: What a message does.
        queue: The queue that takes messages.
        answers: The queue of the answers.
        correlation: The field of message and answer that holds the same value.
        answers_kept: Seconds for which an answer is kept by default, if that is known.
        carries: The call that a message is, if it is one.
        imports: The item of an import that a message is, if it is one.
        message: The fields of a message.
        answer: The fields of an answer.
        notes: Remarks for callers.
        editorial: Remarks for maintainers.
        location: Where it stands.
    """

    name: str
    title: str
    page: str
    seen: Seen
    summary: str
    queue: str
    answers: str
    correlation: str
    answers_kept: int | None
    carries: CarriedCall | None
    imports: ImportedItem | None
    message: Shape
    answer: Shape
    notes: tuple[str, ...]
    editorial: tuple[str, ...]
    location: Location


class Broker(NamedTuple):
    """The broker, and the pairs of queues on it."""

    description: str
    exchanges: tuple[Exchange, ...]
    location: Location
