"""Items of the collection: requests with descriptions, tests and saved answers, in folders."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.model import Api, Example, Operation, Section
from generator.render import remarks, words
from generator.render.environment import Templates
from generator.render.postman.answers import Answer, saved_answers
from generator.render.postman.checks import answer_schema
from generator.render.postman.identity import identifier
from generator.render.postman.requests import Request, build_request
from generator.render.postman.tables import rows, shared_tables
from generator.render.postman.variables import UNSET, Variables


class Item(NamedTuple):
    """A request with all that belongs to it."""

    id: str
    name: str
    description: str
    request: Request
    guard: tuple[str, ...]
    test: tuple[str, ...]
    answers: tuple[Answer, ...]


class Folder(NamedTuple):
    """A section of the documentation, or a group of one."""

    id: str
    name: str
    description: str
    items: "tuple[Item | Folder, ...]"


class ItemBuilder:
    """Builds folders and items."""

    def __init__(self, api: Api, templates: Templates, variables: Variables) -> None:
        self._api = api
        self._templates = templates
        self._variables = variables

    def folder(self, section: Section) -> Folder:
        """Build a section's folder: the calls of no group, the groups, what comes last."""
        whole = [one for one in self._api.operations if one.section == section.name]
        places = ("", *section.groups)
        whole.sort(key=lambda one: places.index(one.group if one.group in places else ""))
        last = [one for index, one in enumerate(whole) if self._is_last(one, whole[index + 1 :])]
        own = [one for one in whole if one not in last]
        groups = tuple(
            Folder(
                id=identifier("group", section.name, group),
                name=group,
                description="",
                items=self._items(one for one in own if one.group == group),
            )
            for group in section.groups
        )
        return Folder(
            id=identifier("section", section.name),
            name=section.title,
            description=section.description,
            items=(
                *self._items(one for one in own if one.group not in section.groups),
                *(one for one in groups if one.items),
                *self._items(last),
            ),
        )

    def _is_last(self, operation: Operation, later: Iterable[Operation]) -> bool:
        """Tell whether a call deletes what others below it still need, so that it comes last."""
        if operation.state is None or operation.state.does != "delete":
            return False
        used = set(self._used(operation))
        return any(one.effect != "delete" and not used.isdisjoint(self._used(one)) for one in later)

    def _used(self, operation: Operation) -> list[str]:
        return self._variables.used(operation, operation.examples[0].request)

    def _items(self, operations: Iterable[Operation]) -> tuple[Item, ...]:
        return tuple(self._item(one) for one in operations)

    def _item(self, operation: Operation) -> Item:
        request = build_request(self._api, operation, operation.examples[0], self._variables)
        return Item(
            id=identifier("operation", operation.name),
            name=operation.title,
            description=self._description(operation),
            request=request,
            guard=self._guard(operation),
            test=self._test(operation),
            answers=saved_answers(self._api, operation, self._variables),
        )

    def _description(self, operation: Operation) -> str:
        api, page = self._api, operation.page
        text = self._templates.render(
            "description.md.j2",
            operation=operation,
            caveats=remarks.caveats(operation),
            to_set=self._to_set(operation),
            rows=[*rows(operation.request), *rows(operation.conventional)],
            rules=words.rules(operation.request),
            tables=shared_tables(api, operation.request),
            behaviour=remarks.behaviour(operation),
            provenance=[*remarks.provenance(operation), *_made(operation.examples[0])],
            page=words.page_address(api.documentation, page) if page else None,
        )
        return text.strip()

    def _to_set(self, operation: Operation) -> list[str]:
        return self._variables.to_set(operation, operation.examples[0].request)

    def _guard(self, operation: Operation) -> tuple[str, ...]:
        """Return the script that skips a request whose variables are not set."""
        names = self._to_set(operation)
        if not names:
            return ()
        text = self._templates.render("guard.js.j2", names=names, unset=UNSET)
        return tuple(text.strip().split("\n"))

    def _test(self, operation: Operation) -> tuple[str, ...]:
        text = self._templates.render(
            "test.js.j2",
            answer=operation.response.answer,
            envelope=self._api.envelope,
            schema=answer_schema(operation),
            taken=self._variables.taken(operation),
        )
        return tuple(text.strip().split("\n"))


def _made(example: Example) -> Iterator[str]:
    if made := remarks.example_provenance(example):
        yield f"Example: {made}"
