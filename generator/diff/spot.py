"""Where one looks in the two specs: whose part it is, which way it travels, and both places."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from generator.diff.change import Change, Direction, Role, Rule, Subject, joined
from generator.findings import Location, printable
from generator.model import Object, Shape

_WAYS: tuple[Direction, ...] = ("request", "answer", "call")


@dataclass(frozen=True, slots=True)
class SharedObjects:
    """The shared objects of both specs, and the new names of renamed ones."""

    old: Mapping[str, Object] = field(default_factory=dict)
    new: Mapping[str, Object] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)

    def new_name(self, name: str) -> str:
        """Return the new name of an object of the old spec."""
        return self.renamed.get(name, name)

    def old_shape(self, name: str) -> Shape:
        """Return the shape of an object of the old spec."""
        return self.old[name].shape

    def new_shape(self, name: str) -> Shape:
        """Return the shape of an object of the new spec."""
        return self.new[name].shape


@dataclass(frozen=True, slots=True)
class Spot:
    """A part that both specs have.

    Attributes:
        role: What the part is to its owner.
        owner: The operation, the object, or what else it belongs to.
        directions: The ways that the part travels.
        operations: The operations that have it.
        old: Its place in the old spec.
        new: Its place in the new spec.
        shared: The shared objects.
        path: The names that lead from the owner to it.
        entered: Pairs of shared objects that are being compared, to find circles.
    """

    role: Role
    owner: str
    directions: frozenset[Direction]
    operations: tuple[str, ...]
    old: Location
    new: Location
    shared: SharedObjects
    path: tuple[str, ...] = ()
    entered: frozenset[tuple[str, str]] = frozenset()

    def inner(self, name: str, old: Location | None = None, new: Location | None = None) -> "Spot":
        """Return the spot of a field; without a place of its own it keeps that of the whole."""
        path = (*self.path, name)
        return replace(self, path=path, old=old or self.old, new=new or self.new)

    def say(self, rule: Rule, **values: str) -> Iterator[Change]:
        """Yield the change of a rule, or nothing where the rule means nothing here."""
        effects = [
            rule.effects[way] for way in _WAYS if way in self.directions & rule.effects.keys()
        ]
        if not effects:
            return
        effect = joined(effects)
        said = {name: printable(value) for name, value in values.items()}
        yield Change(
            rule=rule,
            subject=Subject(self.role, self.owner, self.path),
            values=tuple(sorted(said.items())),
            effect=replace(effect, act=effect.act.format_map(said)),
            operations=self.operations,
            old=self.old,
            new=self.new,
        )
