"""What a change says: its sentence, its places, its fingerprint, its operations."""

from pathlib import Path

import pytest

from generator.diff import Change, compare
from generator.diff.report import grouped
from tests.diff.test_rules import load
from tests.support import Spec


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Spec, Spec]:
    return Spec(tmp_path / "old"), Spec(tmp_path / "new")


def only(pair: tuple[Spec, Spec]) -> Change:
    (change,) = compare(load(pair[0]), load(pair[1]))
    return change


def test_sentence_says_what_happened_and_advice_what_to_do(pair: tuple[Spec, Spec]) -> None:
    pair[0].endpoint("request: {old: {type: int, description: How many.}}")
    pair[1].endpoint("request: {new: {type: int, description: How many.}}")
    change = only(pair)
    assert change.sentence == "Parameter `old` of `extras.get` was renamed to `new`."
    assert change.effect.act == "Send `new` instead."


def test_nested_field_is_named_with_the_way_to_it(pair: tuple[Spec, Spec]) -> None:
    text = "response: {data: {type: 'object[]', description: D., fields: {a: {type: int}%s}}}"
    pair[0].endpoint(text % "")
    pair[1].endpoint(text % ", b: {type: int}")
    assert only(pair).sentence == "Answer field `data.b` of `extras.get` was added."


def test_both_places_are_told(pair: tuple[Spec, Spec]) -> None:
    pair[0].endpoint("request:\n  a: {type: int, description: A.}")
    pair[1].endpoint("request:\n\n\n  a: {type: string, description: A.}")
    change = only(pair)
    folders = [spec.directory.as_posix() for spec in pair]
    assert str(change.old) == f"{folders[0]}/endpoints/extras.yaml:11:7"
    assert str(change.new) == f"{folders[1]}/endpoints/extras.yaml:13:7"


def test_what_was_added_has_the_place_of_its_owner_in_the_old_spec(pair: tuple[Spec, Spec]) -> None:
    pair[0].endpoint("request: {}")
    pair[1].endpoint("request:\n  a: {type: int, description: A.}")
    change = only(pair)
    assert (change.old.line, change.new.line) == (4, 11)


def test_fingerprint_does_not_depend_on_the_place(pair: tuple[Spec, Spec]) -> None:
    pair[0].endpoint("request:\n  a: {type: int, description: A.}")
    pair[1].endpoint("request:\n  a: {type: string, description: A.}")
    first = only(pair).fingerprint
    pair[1].endpoint("request:\n\n\n  # moved down\n  a: {type: string, description: A.}")
    assert only(pair).fingerprint == first
    pair[1].endpoint("request:\n  a: {type: bool, description: A.}")
    assert only(pair).fingerprint != first


def test_shared_object_is_reported_once_with_its_operations(pair: tuple[Spec, Spec]) -> None:
    for spec in pair:
        spec.endpoint("response: {outer: {type: object, fields: {thing: 'Thing[]'}}}")
    pair[1].replace("objects/common.yaml", "name: {type: string, example: lamp, description: Name.}"
                    "\n\nparameters", "name: {type: bool, example: true, description: Name.}"
                    "\n\nparameters")  # fmt: skip
    pair[1].replace("endpoints/things.yaml", "{id: 7, name: lamp}", "{id: 7, name: true}")
    changes = [one for one in compare(load(pair[0]), load(pair[1])) if one.level > 1]
    assert [one.sentence for one in changes] == [
        "Field `name` of `Thing` has the type `bool` now, before `string`."
    ]
    assert changes[0].operations == ("things.get", "extras.get")


def test_same_change_in_many_operations_is_shown_once(pair: tuple[Spec, Spec]) -> None:
    for spec in pair:
        spec.endpoint("request: {id: required}")
    pair[1].replace("objects/common.yaml", "parameters:\n  id: {type: int",
                    "parameters:\n  id: {type: string")  # fmt: skip
    changes = [one for one in compare(load(pair[0]), load(pair[1])) if one.subject.path == ("id",)]
    groups = grouped(changes)
    assert [one.sentence() for one in groups] == [
        "Parameter `id` of `things.get` and `extras.get` has the type `string` now, before `int`."
    ]
    assert len({one.fingerprint for one in groups[0].changes}) == 2


def test_object_that_holds_itself_is_compared_once(pair: tuple[Spec, Spec]) -> None:
    tree = (
        "objects:\n  Tree:\n    description: T.\n    fields:\n      left: Tree\n      right: %s\n"
    )
    for spec in pair:
        spec.endpoint("response: {tree: Tree}")
    pair[0].shared(tree % "Tree")
    pair[1].shared(tree % "Tree|null")
    assert only(pair).sentence.startswith("Field `right` of `Tree` has the type")


def test_objects_that_take_turns_are_compared_once(pair: tuple[Spec, Spec]) -> None:
    text = "objects:\n  {0}:\n    description: T.\n    fields: {{next: {0}, {1}: int}}\n"
    for spec, name, field in zip(pair, ("One", "Two"), ("a", "b"), strict=True):
        spec.shared(text.format(name, field)).endpoint(f"response: {{tree: {name}}}")
    rules = {one.rule.id for one in compare(load(pair[0]), load(pair[1]))}
    assert rules == {"python-class-changed", "field-added", "field-removed"}


def test_text_of_the_spec_is_never_a_format(pair: tuple[Spec, Spec]) -> None:
    pair[0].endpoint("")
    pair[1].endpoint("deprecated: Use {0} or {text.__class__}.")
    assert only(pair).sentence == ("`extras.get` is deprecated: Use {0} or {text.__class__}.")
