"""Names of the document's components: predictable, and never two alike."""

from collections.abc import Iterable
from typing import NamedTuple

from generator.model import Api, Operation
from generator.naming import ClassName

_SUFFIXES = ("Request", "Response")


class ComponentNames(NamedTuple):
    """The names of schemas that are no shared objects, which have their own.

    Attributes:
        error_code: That of the error codes.
        envelope: That of the envelope.
        common_fields: Those of the fields that many bodies have, by field.
        own: Those of what one operation sends and answers, by operation and suffix.
    """

    error_code: str
    envelope: str
    common_fields: dict[str, str]
    own: dict[str, str]

    def of(self, operations: Iterable[Operation]) -> "ComponentNames":
        """Return the names without those of other operations."""
        keys = [_key(one, suffix) for one in operations for suffix in _SUFFIXES]
        return self._replace(own={key: self.own[key] for key in keys})

    def request(self, operation: Operation) -> str:
        """Return the name of what an operation sends, such as `SegmentsGetRequest`."""
        return self.own[_key(operation, "Request")]

    def response(self, operation: Operation) -> str:
        """Return the name of what an operation answers."""
        return self.own[_key(operation, "Response")]


def component_names(api: Api) -> ComponentNames:
    """Name all schemas of an API; where a name is taken already, the later one gets a number."""
    taken = set(api.objects)

    def take(wanted: str) -> str:
        name, number = wanted, 2
        while name in taken:
            name, number = f"{wanted}{number}", number + 1
        taken.add(name)
        return name

    return ComponentNames(
        error_code=take("ErrorCode"),
        envelope=take("Envelope"),
        common_fields={
            field.name: take(ClassName(field.name)) for field in api.conventions.request.fields
        },
        own={
            _key(operation, suffix): take(
                ClassName(operation.resource, operation.method_name, suffix)
            )
            for operation in api.operations
            for suffix in _SUFFIXES
        },
    )


def _key(operation: Operation, suffix: str) -> str:
    return f"{operation.name} {suffix}"
