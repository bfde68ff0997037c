"""The words of the documentation, English and Russian: headings, columns, yes and no, types."""

import re
import unicodedata
from itertools import pairwise
from typing import Literal

Part = Literal[
    "description", "url", "request", "response", "errors", "request example", "response example"
]
Column = Literal["name", "type", "example", "required", "default", "description", "code"]

_PARTS: dict[Part, tuple[str, ...]] = {
    "description": ("description", "описание"),
    "url": (
        "request url",
        "url",
        "url address",
        "адрес запроса",
        "url запроса",
        "адрес",
        "url-адрес",
    ),
    "request": (
        "request parameters",
        "parameters",
        "request",
        "object parameters",
        "basic structure",
        "параметры запроса",
        "параметры",
        "параметры объекта",
        "запрос",
    ),
    "response": (
        "response parameters",
        "returned parameters",
        "return parameters",
        "answer parameters",
        "возвращаемые параметры",
        "response",
        "answer",
        "параметры ответа",
        "ответ",
    ),
    "errors": (
        "error codes",
        "response codes",
        "errors",
        "http codes",
        "коды ошибок",
        "ошибки",
        "коды ответа",
    ),
    "request example": (
        "request example",
        "request examples",
        "request example json",
        "json",
        "example request",
        "пример запроса",
        "примеры запроса",
        "примеры запросов",
    ),
    "response example": (
        "response example",
        "response examples",
        "example response",
        "пример ответа",
        "примеры ответа",
        "примеры ответов",
    ),
}
_COLUMNS: dict[Column, tuple[str, ...]] = {
    "name": (
        "parameter",
        "parameters",
        "field",
        "fields",
        "name",
        "параметр",
        "параметры",
        "поле",
        "имя",
        "название",
    ),
    "type": ("data type", "type", "тип данных", "тип"),
    "example": ("example", "пример"),
    "required": (
        "required",
        "mandatory",
        "обязателен",
        "обязательный",
        "обязательность",
        "обязательно",
    ),
    "default": ("default value", "default", "значение по умолчанию", "по умолчанию"),
    "description": ("description", "descrption", "meaning", "описание", "значение"),
    "code": ("http code", "error code", "code", "код http", "http-код", "код ошибки", "код"),
}
_ANSWERS = {
    "yes": "yes|y|true|+|✓|✔|✅|required|mandatory|да|обязательный|обязательно|обязателен",
    "no": "no|n|false|✗|✘|❌|optional|not required|нет|необязательный|необязательно|"
    "не обязательно|не обязательный|опционально|опциональный",
    # How a word begins that stands before a condition.
    "conditional": "yes|no|required|mandatory|optional|conditional|depends|only |if |when |unless |"
    "one of |да|нет|если |обязат|необязат|опцион|зависит|условно|только |при ",
}
_YES, _NO, _UNDER_CONDITIONS = (tuple(words.split("|")) for words in _ANSWERS.values())

_PART_OF = {word: part for part, words in _PARTS.items() for word in words}
_COLUMN_OF = {word: column for column, words in _COLUMNS.items() for word in words}
_COLUMN_WORDS = sorted(_COLUMN_OF, key=len, reverse=True)
_SPACES = re.compile(r"\s+")
_WIDTHLESS = [0xAD, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A)]
_CONTROL = [*range(0x09), *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0)]
_INVISIBLE = dict.fromkeys([*_WIDTHLESS, *_CONTROL])
_TYPED = str.maketrans(
    {**dict.fromkeys("\u00a0\u2007\u202f\u2003\u2009\u3000", " "), "“": '"', "”": '"'}
)
_HEADING_MARK = re.compile(r"(?:#+|\*+|h\d\.|\d+(?:\.\d+)*[.)]?)\s*(?=\D)")
_IS_CONDITION = re.compile(r"\w[\"'`]?\s*[:=]\s*[\"'`]?\w")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)

_FOOTER = re.compile(
    r"last updated on|последнее обновление|обновлено|previous\Z|назад\Z|no labels\Z|"
    r"[•*-] no labels|©",
    re.IGNORECASE,
)

YES_OR_NO = re.compile(r"(Yes|No|YES|NO|Да|Нет)(?![a-zа-яё])")


def clean(text: str) -> str:
    """Return the text without invisible and control characters, white space as single spaces."""
    plain = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    return _SPACES.sub(" ", plain).strip()


def plain_lines(text: str) -> list[str]:
    """Return the lines of a copied text without what editors and browsers put into it.

    White space is as typed; quotes are straight; a text whose lines all stand apart is closed up.
    """
    plain = unicodedata.normalize("NFC", text).translate(_INVISIBLE | _TYPED)
    lines = plain.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    is_said = [bool(line.strip()) for line in lines]
    stand_apart = sum(is_said) > 1 and not any(map(all, pairwise(is_said)))
    return plain.replace("\n\n", "\n").split("\n") if stand_apart else lines


def part_of(heading: str) -> Part | None:
    """Return the part of a page that a heading opens; its mark or number does not matter."""
    text = _HEADING_MARK.sub("", clean(heading))
    return _PART_OF.get(text.rstrip(":#¶ *").casefold())


def column_of(head: str) -> Column | None:
    """Return the kind of a column by its head."""
    return _COLUMN_OF.get(clean(head).rstrip(":?").casefold())


def glued_columns(line: str) -> tuple[Column, ...]:
    """Return the columns that a line names without a space between them; none if it is no head."""
    rest, columns = clean(line).casefold(), []
    while rest:
        word = next((word for word in _COLUMN_WORDS if rest.startswith(word)), None)
        if word is None:
            return ()
        columns.append(_COLUMN_OF[word])
        rest = rest[len(word) :].lstrip()
    return tuple(columns) if len(columns) > 1 and len(set(columns)) == len(columns) else ()


def requirement(text: str) -> Literal["yes", "no", "conditional"] | None:
    """Return what the cell `Required` says; None when it is empty.

    Raises:
        ValueError: The cell says something else.
    """
    word = clean(text).casefold().rstrip(".")
    if not word or word in ("-", "–", "—"):
        return None
    if word in _YES:
        return "yes"
    if word in _NO:
        return "no"
    if word.startswith(_UNDER_CONDITIONS):
        return "conditional"
    if _IS_CONDITION.search(text):
        return "conditional"
    raise ValueError(f"{text!r} is neither yes nor no")


def is_footer(text: str) -> bool:
    """Tell whether a line stands below the content of a page."""
    return bool(_FOOTER.match(clean(text)))


def language(text: str) -> Literal["en", "ru"]:
    """Tell the language of a text by its letters."""
    return "ru" if len(_CYRILLIC.findall(text)) > len(_LATIN.findall(text)) / 2 else "en"
