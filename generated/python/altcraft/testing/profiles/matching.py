# Copied from templates/python/testing/profiles/matching.py by `altcraft-gen build`; changes made here are lost.
"""How the platform finds a profile: the matching modes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._core.common.json_values import is_list, is_object
from ..world.records import Refusal
from . import fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..world.records import Collection, Record

_BAD_REQUEST = 400
_AMBIGUOUS = 409

_INDICES: dict[str, Callable[[Record], Iterable[Any]]] = {
    "email": fields.email_of,
    "email_sub": fields.emails_of_subscriptions,
    "phone": fields.phones_of,
    "phone_sub": fields.phones_of_subscriptions,
    "push": fields.pushes_of,
}
# What each mode looks into: the parameter with the value, and the indices.
_MODES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "email": (("email", ("email", "email_sub")),),
    "email_profile": (("email", ("email",)),),
    "email_sub": (("email", ("email_sub",)),),
    "phone": (("phone", ("phone", "phone_sub")),),
    "phone_sub": (("phone", ("phone_sub",)),),
    "email_phone": (("email", ("email", "email_sub")), ("phone", ("phone", "phone_sub"))),
    "email_phone_sub": (("email", ("email_sub",)), ("phone", ("phone_sub",))),
}
MODES = (*_MODES, "profile_id", "push_sub", "custom", "custom_sub")


def mode_of(params: Mapping[str, Any]) -> str:
    """Return the matching mode of a request; without one it is email, or the ID alone."""
    mode = params.get("matching")
    if mode is None:
        return "profile_id" if params.get("profile_id") and not params.get("email") else "email"
    return str(mode)


def find(profiles: Collection, params: Mapping[str, Any]) -> Any:
    """Return the key of the profile that a request means, or None.

    Raises:
        Refusal: The values of the mode are missing, or more than one profile matches.
    """
    found = _found(profiles, mode_of(params), params)
    if len(found) > 1:
        raise Refusal(_AMBIGUOUS, "more than one profile matches")
    return found[0] if found else None


def of_item(params: Mapping[str, Any], item: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters that find an item of a batch: what it holds goes before the rest."""
    phones = item.get("phones")
    first = phones[0] if is_list(phones) and phones else phones
    values = {
        "email": item.get("email"),
        "phone": item.get("phone", first),
        "profile_id": item.get("profile_id", item.get("id", item.get("_id"))),
        "field_value": item.get(str(params.get("field_name"))),
    }
    for one in fields.subscriptions_of(dict(item)):
        for name in ("email", "phone", "provider", "subscription_id"):
            if values.get(name) is None:
                values[name] = fields.contact_of(one, name)
    return {**params, **{name: one for name, one in values.items() if one is not None}}


def of_import(params: Mapping[str, Any], data: Any) -> Mapping[str, Any]:
    """Return the parameters that find the profile of an import.

    Programs in use search by the email that stands in the profile's fields alone.
    """
    alone = mode_of(params) == "email" and not params.get("email")
    email = data.get("email") if alone and is_object(data) else None
    return {**params, "email": email} if email else params


def as_fields(params: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a new profile has because it was searched for by it."""
    mode = mode_of(params)
    result: dict[str, Any] = {}
    if mode in ("email", "email_profile", "email_phone") and params.get("email"):
        result["email"] = params["email"]
    if mode in ("phone", "email_phone") and params.get("phone"):
        result["phones"] = [params["phone"]]
    if mode == "custom" and params.get("field_name"):
        result[params["field_name"]] = params.get("field_value")
    return result


def _found(profiles: Collection, mode: str, params: Mapping[str, Any]) -> list[Any]:
    if mode == "profile_id":
        key = _needed(params, "profile_id")
        return [key] if key in profiles else []
    if mode == "push_sub":
        value: Any = (_needed(params, "provider"), _needed(params, "subscription_id"))
        return _lookup(profiles, "push", value)
    if mode in ("custom", "custom_sub", "field_name"):
        name = str(_needed(params, "field_name"))
        value = _needed(params, "field_value")
        if mode == "custom_sub":
            index = profiles.index(f"custom_sub.{name}", lambda one: _in_subscriptions(one, name))
        else:
            index = profiles.index(f"custom.{name}", lambda one: _as_texts(one.get(name)))
        return index.find(str(value))
    if mode not in _MODES:
        raise Refusal(_BAD_REQUEST, f"matching: there is no mode {mode!r}")
    wanted = [(name, indices) for name, indices in _MODES[mode] if params.get(name)]
    if not wanted:
        raise Refusal(_BAD_REQUEST, f"{_MODES[mode][0][0]} is missing")
    found: dict[Any, None] = {}
    for name, indices in wanted:
        value = params[name].lower() if name == "email" else params[name]
        for its_index in indices:
            for key in _lookup(profiles, its_index, value):
                if not its_index.endswith("_sub") or _in_resource(profiles, key, params, name):
                    found[key] = None
    return list(found)


def _lookup(profiles: Collection, name: str, value: Any) -> list[Any]:
    return profiles.index(name, _INDICES[name]).find(value)


def _in_resource(profiles: Collection, key: Any, params: Mapping[str, Any], name: str) -> bool:
    """Tell whether a subscription with the contact is one to the resource that is searched in."""
    resource = params.get("resource_id")
    if resource is None:
        return True
    value = str(params[name]).lower()
    return any(
        str(one.get("resource_id")) == str(resource)
        and str(fields.contact_of(one, name)).lower() == value
        for one in fields.subscriptions_of(profiles.get(key) or {})
    )


def _needed(params: Mapping[str, Any], name: str) -> Any:
    value = params.get(name)
    if value in (None, ""):
        raise Refusal(_BAD_REQUEST, f"{name} is missing")
    return value


def _as_texts(value: Any) -> list[str]:
    if is_list(value):
        return [str(one) for one in value]
    if value is None or is_object(value):
        return []
    return [str(value)]


def _in_subscriptions(record: Record, name: str) -> list[str]:
    found: list[str] = []
    for one in fields.subscriptions_of(record):
        custom = one.get("custom_fields")
        if is_object(custom) and name in custom:
            found.append(str(custom[name]))
    return found
