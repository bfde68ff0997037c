"""Answers of Databases.

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


class DatabasesListItem(Record):
    """An item of `data`.

    The list: Databases.
    """

    __slots__ = ()

    id: int
    """Database ID."""
    name: str
    """Database name."""
    ui_tags: RecordList[str]
    """Tags."""
    groups: RecordList[_shared.AccessGroup]
    """Access groups. In some answers spelt `Groups`. The example has `Groups` with `Id` and `Name`;
    other lists have `groups` with `id` and `name`.
    """
    _schema_ = {
        "ui_tags": ("ui_tags", "list", "OpenRecord"),
        "groups": ("Groups", "list", "shared.AccessGroup", "groups"),
    }


class DatabasesGetResult(Record):
    """The database."""

    __slots__ = ()

    id: int
    """Database ID."""
    name: str
    """Database name."""
    suppress_id: int
    """ID of the suppression list of the database."""
    description: str
    """Database description."""


class DatabasesWipeResult(Record):
    """What was removed."""

    __slots__ = ()

    count_action: int
    """Number of removed actions of profiles."""
    count_profile: int
    """Number of removed profiles."""
