"""Which names of a recording may be told: any other key or part of a path can be a person's data.

The look of a text cannot tell a name from data: `johnsmith` as a key looks like a field. So a name
is told when the spec has it, when it is made of the words of the spec's names (`created_count`), or
when the user gave it.
"""

import re
from collections.abc import Iterable

from generator.model import Api
from generator.model.names import field_names

HIDDEN = "(a name that may be data)"

_NAME = re.compile(r"_?[A-Za-z]+(?:_[A-Za-z]+)*\Z", re.ASCII)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", re.ASCII)
_VERSION = re.compile(r"v\d(?:\.\d)?\Z", re.ASCII)
_MOST_WORDS = 6
# Shorter ones could spell anything.
_SHORTEST_WORD = 2
_MOST_SEGMENTS = 8


class Names:
    """Tells names that are no data.

    Args:
        api: The spec.
        given: More names that are no data.
    """

    def __init__(self, api: Api, given: Iterable[str] = ()) -> None:
        self._known = {*field_names(api), *given}
        self._segments = {part for one in api.operations for part in one.path.split("/")}
        self._words = {
            word
            for name in self._known | self._segments
            for word in _words(name)
            if len(word) >= _SHORTEST_WORD
        }

    def __contains__(self, name: object) -> bool:
        """Tell whether the spec or the user gave a name."""
        return name in self._known

    def tell(self, name: str) -> str:
        """Return a name, or what stands for one that may be data."""
        return name if name in self._known or self._is_plain(name) else HIDDEN

    def outline(self, path: str) -> str:
        """Return a path from `/api/` on, with a star for each part that may be data."""
        _, parts = path.split("/api/", 1)
        return "/".join(["/api", *map(self._segment, parts.split("/")[:_MOST_SEGMENTS])])

    def _segment(self, part: str) -> str:
        told = part in self._segments or part in self._known or self._is_plain(part)
        return part if told or _VERSION.match(part) else "*"

    def _is_plain(self, name: str) -> bool:
        words = _words(name)
        return 0 < len(words) <= _MOST_WORDS and all(word in self._words for word in words)


def _words(name: str) -> list[str]:
    """Return the words of a name; none where it holds anything but words."""
    return [one.lower() for one in _WORD.findall(name)] if _NAME.match(name) else []
