# Copied from templates/python/testing/profiles/subscriptions.py by `altcraft-gen build`; changes made here are lost.
"""The subscriptions of profiles."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from ..world.records import Refusal
from . import fields
from .stored import there

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..world.act import Act
    from ..world.records import Collection, Record


_BAD_REQUEST, _NOT_FOUND = 400, 404


def _owner(act: Act) -> tuple[Collection, Any, Record]:
    profiles, key = there(act), act.params["profile_id"]
    record = profiles.get(key)
    if record is None:
        raise Refusal(_NOT_FOUND, "profile: not found")
    return profiles, key, record


def _subscription(act: Act, record: Record) -> dict[str, Any]:
    wanted = fields.identity_of(act.params)
    for one in fields.subscriptions_of(record):
        if fields.identity_of(one) == wanted:
            return one
    raise Refusal(_NOT_FOUND, "subscription: not found")


_OF_SUBSCRIPTION = (
    "resource_id", "channel", *fields.CONTACTS, "status", "priority", "custom_fields", "cats",
)  # fmt: skip


def set_subscription(act: Act) -> dict[str, Any]:
    """Write a subscription of a profile."""
    profiles, key, record = _owner(act)
    sent = {name: act.params[name] for name in _OF_SUBSCRIPTION if name in act.params}
    profiles.put(key, fields.changed(record, {"subscriptions": [sent]}))
    return {}


def get_subscription(act: Act) -> dict[str, Any]:
    """Return a subscription of a profile."""
    _, _, record = _owner(act)
    return {"data": deepcopy(_subscription(act, record))}


def list_subscriptions(act: Act) -> dict[str, Any]:
    """Return the subscriptions of a profile."""
    _, _, record = _owner(act)
    return {"data": deepcopy(fields.subscriptions_of(record))}


def _mark(act: Act, *, deleted: bool) -> dict[str, Any]:
    profiles, key, record = _owner(act)
    found = _subscription(act, record)
    marked = [
        {**one, "is_delete": deleted} if one is found else one
        for one in fields.subscriptions_of(record)
    ]
    profiles.put(key, {**record, "subscriptions": marked})
    return {}


def delete_subscription(act: Act) -> dict[str, Any]:
    """Mark a subscription as deleted."""
    return _mark(act, deleted=True)


def undelete_subscription(act: Act) -> dict[str, Any]:
    """Take the mark off."""
    return _mark(act, deleted=False)


def list_all_subscriptions(act: Act) -> dict[str, Any]:
    """Return the subscriptions to a resource, of the profiles of a page."""
    params = act.params
    database = params.get("db_id")
    if database is None:
        raise Refusal(_BAD_REQUEST, "db_id: the platform for tests needs it")

    def mine(record: Record) -> Iterator[dict[str, Any]]:
        for one in fields.subscriptions_of(record):
            names = [name for name in ("channel", "status") if params.get(name)]
            if one.get("resource_id") == params.get("resource_id") and all(
                one.get(name) == params[name] for name in names
            ):
                yield one

    page = act.page_of(
        there(act),
        lambda _, record: any(mine(record)),
        lambda key, record: [{"db_id": database, "profile_id": key, **one} for one in mine(record)],
    )
    page["data"] = deepcopy([one for several in page["data"] for one in several])
    return page


def _each_subscription(act: Act, before: str, after: str) -> int:
    profiles, count = there(act), 0
    chosen = {name: act.params[name] for name in ("channel", "resource_id") if name in act.params}
    for key, record in profiles.items():
        new: list[Any] = []
        for one in fields.subscriptions_of(record):
            mine = one.get("status") == before and all(
                one.get(name) == value for name, value in chosen.items()
            )
            count += mine
            new.append({**one, "status": after} if mine else one)
        if new:
            profiles.put(key, {**record, "subscriptions": new})
    return count


def suspend_subscriptions(act: Act) -> dict[str, Any]:
    """Suspend what is subscribed."""
    return act.answer(count=_each_subscription(act, "subscribed", "suspended"))


def unsuspend_subscriptions(act: Act) -> dict[str, Any]:
    """Subscribe what is suspended."""
    return act.answer(count=_each_subscription(act, "suspended", "subscribed"))


SUBSCRIPTION_ACTIONS: dict[str, Callable[[Act], Any]] = {
    "set_subscription": set_subscription,
    "get_subscription": get_subscription,
    "delete_subscription": delete_subscription,
    "undelete_subscription": undelete_subscription,
    "list_subscriptions": list_subscriptions,
    "list_all_subscriptions": list_all_subscriptions,
    "suspend_subscriptions": suspend_subscriptions,
    "unsuspend_subscriptions": unsuspend_subscriptions,
}
