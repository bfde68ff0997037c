"""Recognition of a page that has lost its title and its address, by the fields that it lists."""

from collections.abc import Iterable

from generator.drift.facts.model import FieldFact, SubjectFacts
from generator.model import Api, Operation, Shape

_ENOUGH = 0.7
_LEAD = 0.12
_LEAST = 4


def by_fields(facts: SubjectFacts, api: Api) -> Operation | None:
    """Return the operation whose fields are those of a page, if only one is that much like it."""
    sent = _names(facts.request) - {one.name for one in api.conventions.request.fields}
    sent -= {api.token.name}
    got = _names(facts.response) - {one.name for one in api.envelope.shape.fields}
    if len(sent) + len(got) < _LEAST or not sent:
        return None
    ranked = sorted(
        ((_likeness(sent, got, one), one.name, one) for one in api.operations), reverse=True
    )
    (best, _, operation), (second, *_) = ranked[0], ranked[1]
    return operation if best >= _ENOUGH and best - second >= _LEAD else None


def _likeness(sent: set[str], got: set[str], operation: Operation) -> float:
    request = {one.name for one in operation.request.fields}
    response = _fields(operation.response.shape)
    if not request & sent:
        return 0.0
    both = len(sent & request) + len(got & response)
    return both / (len(sent | request) + len(got | response))


def _fields(shape: Shape) -> set[str]:
    return {one.name for one in shape.fields}


def _names(rows: Iterable[FieldFact] | None) -> set[str]:
    return {one.name for one in rows or () if one.name}
