# Copied from templates/python/testing/profiles.py by `altcraft-gen build`; changes made here are lost.
"""What only profiles have: matching, uniqueness, merging, splitting, subscriptions.

The email of a profile is unique in its database. The matching modes, the codes 404, 409 and 435
and the updates of fields are documented; how `suspend` keeps the state before it is not, so
`unsuspend` makes `subscribed` of what is suspended.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from .._core.common.json_values import is_object
from . import matching
from . import profile_fields as fields
from .queries import matches
from .world import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .actions import Act
    from .world import Collection, Record

_BAD_REQUEST, _NOT_FOUND, _NOT_UNIQUE = 400, 404, 435
_OK = "Successful operation"
_FLAT = {
    "db_id",
    "matching",
    "resource_id",
    "trigger_id",
    "workflow_id",
    "field_name",
    "field_value",
}


def _there(act: Act, database: Any = None) -> Collection:
    return act.world.read("profiles", _database(act, database))


def _written(act: Act, database: Any = None) -> Collection:
    return act.world.written("profiles", _database(act, database))


def _database(act: Act, database: Any) -> str:
    params = act.params
    return str(database or params.get("db_id") or params.get("list_id") or params.get("id"))


def _found(act: Act) -> tuple[Collection, Any, Record]:
    profiles = _there(act)
    key = matching.find(profiles, act.params)
    record = profiles.get(key)
    if record is None:
        raise Refusal(_NOT_FOUND, "profile: not found")
    return profiles, key, record


def _save(act: Act, profiles: Collection, key: Any, record: Record) -> Any:
    """Write a profile, whose email no other one may have."""
    by_email = profiles.index("email", fields.email_of)
    for email in fields.email_of(record):
        if any(one != key for one in by_email.find(email)):
            raise Refusal(_NOT_UNIQUE, "email: another profile has it")
    if key is None:
        key = act.world.new_hex()
        record.setdefault("_createtime", act.world.now())
    profiles.put(key, record)
    return key


def _import(act: Act, params: Mapping[str, Any], data: Any, *, create: bool) -> Any:
    profiles = _written(act) if create else _there(act)
    key = matching.find(profiles, params)
    record = profiles.get(key)
    values = data if is_object(data) else {}
    if record is None:
        if not create or matching.mode_of(params) == "profile_id":
            raise Refusal(_NOT_FOUND, "profile: not found")
        record = matching.as_fields(params)
    key = _save(act, profiles, key, fields.changed(record, values))
    _into_segments(act, key)
    return key


def _into_segments(act: Act, key: Any) -> None:
    for name, is_in in (("add_to_segments", True), ("remove_from_segments", False)):
        for number in act.params.get(name) or ():
            segment = act.world.written("segments").get(number)
            if segment is None:
                continue
            members = segment.setdefault("~profiles", {})
            if is_in:
                members[key] = None
            else:
                members.pop(key, None)


def import_(act: Act) -> dict[str, Any]:
    """Change the profile that is found, or make one."""
    return {"profile_id": _import(act, act.params, act.params.get("data"), create=True)}


def update(act: Act) -> dict[str, Any]:
    """Change the profile that is found."""
    return {"profile_id": _import(act, act.params, act.params.get("data"), create=False)}


def add(act: Act) -> dict[str, Any]:
    """Make a profile without looking for one."""
    return {"profile_id": _add(act, act.params.get("data"))}


def _add(act: Act, data: Any) -> Any:
    values = data if is_object(data) else {}
    return _save(act, _written(act), None, fields.changed({}, values))


def _batch(act: Act, one: Callable[[Any], Any]) -> dict[str, Any]:
    results: list[Any] = []
    for item in act.params.get(act.spec["batch"]["items"]) or ():
        try:
            results.append({"error": 0, "error_text": _OK, "profile_id": one(item)})
        except Refusal as refusal:
            results.append({"error": refusal.code, "error_text": refusal.text})
    return {act.spec["batch"]["results"]: results}


def import_batch(act: Act) -> dict[str, Any]:
    """Change or make each profile of a batch."""
    params = act.params
    return _batch(act, lambda one: _import(act, _of_item(params, one), one, create=True))


def update_batch(act: Act) -> dict[str, Any]:
    """Change each profile of a batch."""
    params = act.params
    _there(act)
    return _batch(act, lambda one: _import(act, _of_item(params, one), one, create=False))


def _of_item(params: Mapping[str, Any], item: Any) -> Mapping[str, Any]:
    usual = params.get("matching", "email") == "email" and "resource_id" not in params
    if usual and is_object(item) and item.get("email"):
        return {"email": item["email"]}  # the usual case, without looking at the rest
    return matching.of_item(params, item if is_object(item) else {})


def add_batch(act: Act) -> dict[str, Any]:
    """Make each profile of a batch."""
    return _batch(act, lambda one: _add(act, one))


def import_flat(act: Act) -> str:
    """Change or make a profile whose fields stand beside the other parameters."""
    params = act.params
    data = {name: one for name, one in params.items() if name not in _FLAT}
    resource = params.get("resource_id")
    for channel, name in (("email", "email"), ("sms", "phone")):
        if resource and params.get(name):
            number = int(resource) if str(resource).isdecimal() else resource
            one = {"resource_id": number, "channel": channel, name: params[name]}
            data.setdefault("subscriptions", []).append(one)
    return f"Successfully added {_import(act, params, data, create=True)}"


def get(act: Act) -> dict[str, Any]:
    """Return the profile that is found."""
    _, key, record = _found(act)
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

    return act.page_of(_there(act), wanted if query else None, show)


def delete(act: Act) -> dict[str, Any]:
    """Remove the profile that is found."""
    profiles, key, _ = _found(act)
    profiles.remove(key)
    return {"data": {"profile_id": key}}


def wipe(act: Act) -> dict[str, Any]:
    """Remove all profiles of a database."""
    return act.answer(count=_there(act).clear(), zero=0)


def _end(act: Act, key: Any, *, create: bool) -> tuple[Collection, Any, Record]:
    """Return the profile at an end of a merge or split."""
    ours = {name: act.params[name] for name in ("matching", "field_name") if name in act.params}
    params = {**ours, **key}
    profiles = _written(act, params.get("db_id")) if create else _there(act, params.get("db_id"))
    found = matching.find(profiles, params)
    record = profiles.get(found)
    if record is None and not create:
        raise Refusal(_NOT_FOUND, "profile: not found")
    return profiles, found, matching.as_fields(params) if record is None else record


def merge(act: Act) -> dict[str, Any]:
    """Copy the sources into the destination; their emails become `localhost`."""
    sources = [_end(act, one, create=False) for one in act.params["source"]]
    profiles, key, target = _end(act, act.params["destination"], create=True)
    for collection, source_key, source in sources:
        target = {**_carried(act, source), **target, **_subscribed(act, source, target)}
        collection.put(source_key, {**source, "email": fields.NO_EMAIL})
    _save(act, profiles, key, fields.changed(target, act.params.get("data") or {}))
    return {}


def split(act: Act) -> dict[str, Any]:
    """Copy the source to each destination."""
    _, _, source = _end(act, act.params["source"], create=False)
    for one in act.params["destination"]:
        profiles, key, target = _end(act, one, create=True)
        copied = {**_carried(act, source), **target, **_subscribed(act, source, target)}
        if key is None and "email" not in target:
            copied.pop("email", None)
        _save(act, profiles, key, fields.changed(copied, act.params.get("data") or {}))
    return {}


def _carried(act: Act, source: Record) -> Record:
    kept = {name: deepcopy(one) for name, one in source.items() if name != "subscriptions"}
    return kept if kept.get("email") != fields.NO_EMAIL else {**kept, "email": fields.NO_EMAIL}


def _subscribed(act: Act, source: Record, target: Record) -> Record:
    if act.params.get("subscriptions") is False:
        return {}
    both = fields.changed(target, {"subscriptions": fields.subscriptions_of(source)})
    return {"subscriptions": both["subscriptions"]} if both["subscriptions"] else {}


def _owner(act: Act) -> tuple[Collection, Any, Record]:
    profiles, key = _there(act), act.params["profile_id"]
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
        _there(act),
        lambda _, record: any(mine(record)),
        lambda key, record: [{"db_id": database, "profile_id": key, **one} for one in mine(record)],
    )
    page["data"] = deepcopy([one for several in page["data"] for one in several])
    return page


def _each_subscription(act: Act, before: str, after: str) -> int:
    profiles, count = _there(act), 0
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


def _each_profile(act: Act, *, suspended: bool) -> int:
    profiles, count = _there(act), 0
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
    "import": import_,
    "import_batch": import_batch,
    "import_flat": import_flat,
    "add": add,
    "add_batch": add_batch,
    "update": update,
    "update_batch": update_batch,
    "get": get,
    "list": list_,
    "delete": delete,
    "merge": merge,
    "split": split,
    "wipe": wipe,
    "suspend": suspend,
    "unsuspend": unsuspend,
    "set_subscription": set_subscription,
    "get_subscription": get_subscription,
    "delete_subscription": delete_subscription,
    "undelete_subscription": undelete_subscription,
    "list_subscriptions": list_subscriptions,
    "list_all_subscriptions": list_all_subscriptions,
    "suspend_subscriptions": suspend_subscriptions,
    "unsuspend_subscriptions": unsuspend_subscriptions,
}
