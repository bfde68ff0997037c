"""Rules between parameters: what is stricter, what is looser, and what only looks different."""

from tests.diff.case import Case, request, ruled

_ADDED, _REMOVED = "breaking rule-added", "compatible rule-removed"
_BOTH = f"{_ADDED}, {_REMOVED}"

CASES: list[Case] = [
    ruled("a rule", "", "- one_of: [a, b]", _ADDED, _REMOVED),
    ruled("the order in a rule is nothing", "- one_of: [a, b]", "- one_of: [b, a]"),
    ruled("the order of rules is nothing", "- any_of: [a, b]\n- together: [b, c]",
          "- together: [b, c]\n- any_of: [a, b]"),
    ruled("exactly one is stricter than at least one", "- any_of: [a, b]", "- one_of: [a, b]",
          _ADDED, _REMOVED),
    ruled("exactly one is at least one and at most one", "- one_of: [a, b]",
          "- any_of: [a, b]\n- at_most_one_of: [a, b]"),
    ruled("one more alternative", "- any_of: [a, b]", "- any_of: [a, b, c]", _REMOVED, _ADDED),
    ruled("one more that excludes the others", "- at_most_one_of: [a, b]",
          "- at_most_one_of: [a, b, c]", _ADDED, _REMOVED),
    ruled("one more that belongs together", "- together: [a, b]", "- together: [a, b, c]",
          _ADDED, _REMOVED),
    ruled("one more alternative excludes too", "- one_of: [a, b]", "- one_of: [a, b, c]",
          _BOTH, _BOTH),
    ruled("a condition loosens a rule", "- one_of: [a, b]", "- {one_of: [a, b], when: {mode: x}}",
          _REMOVED, _ADDED),
    ruled("a condition on more values is stricter", "- {any_of: [a, b], when: {mode: x}}",
          "- {any_of: [a, b], when: {mode: [x, y]}}", _ADDED, _REMOVED),
    ruled("a rule that is written in two", "- {any_of: [a, b], when: {mode: [x, y]}}",
          "- {any_of: [a, b], when: {mode: x}}\n- {any_of: [a, b], when: {mode: y}}"),
    ruled("words of a rule", "- one_of: [a, b]", "- {one_of: [a, b], note: Since always.}",
          "docs-only rule-text-changed", "docs-only rule-text-changed"),
    request(
        "a condition that is data",
        "mode: {enum: [x, y], description: Mode.}\na: {type: int, description: A.}",
        "mode: {enum: [x, y], description: Mode.}\n"
        "a: {type: int, required: {mode: x}, description: A.}",
        _ADDED,
        _REMOVED,
    ),
    request(
        "a demand on a new value hurts nobody",
        "mode: {enum: [x], description: Mode.}\na: {type: int, description: A.}",
        "mode: {enum: [x, y], description: Mode.}\n"
        "a: {type: int, required: {mode: y}, description: A.}",
        "compatible enum-value-added",
        "breaking enum-value-removed",
    ),
    request(
        "a demand on a new parameter hurts who sends the old ones",
        "mode: {enum: [x], description: Mode.}",
        "mode: {enum: [x], description: Mode.}\n"
        "a: {type: int, required: {mode: x}, description: A.}",
        "breaking rule-added, compatible field-added",
        "breaking field-removed, compatible rule-removed",
    ),
    request(
        "always required is stricter than sometimes",
        "mode: {enum: [x], description: Mode.}\n"
        "a: {type: int, required: {mode: x}, description: A.}",
        "mode: {enum: [x], description: Mode.}\na: {type: int, required: true, description: A.}",
        "breaking field-became-required",
        "compatible field-no-longer-required",
    ),
    request(
        "one more mode of a set",
        "+matching: [id]",
        "+matching: [id, name]",
        "compatible field-added, compatible enum-value-added",
        "breaking field-removed, breaking enum-value-removed",
    ),
]  # fmt: skip
