import copy
import json
import os
import pickle
import subprocess
import sys
from typing import Any, ClassVar

import pytest
from altcraft import Record, RecordList


class Group(Record):
    __slots__ = ()
    id: int
    _schema_: ClassVar = {"id": ("Id",)}


class Thing(Record):
    __slots__ = ()
    id: int
    first_name: str
    groups: RecordList[Group]
    owner: Group
    by_name: dict[str, Group]
    mixed: Any
    renamed: str
    meta_: str
    _schema_: ClassVar = {
        "first_name": ("_fname",),
        "groups": ("Groups", "list", "Group"),
        "owner": ("owner", "record", "Group"),
        "by_name": ("by_name", "map", "Group"),
        "mixed": ("mixed", "either", "Record"),
        "renamed": ("new", "", "", "old", "older"),
        "meta_": ("meta",),
    }


RAW = {
    "id": 1,
    "_fname": "Ada",
    "Groups": [{"Id": 5}, "odd"],
    "owner": {"Id": 6},
    "by_name": {"a": {"Id": 7}},
    "mixed": [{"x": 1}],
    "older": "value",
    "unknown": {"nested": 1},
    "meta": "field",
}


@pytest.fixture
def thing() -> Thing:
    return Thing(RAW)


def test_attributes_go_by_python_names_and_items_by_json_names(thing: Thing) -> None:
    assert (thing.id, thing.first_name, thing["_fname"]) == (1, "Ada", "Ada")
    assert thing._fname == "Ada"
    assert thing.get("first_name", "default") == "default"
    assert (thing.meta_, thing["meta"]) == ("field", "field")


def test_nested_values_are_wrapped_when_looked_at(thing: Thing) -> None:
    assert [type(one) for one in thing.groups] == [Group, str]
    assert (thing.groups[0].id, thing.owner.id, thing.by_name["a"].id) == (5, 6, 7)
    assert thing.mixed[0].x == 1
    assert Thing({"mixed": {"x": 2}}).mixed.x == 2


def test_fields_read_the_same_however_often(thing: Thing) -> None:
    class Fresh(Thing):
        __slots__ = ()

    names = [name for name in Thing.__annotations__ if name != "_schema_"]
    for _ in range(3):
        one = Fresh(RAW)
        for name in names:
            assert getattr(one, name) == getattr(thing, name)
        assert Fresh({"older": 1, "new": 2}).renamed == 2
        empty = Fresh({})
        assert [getattr(empty, name) for name in names] == [None] * len(names)
        assert (Fresh(5).id, Fresh(None).groups, Fresh({"owner": 5}).owner) == (None, None, 5)
        with pytest.raises(AttributeError, match="'Fresh' object has no attribute 'ids'"):
            _ = one.ids


def test_other_spelling_of_a_name_is_found(thing: Thing) -> None:
    assert thing.renamed == "value"


def test_undocumented_field_is_reachable_as_it_came(thing: Thing) -> None:
    assert thing.unknown == {"nested": 1}
    assert "unknown" in thing
    assert set(thing) == set(RAW)
    assert len(thing) == len(RAW)


def test_documented_field_that_is_missing_reads_as_none() -> None:
    empty = Thing({})
    for name in ("id", "groups", "owner", "renamed"):
        assert getattr(empty, name) is None


def test_unknown_name_is_an_attribute_error_with_a_hint(thing: Thing) -> None:
    with pytest.raises(AttributeError, match="'Thing' object has no attribute 'frist_name'"):
        _ = thing.frist_name
    assert not hasattr(thing, "nothing_like_it")
    program = "from altcraft.types.shared import ProfileAnswer; ProfileAnswer({}).emial"
    path = os.pathsep.join(sys.path)
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
    )
    assert done.stderr.count("Did you mean: 'email'?") == 1


@pytest.mark.parametrize(
    "name",
    [
        *("get", "keys", "to_dict", "raw", "meta", "_meta", "_value", "_schema_", "__dict__"),
        *("__class__", "__reduce_ex__", "__deepcopy__", "__getstate__", "__len__", "__init__"),
    ],
)
def test_field_of_the_name_of_a_method_hides_nothing(name: str) -> None:
    value = {name: "field", "id": 1, "Groups": [{"Id": 5}]}
    record = Thing(value)
    assert (record[name], record.get(name), record.to_dict()) == ("field", "field", value)
    assert dict(record) == record.raw == value
    assert (type(record), len(record), record.groups[0].id) == (Thing, 3, 5)
    for again in (copy.copy(record), copy.deepcopy(record), pickle.loads(pickle.dumps(record))):
        assert (type(again), again.raw, again.groups[0].id) == (Thing, value, 5)


def test_keys_that_are_names_of_other_fields_are_read_as_declared() -> None:
    class Crossed(Record):
        __slots__ = ()
        a: int
        b: int
        c: int
        d: int
        _schema_: ClassVar = {"a": ("b",), "b": ("a",), "c": ("x.y",), "d": ("get",)}

    value = {"a": 1, "b": 2, "x.y": 3, "get": 4}
    crossed = Crossed(value)
    assert (crossed.a, crossed.b, crossed.c, crossed.d) == (2, 1, 3, 4)
    empty = Crossed({})
    assert (empty.a, empty.b, empty.c, empty.d) == (None, None, None, None)


