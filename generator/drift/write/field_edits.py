"""Edits of one field of a request, an answer or an object."""

from collections.abc import Iterable, Iterator

from generator.drift.compare.side import ANY
from generator.drift.facts.key import FactKey, own_name, steps
from generator.drift.facts.model import FieldFact
from generator.drift.write.new_values import new_field
from generator.drift.write.workspace import CannotApplyError, Workspace, key_order, put
from generator.drift.write.yaml_text import YamlText
from generator.model import Field, Json, Object, Operation

Steps = list[str | int]
FIELD = ("field.json", "field")
ENDPOINT = ("endpoints.json", "endpoint")
_SHORT = {"required": True, "optional": False}
_CHANGED = "The page's own example, changed since."
_EXAMPLE = ("name", "request", "response", "composed")
_OWN = {"type", "enum", "fields"}


class FieldEditor:
    """Edits a field where its operation or object writes it.

    A field that the spec includes from elsewhere gets an entry of its own, which refines it for
    this operation alone.
    """

    def __init__(self, work: Workspace, subject: Operation | Object, where: FactKey) -> None:
        part = where.part
        self.subject = subject
        self.name = where.path
        self.file, self.base = work.of(subject)
        self.original = work.original(self.file)
        self.part = "fields" if isinstance(subject, Object) else part
        self._silent = {work.api.token.name, *_names(work.api.conventions.request.fields)}
        self._silent |= set(_names(work.api.envelope.shape.fields)) if part == "response" else set()

    @property
    def path(self) -> Steps:
        """The path of the field."""
        *way, last = steps(self.name)
        nested: Steps = [step for one in way for step in (one, "fields")]
        return [*self.base, self.part, *nested, last]

    @property
    def is_own(self) -> bool:
        """Whether the field is written here."""
        return self.file.has(self.path)

    def now(self, key: str, otherwise: Json) -> Json:
        """Return a key's value after the edits so far; the other one where it stands elsewhere."""
        path = [*self.path, key]
        return self.file.value(path) if self.file.has(path) else otherwise

    def set(self, key: str, value: Json) -> None:
        """Set a key of the field."""
        self._open_up(needs_base=key in _OWN)
        put(self.file, [*self.path, key], value, key_order(*FIELD))

    def unset(self, key: str) -> None:
        """Remove a key of the field, if the field has it here."""
        if self.is_own and self.file.has([*self.path, key]):
            self.file.remove([*self.path, key])

    def unmark_includes(self, inferred: str) -> None:
        """Take the mark away that the field's includes are inferred from another call."""
        owner = self.path[:-1]
        marks = [[*owner, key, "inferred"] for key in self.file.keys(owner) if key[0] == "+"]
        if all(self.original.scalar(mark) != inferred for mark in marks):
            raise CannotApplyError("it is marked in what is shared")
        for mark in marks:
            if self.file.scalar(mark) == inferred:
                self.file.remove(mark)
                if not self.file.keys(mark[:-1]):
                    self.file.replace(mark[:-1], "all")

    def require(self, needed: bool) -> None:
        """Make the field required or optional."""
        short = self.file.scalar(self.path) if self.is_own else None
        if short in _SHORT:
            self.file.replace(self.path, "required" if needed else "optional")
        elif not needed and self.is_own and _OWN & set(self.file.keys(self.path)):
            self.unset("required")
        else:
            self.set("required", needed)

    def add(self, fact: FieldFact, above: tuple[str, ...]) -> None:
        """Add a field that the page has and the spec lacks."""
        if self.name == ANY:
            value = {"type": "any", "required": fact.required == "yes"}
            value["description"] = fact.text or "Further fields."
            put(self.file, [*self.base, "additional"], value, key_order(*ENDPOINT))
            return
        self.insert(new_field(fact), above)

    def insert(self, value: dict[str, Json], above: tuple[str, ...]) -> None:
        """Add a field, of which the keys are given, below the nearest of those above it."""
        if self.name in self._silent:
            raise CannotApplyError("api.yaml says this once for all endpoints")
        *way, _ = self.path
        owner = way[:-1]
        if not self.file.has(way):
            order = key_order(*(FIELD if len(way) > len(self.base) + 1 else ENDPOINT))
            is_shared = not self.file.has(owner) or self.file.kind(owner) != "mapping"
            type_ = self.file.scalar([*owner, "type"]) if not is_shared else None
            if is_shared or (type_ or "object").removesuffix("[]") != "object":
                raise CannotApplyError("what it stands in is shared, or has no fields here")
            put(self.file, way, {str(self.path[-1]): value}, order)
            return
        self.file.insert(self.path, value, self._neighbour(above))

    def rename(self, new: str) -> None:
        """Give the field another name, in rules and examples as well."""
        if not self.is_own or "." in self.name:
            raise CannotApplyError("the field is not written here")
        old, shared = self.name, not self._has_base()
        self.file.rename(self.path, new)
        self.name = new
        if shared:
            self._open_up(needs_base=False)
            put(self.file, [*self.path, "use"], old, key_order(*FIELD))
        _rename_in_rules(self.file, [*self.base, "rules"], old, new)
        for example in self._examples():
            if self.file.has([*example, old]):
                self.file.rename([*example, old], new)
                self._say_composed(example, f"`{new}` was called `{old}`.")

    def show(self, value: Json) -> None:
        """Put a value into the examples that have the field."""
        for example in self._examples():
            if self.file.has([*example, self.name]):
                self.file.replace([*example, self.name], value)
                self._say_composed(example, f"`{self.name}` was replaced.")

    def add_to_examples(self, value: Json) -> None:
        """Put a value into the examples that lack the field."""
        for example in self._examples():
            if "." not in self.name and not self.file.has([*example, self.name]):
                keys = self.file.keys(example)
                self.file.insert([*example, self.name], value, keys[-1] if keys else None)
                self._say_composed(example, f"`{self.name}` was added.")

    def remark(self, text: str) -> None:
        """Put a comment above the field, or above the operation where it is not written here."""
        path = self.path if self.name and self.is_own else self.base
        self.file.remark(path, text)

    def _neighbour(self, above: tuple[str, ...]) -> str | None:
        """Return the key to insert a field after: the nearest row above it that is written here."""
        keys = self.file.keys(self.path[:-1])
        includes = [key for key in keys if key.startswith("+")]
        shape = self.subject.shape if isinstance(self.subject, Object) else self.subject.request
        for name in above:
            own = own_name(name)
            if own in keys:
                return own
            if includes and shape.field(own):
                return includes[-1]
        return None

    def _examples(self) -> list[Steps]:
        count = self.file.length([*self.base, "examples"])
        paths: list[Steps] = [[*self.base, "examples", index, self.part] for index in range(count)]
        return [path for path in paths if self.file.kind(path) == "mapping"]

    def _say_composed(self, example: Steps, text: str) -> None:
        """Say of an example that it is not the page's own any more."""
        path = [*example[:-1], "composed"]
        said = self.file.scalar(path)
        if said is None:
            put(self.file, path, f"{_CHANGED} {text}", _EXAMPLE)
        elif text not in said:
            self.file.replace(path, f"{said} {text}")

    def _has_base(self) -> bool:
        """Tell whether the field says its type here, and does not start from a shared one."""
        short = self.file.scalar(self.path)
        if short is not None:
            return short not in _SHORT
        return bool({*_OWN, "use"} & set(self.file.keys(self.path)))

    def _open_up(self, *, needs_base: bool) -> None:
        """Make the field a mapping that is written here.

        Args:
            needs_base: A key will be set that makes the field stand alone; say what it starts from.
        """
        owner = self.path[:-1]
        includes = [key for key in self.file.keys(owner) if key.startswith("+")]
        if not self.is_own:
            if not includes:
                raise CannotApplyError("the field stands in what is shared")
            self.file.insert(self.path, {}, includes[-1])
            return
        short = self.file.scalar(self.path)
        is_shared = not self._has_base() and not self._is_included(includes)
        if short is not None:
            value = {"required": _SHORT[short]} if short in _SHORT else {"type": short}
            self.file.replace(self.path, value)
        if is_shared and needs_base:
            put(self.file, [*self.path, "use"], str(self.path[-1]), key_order(*FIELD))

    def _is_included(self, includes: list[str]) -> bool:
        return bool(includes) and self.file.kind(self.path) == "mapping" and not self._has_base()


def _rename_in_rules(file: YamlText, rules: Steps, old: str, new: str) -> None:
    for index in range(file.length(rules)):
        for kind in file.keys([*rules, index]):
            named: Steps = [*rules, index, kind]
            if kind == "when" and file.has([*named, old]):
                file.rename([*named, old], new)
            for item in range(file.length(named)):
                if file.scalar([*named, item]) == old:
                    file.replace([*named, item], new)


def _names(fields: Iterable[Field]) -> Iterator[str]:
    return (field.name for field in fields)
