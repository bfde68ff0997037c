"""Pairs of specs with a known verdict, in both directions."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from textwrap import indent

from tests.support import Spec

Change = Callable[[Spec], object]


@dataclass(frozen=True)
class Case:
    """Two specs, given as what is changed in the mini spec.

    `forth` holds what going from the old one to the new one must report, `back` what the way back
    must: each entry is `level rule`, all of them together and nothing else.
    """

    name: str
    old: Change
    new: Change
    forth: tuple[str, ...] = ()
    back: tuple[str, ...] = ()

    def specs(self, folder: Path) -> tuple[Spec, Spec]:
        old, new = Spec(folder / "old"), Spec(folder / "new")
        self.old(old)
        self.new(new)
        return old, new


def request(name: str, old: str, new: str, forth: str = "", back: str = "") -> Case:
    """Compare the parameters of an endpoint, besides `id`."""
    return Case(name, _request(old), _request(new), _split(forth), _split(back))


def ruled(name: str, old: str, new: str, forth: str = "", back: str = "") -> Case:
    """Compare the rules of an endpoint with the parameters a, b, c and mode (x, y or z)."""
    fields = "\n".join(f"{one}: {{type: int, description: {one}.}}" for one in "abc")
    mode = "mode: {enum: {x: X., y: Y., z: Z.}, description: Mode.}"
    sides = (_request(f"{fields}\n{mode}", _rules(rules)) for rules in (old, new))
    return Case(name, *sides, _split(forth), _split(back))


def answer(name: str, old: str, new: str, forth: str = "", back: str = "") -> Case:
    """Compare the answers of an endpoint."""
    return Case(name, _answer(old), _answer(new), _split(forth), _split(back))


def endpoint(name: str, old: str, new: str, forth: str = "", back: str = "") -> Case:
    """Compare any keys of an endpoint."""
    sides = (lambda spec, text=text: spec.endpoint(text) for text in (old, new))
    return Case(name, *sides, _split(forth), _split(back))


def shared(name: str, old: str, new: str, forth: str = "", back: str = "") -> Case:
    """Compare an object `Box` (its fields) that one call sends and the same call answers."""
    return Case(name, _box(old), _box(new), _split(forth), _split(back))


def file(path: str, name: str, old: str, new: str, forth: str = "", back: str = "") -> Case:
    """Compare two specs that differ by a text in one file; the mini spec has the old one."""

    def replaced(spec: Spec) -> object:
        return spec.replace(path, old, new)

    return Case(name, lambda _: None, replaced, _split(forth), _split(back))


def api(name: str, old: str, new: str, forth: str = "", back: str = "") -> Case:
    """Compare two specs that differ by a text in `api.yaml`."""
    return file("api.yaml", name, old, new, forth, back)


def _split(verdict: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in verdict.split(",") if one.strip())


def _request(fields: str, rest: str = "") -> Change:
    text = indent(f"id: required\n{fields}", "  ")
    return lambda spec: spec.endpoint(f"request:\n{text}\n{rest}")


def _rules(rules: str) -> str:
    return f"rules:\n{indent(rules, '  ')}\n" if rules else ""


def _answer(fields: str) -> Change:
    return lambda spec: spec.endpoint(f"response:\n{indent(fields, '  ')}\n")


def _box(fields: str) -> Change:
    box = indent(
        f"objects:\n  Box:\n    description: A box.\n    fields:\n{indent(fields, ' ' * 6)}", ""
    )
    use = "request:\n  box: {type: Box, description: Box.}\nresponse:\n  box: Box\n"

    def change(spec: Spec) -> object:
        return spec.shared(f"{box}\n").endpoint(use)

    return change
