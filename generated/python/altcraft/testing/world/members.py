# Copied from templates/python/testing/world/members.py by `altcraft-gen build`; changes made here are lost.
"""Sets of members that stand beside the fields of a record, such as the emails of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._core.common.json_values import is_list

if TYPE_CHECKING:
    from collections.abc import Callable

    from .act import Act
    from .records import Record


def add_members(act: Act) -> dict[str, Any]:
    """Put members into a set of a record."""
    collection = act.world.read(*act.name)
    key, record = act.find(collection)
    members = _members(record, act.state["members"])
    values = _values(act)
    new = [one for one in dict.fromkeys(values) if one not in members]
    members.update(dict.fromkeys(new))
    collection.put(key, record)
    known, added = len(values) - len(new), len(new)
    each = dict.fromkeys(map(str, values), True)
    return act.answer(given=len(values), added=added, known=known, zero=0, each=each)


def remove_members(act: Act) -> dict[str, Any]:
    """Take members out of a set of a record."""
    collection = act.world.read(*act.name)
    key, record = act.find(collection)
    members = _members(record, act.state["members"])
    gone = [one for one in _values(act) if one in members]
    for one in gone:
        members.pop(one, None)
    collection.put(key, record)
    return act.answer(count=len(gone))


def clear_members(act: Act) -> dict[str, Any]:
    """Take all members out of a set of a record."""
    collection = act.world.read(*act.name)
    key, record = act.find(collection)
    members = _members(record, act.state["members"])
    count = len(members)
    members.clear()
    collection.put(key, record)
    return act.answer(count=count)


def check_member(act: Act) -> dict[str, Any]:
    """Tell whether a set of a record has a member, or another one a part of it."""
    _, record = act.find(act.world.read(*act.name))
    value = _values(act)[0]
    exact = value in _members(record, act.state["members"])
    part = act.state.get("part")
    in_part = False
    if part:
        in_part = str(value).rpartition(part["after"])[2] in _members(record, part["members"])
    return act.answer(matched=exact or in_part, exact=exact, part=in_part, never=False)


def members_of(record: Record, name: str) -> list[Any]:
    """Return the members of a set of a record."""
    return list(_members(record, name))


def _members(record: Record, name: str) -> dict[Any, None]:
    # Sets stand beside the fields under a name that no field has; answers show fields alone.
    members: dict[Any, None] = record.setdefault(f"~{name}", {})
    return members


def _values(act: Act) -> list[Any]:
    value = act.params.get(act.state["value"])
    return list(value) if is_list(value) else [value]


MEMBER_ACTIONS: dict[str, Callable[[Act], dict[str, Any]]] = {
    "add_members": add_members,
    "remove_members": remove_members,
    "clear_members": clear_members,
    "check_member": check_member,
}
