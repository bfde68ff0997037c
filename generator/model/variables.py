"""Postman variables: for which values of requests they stand, and what is chosen from a list."""

from collections.abc import Iterable

from generator.model.api import Operation, PostmanVariable, Source
from generator.model.shape import Steps


class VariableNames:
    """Knows which values of requests variables stand for."""

    def __init__(self, variables: Iterable[PostmanVariable]) -> None:
        self._names = {(scope, path): one.name for one in variables for scope, path in one.replaces}

    def find(self, operation: Operation, path: Steps) -> str | None:
        """Return the variable that stands for a value of a request, if one does."""
        scopes = (operation.name, operation.resource, "_")
        return next((self._names[one, path] for one in scopes if (one, path) in self._names), None)


def is_from_list(source: Source, operation: Operation) -> bool:
    """Tell whether a source is one of many that an operation lists, so that nobody chose it."""
    match source.path:
        case (payload, int(), *_):
            return payload == operation.response.payload
    return False
