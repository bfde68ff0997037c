"""The names of facts: what a word of a page or of the spec is about."""

from typing import NamedTuple

ATTRIBUTES = ("type", "required", "default", "enum", "example", "text", "inferred")


class FactKey(NamedTuple):
    """What a fact is about.

    Printed, it is `request`, `request.data.id` or `errors.404`, and with an attribute
    `request.data.id:type`.

    Attributes:
        part: `request`, `response`, `errors`, `text`, `title` and their like; empty for the whole.
        path: What is meant in the part: a field's path, a code, the name of a text.
        attribute: What is meant of it, one of `ATTRIBUTES`; empty for whether it is there.
    """

    part: str
    path: str = ""
    attribute: str = ""

    def of(self, attribute: str) -> "FactKey":
        """Return the key of an attribute."""
        return self._replace(attribute=attribute)

    def __str__(self) -> str:
        name = f"{self.part}.{self.path}" if self.path else self.part
        return f"{name}:{self.attribute}" if self.attribute else name

    @classmethod
    def read(cls, text: str) -> "FactKey":
        """Return the key that is printed so."""
        name, _, attribute = text.rpartition(":")
        if attribute not in ATTRIBUTES:
            name, attribute = text, ""
        part, _, path = name.partition(".")
        return cls(part, path, attribute)


def steps(path: str) -> list[str]:
    """Return the names that lead to a field, its own as the last."""
    return path.split(".")


def own_name(path: str) -> str:
    """Return the last name of a field's path."""
    return path.rpartition(".")[2]


def parent(path: str) -> str:
    """Return the path of the field that a field is in; empty at the top."""
    return path.rpartition(".")[0]
