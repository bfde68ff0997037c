"""The two sides of a comparison: fields of the spec, and rows of a page's table."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from generator.drift.baseline import Judge
from generator.drift.compare.changes import Drift, Kind
from generator.drift.facts.model import FieldFact
from generator.findings import Location
from generator.model import Field, Inline, Object, Ref, Shape, iter_types

ANY = "*"


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
    """

    subject: str
    part: str
    shape: Shape
    objects: Mapping[str, Object]
    silent: Collection[str]
    spec: Location
    page: Location
    unread: tuple[str, ...] = ()

    def find(self, name: str) -> Field | None:
        """Return the field of a name, which may lead through nested objects."""
        *way, last = name.split(".")
        shape: Shape | None = self.shape
        for step in way:
            field = _field(shape, step) if shape else None
            shape = self._inside(field) if field else None
        return _field(shape, last) if shape else None

    def expected(self, names: Collection[str]) -> Iterator[tuple[str, Field]]:
        """Yield the fields that the page should list, as deep as it lists any."""
        yield from self._expected(self.shape, "", names)

    def _expected(
        self, shape: Shape, prefix: str, names: Collection[str]
    ) -> Iterator[tuple[str, Field]]:
        for field in shape.fields:
            yield prefix + field.name, field
            inner = f"{prefix}{field.name}."
            nested = self._inside(field)
            if nested and any(name.startswith(inner) for name in names):
                yield from self._expected(nested, inner, names)

    def _inside(self, field: Field) -> Shape | None:
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
            where=f"{self.part}.{name}",
            message=message,
            page=fact.location if fact else self.page,
            spec=field.location if field else self.spec,
            before=name if field else "",
            after=fact.name if fact else "",
            evidence=fact,
            field=field,
            keys=tuple(f"{self.part}.{one}" for one in names),
        )


@dataclass(frozen=True)
class Pair:
    """A row of the page and the field of the spec that it describes, if the spec writes it."""

    side: Side
    name: str
    field: Field | None
    fact: FieldFact
    judge: Judge

    def key(self, attribute: str) -> str:
        """Return how the memory calls an attribute of the field."""
        return f"{self.side.part}.{self.name}.{attribute}"

    def before(self, attribute: str) -> str:
        """Return what the page said of an attribute last time."""
        return self.judge.before(self.key(attribute)) or ""

    def drift(self, attribute: str, message: str, before: str, after: str) -> Drift:
        """Return the difference of an attribute."""
        kind: Kind = f"{attribute}-changed"  # type: ignore[assignment]
        return Drift(
            kind=kind,
            subject=self.side.subject,
            where=f"{self.side.part}.{self.name}",
            message=message,
            page=self.fact.location,
            spec=self.field.location if self.field else self.side.spec,
            before=before,
            after=after,
            evidence=self.fact,
            field=self.field,
            keys=(self.key(attribute),),
        )


def _field(shape: Shape, name: str) -> Field | None:
    return shape.field(name) or next((one for one in shape.fields if name in one.aliases), None)
