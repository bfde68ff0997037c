"""Differences between a page and the spec."""

from dataclasses import dataclass
from typing import Literal

from generator.drift.facts.key import FactKey
from generator.drift.facts.model import Confirmed, Entry, FieldFact, Sighting, SubjectFacts
from generator.findings import Location
from generator.model import Field

Kind = Literal[
    "endpoint-added",
    "endpoint-removed",
    "endpoint-listed",
    "endpoint-renamed",
    "endpoint-moved",
    "section-renamed",
    "group-renamed",
    "path-changed",
    "spelling-changed",
    "spelling-mended",
    "method-changed",
    "field-added",
    "field-removed",
    "field-renamed",
    "type-changed",
    "required-changed",
    "default-changed",
    "enum-changed",
    "example-changed",
    "code-added",
    "code-removed",
    "text-changed",
    "seen-outdated",
    "inferred-confirmed",
    "page-unknown",
    "page-foreign",
    "table-unread",
    "row-unread",
]
# Kinds that say what could not be read, not what has changed.
NOTICES = frozenset({"page-unknown", "page-foreign", "table-unread", "row-unread"})
# How sure a difference is: what the page shows beyond doubt, what it most likely means, and what a
# person has to look at because the page is cut, old, or contradicts itself.
Confidence = Literal["certain", "likely", "doubtful"]
# Where a difference is about a subject as a whole.
WHOLE = FactKey("")
CONFIDENCES: tuple[Confidence, ...] = ("certain", "likely", "doubtful")


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the list has an endpoint: section and group by title, and the path before it."""

    title: str
    section: str
    group: str | None
    after: str | None = None


Evidence = Entry | FieldFact | SubjectFacts | Sighting | Confirmed | None


@dataclass(frozen=True, slots=True)
class Drift:
    """One difference.

    Attributes:
        kind: What has changed.
        subject: The operation, the object, or the page when neither is known.
        where: What of the subject.
        message: A sentence for a person.
        page: Where the page says it.
        spec: Where the spec says otherwise.
        before: What the spec (or the page, when it was last taken over) said.
        after: What the page says now.
        evidence: What writing the change needs to know.
        placement: Where the list has an added or moved endpoint.
        field: The field of the spec.
        above: The names in the rows above an added field, the nearest first.
        keys: The facts of the page that it is about, as the memory calls them.
        remarked: Whether it was left as a remark before, and is still open.
        confidence: How sure it is.
        quote: The line of the page that says it, at most 200 characters of it.
    """

    kind: Kind
    subject: str
    where: FactKey
    message: str
    page: Location
    spec: Location | None = None
    before: str = ""
    after: str = ""
    evidence: Evidence = None
    placement: Placement | None = None
    field: Field | None = None
    above: tuple[str, ...] = ()
    keys: tuple[FactKey, ...] = ()
    remarked: bool = False
    confidence: Confidence = "certain"
    quote: str = ""
