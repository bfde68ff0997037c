"""Profiles that are merged into one, and one that is split into several."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from ..world.records import Refusal
from . import fields, matching
from .stored import save, there, written

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..world.act import Act
    from ..world.records import Collection, Record


_NOT_FOUND = 404


def _end(act: Act, key: Any, *, create: bool) -> tuple[Collection, Any, Record]:
    """Return the profile at an end of a merge or split."""
    ours = {name: act.params[name] for name in ("matching", "field_name") if name in act.params}
    params = {**ours, **key}
    profiles = written(act, params.get("db_id")) if create else there(act, params.get("db_id"))
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
    save(act, profiles, key, fields.changed(target, act.params.get("data") or {}))
    return {}


def split(act: Act) -> dict[str, Any]:
    """Copy the source to each destination."""
    _, _, source = _end(act, act.params["source"], create=False)
    for one in act.params["destination"]:
        profiles, key, target = _end(act, one, create=True)
        copied = {**_carried(act, source), **target, **_subscribed(act, source, target)}
        if key is None and "email" not in target:
            copied.pop("email", None)
        save(act, profiles, key, fields.changed(copied, act.params.get("data") or {}))
    return {}


def _carried(act: Act, source: Record) -> Record:
    kept = {name: deepcopy(one) for name, one in source.items() if name != "subscriptions"}
    return kept if kept.get("email") != fields.NO_EMAIL else {**kept, "email": fields.NO_EMAIL}


def _subscribed(act: Act, source: Record, target: Record) -> Record:
    if act.params.get("subscriptions") is False:
        return {}
    both = fields.changed(target, {"subscriptions": fields.subscriptions_of(source)})
    return {"subscriptions": both["subscriptions"]} if both["subscriptions"] else {}


UNION_ACTIONS: dict[str, Callable[[Act], Any]] = {
    "merge": merge,
    "split": split,
}
