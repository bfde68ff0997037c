# Copied from templates/python/testing/profiles/imports.py by `altcraft-gen build`; changes made here are lost.
"""Profiles that are made or changed, one by one, in batches and flat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._core.common.json_values import is_object
from ..world.records import Refusal
from . import fields, matching
from .stored import save, there, written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..world.act import Act


_NOT_FOUND = 404
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


def _import(act: Act, params: Mapping[str, Any], data: Any, *, create: bool) -> Any:
    profiles = written(act) if create else there(act)
    values = data if is_object(data) else {}
    if matching.mode_of(params) == "email" and not params.get("email") and values.get("email"):
        params = {**params, "email": values["email"]}  # the usual mode takes it from the fields
    key = matching.find(profiles, params)
    record = profiles.get(key)
    if record is None:
        if not create or matching.mode_of(params) == "profile_id":
            raise Refusal(_NOT_FOUND, "profile: not found")
        record = matching.as_fields(params)
    key = save(act, profiles, key, fields.changed(record, values))
    _into_segments(act, key)
    return key


def _into_segments(act: Act, key: Any) -> None:
    for name, is_in in (("add_to_segments", True), ("remove_from_segments", False)):
        for number in act.params.get(name) or ():
            segments = act.world.written("segments")
            segment = segments.get(number)
            if segment is None:
                continue
            members = segment.setdefault("~profiles", {})
            if is_in:
                members[key] = None
            else:
                members.pop(key, None)
            segments.put(number, segment)


def import_(act: Act) -> dict[str, Any]:
    """Change the profile that is found, or make one."""
    data = act.params.get("data")
    return {"profile_id": _import(act, matching.of_import(act.params, data), data, create=True)}


def update(act: Act) -> dict[str, Any]:
    """Change the profile that is found."""
    return {"profile_id": _import(act, act.params, act.params.get("data"), create=False)}


def add(act: Act) -> dict[str, Any]:
    """Make a profile without looking for one."""
    return {"profile_id": _add(act, act.params.get("data"))}


def _add(act: Act, data: Any) -> Any:
    values = data if is_object(data) else {}
    return save(act, written(act), None, fields.changed({}, values))


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
    there(act)
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


IMPORT_ACTIONS: dict[str, Callable[[Act], Any]] = {
    "import": import_,
    "import_batch": import_batch,
    "import_flat": import_flat,
    "add": add,
    "add_batch": add_batch,
    "update": update,
    "update_batch": update_batch,
}
