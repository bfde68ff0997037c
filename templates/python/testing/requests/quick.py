"""A fast yes to requests that the spec allows.

Each object of the spec becomes a function once, which tells whether a value is surely right. What
it does not say yes to is looked at again by `checks`, which finds the words for what is wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Test = Callable[[Any], bool]

_PLAIN: dict[str, frozenset[type]] = {
    "string": frozenset({str}),
    "binary": frozenset({str}),
    "int": frozenset({int}),
    "float": frozenset({int, float}),
    "bool": frozenset({bool}),
    "null": frozenset({type(None)}),
}
_FORMS = frozenset({"date", "datetime", "decimal"})


def _never(_value: Any) -> bool:
    """Leave it to the slower check."""
    return False


class QuickTests:
    """Makes the functions, each when it is first needed.

    Args:
        objects: What the spec says about shared objects, by name.
        fits: Tells whether a value is of a type, for the types that are texts of a form.
        rules: Makes the test of what an object must hold.
    """

    def __init__(
        self,
        objects: Mapping[str, Any],
        fits: Callable[[Any, str], bool],
        rules: Callable[[Mapping[str, Any]], Test],
    ) -> None:
        self._objects = objects
        self._fits = fits
        self._rules = rules
        self._shared: dict[str, Test] = {}

    def of_shape(self, spec: Mapping[str, Any]) -> Test:
        """Return the test of a request or an object."""
        tests = {name: self._of_field(known) for name, known in spec["fields"].items()}
        find = tests.get
        is_open = spec["additional"] or not spec["fields"]
        demands = self._rules(spec) if spec["rules"] or spec["required"] else None

        def test(values: Any) -> bool:
            if values.__class__ is not dict or (demands is not None and not demands(values)):
                return False
            for name, value in values.items():
                known = find(name)
                if known is None:
                    if not is_open:
                        return False
                elif not known(value):
                    return False
            return True

        return test

    def _of_field(self, known: Mapping[str, Any]) -> Test:
        if known["place"] in ("path", "query"):
            return _never  # they travel as text
        if known.get("enum"):
            allowed = frozenset(one for one in known["enum"] if isinstance(one, str))
            return lambda value: type(value) is str and value in allowed
        return self._of_type(known["type"], known)

    def _of_type(self, kind: str, known: Mapping[str, Any]) -> Test:
        plain = _PLAIN.get(kind)
        if plain is not None:
            return lambda value: type(value) in plain
        if kind in ("any", "unknown"):
            return lambda value: True
        if "|" in kind and "<" not in kind:
            tests = [self._of_type(one, known) for one in kind.split("|")]
            return lambda value: any(test(value) for test in tests)
        if kind.endswith("[]"):
            test = self._of_type(kind[:-2], known)
            return lambda value: value.__class__ is list and all(map(test, value))
        if kind in self._objects:
            return self._of_object(kind)
        if kind in _FORMS:
            return lambda value: self._fits(value, kind)
        if kind == "object":
            tests = [self.of_shape(one) for one in known.get("shapes", ())]
            if not tests:
                return lambda value: type(value) is dict
            return tests[0] if len(tests) == 1 else lambda value: any(one(value) for one in tests)
        return _never

    def _of_object(self, name: str) -> Test:
        def test(value: Any) -> bool:
            # Looked up when it is called: an object may hold itself.
            made = self._shared.get(name)
            if made is None:
                made = self._shared[name] = self.of_shape(self._objects[name])
            return made(value)

        return test
