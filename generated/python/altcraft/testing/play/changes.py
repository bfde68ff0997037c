# Copied from templates/python/testing/play/changes.py by `altcraft-gen build`; changes made here are lost.
"""What calls changed, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..world.records import World

_VERBS = ("made", "changed", "removed")


class Changes:
    """Tells what changed in a world since it was last asked."""

    def __init__(self) -> None:
        self._before: dict[tuple[str, ...], tuple[int, ...]] = {}

    def of(self, world: World) -> str:
        """Return what changed, such as `profiles 1: 2 made, 1 changed`, or an empty text."""
        found: list[str] = []
        for name, collection in world.all():
            now = (collection.made, collection.changed, collection.removed)
            each = zip(now, self._before.get(name, (0, 0, 0)), _VERBS, strict=True)
            self._before[name] = now
            if counts := [f"{new - old} {verb}" for new, old, verb in each if new > old]:
                found.append(f"{' '.join(name)}: {', '.join(counts)}")
        return "; ".join(found)
