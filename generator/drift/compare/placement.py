"""Where the list of endpoints puts its rows: headings understood as sections and groups."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.drift.facts.model import Entry, ListFacts
from generator.drift.pages.call_paths import path_key, plain_path
from generator.drift.pages.words import clean
from generator.model import Api, Operation, Resource, Section


@dataclass(frozen=True, slots=True)
class Placed:
    """A row of the list with its section and group, by title."""

    entry: Entry
    section: str
    group: str | None


def place(facts: ListFacts, api: Api) -> list[Placed]:
    """Return the rows with their places."""
    return list(_Placer(facts, api).placed())


class _Placer:
    def __init__(self, facts: ListFacts, api: Api) -> None:
        self._facts = facts
        self._api = api
        self._sections = {_key(one.title): one for one in api.sections}
        self._operations = {path_key(one.path): one for one in api.operations}
        self._section: Section | None = None
        self._title = ""

    def placed(self) -> Iterator[Placed]:
        for headings, run in groupby(self._facts.entries, lambda entry: entry.headings):
            entries = list(run)
            group = self._understand([clean(one) for one in headings], entries)
            yield from (Placed(entry, self._title, group) for entry in entries)

    def _understand(self, headings: list[str], entries: list[Entry]) -> str | None:
        """Take in the headings over some rows and return the group that they name."""
        if not headings:
            return None
        if len(headings) > 1:
            *_, section, group = headings
            self._open(section, entries)
            return self._group(group)
        (only,) = headings
        is_known = _key(only) in self._sections
        own = self._own_group(only)
        if own is not None and not (is_known and self._facts.levels):
            return own
        if not is_known and not self._facts.levels and self._is_group(entries):
            return only
        self._open(only, entries)
        return None

    def _open(self, title: str, entries: list[Entry]) -> None:
        self._section = self._sections.get(_key(title))
        self._title = self._section.title if self._section else title
        if self._section is None:  # renamed perhaps: its groups are those of its rows' section
            self._section = next(iter(self._likely_sections(entries)), None)

    def _group(self, title: str) -> str:
        return self._own_group(title) or title

    def _own_group(self, title: str) -> str | None:
        groups = self._section.groups if self._section else ()
        return next((group for group in groups if _key(group) == _key(title)), None)

    def _is_group(self, entries: list[Entry]) -> bool:
        """Tell whether rows under an unknown heading belong to the section that is open."""
        likely = self._likely_sections(entries)
        if self._section is None or self._section not in likely:
            return False
        known = [one for one in map(self._known, entries) if one]
        return bool(self._section.groups) or any(one.group for one in known)

    def _likely_sections(self, entries: list[Entry]) -> list[Section]:
        """Return the sections of known rows, or else those of the resources that the paths fit."""
        names = Counter(one.section for one in map(self._known, entries) if one)
        if not names:
            fitting = (resource_of(plain_path(entry.path), self._api) for entry in entries)
            names = Counter(one.section for one in fitting if one)
        order = [name for name, _ in names.most_common()]
        return [one for name in order for one in self._api.sections if one.name == name]

    def _known(self, entry: Entry) -> Operation | None:
        return self._operations.get(path_key(entry.path))


def resource_of(path: str, api: Api) -> Resource | None:
    """Return the resource whose path prefix fits best."""
    fitting = [
        (prefix, one)
        for one in api.resources
        for prefix in one.paths
        if path == prefix or path.startswith(f"{prefix}/")
    ]
    return max(fitting, key=lambda pair: len(pair[0]))[1] if fitting else None


def renamed(
    placed: list[Placed],
    matched: dict[int, Operation],
    title_of: Callable[[Placed], str | None],
    own_title: Callable[[Operation], str | None],
) -> dict[str, str]:
    """Return titles on the page that stand for another title of the spec, which is not there.

    Args:
        placed: The rows.
        matched: The operation of each row, by the row's index.
        title_of: The title of a row's section or group on the page.
        own_title: The title of an operation's section or group in the spec.
    """
    on_page = {title_of(one) for one in placed}
    known = {own_title(one) for one in matched.values()}
    result: dict[str, str] = {}
    for title in sorted(filter(None, on_page - known)):
        inside = [
            matched[i] for i, one in enumerate(placed) if title_of(one) == title and i in matched
        ]
        own = Counter(filter(None, map(own_title, inside))).most_common(1)
        if own and own[0][0] not in on_page and own[0][0] not in result.values():
            result[title] = own[0][0]
    return result


def _key(title: str) -> str:
    return clean(title).casefold()
