"""Python source that knows the names it takes from other modules."""

from collections.abc import Iterable
from typing import NamedTuple

from generator.render.python.text import WIDTH


class Option(NamedTuple):
    """One type of a union, with the names, or names of modules, that it takes from elsewhere."""

    text: str
    names: frozenset[str] = frozenset()


class Expression(NamedTuple):
    """A value or a type in Python source; it has several options where it is a union of types."""

    options: tuple[Option, ...]

    def __str__(self) -> str:
        return " | ".join(one.text for one in self.options)

    def fitted(self, indent: int, before: int, behind: str = "") -> str:
        """Return the source with what follows it, such as `int | NotGiven = NOT_GIVEN,`.

        A union too long for its line has parentheses, which no formatter adds; with them, a
        formatter gives each option a line of its own.

        Args:
            indent: Columns by which the parameter or attribute is indented.
            before: Columns taken by the name and its colon.
            behind: What follows, such as ` = NOT_GIVEN,`.
        """
        text = str(self)
        fits = indent + before + len(text) + len(behind) <= WIDTH
        return f"{text}{behind}" if fits or len(self.options) == 1 else f"({text}){behind}"


def plain(text: str, *names: str) -> Expression:
    """Return source as it stands, with the names that it takes from elsewhere."""
    return Expression((Option(text, frozenset(names)),))


def name(text: str, module: str = "") -> Expression:
    """Return a name from elsewhere, or one in a module that has a name here."""
    return plain(f"{module}.{text}", module) if module else plain(text, text)


def generic(outer: Expression, *inner: Expression) -> Expression:
    """Return a type with others in its brackets."""
    return plain(f"{outer}[{', '.join(map(str, inner))}]", *names_in((outer, *inner)))


def union(types: Iterable[Expression]) -> Expression:
    """Return a union, each option once, None last; `Any` swallows all others."""
    options = dict.fromkeys(option for one in types for option in one.options)
    if swallows := [one for one in options if one.text == "Any"]:
        return Expression((swallows[0],))
    return Expression(tuple(sorted(options, key=lambda one: one.text == "None")))


def names_in(expressions: Iterable[Expression]) -> set[str]:
    """Return the names that expressions take from elsewhere."""
    return {name for one in expressions for option in one.options for name in option.names}
