"""What pages said when they were last taken over, kept beside the spec.

The spec describes the API in words of its own, so a page's texts cannot be compared with it; and in
places the spec deliberately says something else than the page. `pages/<subject>.json` in the spec
folder therefore remembers the short facts of a page, its texts as fingerprints, and for each
accepted disagreement what the spec said. It counts again as soon as either side changes.

A difference that was left as a remark is not accepted: the memory goes on with what the page said
before, so that the difference is found again, and only notes that the remark stands.
"""

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from generator.drift.facts.key import FactKey
from generator.drift.pages.types import Agreement
from generator.model import Api

FOLDER = "pages"
LIST = "list"
UNREAD = "unread"
# Facts that stand and fall with the language of the page.
_TEXTS = ("title", "text", "section")


@dataclass(frozen=True)
class Memory:
    """What a page said, which disagreements with the spec were accepted, and which remarked."""

    language: str = "en"
    facts: dict[FactKey, str] = field(default_factory=dict)
    accepted: dict[FactKey, str] = field(default_factory=dict)
    remarked: dict[FactKey, str] = field(default_factory=dict)


class DamagedMemoryError(ValueError):
    """A file of the memory cannot be read."""


class Judge:
    """Decides for each fact of a page whether it is drift, and notes what to remember.

    Args:
        memory: What is remembered of the page; None when nothing is.
        language: The language of the page.
        contradictions_only: Whether to note only what contradicts the spec.
    """

    def __init__(
        self, memory: Memory | None, language: str, *, contradictions_only: bool = False
    ) -> None:
        self._memory = memory or Memory(language)
        self.language = language
        self.is_new = memory is None
        self._contradictions_only = contradictions_only
        self._facts: dict[FactKey, str] = {}
        self._accepted: dict[FactKey, str] = {}

    def differs(
        self, key: FactKey, page: str, spec: str = "", agreement: Agreement = "loose"
    ) -> bool:
        """Tell whether a fact is drift.

        Args:
            key: The fact.
            page: What the page says.
            spec: What the spec says.
            agreement: `same` when both say the same; `no` when they contradict each other;
                `loose` when the spec cannot tell: then only a change of the page counts.
        """
        if agreement == "no" or not self._contradictions_only:
            self._facts[key] = page
        if agreement == "no":
            self._accepted[key] = spec
        if agreement == "same" or not self._is_comparable(key):
            return False
        before = self._memory.facts.get(key)
        if agreement == "no":
            return before != page or self._memory.accepted.get(key) != spec
        return before is not None and before != page

    def before(self, key: FactKey) -> str | None:
        """Return what the page said last time."""
        return self._memory.facts.get(key)

    def says(self, key: FactKey) -> str | None:
        """Return what the page says now; None when it says nothing."""
        return self._facts.get(key)

    def knows(self, part: str) -> bool:
        """Tell whether the page said something of a part last time."""
        return any(key.part == part for key in self._memory.facts)

    def was_accepted(self, key: FactKey) -> bool:
        """Tell whether a fact that contradicts the spec was accepted."""
        return key in self._memory.accepted

    def is_remarked(self, keys: Collection[FactKey]) -> bool:
        """Tell whether a remark was left for these facts, and they are still the same."""
        known = self._memory.remarked
        return bool(keys) and all(known.get(key) == self._facts.get(key, "") for key in keys)

    def contradicts(self, keys: Collection[FactKey]) -> bool:
        """Tell whether the spec says something else than the page on one of these facts."""
        return any(key in self._accepted for key in keys)

    def gone(self) -> list[FactKey]:
        """Return the facts of last time that the page says nothing about any more."""
        return [
            key for key in self._memory.facts if key not in self._facts and self._is_comparable(key)
        ]

    def compared(self) -> int:
        """Return how many parameters, fields and codes were looked for on the page."""
        return sum(one in ("listed", "absent") for one in self._facts.values())

    def noted(self, left: Collection[FactKey] = (), remarked: Collection[FactKey] = ()) -> Memory:
        """Return what to remember of the page; texts in another language stay as they were.

        Args:
            left: Facts whose differences stay open; they are remembered as they were.
            remarked: Those of them that a remark was left for.
        """
        known, facts = self._memory, self._facts
        if self.language != known.language:
            facts = {key: one for key, one in facts.items() if self._is_comparable(key)}
            facts |= {key: one for key, one in known.facts.items() if not self._is_comparable(key)}
        return Memory(
            known.language,
            _with_old(facts, known.facts, left),
            _with_old(self._accepted, known.accepted, left),
            {key: self._facts.get(key, "") for key in remarked},
        )

    def _is_comparable(self, key: FactKey) -> bool:
        is_text = key.part in _TEXTS or key.attribute == "text"
        return not is_text or self.language == self._memory.language


def _with_old(
    new: dict[FactKey, str], old: dict[FactKey, str], keys: Collection[FactKey]
) -> dict[FactKey, str]:
    """Return the new facts, with some of them as they were."""
    kept = {key: one for key, one in new.items() if key not in keys}
    return kept | {key: old[key] for key in keys if key in old}


def load_memory(spec: Path, subject: str) -> Memory | None:
    """Load what is remembered of a subject's page; None when nothing is.

    Raises:
        DamagedMemoryError: The file is damaged.
    """
    path = _file(spec, subject)
    if not path.is_file():
        return None
    try:
        content = json.loads(path.read_text("utf-8"))
        remarked = content.get("remarked", {})
        known = (_read(one) for one in (content["facts"], content["accepted"], remarked))
        return Memory(content["language"], *known)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DamagedMemoryError(f"{path}: damaged; delete it and run `drift --accept`") from error


def save_memory(spec: Path, subject: str, memory: Memory) -> bool:
    """Save what is remembered of a subject's page; tell whether that changed the file."""
    path = _file(spec, subject)
    if not memory.facts and not memory.remarked:
        path.unlink(missing_ok=True)
        return False
    content: dict[str, object] = {
        "language": memory.language,
        "facts": _printed(memory.facts),
        "accepted": _printed(memory.accepted),
    }
    if memory.remarked:
        content["remarked"] = _printed(memory.remarked)
    text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
    if path.is_file() and path.read_text("utf-8") == text:
        return False
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")
    return True


def _read(facts: dict[str, str]) -> dict[FactKey, str]:
    return {FactKey.read(key): said for key, said in facts.items()}


def _printed(facts: dict[FactKey, str]) -> dict[str, str]:
    return {str(key): facts[key] for key in sorted(facts)}


def orphans(spec: Path, api: Api) -> list[Path]:
    """Return the memories of pages that belong to nothing in the spec, as after a renaming."""
    known = {LIST, *api.objects, *(one.name for one in api.operations)}
    return [one for one in sorted((spec / FOLDER).glob("*.json")) if one.stem not in known]


def _file(spec: Path, subject: str) -> Path:
    return spec / FOLDER / f"{subject}.json"
