"""What only profiles have: matching, uniqueness, merging, splitting, subscriptions.

The email of a profile is unique in its database. The matching modes, the codes 404, 409 and 435
and the updates of fields are documented; how `suspend` keeps the state before it is not, so
`unsuspend` makes `subscribed` of what is suspended.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from ..world.queries import matches
from .imports import IMPORT_ACTIONS
from .stored import found, there
from .subscriptions import SUBSCRIPTION_ACTIONS
from .unions import UNION_ACTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..world.act import Act
    from ..world.records import Record


def get(act: Act) -> dict[str, Any]:
    """Return the profile that is found."""
    _, key, record = found(act)
    return {"data": {"id": key, "db_id": act.params.get("db_id"), **deepcopy(record)}}


def list_(act: Act) -> dict[str, Any]:
    """Return a page of profiles."""
    query: Mapping[str, Any] = act.params.get("query") or {}
    wanted_fields = act.params.get("fields")

    def show(key: Any, record: Record) -> dict[str, Any]:
        whole = {"id": key, **record}
        if wanted_fields:
            whole = {name: one for name, one in whole.items() if name in ("id", *wanted_fields)}
        return deepcopy(whole)

    def wanted(key: Any, record: Record) -> bool:
        return matches({"_id": key, "id": key, **record}, query)

    return act.page_of(there(act), wanted if query else None, show)


def delete(act: Act) -> dict[str, Any]:
    """Remove the profile that is found."""
    profiles, key, _ = found(act)
    profiles.remove(key)
    return {"data": {"profile_id": key}}


def wipe(act: Act) -> dict[str, Any]:
    """Remove all profiles of a database."""
    return act.answer(count=there(act).clear(), zero=0)


def _each_profile(act: Act, *, suspended: bool) -> int:
    profiles, count = there(act), 0
    for key, record in profiles.items():
        if bool(record.get("~suspended")) != suspended:
            profiles.put(key, {**record, "~suspended": suspended})
            count += 1
    return count


def suspend(act: Act) -> dict[str, Any]:
    """Suspend all profiles of a database."""
    return act.answer(count=_each_profile(act, suspended=True), ok="Ok")


def unsuspend(act: Act) -> dict[str, Any]:
    """Undo it."""
    return act.answer(count=_each_profile(act, suspended=False), ok="Ok")


PROFILE_ACTIONS: dict[str, Callable[[Act], Any]] = {
    "get": get,
    "list": list_,
    "delete": delete,
    "wipe": wipe,
    "suspend": suspend,
    "unsuspend": unsuspend,
    **IMPORT_ACTIONS,
    **UNION_ACTIONS,
    **SUBSCRIPTION_ACTIONS,
}
