"""Types as pages write them (`array of strings`, `int/string`, `строка`), and as the spec does."""

import re
from typing import Literal

from generator.model import Inline, ListOf, MapOf, Ref, Scalar, Type, UnionOf

Agreement = Literal["same", "loose", "no"]

_WORDS: dict[str, str] = {
    "string": "string str text varchar строка строковый текст",
    "int": "int integer int32 int64 long целое целый",
    "float": "float double number numeric число числовой дробное",
    "bool": "bool boolean логический логическое булево булевый",
    "decimal": "decimal",
    "date": "date дата",
    "datetime": "datetime timestamp date-time",
    "binary": "file binary файл",
    "object": "object json map hash struct dict объект",
    "array": "array list массив список",
    "null": "null",
    "any": "any любой mixed",
}
_KIND_OF = {word: kind for kind, words in _WORDS.items() for word in words.split()}
_PHRASES = ("json object", "json array", "array of ", "list of ", "массив ", "json объект")
_UNIT = "|".join(sorted(map(re.escape, _KIND_OF), key=len, reverse=True))
_PLURAL = {"strings": "string", "строк": "string", "integers": "int", "ints": "int", "чисел": "int"}
_PLURAL |= {"objects": "object", "объектов": "object", "floats": "float", "numbers": "float"}
_PLURAL |= {"целых чисел": "int", "arrays": "array", "массивов": "array"}
_ITEM = "|".join(sorted(map(re.escape, [*_PLURAL, *_KIND_OF]), key=len, reverse=True))
_LIST = rf"(?:array|list|массив|список)\s*(?:of\s+|\[|<|\()?\s*(?:{_ITEM})\s*[\]>)]?"
_WITH_MARKS = rf"\[\](?:{_UNIT})|(?:{_UNIT})\[\]|\[(?:{_ITEM})\]"
_JSON = r"json[ -]?(?:objects?|arrays?|массивы?|объекты?|объект|массив)"
_LINK = r"(?:[A-Z][A-Za-z]*[ ])(?:[a-z]+[ ]){0,3}(?:objects?|arrays?)\b"
_FORMAT = r"(?:\s*\((?:RFC ?\d+|ISO ?\d+|UTC|unix)\))?"
_ONE = rf"(?:{_JSON}|(?-i:{_LINK})|{_LIST}|{_WITH_MARKS}|целое число|{_UNIT}){_FORMAT}"
# A type expression at the start of a text: one type, or several with a separator between them.
TYPE_AT_START = re.compile(rf"{_ONE}(?:\s*(?:/|\||,|\bor\b|\bили\b)\s*{_ONE})*", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*(?:/|\||,|\bor\b|\bили\b)\s*")
# What a page may write for a kind of the spec that it has no word of its own for.
_ACCEPTED = {
    "decimal": {"string", "float", "decimal"},
    "date": {"string", "date", "datetime"},
    "datetime": {"string", "date", "datetime"},
    "binary": {"string", "binary"},
    "float": {"float", "int"},
    "int": {"int", "float"},
}


class UnknownTypeError(ValueError):
    """The text is no type that pages are known to write."""


def read_type(text: str) -> frozenset[str]:
    """Return the kinds that a page's type allows, such as `{"int", "array string"}`.

    Raises:
        UnknownTypeError: The text is no known type.
    """
    return frozenset(_kind(one) for one in _SEPARATOR.split(text.strip().casefold()) if one)


def is_type_begun(text: str) -> bool:
    """Tell whether a text is the beginning of a type, as where a page was cut inside it."""
    plain = text.strip().casefold()
    return any(word.startswith(plain) for word in (*_KIND_OF, *_PHRASES))


def is_type(text: str) -> bool:
    """Tell whether a text is a type as a whole."""
    try:
        return bool(read_type(text))
    except UnknownTypeError:
        return False


def _kind(word: str) -> str:
    if word in _KIND_OF:
        return _KIND_OF[word]
    word = re.sub(r"\s*\((?:rfc ?\d+|iso ?\d+|utc|unix)\)\Z", "", word)
    if word in _KIND_OF:
        return _KIND_OF[word]
    is_list = word.startswith(("array ", "list "))
    if not is_list and re.fullmatch(
        r"json[ -]?(?:objects?|объекты?)|(?:[a-z]+ ){1,4}objects?", word
    ):
        return "object"
    if re.fullmatch(r"json[ -]?(?:arrays?|массивы?)|(?:[a-z]+ ){1,4}arrays?", word):
        return "array"
    if marked := re.fullmatch(r"\[([^\[\]]+)\]", word):
        word = f"array {marked[1]}"
    if word == "целое число":
        return "int"
    item = re.sub(r"^(?:json[ -]?)?(?:array|list|массив|список)|\[\]", "", word)
    if item != word:
        inner = re.sub(r"^\s*of\s+", "", item).strip(" []<>()")
        if not inner:
            return "array"
        if (kind := _PLURAL.get(inner) or _KIND_OF.get(inner)) is not None:
            return f"array {kind}"
    raise UnknownTypeError(f"the type {word!r} is not known")


def kinds_of(type_: Type) -> frozenset[str]:
    """Return the kinds that a type of the spec allows, in the form of `read_type`."""
    match type_:
        case Scalar(kind):
            return frozenset({kind})
        case ListOf(item):
            return frozenset(f"array {kind.partition(' ')[0]}" for kind in kinds_of(item))
        case UnionOf(options):
            return frozenset().union(*map(kinds_of, options))
        case MapOf() | Ref() | Inline():
            return frozenset({"object"})


def agreement(type_: Type, page: frozenset[str]) -> Agreement:
    """Tell how well a page's type goes with the spec's."""
    spec = kinds_of(type_)
    if spec == page:
        return "same"
    if spec == {"any"}:
        return "loose"
    return "loose" if all(any(_covers(own, one) for own in spec) for one in page) else "no"


def _covers(spec: str, page: str) -> bool:
    if spec.startswith("array ") and page.startswith("array"):
        item = page.removeprefix("array").strip()
        inner = spec.removeprefix("array ")
        return not item or inner in ("any", "unknown") or _covers(inner, item)
    if page == "any":
        return spec == "any"
    return page == spec or page in _ACCEPTED.get(spec, set())


def spec_type(page: frozenset[str], old: str | None = None) -> str:
    """Return a page's type as the spec writes it.

    Args:
        page: The page's type.
        old: The type expression that it replaces: an object that became a list keeps its name.
    """
    if page == {"array"} and old and "[]" not in old and (old == "object" or old[0].isupper()):
        return f"{old}[]"
    return "|".join(sorted(map(_expression, page)))


def _expression(kind: str) -> str:
    if not kind.startswith("array"):
        return kind
    item = kind.removeprefix("array").strip()
    return f"{'unknown[]' if item in ('', 'array') else item + '[]'}"
