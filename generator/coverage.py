"""How complete the spec is: what of the documentation was seen, and what is worth looking up.

An endpoint has four aspects, each at one level: `complete` was seen whole, `partial` in part,
`observed` is known from recorded calls alone, `inferred` follows from a similar endpoint, and of
`unknown` nothing is known. A field has a strength: how well it is known.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from generator.model import Api, Inline, Operation, Shape, iter_types
from generator.model.seen import Extent
from generator.model.shape import Strength
from generator.render.words import page_address

Level = Literal["complete", "partial", "observed", "inferred", "unknown"]
Aspect = Literal["request", "response", "errors", "example"]
LEVELS: tuple[Level, ...] = get_args(Level)
ASPECTS: tuple[Aspect, ...] = get_args(Aspect)
STRENGTHS: tuple[Strength, ...] = get_args(Strength)

_LABELS: Mapping[Aspect, str] = {
    "request": "Request parameters",
    "response": "Answers",
    "errors": "Error codes",
    "example": "Examples",
}
# How much there is to gain from looking up something that is known at this level.
_GAIN: Mapping[Level, int] = {
    "complete": 0,
    "partial": 1,
    "observed": 1,
    "inferred": 2,
    "unknown": 3,
}


@dataclass(frozen=True, slots=True)
class Coverage:
    """How completely some endpoints are described.

    Attributes:
        aspects: For each aspect the number of endpoints at each level.
        fields: For each strength the number of fields.
    """

    name: str
    title: str
    endpoints: int
    aspects: Mapping[Aspect, Mapping[Level, int]]
    fields: Mapping[Strength, int]


@dataclass(frozen=True, slots=True)
class Gap:
    """What is worth looking up about an endpoint, a shared object or the error codes.

    Attributes:
        name: The endpoint's or object's name.
        title: What the documentation calls it.
        page: Address of the page; None when the page was not found and is to be looked for.
        aspects: The levels of an endpoint's aspects that its page may improve.
        gaps: What was not seen, in words.
    """

    name: str
    title: str
    page: str | None
    aspects: Mapping[Aspect, Level]
    gaps: tuple[str, ...]

    @property
    def gain(self) -> int:
        """How much there is to gain."""
        return sum(_GAIN[level] for level in self.aspects.values())


def level(operation: Operation, aspect: Aspect) -> Level:
    """Return how well one aspect of an endpoint is known."""
    seen = operation.seen
    match aspect:
        case "request":
            return _level(seen.request, operation.request)
        case "response":
            return _level(seen.response, operation.response.shape)
        case "errors":
            if seen.errors == "none":
                return "inferred" if operation.errors else "unknown"
            return seen.errors
        case "example":
            return _example_level(operation)


def _level(extent: Extent, shape: Shape) -> Level:
    if extent != "none":
        return extent
    found = {field.strength for field in shape.fields}
    if "observed" in found and "inferred" not in found:
        return "observed"
    return "inferred" if shape.fields else "unknown"


def strengths(shape: Shape) -> dict[Strength, int]:
    """Return for each strength the number of fields of a shape, with those inside of fields."""
    found = _count([shape])
    return {one: found[one] for one in STRENGTHS}


def _example_level(operation: Operation) -> Level:
    """Judge the first example: a composed one is as good as what it could be composed of."""
    if operation.examples[0].composed is None:
        return "complete"
    halves = {level(operation, "request"), level(operation, "response")}
    if halves <= {"complete", "partial"}:
        return "partial"
    return "unknown" if halves == {"unknown"} else "inferred"


def measure(api: Api) -> tuple[Coverage, ...]:
    """Measure each section, the shared objects and, last, the total."""
    parts = []
    for section in api.sections:
        operations = [one for one in api.operations if one.section == section.name]
        shapes = [shape for one in operations for shape in (one.request, one.response.shape)]
        parts.append(_coverage(section.name, section.title, operations, _count(shapes)))
    objects = _count(one.shape for one in api.objects.values())
    parts.append(_coverage("objects", "Shared objects", (), objects))
    fields = sum((Counter(part.fields) for part in parts), Counter[Strength]())
    return (*parts, _coverage("total", "Total", api.operations, fields))


def _coverage(
    name: str, title: str, operations: Sequence[Operation], fields: Mapping[Strength, int]
) -> Coverage:
    aspects = {}
    for aspect in ASPECTS:
        found = Counter(level(one, aspect) for one in operations)
        aspects[aspect] = {one: found[one] for one in LEVELS}
    return Coverage(name, title, len(operations), aspects, {one: fields[one] for one in STRENGTHS})


def _count(shapes: Iterable[Shape]) -> Counter[Strength]:
    return Counter(source for shape in shapes for source in _sources(shape))


def _sources(shape: Shape, outer: Strength = "documented") -> Iterator[Strength]:
    """Yield the strength of each field; what is inside another is not better known than that."""
    for field in shape.fields:
        strength = field.strength
        if strength == "documented":
            strength = outer
        yield strength
        for type_ in iter_types(field.type):
            if isinstance(type_, Inline):
                yield from _sources(type_.shape, strength if strength != "unknown" else outer)


def missing(api: Api) -> tuple[Gap, ...]:
    """Return what is worth looking up, first where there is most to gain."""
    gaps = [*_gaps_of_errors(api), *_gaps_of_operations(api), *_gaps_of_objects(api)]
    return tuple(sorted(gaps, key=lambda one: -one.gain))


def _gaps_of_errors(api: Api) -> Iterator[Gap]:
    seen = tuple(f"{one.code}: {one.seen}" for one in api.errors if one.seen)
    if seen:
        title = "The common table of error codes; these codes are known from elsewhere"
        yield Gap("error codes", title, None, {"errors": "partial"}, seen)


def _gaps_of_operations(api: Api) -> Iterator[Gap]:
    for one in api.operations:
        levels: dict[Aspect, Level] = {}
        for aspect in ("request", "response"):
            if (found := level(one, aspect)) != "complete":
                levels[aspect] = found
        if levels or one.seen.gaps:
            title = f"{one.title}, {one.path}"
            yield Gap(one.name, title, _address(api, one.page), levels, one.seen.gaps)


def _gaps_of_objects(api: Api) -> Iterator[Gap]:
    for one in api.objects.values():
        if one.gaps:
            yield Gap(one.name, one.description, _address(api, one.page), {}, one.gaps)


def _address(api: Api, page: str | None) -> str | None:
    return page_address(api.documentation, page) if page else None


def readme_table(api: Api) -> str:
    """Return the totals as Markdown, for a README."""
    total = measure(api)[-1]
    levels = "seen whole | seen in part | observed | inferred | unknown"
    lines = [
        f"| {total.endpoints} endpoints | {levels} |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    for aspect, label in _LABELS.items():
        counts = " | ".join(str(total.aspects[aspect][one]) for one in LEVELS)
        lines.append(f"| {label} | {counts} |")
    fields = total.fields
    summary = (
        f"Of {sum(fields.values()):,} fields, {fields['documented']:,} are documented, "
        f"{fields['observed']:,} were observed in use, "
        f"{fields['example']:,} are known from an example only, "
        f"{fields['inferred']:,} follow from similar calls "
        f"and {fields['unknown']:,} are of unknown type."
    )
    return "\n".join([*lines, "", summary]) + "\n"
