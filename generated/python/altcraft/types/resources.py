"""Answers of Resources.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.answers.records import Record, RecordList
from .._core.common.lazy import LazyModule

if TYPE_CHECKING:
    from ..types import shared as _shared
else:
    _shared = LazyModule("types.shared")


class ResourcesListItem(Record):
    """An item of `data`.

    The list: Resources.
    """

    __slots__ = ()

    id: int
    """Resource ID."""
    name: str
    """Resource name."""
    groups: RecordList[_shared.AccessGroup]
    """Access groups."""
    _schema_ = {"groups": ("groups", "list", "shared.AccessGroup")}


class ResourcesGetResult(Record):
    """The resource."""

    __slots__ = ()

    channels: RecordList[str]
    """Channels that are switched on. In some answers spelt `channel`."""
    dbs_ids: RecordList[int]
    """IDs of the attached databases."""
    id: int
    """Resource ID."""
    name: str
    """Resource name."""
    trk_domain: str
    """Domain that tracks the actions of subscribers."""
    url: str
    """Address of the resource. Format: `uri`."""
    _schema_ = {
        "channels": ("channels", "list", "OpenRecord", "channel"),
        "dbs_ids": ("dbs_ids", "list", "OpenRecord"),
    }
