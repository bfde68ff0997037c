"""Plain values that remember where they stand in their file."""

from collections.abc import Iterable
from typing import Any

from generator.findings import Location

# A value as YAML gives it: None, bool, int, float, str, `Sequence` or `Mapping`.
Value = Any


# A (line, column) as one number: positions are most of what a spec takes in memory.
Position = int
_COLUMNS = 1 << 24  # more than a file may have bytes
_POSITIONS = 1 << 48


def position(line: int, column: int) -> Position:
    """Return a place in a file, counted from 1."""
    return line * _COLUMNS + column


def place_of(file: str, at: Position) -> Location:
    """Return a position in a file as a location."""
    return Location(file, *divmod(at, _COLUMNS))


class Mapping(dict[str, Value]):
    """A mapping with the position of itself, of each key and of each value."""

    __slots__ = ("_places", "location")

    def __init__(self, location: Location) -> None:
        super().__init__()
        self.location = location
        # The positions of a key and of its value, as one number again.
        self._places: dict[str, int] = {}

    @classmethod
    def made(cls, location: Location, entries: dict[str, Value]) -> "Mapping":
        """Return a mapping that was not written but follows from what stands at one place."""
        mapping = Mapping(location)
        mapping.update(entries)
        return mapping

    def put(self, key: str, value: Value, key_at: Position, value_at: Position) -> None:
        """Add an entry with the position of its key and of its value."""
        self[key] = value
        self._places[key] = key_at * _POSITIONS + value_at

    def at(self, key: str) -> Location:
        """Return the place of a value, or of the mapping when the key is not in it."""
        places = self._places.get(key)
        return place_of(self.location.file, places % _POSITIONS) if places else self.location

    def at_key(self, key: str) -> Location:
        """Return the place of a key, or of the mapping when the key is not in it."""
        places = self._places.get(key)
        return place_of(self.location.file, places // _POSITIONS) if places else self.location


class Merged(Mapping):
    """A mapping put together from others; places lead back to where each entry was written."""

    __slots__ = ("_sources",)

    def __init__(self, *parts: Mapping) -> None:
        super().__init__(parts[-1].location)
        self._sources: dict[str, Mapping] = {}
        for part in parts:
            self.update(part)
            self._sources.update(dict.fromkeys(part, part))

    def at(self, key: str) -> Location:
        """Return the place of a value, in the part that it comes from."""
        source = self._sources.get(key)
        return source.at(key) if source else self.location

    def at_key(self, key: str) -> Location:
        """Return the place of a key, in the part that it comes from."""
        source = self._sources.get(key)
        return source.at_key(key) if source else self.location


class Sequence(list[Value]):
    """A list with the position of itself and of each item."""

    __slots__ = ("_items", "location")

    def __init__(self, location: Location) -> None:
        super().__init__()
        self.location = location
        self._items: list[Position] = []

    def put(self, value: Value, at: Position) -> None:
        """Append an item with its position."""
        self.append(value)
        self._items.append(at)

    def at(self, index: int) -> Location:
        """Return the place of an item."""
        return place_of(self.location.file, self._items[index])


def locate(root: Mapping | Sequence, path: Iterable[str | int], *, key: bool = False) -> Location:
    """Return the place of the value (or, with `key`, of its key) that a path leads to."""
    steps = list(path)
    value: Value = root
    place: Location = root.location
    for number, step in enumerate(steps):
        if isinstance(value, Mapping):
            wants_key = key and number == len(steps) - 1
            place = value.at_key(str(step)) if wants_key else value.at(str(step))
            value = value.get(str(step))
        elif isinstance(value, Sequence) and isinstance(step, int) and step < len(value):
            place, value = value.at(step), value[step]
    return place
