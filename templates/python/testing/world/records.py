"""The stored world: collections of records by key, in the order of their creation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..._core.common.json_values import is_list
from ..clock import as_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..clock import Clock

    Record = dict[str, Any]

_FEW_HOLES = 64


class Refusal(Exception):  # noqa: N818 - an answer of the platform
    """What the platform would refuse, with the code of its envelope."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code
        self.text = text


class Untouched(Exception):  # noqa: N818 - leads to the documented example
    """Nothing was written to a collection yet, so the documented example answers."""


class Slice(NamedTuple):
    """Some records of a collection in their order, and the key behind the last one, if any."""

    items: list[tuple[Any, Record]]
    following: Any


class Collection:
    """Records by key, in the order of their creation.

    A page costs the same wherever it begins: each key knows its place, and a place whose record
    was deleted stays empty until many are.

    Attributes:
        made: How often a record was added.
        changed: How often a record was written anew.
        removed: How often a record was removed.
    """

    def __init__(self) -> None:
        self._records: dict[Any, Record] = {}
        self._places: dict[Any, int] = {}
        self._order: list[Any] = []
        self._last = 0
        self._indices: dict[str, Index] = {}
        self.made = self.changed = self.removed = 0

    def __len__(self) -> int:
        return len(self._records)

    def __contains__(self, key: Any) -> bool:
        return key in self._records

    def get(self, key: Any) -> Record | None:
        """Return the record of a key."""
        return self._records.get(key)

    def items(self) -> Iterable[tuple[Any, Record]]:
        """Return keys and records."""
        return list(self._records.items())

    def next_number(self) -> int:
        """Return a number that no record has had."""
        self._last += 1
        return self._last

    def put(self, key: Any, record: Record) -> None:
        """Add a record, or put it in the place of the one of the same key."""
        before = self._records.get(key)
        for index in self._indices.values():
            if before is not None:
                index.remove(key, before)
            index.add(key, record)
        self._records[key] = record
        if before is not None:
            self.changed += 1
        else:
            self.made += 1
            self._places[key] = len(self._order)
            self._order.append(key)
            if isinstance(key, int):
                self._last = max(self._last, key)

    def remove(self, key: Any) -> None:
        """Remove a record."""
        record = self._records.pop(key)
        self.removed += 1
        for index in self._indices.values():
            index.remove(key, record)
        self._order[self._places.pop(key)] = None
        if len(self._order) > 2 * len(self._records) + _FEW_HOLES:
            self._order = [one for one in self._order if one is not None]
            self._places = {one: place for place, one in enumerate(self._order)}

    def clear(self) -> int:
        """Remove all records; return how many there were."""
        count = len(self._records)
        self.removed += count
        self._records, self._places, self._order = {}, {}, []
        for index in self._indices.values():
            index.clear()
        return count

    def page(
        self,
        start: Any,
        limit: int,
        *,
        after: bool,
        wanted: Callable[[Any, Record], bool] | None = None,
    ) -> Slice:
        """Return a page.

        Args:
            start: Key at which, or after which, it begins; empty for the beginning.
            limit: The most records that it may have.
            after: Whether the record of `start` itself is left out.
            wanted: Tells which records count.
        """
        found: list[tuple[Any, Record]] = []
        for key in self._from(start, after):
            record = self._records[key]
            if wanted is not None and not wanted(key, record):
                continue
            if len(found) == limit:
                return Slice(found, key)
            found.append((key, record))
        return Slice(found, None)

    @property
    def end(self) -> Any:
        """A start behind all records: a page from there has none, until there are more."""
        last = next((one for one in reversed(self._order) if one is not None), None)
        return last + 1 if isinstance(last, int) else f"{last}~"

    def _from(self, start: Any, after: bool) -> Iterator[Any]:
        place = 0
        if start not in (None, "", 0, "0"):
            place = self._place(start) + (after and self._has(start))
        order = self._order
        for position in range(place, len(order)):
            if (key := order[position]) is not None:
                yield key

    def _has(self, key: Any) -> bool:
        return key in self._places or _number(key) in self._places

    def _place(self, key: Any) -> int:
        place = self._places.get(key)
        if place is None and (number := _number(key)) is not None:
            place = self._places.get(number)
            if place is None:  # of numbers, the next one that is there
                later = (
                    at for one, at in self._places.items() if isinstance(one, int) and one > number
                )
                place = min(later, default=len(self._order))
        return len(self._order) if place is None else place

    def index(self, name: str, values: Callable[[Record], Iterable[Any]]) -> Index:
        """Return the index of a name, which is built when it is first asked for."""
        index = self._indices.get(name)
        if index is None:
            index = self._indices[name] = Index(values)
            for key, record in self._records.items():
                index.add(key, record)
        return index


