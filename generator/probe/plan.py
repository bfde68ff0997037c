"""Which calls are made, in which order, with which values."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any, NamedTuple

from generator.model import Api, Inline, Json, Operation, Ref, Source, iter_types
from generator.model.shape import Steps
from generator.model.variables import VariableNames


class Variable(NamedTuple):
    """Stands in a request for a value that an answer gives, or the user."""

    name: str


class Step(NamedTuple):
    """One call, and the same calls with one required parameter left out.

    Attributes:
        operation: What is called.
        request: Its parameters, with variables in them.
        needs: The names of these variables.
        without: The parameters that are left out, one after the other, when the call was answered.
    """

    operation: Operation
    request: Mapping[str, Json]
    needs: tuple[str, ...]
    without: tuple[str, ...]


class Plan(NamedTuple):
    """Calls in their order, and operations that are not called, each with the reason."""

    steps: tuple[Step, ...]
    left: tuple[tuple[Operation, str], ...]


def make_plan(api: Api, given: Collection[str], allowed: Collection[str]) -> Plan:
    """Return the calls that can be made.

    Args:
        api: The spec.
        given: The variables of which the user gives the value.
        allowed: Operations that may be called though they do not only read.
    """
    names = VariableNames(api.postman)
    left: list[tuple[Operation, str]] = []
    waiting: list[Step] = []
    for one in api.operations:
        if (why := _why_not(one, allowed)) is not None:
            left.append((one, why))
            continue
        step = _step(one, names)
        own = [name for name in step.needs if name not in given]
        if one.effect != "read" and own:
            left.append((one, f"what it changes is named by the user alone: {_listed(own)}"))
        else:
            waiting.append(step)
    known = set(given)
    steps: list[Step] = []
    while ready := [one for one in waiting if known.issuperset(one.needs)]:
        steps += ready
        waiting = [one for one in waiting if one not in ready]
        called = {one.operation.name for one in ready}
        known |= {name for name, source in sources(api) if source.operation in called}
    for step in waiting:
        missing = [name for name in step.needs if name not in known]
        left.append((step.operation, f"no call of the plan gives {_listed(missing)}"))
    return Plan(tuple(steps), tuple(left))


def sources(api: Api) -> Iterator[tuple[str, Source]]:
    """Yield each variable with each answer that gives it.

    Beside what sets the variables of the Postman collection, where nobody's data may be changed by
    a click, these are the first items of lists: the calls here only read.
    """
    for variable in api.postman:
        for source in variable.taken_from:
            yield variable.name, source
        for scope, path in variable.replaces:
            resource, name = scope.partition(".")[0], path[-1]
            for one in api.operations:
                if one.resource == resource and one.effect == "read":
                    yield from ((variable.name, source) for source in _first_item(api, one, name))


def _first_item(api: Api, operation: Operation, name: str | int) -> Iterator[Source]:
    """Yield where a list has a field of its first item, if its items are known to have it."""
    if operation.paging is None:
        return
    items = operation.response.shape.field(operation.paging.items)
    for one in iter_types(items.type) if items is not None else ():
        if isinstance(one, Inline | Ref):
            shape = one.shape if isinstance(one, Inline) else api.objects[one.name].shape
            if shape.field(str(name)) is not None:
                yield Source(operation.name, (operation.paging.items, 0, name))


def _listed(variables: Iterable[str]) -> str:
    return f"{', '.join(variables)}; give it with --value"


def _why_not(operation: Operation, allowed: Collection[str]) -> str | None:
    if operation.server is not None:
        return "it goes to another server"
    if operation.name in allowed:
        return None
    if operation.effect != "read":
        return f"it does not only read but is of the effect {operation.effect}; see --allow"
    if operation.task is not None:
        return "it starts a task; see --allow"
    if operation.response.answer not in ("envelope", "json"):
        return f"its answer is a {operation.response.answer}"
    return None


def _step(operation: Operation, names: VariableNames) -> Step:
    example = operation.examples[0].request
    sent = example if isinstance(example, dict) else {}
    in_rules = {name for rule in operation.request.rules for name in rule.fields}
    in_rules |= {one.field for rule in operation.request.rules for one in rule.when}
    optional = {
        one.name
        for one in operation.request.fields
        if one.required == "no" and one.name not in in_rules
    }
    needs: dict[str, None] = {}
    request = {
        name: _filled(value, (name,), operation, names, needs)
        for name, value in sent.items()
        if name not in optional
    }
    without: tuple[str, ...] = ()
    if operation.effect == "read":  # what is left out of another call could mean "all"
        without = tuple(
            one.name
            for one in operation.request.fields
            if one.required == "yes" and one.place != "path" and one.name in request
        )
    return Step(operation, request, tuple(needs), without)


def _filled(
    value: Json,
    steps: Steps,
    operation: Operation,
    names: VariableNames,
    needs: dict[str, None],
) -> Any:
    """Return a value of an example with variables in the places of what they stand for."""
    if (name := names.find(operation, steps)) is not None:
        needs[name] = None
        return Variable(name)
    if isinstance(value, dict):
        return {
            key: _filled(one, (*steps, key), operation, names, needs) for key, one in value.items()
        }
    if isinstance(value, list):
        return [_filled(one, (*steps, "[]"), operation, names, needs) for one in value]
    return value


def narrowed(plan: Plan, api: Api, only: Collection[str]) -> Plan:
    """Return the calls of some operations, with those that give them what they need.

    Args:
        plan: All calls.
        api: The spec.
        only: Names of operations, with `*` for any part.
    """
    wanted = {
        one.operation.name
        for one in plan.steps
        if any(fnmatchcase(one.operation.name, pattern) for pattern in only)
    }
    for step in reversed(plan.steps):
        if step.operation.name in wanted:
            wanted |= {source.operation for name, source in sources(api) if name in step.needs}
    left = tuple(
        one for one in plan.left if any(fnmatchcase(one[0].name, pattern) for pattern in only)
    )
    return Plan(tuple(one for one in plan.steps if one.operation.name in wanted), left)
