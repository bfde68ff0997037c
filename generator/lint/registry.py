"""The register of lint rules, and what they share."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.findings import Findings, Location
from generator.model import Api, Field, Shape
from generator.model.shape import iter_shapes

Check = Callable[["LintedApi", Findings], None]


@dataclass(frozen=True)
class LintRule:
    """A rule: its stable id, what it demands, and the function that checks it.

    A rule that reports what is missing needs the whole spec: it says nothing of one in which
    something could not be read.
    """

    id: str
    demand: str
    check: Check
    needs_whole: bool


RULES: dict[str, LintRule] = {}

# What a field can be to its owner.
ROLES = ("parameter", "answer", "field")


def rule(id_: str, demand: str, *, needs_whole: bool = False) -> Callable[[Check], Check]:
    """Register a function as the rule of an id."""

    def register(check: Check) -> Check:
        RULES[id_] = LintRule(id_, demand, check, needs_whole)
        return check

    return register


@dataclass(frozen=True)
class Owned:
    """A shape, who it belongs to and where that stands, and its role there."""

    owner: str
    location: Location
    role: str
    path: tuple[str, ...]
    shape: Shape

    def name(self, field: Field | str) -> str:
        """Return how a finding calls a field of the shape."""
        text = field if isinstance(field, str) else field.name
        dotted = ".".join((*self.path, text))
        return f"{self.owner}, {self.role} {dotted}"


class LintedApi(Api):
    """The model, with what several rules look at."""

    @cached_property
    def is_classified(self) -> bool:
        """Whether the resource, section and group of every operation exist.

        If not, an operation may have another name than it should, and whatever names or needs it
        would seem to be wrong.
        """
        resources = {one.name for one in self.resources}
        groups = {one.name: {None, *one.groups} for one in self.sections}
        return all(
            one.resource in resources and one.group in groups.get(one.section, ())
            for one in self.operations
        )

    @cached_property
    def shapes(self) -> tuple[Owned, ...]:
        """Every shape of the model: requests, answers, objects and what is nested in them."""
        return tuple(
            Owned(owner, location, role, path, inner)
            for owner, location, role, shape in _shapes(self)
            for path, inner in iter_shapes(shape)
        )


def _shapes(api: Api) -> Iterator[tuple[str, Location, str, Shape]]:
    yield "envelope", api.location, "answer", api.envelope.shape
    yield "conventions", api.location, "parameter", api.conventions.request
    yield "conventions", api.location, "parameter", api.conventions.headers
    yield "conventions", api.location, "answer", api.conventions.response_headers
    for one in api.operations:
        yield one.name, one.location, "parameter", one.request
        yield one.name, one.location, "answer", one.response.shape
    for shared in api.objects.values():
        yield shared.name, shared.location, "field", shared.shape
