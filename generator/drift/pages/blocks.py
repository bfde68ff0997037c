"""A documentation page as blocks, whatever form it was saved in."""

from dataclasses import dataclass
from typing import Literal

from generator.findings import Location


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its text, and the items of the lists in it."""

    text: str
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table."""

    cells: tuple[Cell, ...]
    location: Location
    header: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 0 where the form of the page does not tell."""

    text: str
    level: int
    location: Location


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph, or a list outside of tables."""

    text: str
    location: Location
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Code:
    """A code example."""

    text: str
    location: Location


@dataclass(frozen=True, slots=True)
class Unread:
    """A place that could not be understood, and why."""

    text: str
    reason: str
    location: Location
    kind: Literal["row-unread", "table-unread"] = "row-unread"


Block = Table | Heading | Prose | Code | Unread


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its title, its own address as far as known, and its content.

    `is_whole` tells that the page's own end was saved, too; `version` is the one that the page says
    it is of, `trail` the entries of the navigation right above the title; `is_navigation` tells
    that there is nothing else, `is_foreign` that it is the navigation of another guide.
    """

    file: str
    title: str
    address: str | None
    blocks: tuple[Block, ...]
    is_whole: bool = False
    version: str | None = None
    trail: tuple[str, ...] = ()
    is_navigation: bool = False
    is_foreign: bool = False

    @property
    def location(self) -> Location:
        """The page as a whole."""
        return Location(self.file)
