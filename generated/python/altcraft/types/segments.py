"""Answers of Segments.

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


class SegmentsAddResult(Record):
    """The new segment."""

    __slots__ = ()

    saved_id: int
    """Segment ID."""


class SegmentsUpdateResult(Record):
    """The changed segment."""

    __slots__ = ()

    saved_id: int
    """Segment ID."""


class SegmentsListItem(Record):
    """An item of `data`.

    The list: Segments.
    """

    __slots__ = ()

    id: int
    """Segment ID."""
    name: str
    """Segment name."""
    ui_tags: RecordList[str]
    """Tags."""
    groups: RecordList[_shared.AccessGroup]
    """Access groups. In some answers spelt `Groups`."""
    _schema_ = {
        "ui_tags": ("ui_tags", "list", "OpenRecord"),
        "groups": ("Groups", "list", "shared.AccessGroup", "groups"),
    }
