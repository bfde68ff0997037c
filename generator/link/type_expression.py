"""Type expressions of the spec: `int`, `Segment[]`, `map<int|string>`, `string|null`."""

import re

from generator.findings import closest
from generator.model.shape import KINDS, ListOf, MapOf, Ref, Scalar, Type, UnionOf

_TOKEN = re.compile(r"[A-Za-z][A-Za-z0-9]*|\[\]|[<>|]")
MAX_LENGTH = 200
MAX_DEPTH = 8


_SEE = "see the types in spec/README.md"
# What other languages call the types.
_OTHER_NAMES = {
    "integer": "int",
    "long": "int",
    "str": "string",
    "text": "string",
    "boolean": "bool",
    "number": "float",
    "double": "float",
    "dict": "object",
    "timestamp": "datetime",
}
_LIST = "a list is written as the type of its items with `[]`, such as `int[]`"
_HINTS = {"list": _LIST, "array": _LIST, "map": "write `map<...>`, such as `map<string>`"}


class BadTypeError(ValueError):
    """The text is not a type expression; `hint` tells how to mend it."""

    def __init__(self, message: str, hint: str = _SEE) -> None:
        super().__init__(message)
        self.hint = hint


def parse_type(text: str) -> Type:
    """Parse a type expression.

    Raises:
        BadTypeError: The text is not a type expression; the message says where it goes wrong.
    """
    if len(text) > MAX_LENGTH:
        raise BadTypeError(f"type expressions have at most {MAX_LENGTH} characters")
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != text:
        raise BadTypeError(f"cannot read the type {text!r}")
    if tokens.count("[]") + tokens.count("<") > MAX_DEPTH:
        raise BadTypeError(f"type expressions have at most {MAX_DEPTH} lists and maps in them")
    type_, rest = _union(tokens)
    if rest:
        raise BadTypeError(f"unexpected {rest[0]!r} in the type {text!r}")
    return type_


def _union(tokens: list[str]) -> tuple[Type, list[str]]:
    first, rest = _postfix(tokens)
    options = [first]
    while rest and rest[0] == "|":
        option, rest = _postfix(rest[1:])
        options.append(option)
    if len(options) == 1:
        return first, rest
    return UnionOf(tuple(dict.fromkeys(options))), rest


def _postfix(tokens: list[str]) -> tuple[Type, list[str]]:
    type_, rest = _atom(tokens)
    while rest and rest[0] == "[]":
        type_, rest = ListOf(type_), rest[1:]
    return type_, rest


def _atom(tokens: list[str]) -> tuple[Type, list[str]]:
    if not tokens or not tokens[0][0].isalpha():
        raise BadTypeError("a type name is missing")
    name, rest = tokens[0], tokens[1:]
    if name == "map" and rest and rest[0] == "<":
        value, rest = _union(rest[1:])
        if not rest or rest[0] != ">":
            raise BadTypeError("`map<` is not closed")
        return MapOf(value), rest[1:]
    if name in KINDS:
        return Scalar(name), rest  # type: ignore[arg-type]
    if name[0].isupper():
        return Ref(name), rest
    raise BadTypeError(f"there is no type {name!r}", _hint(name))


def _hint(name: str) -> str:
    """Return what the writer of an unknown type name may have meant."""
    if other := _OTHER_NAMES.get(name):
        return f"did you mean {other!r}?"
    return _HINTS.get(name) or closest(name, (*KINDS, "required", "optional")) or _SEE
