"""What a page says: the list of endpoints, or one endpoint or object."""

from dataclasses import dataclass
from typing import Literal

from generator.drift.facts.cells import Value
from generator.drift.pages.blocks import Unread
from generator.findings import Location
from generator.model import Json


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the list of endpoints, under its headings."""

    title: str
    path: str
    headings: tuple[str, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class ListFacts:
    """The list of endpoints; `levels` tells whether the page marks sections and groups apart."""

    file: str
    entries: tuple[Entry, ...]
    levels: bool
    unread: tuple[Unread, ...]


@dataclass(frozen=True, slots=True)
class FieldFact:
    """A row of a table of parameters; None where the table has no such column or an empty cell.

    An empty name was lost on the page. `quote` is the row as it stands there; `is_cut` tells that
    the page ends in it; `condition` is the cell of `required` where it says more than a word.
    """

    name: str
    type: str | None
    example: str | None
    required: Literal["yes", "no", "conditional"] | None
    default: str | None
    enum: tuple[Value, ...]
    text: str
    location: Location
    quote: str = ""
    is_cut: bool = False
    condition: str = ""


@dataclass(frozen=True, slots=True)
class CodeFact:
    """A row of a table of codes."""

    code: int
    text: str
    location: Location


@dataclass(frozen=True, slots=True)
class TextFact:
    """A text of the page outside of tables, or a code example."""

    part: str
    text: str
    location: Location


Table = Literal["request", "response", "errors"]


@dataclass(frozen=True, slots=True)
class SubjectFacts:
    """An endpoint, or an object when `path` is None; tables that are not there are None, too.

    `ends_in` is the table that the page ends in, so that there may be more of it; `is_whole` tells
    that the page's own end was seen, `version` the version that it says it is of, `has_answer` that
    a part of it is about the answer, `is_foreign` that it is of another guide.
    """

    file: str
    title: str
    address: str | None
    method: str | None
    path: str | None
    path_location: Location
    request: tuple[FieldFact, ...] | None
    response: tuple[FieldFact, ...] | None
    codes: tuple[CodeFact, ...] | None
    texts: tuple[TextFact, ...]
    unread: tuple[Unread, ...]
    ends_in: Table | None = None
    version: str | None = None
    trail: tuple[str, ...] = ()
    is_whole: bool = False
    has_answer: bool = False
    is_foreign: bool = False

    def table(self, name: Table) -> tuple[FieldFact, ...] | tuple[CodeFact, ...] | None:
        """Return the rows of a table."""
        return {"request": self.request, "response": self.response, "errors": self.codes}[name]

    @property
    def location(self) -> Location:
        """The page as a whole."""
        return Location(self.file)


# What the spec says of a page: its keys by their path in the endpoint or object.
Account = dict[tuple[str, ...], Json]


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the spec says was seen of a page, and what it has to say now."""

    before: Account
    after: Account


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A field that the page lists, told by all the names that its table lists."""

    listed: frozenset[str]


Facts = ListFacts | SubjectFacts
