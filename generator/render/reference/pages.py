"""What the template of a page lays out."""

import json
from typing import NamedTuple

from generator.model import Api, ErrorCode, Object, Operation
from generator.render import remarks, words
from generator.render.reference.fields import Choice, FieldRows, Row, choices
from generator.render.samples import Samples

# What a call does to the world, in a word or two.
EFFECTS = {
    "read": "reads",
    "modify": "changes",
    "modify_many": "changes many",
    "delete": "deletes",
    "launch": "launches",
    "launch_scenario": "launches",
}


class Sample(NamedTuple):
    """A code sample under its tab."""

    id: str
    title: str
    text: str


class OperationPage(NamedTuple):
    """The page of an operation."""

    operation: Operation
    effect: str
    samples: tuple[Sample, ...]
    choices: tuple[Choice, ...]
    parameters: tuple[Row, ...]
    answer: tuple[Row, ...]
    rules: list[str]
    caveats: list[str]
    behaviour: list[str]
    provenance: list[str]
    example: str
    example_origin: str | None
    errors: tuple[ErrorCode, ...]
    documentation: str | None


class ObjectPage(NamedTuple):
    """The page of a shared object, with the operations that have it."""

    object: Object
    operations: tuple[str, ...]


class PageMaker:
    """Makes pages.

    Args:
        api: The model.
        samples: Writes the code samples.
    """

    def __init__(self, api: Api, samples: Samples) -> None:
        self._api = api
        self._samples = samples

    def operation(self, operation: Operation, depth: int) -> OperationPage:
        """Return the page of an operation.

        Args:
            operation: The operation.
            depth: How many shared objects inside one another are shown in place.
        """
        rows = FieldRows(self._api, depth)
        example = operation.examples[0]
        text = example.response
        if not isinstance(text, str):
            text = json.dumps(text, ensure_ascii=False, indent=2)
        page = operation.page
        return OperationPage(
            operation=operation,
            effect=EFFECTS[operation.effect],
            samples=(
                Sample("python", "Python", self._samples.python(operation)),
                Sample("async", "Python, async", self._samples.python(operation, is_async=True)),
                Sample("curl", "curl", self._samples.shell(operation)),
                Sample("command", "Command line", self._samples.command_line(operation)),
            ),
            choices=choices(operation.request),
            parameters=rows.request(operation.request, "request"),
            answer=rows.answer(operation.response.shape, "answer"),
            rules=words.rules(operation.request),
            caveats=remarks.caveats(operation),
            behaviour=remarks.behaviour(operation),
            provenance=remarks.provenance(operation),
            example=text,
            example_origin=remarks.example_provenance(example),
            errors=operation.errors or self._api.errors,
            documentation=words.page_address(self._api.documentation, page) if page else None,
        )

    def object_fields(self, page: ObjectPage, depth: int) -> tuple[Row, ...]:
        """Return the rows of an object's fields."""
        return FieldRows(self._api, depth).answer(page.object.shape, "field")
