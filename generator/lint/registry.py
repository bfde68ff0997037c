"""The register of lint rules, and what they share."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.findings import Findings
from generator.model import Api, Field, Object, Operation, Shape
from generator.model.shape import iter_shapes

Check = Callable[[Api, Findings], None]


@dataclass(frozen=True)
class LintRule:
    """A rule: its stable id, what it demands, and the function that checks it."""

    id: str
    demand: str
    check: Check


RULES: dict[str, LintRule] = {}

# What a field can be to its owner.
ROLES = ("parameter", "answer", "field")


def rule(id_: str, demand: str) -> Callable[[Check], Check]:
    """Register a function as the rule of an id."""

    def register(check: Check) -> Check:
        RULES[id_] = LintRule(id_, demand, check)
        return check

    return register


@dataclass(frozen=True)
class Owned:
    """A shape, who it belongs to, and its role there."""

    owner: Operation | Object
    role: str
    path: tuple[str, ...]
    shape: Shape

    def name(self, field: Field | str) -> str:
        """Return how a finding calls a field of the shape."""
        text = field if isinstance(field, str) else field.name
        dotted = ".".join((*self.path, text))
        return f"{self.owner.name}, {self.role} {dotted}"


def all_shapes(api: Api) -> Iterator[Owned]:
    """Yield every shape of the model: requests, answers, objects and what is nested in them."""
    for operation in api.operations:
        for role, shape in (("parameter", operation.request), ("answer", operation.response.shape)):
            for path, inner in iter_shapes(shape):
                yield Owned(operation, role, path, inner)
    for shared in api.objects.values():
        for path, inner in iter_shapes(shared.shape):
            yield Owned(shared, "field", path, inner)
