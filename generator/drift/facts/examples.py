"""What the JSON examples of a page show: which fields there are, and inside which others."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?P<key>\"(?P<name>[^\"\n]*)\"\s*:)|(?P<text>\"(?:[^\"\\\n]|\\.)*\"?)|(?P<open>[\[{])"
    r"|(?P<close>[\]}])|(?P<xml><)|(?P<plain>[\w.+-]+)"
)
Kind = str


@dataclass(frozen=True, slots=True)
class Example:
    """The fields of examples by their path, without marks of lists, each with its kinds."""

    kinds: dict[str, frozenset[Kind]]
    is_closed: bool = False

    def has_inside(self, path: str) -> bool:
        """Tell whether a field has fields of its own; the case of its name does not matter."""
        start = f"{path}.".casefold()
        return any(one.casefold().startswith(start) for one in self.kinds)

    def paths(self, name: str) -> list[str]:
        """Return the paths that end in a name, the shallowest first."""
        found = [path for path in self.kinds if path == name or path.endswith(f".{name}")]
        return sorted(found, key=lambda path: path.count("."))

    def shows(self, path: str) -> bool:
        """Tell whether an example has a field."""
        return path in self.kinds

    def kind(self, path: str) -> frozenset[Kind]:
        """Return what an example shows as a field's value."""
        return self.kinds.get(path, frozenset())


def example_kind(value: str) -> Kind:
    """Return the kind of a single value that a page prints; empty when there is none."""
    if not value:
        return ""
    opened = {"[": "array", "{": "object", '"': "text", "'": "text", "«": "text"}
    return opened.get(value[0], "plain")


def read_examples(texts: Iterable[str]) -> Example:
    """Read JSON examples, also broken ones and those that are cut; what is XML ends one."""
    kinds: dict[str, set[Kind]] = {}
    closed = [_read(text, kinds) for text in texts]
    read = {path: frozenset(one) for path, one in kinds.items()}
    return Example(read, bool(closed) and all(closed))


def _read(text: str, kinds: dict[str, set[Kind]]) -> bool:
    """Read an example and tell whether it was closed."""
    way: list[str] = []  # the key of each open bracket; empty for a list inside another one
    key = ""
    for token in _TOKEN.finditer(text):
        if token["xml"] and not way:
            return True
        if token["key"]:
            key = token["name"]
            kinds.setdefault(_path(way, key), set())
        elif token["open"]:
            if key:
                kinds[_path(way, key)].add("array" if token["open"] == "[" else "object")
            way.append(key)
            key = ""
        elif token["close"]:
            way[-1:] = []
            key = ""
        elif key:
            kinds[_path(way, key)].add("text" if token["text"] else "plain")
            key = ""
    return not way


def _path(way: list[str], key: str) -> str:
    return ".".join(filter(None, (*way, key)))