class Index:
    """The keys of the records that have a value."""

    def __init__(self, values: Callable[[Record], Iterable[Any]]) -> None:
        self._values = values
        self._keys: dict[Any, Any] = {}  # a key, or a list of several

    def find(self, value: Any) -> list[Any]:
        """Return the keys of the records with a value."""
        found = self._keys.get(value)
        if found is None:
            return []
        return list(found) if is_list(found) else [found]

    def add(self, key: Any, record: Record) -> None:
        """Take a record up."""
        for value in self._values(record):
            found = self._keys.get(value)
            if found is None:
                self._keys[value] = key
            elif is_list(found):
                if key not in found:
                    found.append(key)
            elif found != key:
                self._keys[value] = [found, key]

    def remove(self, key: Any, record: Record) -> None:
        """Let a record go."""
        for value in self._values(record):
            left = [one for one in self.find(value) if one != key]
            if not left:
                self._keys.pop(value, None)
            else:
                self._keys[value] = left if len(left) > 1 else left[0]

    def clear(self) -> None:
        """Let all records go."""
        self._keys.clear()


class World:
    """All collections, the clock and the seed of every identifier.

    Args:
        clock: Tells the time.
        seed: Makes identifiers; the same seed makes the same ones.
        empty: Whether a collection that nobody wrote to is empty. If not, its content is unknown,
            and reading raises `Untouched`.
    """

    def __init__(self, clock: Clock, seed: int, *, empty: bool) -> None:
        self.clock = clock
        self.seed = seed
        self.empty = empty
        self._collections: dict[tuple[str, ...], Collection] = {}
        self._count = 0

    def written(self, *name: str) -> Collection:
        """Return a collection to write to."""
        collection = self._collections.get(name)
        if collection is None:
            collection = self._collections[name] = Collection()
        return collection

    def read(self, *name: str) -> Collection:
        """Return a collection to read or to change records in.

        Raises:
            Untouched: Nobody has written to it, and that does not mean that it is empty.
        """
        collection = self._collections.get(name)
        if collection is None:
            if not self.empty:
                raise Untouched
            return Collection()
        return collection

    def named(self, name: str) -> list[tuple[tuple[str, ...], Collection]]:
        """Return the collections of a name, whatever they are scoped by."""
        return [one for one in self._collections.items() if one[0][0] == name]

    def all(self) -> list[tuple[tuple[str, ...], Collection]]:
        """Return all collections with their names."""
        return list(self._collections.items())

    def now(self) -> str:
        """Return the time as the platform writes it."""
        return as_text(self.clock.now())

    def new_hex(self) -> str:
        """Return a new identifier of 24 hexadecimal digits; a later one is greater."""
        self._count += 1
        return f"{0x65000000 + self.seed % 0xFFFFFF:08x}{self._count:016x}"

    def new_uuid(self) -> str:
        """Return a new UUID."""
        from random import Random
        from uuid import UUID

        self._count += 1
        bits = Random(f"{self.seed}.{self._count}").getrandbits(128)  # nosec B311
        return str(UUID(int=bits, version=4))


def _number(key: Any) -> int | None:
    if isinstance(key, str) and key.isdecimal():
        return int(key)
    return key if isinstance(key, int) and not isinstance(key, bool) else None
