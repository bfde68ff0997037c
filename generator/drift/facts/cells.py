"""What the text of a table's cell says: default, allowed values, and the rest as fingerprints."""

import hashlib
import re
from dataclasses import dataclass

from generator.drift.pages.blocks import Cell
from generator.drift.pages.words import clean

_QUOTES = "\"'`«»“”‘’"
_DEFAULT = re.compile(
    r"\(?\b(?:by default|default(?: value)?(?: is)?|по умолчанию)\b\s*[:=–—-]?\s*"
    r"(?P<value>[\"'`«“‘][^\"'`»”’]*[\"'`»”’]|\[\]|[^\s,;()]+)\)?\.?(?P<more>\s+[a-zа-яё]\w*)?",
    re.IGNORECASE,
)
_DEFAULT_VALUE = re.compile(r"\[\]\Z|[\w.+-]+\Z|[\"'`«“‘].*")
_VALUES = re.compile(
    r"\b(?:(?:possible|allowed|available|valid) values|one of|"
    r"(?:возможные|допустимые) значения|одно из)\b\s*[:–—-]\s*"
    r"(?P<list>[^.;()]+(?:\.\d[^.;()]*)*)\.?",
    re.IGNORECASE,
)
_ITEM = re.compile(
    r"[\"'`«“‘]?(?P<value>-?\w[\w.+-]*)[\"'`»”’]?(?:\s*[–—:=-]\s+(?P<meaning>\S.*)|[,;.]?)\Z"
)
_SENTENCE = re.compile(r"(?<=[.!?:;])\s*(?=[\"'`«“]?[A-ZА-ЯЁ])")
_NOISE = re.compile(r"[^\w/{}<>=%+]+")


@dataclass(frozen=True, slots=True)
class Value:
    """An allowed value and what the page says it means."""

    value: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Description:
    """A description with what could be told apart from its text."""

    text: str
    default: str | None
    enum: tuple[Value, ...]


def read_description(cell: Cell) -> Description:
    """Split a description into its default, its allowed values and its text."""
    text = clean(cell.text)
    listed = tuple(_ITEM.match(clean(item)) for item in cell.items)
    values: tuple[Value, ...] = ()
    if listed and all(listed):
        values = tuple(Value(one["value"], clean(one["meaning"] or "")) for one in listed if one)
    elif cell.items:
        text = clean(f"{text} {' '.join(cell.items)}")
    elif found := _VALUES.search(text):
        words = [
            unquoted(one) for one in re.split(r",|\bor\b|\band\b|\bили\b|\bи\b", found["list"])
        ]
        if all(re.fullmatch(r"-?\w[\w.+-]*", word) for word in words):
            values, text = tuple(map(Value, words)), clean(_VALUES.sub(" ", text))
    default = None
    said = _DEFAULT.search(text)
    if said and not said["more"] and _DEFAULT_VALUE.match(value := said["value"].rstrip(".")):
        default, text = unquoted(value), clean(_DEFAULT.sub(" ", text, count=1))
    return Description(text, default, values)


def unquoted(text: str) -> str:
    """Return a value without the quotes around it."""
    return clean(text).strip(_QUOTES).strip()


def fingerprints(text: str) -> dict[str, str]:
    """Return a text's sentences, or the lines of an example, by their fingerprints.

    Fingerprints do not depend on white space, case and punctuation, so that a copied text, in which
    words are merged, has those of the page itself.
    """
    result = {}
    lines = (clean(line) for line in text.split("\n"))
    for sentence in (one for line in lines for one in _SENTENCE.split(line)):
        if letters := _NOISE.sub("", sentence.casefold()):
            result[hashlib.sha256(letters.encode()).hexdigest()[:12]] = sentence
    return result
