# Copied from templates/python/testing/play/seeds.py by `altcraft-gen build`; changes made here are lost.
"""Data to begin with: what the documentation's examples of lists show, and a few profiles."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..fake import FakePlatform

_NAMES = ("Ann", "Ben", "Cleo", "Dan", "Eve")


def plant(platform: FakePlatform) -> None:
    """Put data into the world of a platform."""
    world = platform.world
    for spec in platform.operations.values():
        state: dict[str, Any] = spec.get("state") or {}
        is_list = state.get("does") == "list" and "subject" not in state
        if not is_list or state.get("scope") or not spec.get("paging"):
            continue
        collection = world.written(state["collection"])
        for item in spec["example"]["response"].get(spec["paging"]["items"]) or ():
            key = item.get("id", item.get("external_id"))
            if key is not None and key not in collection:
                collection.put(key, {**deepcopy(item), **state.get("where", {})})
    profiles = world.written("profiles", "1")
    for name in _NAMES:
        email = f"{name.lower()}@example.com"
        one = {"resource_id": 1, "channel": "email", "email": email, "status": "subscribed"}
        profiles.put(world.new_hex(), {"email": email, "_fname": name, "subscriptions": [one]})
