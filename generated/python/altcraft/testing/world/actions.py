# Copied from templates/python/testing/world/actions.py by `altcraft-gen build`; changes made here are lost.
"""What calls do to collections of the world, as the `state` of their operation says.

Each action takes an `Act` and returns the answer without its envelope. Nothing here knows an
operation by name: the data names the collection, the key and what is answered.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from ..._core.common.json_values import is_object
from .act import NOT_FOUND, has_all
from .members import MEMBER_ACTIONS
from .records import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .act import Act
    from .records import Record


def create(act: Act) -> dict[str, Any]:
    """Make a record with a new number."""
    collection = act.world.written(*act.name)
    key = collection.next_number()
    collection.put(key, {act.key_name: key, **act.sent(act.params), **act.sets()})
    return act.answer(key=key)


def read(act: Act) -> dict[str, Any]:
    """Return a record."""
    _, record = act.find(act.world.read(*act.name))
    shown = act.shown(record)
    payload = act.spec["payload"]
    return {payload: shown} if payload else shown


def list_(act: Act) -> dict[str, Any]:
    """Return a page of records."""
    collection = act.world.read(*act.name)
    chosen = {name: act.params[name] for name in act.state.get("filters", ()) if name in act.params}
    only = act.state.get("only")
    if only:
        _key, record = act.find(collection)
        return {act.spec["payload"]: [act.shown(record)]}
    needs = bool(chosen or act.state.get("where"))

    def wanted(key: Any, record: Record) -> bool:
        return act.sees(key, record) and has_all(record, chosen)

    return act.page_of(collection, wanted if needs else None, lambda _, one: act.shown(one))


def change(act: Act) -> dict[str, Any]:
    """Change the fields of a record that are sent."""
    collection = act.world.read(*act.name)
    key, record = act.find(collection)
    new = dict(record)
    if within := act.state.get("within"):
        (name, param), *_ = within.items()
        values = {**act.sent(act.params), **act.sets()}
        for one in (param, within["by"]):
            values.pop(one, None)
        new[name] = [dict(one) for one in record.get(name) or ()]
        parts = [one for one in new[name] if one.get(within["by"]) == act.params[param]]
        if not parts:
            raise Refusal(NOT_FOUND, f"{act.params[param]}: not found")
        for one in parts:
            one.update(values)
    else:
        new.update(act.sent(act.params) | act.sets())
    collection.put(key, new)
    return act.answer(key=key)


def delete(act: Act) -> dict[str, Any]:
    """Remove a record."""
    collection = act.world.read(*act.name)
    key, _ = act.find(collection)
    collection.remove(key)
    return act.answer(key=key)


def delete_many(act: Act) -> dict[str, Any]:
    """Remove the records that exist of those that are named."""
    collection = act.world.read(*act.name)
    keys = list(act.params.get(act.state["keys"]) or ())
    numbers = collection.index("id", lambda one: [one.get("id")])
    for number in act.params.get(act.state.get("other_keys", "")) or ():
        keys += numbers.find(number)
    there = [key for key in dict.fromkeys(keys) if key in collection]
    for key in there:
        collection.remove(key)
    return act.answer(count=len(there))


def clone(act: Act) -> dict[str, Any]:
    """Make a record like another one."""
    collection = act.world.read(*act.name)
    _, record = act.find(collection)
    key = collection.next_number()
    collection.put(key, {**deepcopy(record), **act.sent(act.params), act.key_name: key})
    return act.answer(key=key)


def put(act: Act) -> dict[str, Any]:
    """Make a record, or change the one that has the key already."""
    values = act.params.get(act.state["item"])
    _put(act, act.params[act.key_name], values if is_object(values) else {})
    return act.answer(key=act.params[act.key_name])


def put_many(act: Act) -> dict[str, Any]:
    """Make records, or change those that have the keys already."""
    added = 0
    items = [one for one in act.params.get(act.state["items"]) or () if is_object(one)]
    for item in items:
        if item.get(act.key_name) is not None:
            added += _put(act, item[act.key_name], item)
    return act.answer(given=len(items), added=added, known=len(items) - added, zero=0)


def _put(act: Act, key: Any, values: Mapping[str, Any]) -> bool:
    collection = act.world.written(*act.name)
    record = collection.get(key)
    is_new = record is None
    now = act.world.now()
    if record is None:
        record = {"id": collection.next_number(), act.key_name: key, "create_time": now}
    collection.put(key, {**record, **act.sent(values), "update_time": now})
    return is_new


def insert_many(act: Act) -> dict[str, Any]:
    """Make records of keys; one that exists is refused."""
    collection = act.world.written(*act.name)
    refusal = act.state["refusal"]
    results: list[Any] = []
    added = 0
    items: list[Any] = act.params.get(act.state["items"]) or []
    scope = {one: act.params.get(one) for one in act.state.get("scope", ())}
    for item in items:
        if item in collection:
            code, text = refusal["code"], refusal["text"]
        else:
            collection.put(item, {act.key_name: item, **scope, **act.sets()})
            code, text, added = 0, "", added + 1
        results.append({act.key_name: item, "error": code, "error_text": text})
    answer = act.answer(given=len(items), added=added, known=len(items) - added, zero=0)
    return answer | {act.spec["batch"]["results"]: results}


ACTIONS: dict[str, Callable[[Act], dict[str, Any]]] = {
    "create": create,
    "read": read,
    "list": list_,
    "change": change,
    "delete": delete,
    "delete_many": delete_many,
    "clone": clone,
    "put": put,
    "put_many": put_many,
    "insert_many": insert_many,
    **MEMBER_ACTIONS,
}
