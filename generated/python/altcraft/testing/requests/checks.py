# Copied from templates/python/testing/requests/checks.py by `altcraft-gen build`; changes made here are lost.
"""Checks of requests against the spec: names, types, what is required and what goes together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..._core.calls.operation import Condition, Operation, Rule
from ..._core.calls.rules import check
from ..._core.common.json_values import is_list, is_object
from .quick import QuickTests

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_DATETIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)")
_DECIMAL = re.compile(r"[-+]?\d+([.,]\d+)?")
_INT = re.compile(r"-?\d+")


class UnexpectedRequest(AssertionError):  # noqa: N818 - a failed expectation of a test
    """The client sent something that the API does not take."""


class Checker:
    """Finds what the spec does not allow in requests.

    Args:
        objects: What the spec says about shared objects, by name.
    """

    def __init__(self, objects: Mapping[str, Any]) -> None:
        self._objects = objects
        self._quick = QuickTests(objects, fits, _rules)
        self._tests: dict[int, tuple[Mapping[str, Any], Callable[[Any], bool]]] = {}

    def mistakes(
        self, spec: Mapping[str, Any], params: Mapping[str, Any], *, texts: bool = False
    ) -> list[str]:
        """Return everything in the parameters of a request that the spec does not allow.

        Args:
            spec: What the spec says about the operation.
            params: The parameters that were sent.
            texts: Whether values arrive as text, because they travel in a form or a URL.
        """
        if not texts and self._test(spec)(params):
            return []
        return list(self._in_shape(spec, params, "", texts))

    def _test(self, spec: Mapping[str, Any]) -> Callable[[Any], bool]:
        """Return the fast test of a request, made once."""
        made = self._tests.get(id(spec))
        if made is None:  # kept with the spec, so that nothing else gets its identity
            made = self._tests[id(spec)] = (spec, self._quick.of_shape(spec))
        return made[1]

    def _in_shape(
        self, spec: Mapping[str, Any], values: Mapping[str, Any], path: str, texts: bool
    ) -> Iterator[str]:
        where = f"in {path}: " if path else ""
        yield from (f"{where}{one}" for one in check(_demands(spec), values))
        for name, value in values.items():
            known = spec["fields"].get(name)
            place = f"{path}.{name}" if path else name
            if known is None:
                if not spec["additional"] and spec["fields"]:
                    what = "field" if path else "parameter"
                    yield f"{where}there is no {what} {name!r}"
                continue
            text = texts or known["place"] in ("path", "query")
            yield from self._in_value(known, known["type"], value, place, text)

    def _in_value(
        self, known: Mapping[str, Any], kind: str, value: Any, path: str, text: bool
    ) -> Iterator[str]:
        if not fits(value, kind, text=text):
            yield f"{path} should be {kind}, not {_show(value)}"
        elif known.get("enum") and not _among(value, known["enum"]):
            allowed = ", ".join(map(str, known["enum"]))
            yield f"{path} should be one of {allowed}, not {_show(value)}"
        else:
            yield from self._inside(known, kind, value, path)

    def _inside(self, known: Mapping[str, Any], kind: str, value: Any, path: str) -> Iterator[str]:
        """Yield the mistakes in the objects of a value that is of a type."""
        options = [one for one in _split(kind) if fits(value, one)]
        if len(options) > 1:  # what fits one of them best is meant as that one
            found = [list(self._inside(known, one, value, path)) for one in options]
            yield from min(found, key=len)
        elif not options:  # a text that stands for a value
            return
        elif options[0].endswith("[]"):
            for index, one in enumerate(value):
                yield from self._inside(known, options[0][:-2], one, f"{path}[{index}]")
        elif options[0].startswith("map<"):
            for name, one in value.items():
                yield from self._inside(known, options[0][4:-1], one, f"{path}.{name}")
        elif is_object(value):
            yield from self._in_object(known, options[0], value, path)

    def _in_object(
        self, known: Mapping[str, Any], kind: str, value: dict[str, Any], path: str
    ) -> Iterator[str]:
        shared = self._objects.get(kind)
        shapes = [shared] if shared else known.get("shapes", []) if kind == "object" else []
        if shapes:
            found = [list(self._in_shape(one, value, path, texts=False)) for one in shapes]
            yield from min(found, key=len)


def _demands(spec: Mapping[str, Any]) -> Operation:
    """Return what a request or an object must hold, as the client's own check takes it."""
    rules = tuple(
        Rule(
            one["kind"],
            tuple(one["fields"]),
            tuple(Condition(field, tuple(values)) for field, values in one["when"]),
        )
        for one in spec["rules"]
    )
    return Operation("", "POST", "", "read", True, required=tuple(spec["required"]), rules=rules)


def _rules(spec: Mapping[str, Any]) -> Callable[[Any], bool]:
    """Return the test of what a request or an object must hold."""
    demands = _demands(spec)
    return lambda values: not any(True for _ in check(demands, values))


def _among(value: Any, allowed: list[Any]) -> bool:
    values = value if is_list(value) else [value]
    return all(one is None or one in allowed or one in map(str, allowed) for one in values)


def fits(value: Any, kind: str, *, text: bool = False) -> bool:
    """Tell whether a value is of a type, as the spec writes types."""
    options = _split(kind)
    if len(options) > 1:
        return any(fits(value, option, text=text) for option in options)
    if kind.endswith("[]"):
        return is_list(value) and all(fits(one, kind[:-2], text=text) for one in value)
    if kind.startswith("map<"):
        return is_object(value) and all(fits(one, kind[4:-1]) for one in value.values())
    if text and isinstance(value, str):
        return _fits_text(value, kind)
    match kind:
        case "string" | "binary":
            return isinstance(value, str)
        case "int":
            return isinstance(value, int) and not isinstance(value, bool)
        case "float":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "bool":
            return isinstance(value, bool)
        case "decimal" | "date" | "datetime":
            return isinstance(value, str) and _fits_text(value, kind)
        case "null":
            return value is None
        case "any" | "unknown":
            return True
        case _:  # an object, named or not
            return is_object(value)


def _fits_text(value: str, kind: str) -> bool:
    patterns = {"date": _DATE, "datetime": _DATETIME, "decimal": _DECIMAL, "int": _INT}
    if kind in patterns:
        return patterns[kind].fullmatch(value) is not None
    return kind != "bool" or value in ("true", "false")


def _split(kind: str) -> list[str]:
    """Split a union at its top level: `map<int|string>|null` has two options."""
    options: list[str] = []
    depth = start = 0
    for index, character in enumerate(kind):
        depth += {"<": 1, ">": -1}.get(character, 0)
        if character == "|" and depth == 0:
            options.append(kind[start:index])
            start = index + 1
    return [*options, kind[start:]]


def _show(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
