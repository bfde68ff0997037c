# Copied from templates/python/testing/profiles/fields.py by `altcraft-gen build`; changes made here are lost.
"""Profiles as records: their indices, the functional updates of fields, their subscriptions."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, TypeGuard

from ..._core.common.json_values import is_list, is_object
from ..world.records import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..world.records import Record

_BAD_REQUEST = 400
_ACTIONS = ("set", "unset", "incr", "add", "delete", "upsert")
CONTACTS = ("email", "phone", "provider", "subscription_id", "cc_data")
NO_EMAIL = "localhost"  # stands for no address


def email_of(record: Record) -> Iterator[str]:
    """Yield the email of the profile itself, in small letters."""
    email = record.get("email")
    if isinstance(email, str) and email not in ("", NO_EMAIL):
        yield email.lower()


def phones_of(record: Record) -> Iterator[str]:
    """Yield the phones of the profile itself."""
    yield from _texts(record.get("phones"))


def emails_of_subscriptions(record: Record) -> Iterator[str]:
    """Yield the emails of the subscriptions, in small letters."""
    for one in subscriptions_of(record):
        if isinstance(email := contact_of(one, "email"), str):
            yield email.lower()


def phones_of_subscriptions(record: Record) -> Iterator[str]:
    """Yield the phones of the subscriptions."""
    for one in subscriptions_of(record):
        if isinstance(phone := contact_of(one, "phone"), str):
            yield phone


def pushes_of(record: Record) -> Iterator[tuple[Any, Any]]:
    """Yield provider and ID of the push subscriptions."""
    for one in subscriptions_of(record):
        if identifier := contact_of(one, "subscription_id"):
            yield contact_of(one, "provider"), identifier


def subscriptions_of(record: Record) -> list[dict[str, Any]]:
    """Return the subscriptions of a profile."""
    found = record.get("subscriptions")
    return [one for one in found if is_object(one)] if is_list(found) else []


def contact_of(subscription: Mapping[str, Any], name: str) -> Any:
    """Return a part of the contact, which stands in the subscription or in its `<channel>_data`."""
    if name in subscription:
        return subscription[name]
    for key, inner in subscription.items():
        if key.endswith("_data") and key != "cc_data" and is_object(inner) and name in inner:
            return inner[name]
    return None


def identity_of(subscription: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return what tells a subscription of a profile from its others."""
    contacts = (str(contact_of(subscription, name)) for name in CONTACTS)
    return (subscription.get("resource_id"), channel_of(subscription), *contacts)


def channel_of(subscription: Mapping[str, Any]) -> Any:
    """Return the channel; email if none is named and nothing else is there."""
    return subscription.get("channel", "email")


def changed(record: Record, values: Mapping[str, Any]) -> Record:
    """Return a profile with values written and functional updates done.

    Raises:
        Refusal: An update does not fit the field.
    """
    new = dict(record)
    for name, value in values.items():
        if name in ("id", "_id", "profile_id"):
            continue
        if name == "subscriptions":
            new[name] = _joined(new.get(name), value)
        elif name in ("phones", "phone"):
            new["phones"] = list(_texts(value))
        elif is_object(value) and value.get("action") in _ACTIONS:
            _do(new, name, value)
        else:
            new[name] = deepcopy(value)
    return new


def _do(record: Record, name: str, update: Mapping[str, Any]) -> None:
    action, value, before = update["action"], deepcopy(update.get("value")), record.get(name)
    if action == "set":
        record[name] = value
    elif action == "unset":
        if name == "email":
            raise Refusal(_BAD_REQUEST, "email: it cannot be unset")
        record.pop(name, None)
    elif action == "incr":
        before = 0 if before is None else before
        if not (_is_number(value) and _is_number(before)):
            raise Refusal(_BAD_REQUEST, f"{name}: `incr` needs numbers")
        record[name] = before + value
    elif action == "upsert":
        record[name] = _upserted(before, str(update.get("submatch", "")), value)
    else:
        given = value if is_list(value) else [value]
        there = list(before) if is_list(before) else []
        if action == "add":
            record[name] = there + [one for one in given if one not in there]
        else:
            record[name] = [one for one in there if one not in given]


def _upserted(value: Any, path: str, new: Any) -> Any:
    """Return a value with another one at a path; lists get it in each element that has it."""
    first, _, rest = path.partition(".")
    if is_list(value):
        return [
            _upserted(one, path, new) if is_object(one) and first in one else one for one in value
        ]
    result = dict(value) if is_object(value) else {}
    result[first] = _upserted(result.get(first), rest, new) if rest else new
    return result


def _joined(before: Any, new: Any) -> list[Any]:
    """Return subscriptions with those that are sent written over what they are about."""
    if is_object(new) and "value" in new:
        new = new["value"]
    result = {identity_of(one): one for one in before or () if is_object(one)}
    for one in new if is_list(new) else ():
        if not is_object(one):
            continue
        plain = {name: _plain(value) for name, value in one.items()}
        fresh = {"status": "subscribed", "priority": 0, "is_delete": False}
        result[identity_of(plain)] = {**fresh, **result.get(identity_of(plain), {}), **plain}
    return list(result.values())


def _plain(value: Any) -> Any:
    is_update = is_object(value) and value.get("action") == "set"
    return deepcopy(value["value"] if is_update else value)


def _texts(value: Any) -> Iterator[str]:
    for one in value if is_list(value) else [value]:
        if isinstance(one, str) and one:
            yield one


def _is_number(value: Any) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