@pytest.mark.parametrize("name", ["id", "first_name", "groups", "unknown", "new", "_meta", "raw"])
def test_record_is_not_changed_through_its_attributes(thing: Thing, name: str) -> None:
    before = copy.deepcopy(RAW)
    with pytest.raises(AttributeError):
        setattr(thing, name, 5)
    with pytest.raises(AttributeError):
        delattr(thing, name)
    assert thing.raw == before


def test_fields_added_to_the_data_are_seen() -> None:
    data: dict[str, Any] = {"id": 1}
    record = Thing(data)
    assert record.first_name is None
    data |= {"id": 2, "_fname": "Ada", "Groups": [{"Id": 3}]}
    assert (record.id, record.first_name, record.groups[0].id) == (2, "Ada", 3)


@pytest.mark.parametrize("value", [1, "text", True, [1], {"Id": 1}, 1.5])
def test_value_of_another_type_is_given_back_as_it_came(value: Any) -> None:
    thing = Thing({"id": value, "_fname": value, "renamed": value})
    assert thing.id == value
    if not isinstance(value, list):
        assert Thing({"Groups": value}).groups == value
    if not isinstance(value, dict):
        assert Thing({"owner": value}).owner == value
        assert Thing({"by_name": value}).by_name == value


@pytest.mark.parametrize("value", [None, [], [1], "text", 5, False])
def test_payload_that_is_no_object_is_an_empty_record_with_the_value_in_raw(value: Any) -> None:
    record = Thing(value)
    assert record.raw == value
    assert record.to_dict() == {}
    assert record.id is None
    assert not record


def test_equality_is_that_of_the_data(thing: Thing) -> None:
    assert thing == Thing(dict(RAW))
    assert thing == RAW
    assert thing != Thing({})
    assert thing.groups == [{"Id": 5}, "odd"]
    assert RecordList([{"Id": 1}], Group) == RecordList([{"Id": 1}], Record)


def test_to_dict_and_unpacking_give_plain_values(thing: Thing) -> None:
    assert json.loads(json.dumps(thing.to_dict())) == RAW
    assert dict(thing) == {**thing} == RAW


def test_to_dict_gives_a_copy_that_is_the_callers_to_change() -> None:
    record = Record({"list": [[1], {"a": [2]}], "object": {"b": {"c": [3]}}, "plain": 1})
    before = copy.deepcopy(record.raw)
    changed = record.to_dict()
    assert changed == before
    changed["list"][0].append(9)
    changed["list"][1]["a"].clear()
    changed["object"]["b"]["c"].append(9)
    changed["object"]["new"] = 9
    changed["list"].append(9)
    assert record.raw == before


def test_to_dict_copies_whatever_depth_was_read() -> None:
    deep: Any = []
    for _ in range(10_000):
        deep = {"a": [deep]}
    copied = Record({"deep": deep}).to_dict()["deep"]
    for _ in range(10_000):
        assert copied is not deep
        deep, copied = deep["a"][0], copied["a"][0]
    assert copied == []


@pytest.mark.parametrize(
    "duplicate", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))]
)
def test_copies_and_pickles_are_equal(thing: Thing, duplicate: Any) -> None:
    again = duplicate(thing)
    assert type(again) is Thing
    assert again == thing
    assert again.groups[0].id == 5
    assert duplicate(thing.groups) == thing.groups


def test_repr_is_short_and_shows_no_secrets() -> None:
    record = Thing(
        {"id": 1, "api_token": "hush", "Password": "hush", "text": "y" * 500, "list": [1]}
    )
    text = repr(record)
    assert text.startswith("Thing(id=1, api_token=***, Password=***, text='yyy")
    assert len(text) < 200
    assert "100 in all" in repr(RecordList([{}] * 100, Thing))
    assert repr(Thing(["x"])) == "Thing([1 items])"


def test_fields_are_completed(thing: Thing) -> None:
    assert {"id", "first_name", "unknown", "to_dict"} <= set(dir(thing))


def test_record_list_is_a_sequence(thing: Thing) -> None:
    groups = RecordList([{"Id": 1}, {"Id": 2}, {"Id": 3}], Group)
    assert [group.id for group in groups[1:]] == [2, 3]
    assert groups[-1].id == 3
    assert len(groups) == 3
    assert Group({"Id": 2}) in groups
    assert [group.id for group in reversed(groups)] == [3, 2, 1]


def test_class_of_another_module_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    import types

    for name in ("pack", "pack.shared", "pack.things"):
        monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
    sys.modules["pack.shared"].Group = Group  # type: ignore[attr-defined]

    class Holder(Record):
        __slots__ = ()
        __module__ = "pack.things"
        _schema_: ClassVar = {"group": ("group", "record", "shared.Group")}

    assert Holder({"group": {"Id": 9}}).group.id == 9
