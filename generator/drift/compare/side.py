"""The two sides of a comparison: fields of the spec, and rows of a page's table."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from generator.drift.baseline import Judge
from generator.drift.compare.changes import Drift, Kind
from generator.drift.facts.examples import Example, example_kind
from generator.drift.facts.key import FactKey, own_name, steps
from generator.drift.facts.model import FieldFact, SubjectFacts
from generator.drift.pages.types import UnknownTypeError, kinds_of, read_type
from generator.findings import Location
from generator.model import Field, Inline, Object, Ref, Shape, iter_types

ANY = "*"
_NOTHING = Example({})
_DEEPEST = 6
# How an example shows the kinds of values.
_SHOWN = dict.fromkeys(("int", "float", "bool", "null"), "plain")
_SHOWN |= dict.fromkeys(("string", "decimal", "date", "datetime", "binary"), "text")
_SHOWN |= {"object": "object", "array": "array"}


@dataclass(frozen=True)
class Side:
    """The fields of the spec that a table is compared with.

    Attributes:
        subject: The operation or object.
        part: `request` or `response`.
        shape: The fields.
        objects: The shared objects that types name.
        silent: Names that the spec does not write with each endpoint.
        spec: The place of the operation or object.
        page: The place of the page.
        unread: Rows of the page that could not be read; they may be rows of fields of the spec.
        facts: What the page says besides.
        example: What the page's examples of this part show.
    """

    subject: str
    part: str
    shape: Shape
    objects: Mapping[str, Object]
    silent: Collection[str]
    spec: Location
    page: Location
    unread: tuple[str, ...] = ()
    facts: SubjectFacts | None = None
    example: Example = _NOTHING

    @property
    def is_open(self) -> bool:
        """Whether the page may have more rows than were seen.

        An answer's table that lists all that a whole example shows is complete, though the text
        ends in it.
        """
        if self.facts is None or self.facts.ends_in != self.part:
            return False
        if self.part == "request" or not self.example.is_closed:
            return True
        rows = self.facts.table("response") or ()
        names = {own_name(one.name) for one in rows if isinstance(one, FieldFact)}
        if any(isinstance(one, FieldFact) and one.is_cut and not one.type for one in rows):
            return True
        return not all(
            path in names
            for path in self.example.kinds
            if "." not in path and (not self.example.has_inside(path)) and path in self.silent
        )

    def find(self, name: str) -> Field | None:
        """Return the field of a name, which may lead through nested objects."""
        *way, last = steps(name)
        shape: Shape | None = self.shape
        for step in way:
            field = _field(shape, step) if shape else None
            shape = self.inside(field) if field else None
        return _field(shape, last) if shape else None

    def everything(self) -> Iterator[tuple[str, Field]]:
        """Yield all fields with their paths, the shallow ones first, in the order of the spec."""
        level, depth = [("", self.shape)], 0
        while level and depth < _DEEPEST:
            inner: list[tuple[str, Shape]] = []
            for prefix, shape in level:
                for field in shape.fields:
                    yield prefix + field.name, field
                    if (found := self.inside(field)) is not None:
                        inner.append((f"{prefix}{field.name}.", found))
            level, depth = inner, depth + 1

    def expected(self, names: Collection[str]) -> Iterator[tuple[str, Field]]:
        """Yield the fields that the page should list, as deep as it lists any."""
        yield from self._expected(self.shape, "", names)

    def _expected(
        self, shape: Shape, prefix: str, names: Collection[str]
    ) -> Iterator[tuple[str, Field]]:
        for field in shape.fields:
            yield prefix + field.name, field
            inner = f"{prefix}{field.name}."
            nested = self.inside(field)
            if nested and any(name.startswith(inner) for name in names):
                yield from self._expected(nested, inner, names)

    def inside(self, field: Field) -> Shape | None:
        """Return the fields inside a field's objects."""
        for type_ in iter_types(field.type):
            if isinstance(type_, Inline):
                return type_.shape
            if isinstance(type_, Ref):
                return self.objects[type_.name].shape
        return None

    def drift(
        self, kind: Kind, name: str, message: str, fact: FieldFact | None, field: Field | None
    ) -> Drift:
        """Return the difference of a field that is on one side only, or has two names."""
        names = dict.fromkeys((name, fact.name if fact else name))
        return Drift(
            kind=kind,
            subject=self.subject,
            where=FactKey(self.part, name),
            message=message,
            page=fact.location if fact else self.page,
            spec=field.location if field else self.spec,
            before=name if field else "",
            after=fact.name if fact else "",
            evidence=fact,
            field=field,
            keys=tuple(FactKey(self.part, one) for one in names),
            quote=fact.quote if fact else "",
        )


@dataclass(frozen=True)
class Pair:
    """A row of the page and the field of the spec that it describes, if the spec writes it."""

    side: Side
    name: str
    field: Field | None
    fact: FieldFact
    judge: Judge

    @property
    def is_inside(self) -> bool:
        """Whether the field stands inside another one."""
        return "." in self.name

    @property
    def is_list_by_example(self) -> bool:
        """Whether the spec has a list of objects, as the page's example does, not its table."""
        if self.field is None or kinds_of(self.field.type) != {"array object"}:
            return False
        said = _kinds(self.fact.type)
        if said == {"object"}:
            return "object" not in self.side.example.kind(self.name)
        is_list = all(kind.startswith("array") for kind in said)
        return bool(said) and is_list and self.side.example.has_inside(self.name)

    def is_first(self, drift: Drift) -> bool:
        """Tell whether nothing is remembered of what differs."""
        return all(self.judge.before(key) is None for key in drift.keys)

    @property
    def is_shown_as_written(self) -> bool:
        """Whether the page's example shows a value as the spec has it, and not as its table.

        A row whose own example goes with its type is a word of its own.
        """
        own = (
            {_SHOWN.get(one.partition(" ")[0]) for one in kinds_of(self.field.type)}
            if self.field
            else set()
        )
        said = {_SHOWN.get(one.partition(" ")[0]) for one in _kinds(self.fact.type)}
        shown = self.side.example.kind(self.name)
        in_row = example_kind(self.fact.example or "")
        return bool(shown) and shown <= own and not shown <= said and in_row not in said

    def key(self, attribute: str) -> FactKey:
        """Return how the memory calls an attribute of the field."""
        return FactKey(self.side.part, self.name, attribute)

    def before(self, attribute: str) -> str:
        """Return what the page said of an attribute last time."""
        return self.judge.before(self.key(attribute)) or ""

    def drift(self, attribute: str, message: str, before: str, after: str) -> Drift:
        """Return the difference of an attribute."""
        kind: Kind = f"{attribute}-changed"  # type: ignore[assignment]
        return Drift(
            kind=kind,
            subject=self.side.subject,
            where=FactKey(self.side.part, self.name),
            message=message,
            page=self.fact.location,
            spec=self.field.location if self.field else self.side.spec,
            before=before,
            after=after,
            evidence=self.fact,
            field=self.field,
            keys=(self.key(attribute),),
            quote=self.fact.quote,
        )


def _kinds(type_: str | None) -> frozenset[str]:
    try:
        return read_type(type_ or "")
    except UnknownTypeError:
        return frozenset()


def _field(shape: Shape, name: str) -> Field | None:
    return shape.field(name) or next((one for one in shape.fields if name in one.aliases), None)
