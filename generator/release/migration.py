"""What a caller of the Python client rewrites after a change: the code before and after it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.diff.change import Change, Level
from generator.diff.report import Group, Report
from generator.diff.rules.operations import match_operations
from generator.diff.rules.shapes import match_fields
from generator.diff.spot import SharedObjects, Spot
from generator.findings import NOWHERE
from generator.model import MISSING, Api, Field, Operation
from generator.render.python.calls import example_arguments
from generator.render.python.text import python_literal

_RENAMED_CALLS = ("operation-renamed", "operation-moved")
_REQUIRED = ("field-added-required", "field-became-required", "field-known-to-be-required")
_CALLS_SHOWN = 5
_VALUE_COLUMNS = 60


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A line of a caller's code, and what becomes of it."""

    before: str
    after: str


class Migration:
    """Knows both specs, and writes calls of their methods.

    Args:
        report: What changed from the one to the other.
    """

    def __init__(self, report: Report) -> None:
        self._old, self._new = report.before, report.after
        pairs = match_operations(self._old, self._new).pairs
        self._pairs: Mapping[str, tuple[Operation, Operation]] = {
            name: (before, after) for before, after in pairs for name in (before.name, after.name)
        }

    def lines(self, group: Group) -> Iterator[str]:
        """Yield the lines of a code block for the same change in several operations.

        There are none where a caller has nothing to rewrite, or where code would say no more than
        the sentence does.
        """
        found = [one for one in map(self._rewrite, group.changes) if one is not None]
        if not found:
            return
        yield "```diff"
        for one in found[:_CALLS_SHOWN]:
            yield f"-{one.before}"
            yield f"+{one.after}"
        yield "```"

    def _rewrite(self, change: Change) -> Rewrite | None:
        pair = self._pairs.get(change.subject.owner)
        if pair is None or change.effect.python < Level.BREAKING:
            return None
        if change.rule.id in _RENAMED_CALLS:
            return Rewrite(*(f"client.{one.name}(...)" for one in pair))
        if change.subject.role != "parameter" or len(change.subject.path) != 1:
            return None
        (name,) = change.subject.path
        if change.rule.id == "field-renamed":
            return self._renamed(name, pair)
        if change.rule.id in _REQUIRED:
            return self._required(name, pair)
        return None

    def _renamed(self, name: str, pair: tuple[Operation, Operation]) -> Rewrite | None:
        for before, after in _matched(self._old, self._new, pair):
            if before.name == name:
                value = self._value(pair[1], after)
                return Rewrite(
                    f"client.{pair[0].name}(..., {before.python_name}={value})",
                    f"client.{pair[1].name}(..., {after.python_name}={value})",
                )
        return None

    def _required(self, name: str, pair: tuple[Operation, Operation]) -> Rewrite | None:
        field = pair[1].request.field(name)
        if field is None:
            return None
        value = self._value(pair[1], field)
        return Rewrite(
            f"client.{pair[0].name}(...)",
            f"client.{pair[1].name}(..., {field.python_name}={value})",
        )

    def _value(self, operation: Operation, field: Field) -> str:
        """Return the value of the field's example, or the one in the call's, if it is short."""
        values = dict(example_arguments(self._new, operation))
        value = values.get(field.python_name, field.example)
        if value is MISSING:
            return "..."
        literal = python_literal(value)
        return literal if len(literal) <= _VALUE_COLUMNS and "\n" not in literal else "..."


def _matched(old: Api, new: Api, pair: tuple[Operation, Operation]) -> list[tuple[Field, Field]]:
    spot = Spot(
        role="parameter",
        owner=pair[1].name,
        directions=frozenset({"request"}),
        operations=(),
        old=NOWHERE,
        new=NOWHERE,
        shared=SharedObjects(old.objects, new.objects),
    )
    return match_fields(pair[0].request, pair[1].request, spot).pairs
