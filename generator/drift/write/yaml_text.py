"""Edits of a YAML file's text at located spans; every byte outside of an edit stays as it is."""

from collections.abc import Sequence

import yaml

from generator.drift.write.yaml_values import block, comment, entry, flow, key, scalar
from generator.findings import Findings
from generator.model import Json
from generator.source.yaml_file import parse_yaml

Path = Sequence[str | int]
_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YamlText:
    """The text of a file, edited in place.

    The text is parsed anew after each edit, so that spans are never stale.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._parsed: tuple[str, yaml.Node] | None = None

    def has(self, path: Path) -> bool:
        """Tell whether there is a value at a path."""
        return self._node(path) is not None

    def keys(self, path: Path) -> list[str]:
        """Return the keys of the mapping at a path."""
        node = self._node(path)
        return [one.value for one, _ in node.value] if isinstance(node, yaml.MappingNode) else []

    def length(self, path: Path) -> int:
        """Return the number of items of the list at a path, 0 when there is none."""
        node = self._node(path)
        return len(node.value) if isinstance(node, yaml.SequenceNode) else 0

    def scalar(self, path: Path) -> str | None:
        """Return the text of the scalar at a path; None when there is none."""
        node = self._node(path)
        return node.value if isinstance(node, yaml.ScalarNode) else None

    def value(self, path: Path) -> Json:
        """Return the value at a path as the spec's loader reads it.

        Raises:
            KeyError: There is nothing at the path, or the edits broke the file.
        """
        self._need(path)
        value: Json = parse_yaml(self.text, "", Findings()) or {}
        for step in path:
            value = value[step]
        return value

    def kind(self, path: Path) -> str:
        """Return `mapping`, `sequence` or `scalar`; empty when there is nothing."""
        node = self._node(path)
        kinds = {
            yaml.MappingNode: "mapping",
            yaml.SequenceNode: "sequence",
            yaml.ScalarNode: "scalar",
        }
        return kinds[type(node)] if node is not None else ""

    def replace(self, path: Path, value: Json) -> None:
        """Replace the value at a path."""
        node = self._need(path)
        written = flow(value) if self._is_in_flow(path) else _inline(value)
        self._cut(node.start_mark.index, _end(self.text, node), written)

    def rename(self, path: Path, new: str) -> None:
        """Give the key at a path another name."""
        old, _ = self._pair(path)
        self._cut(old.start_mark.index, old.end_mark.index, key(new))

    def insert(self, path: Path, value: Json, after: str | None, *, spread: bool = False) -> None:
        """Insert an entry into a mapping.

        Args:
            path: The mapping's path and the new key.
            value: The value.
            after: The key to insert after; None for the first place.
            spread: Write a line for each key of the value.
        """
        *parent, name = path
        mapping = self._need(parent)
        if not isinstance(mapping, yaml.MappingNode):
            raise KeyError(f"no mapping at {parent}")
        pairs = mapping.value
        previous = next((pair for pair in pairs if pair[0].value == after), None)
        if mapping.flow_style:
            written = f"{key(str(name))}: {flow(value)}"
            if previous:
                self._put(_end(self.text, previous[1]), f", {written}")
            else:
                self._put(mapping.start_mark.index + 1, f"{written}, " if pairs else written)
            return
        indent = pairs[0][0].start_mark.column
        text = (block if spread else entry)(str(name), value, indent)
        if previous:
            self._put(self._line_end(_end(self.text, previous[1])), f"{text}\n")
        else:
            self._put(self._line_start(pairs[0][0].start_mark.index), f"{text}\n")

    def append(self, path: Path, value: Json) -> None:
        """Append an item to a list in flow or block style."""
        node = self._need(path)
        if not isinstance(node, yaml.SequenceNode):
            raise KeyError(f"no list at {path}")
        if node.flow_style:
            start = node.start_mark.index + 1
            last = _end(self.text, node.value[-1]) if node.value else start
            self._put(last, f", {flow(value)}" if node.value else flow(value))
        else:
            column = node.start_mark.column
            self._put(self._line_end(_end(self.text, node)), f"{' ' * column}- {flow(value)}\n")

    def remove(self, path: Path) -> None:
        """Remove the entry or item at a path, with its line where it has one of its own."""
        *parent, _ = path
        start, end = self._span(path)
        if not _is_flow(self._need(parent)):
            self._cut(self._line_start(start), self._line_end(end), "")
            return
        rest = self.text[end:]
        if rest.lstrip().startswith(","):
            following = rest.lstrip()[1:]
            self._cut(start, len(self.text) - len(following.lstrip()), "")
        else:
            before = self.text[:start].rstrip()
            self._cut(len(before) - before.endswith(","), end, "")

    def remark(self, path: Path, text: str) -> None:
        """Put a comment above the line of the entry at a path, unless it stands there."""
        start = self._line_start(self._span(path)[0])
        line = self.text[start:]
        indent = len(line) - len(line.lstrip(" "))
        remark = comment(text, indent)
        if not self.text[:start].endswith(remark):
            self._put(start, remark)

    def block(self, path: Path) -> tuple[int, int]:
        """Return the span of an entry's lines, with the comments right above it."""
        first, last = self._span(path)
        start, end = self._line_start(first), self._line_end(last)
        while start:
            above = self._line_start(start - 1)
            if not self.text[above:start].lstrip().startswith("#"):
                break
            start = above
        return start, end

    def take(self, path: Path) -> str:
        """Cut an entry's lines out and return them."""
        start, end = self.block(path)
        taken = self.text[start:end]
        rest = self.text[end:]
        self._cut(start, end + (len(rest) - len(rest.lstrip("\n"))), "")
        self.text = self.text.rstrip("\n") + "\n"
        return taken

    def give(self, lines: str, mapping: Path, after: str | None) -> None:
        """Put lines into a block mapping behind an entry, with an empty line between entries."""
        keys = self.keys(mapping)
        if after in keys:
            at = self.block([*mapping, str(after)])[1]
            self._put(at, f"\n{lines}")
        elif keys:
            self._put(self.block([*mapping, keys[0]])[0], f"{lines}\n")
        else:
            self.text = f"{self.text.rstrip()}\n{lines}"

    def _root(self) -> yaml.Node:
        if self._parsed is None or self._parsed[0] is not self.text:
            root = yaml.compose(self.text, Loader=_LOADER)
            if root is None:
                raise KeyError("the file is empty")
            self._parsed = self.text, root
        return self._parsed[1]

    def _node(self, path: Path) -> yaml.Node | None:
        node: yaml.Node | None = self._root()
        for step in path:
            if isinstance(node, yaml.MappingNode):
                node = next((value for one, value in node.value if one.value == str(step)), None)
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
                node = node.value[step] if step < len(node.value) else None
            else:
                return None
        return node

    def _need(self, path: Path) -> yaml.Node:
        node = self._node(path)
        if node is None:
            raise KeyError(f"nothing at {'.'.join(map(str, path))}")
        return node

    def _pair(self, path: Path) -> tuple[yaml.ScalarNode, yaml.Node]:
        *parent, name = path
        mapping = self._need(parent)
        for one, value in mapping.value:
            if one.value == str(name):
                return one, value
        raise KeyError(f"no key {name!r}")

    def _span(self, path: Path) -> tuple[int, int]:
        """Return the span of an entry, from its key on, or of an item, from its dash on."""
        *parent, last = path
        owner = self._need(parent)
        if isinstance(owner, yaml.MappingNode):
            first, value = self._pair(path)
            return first.start_mark.index, _end(self.text, value)
        item = owner.value[last]
        return item.start_mark.index, _end(self.text, item)

    def _is_in_flow(self, path: Path) -> bool:
        return any(_is_flow(self._need(path[:depth])) for depth in range(len(path)))

    def _line_start(self, index: int) -> int:
        return self.text.rfind("\n", 0, index) + 1

    def _line_end(self, index: int) -> int:
        end = self.text.find("\n", index)
        if end < 0:
            self.text += "\n"
            return len(self.text)
        return end + 1

    def _put(self, at: int, text: str) -> None:
        self.text = self.text[:at] + text + self.text[at:]

    def _cut(self, start: int, end: int, text: str) -> None:
        self.text = self.text[:start] + text + self.text[end:]


def _is_flow(node: yaml.Node) -> bool:
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def _inline(value: Json) -> str:
    return flow(value) if isinstance(value, (dict, list)) else scalar(value, flow=False)


def _end(text: str, node: yaml.Node) -> int:
    """Return where the content of a node ends; parsers count what follows a block as well."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(text, last[1] if isinstance(last, tuple) else last)
    start, end = int(node.start_mark.index), int(node.end_mark.index)
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
        return start + len(text[start:end].rstrip())
    return end
