"""Where to begin: which requests set variables, and which follow one another."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.model import Api, Operation
from generator.model.shape import iter_leaves
from generator.model.variables import VariableNames, is_from_list


class Setter(NamedTuple):
    """A request whose answer sets variables."""

    title: str
    variables: tuple[str, ...]


class Guide(NamedTuple):
    """What the introduction of the collection says about the order of requests.

    Attributes:
        start: The lists whose values requests of several other sections use.
        setters: All requests that set variables.
        chains: Titles of requests that start, follow and fetch the work of a task.
    """

    start: tuple[Setter, ...]
    setters: tuple[Setter, ...]
    chains: tuple[tuple[str, ...], ...]


def guide(api: Api) -> Guide:
    """Derive the guide from what answers set and what requests use."""
    used = _sections_by_variable(api)
    setters = (_setter(api, one) for one in api.operations)
    return Guide(
        start=tuple(
            _setter(api, one)
            for one in api.operations
            if any(len(used[name] - {one.section}) > 1 for name in _set_by_list(api, one))
        ),
        setters=tuple(one for one in setters if one.variables),
        chains=tuple(_chains(api)),
    )


def _setter(api: Api, operation: Operation) -> Setter:
    sources = ((one.name, source.operation) for one in api.postman for source in one.taken_from)
    names = (name for name, setter in sources if setter == operation.name)
    return Setter(operation.title, tuple(dict.fromkeys(names)))


def _set_by_list(api: Api, operation: Operation) -> Iterator[str]:
    for variable in api.postman:
        for source in variable.taken_from:
            if source.operation == operation.name and is_from_list(source, operation):
                yield variable.name


def _sections_by_variable(api: Api) -> dict[str, set[str]]:
    names = VariableNames(api.postman)
    used: dict[str, set[str]] = {one.name: set() for one in api.postman}
    for operation in api.operations:
        for example in operation.examples:
            for path, _ in iter_leaves(example.request):
                if (name := names.find(operation, path)) is not None:
                    used[name].add(operation.section)
    return used


def _chains(api: Api) -> Iterator[tuple[str, ...]]:
    titles = {one.name: one.title for one in api.operations}
    for one in api.operations:
        if one.task and one.task.download and _setter(api, one).variables:
            yield (one.title, titles[one.task.collect], titles[one.task.download])
