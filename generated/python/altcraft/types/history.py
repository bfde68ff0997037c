"""Answers of Action history.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.answers.records import Record, RecordList
from .._core.common.lazy import LazyModule

if TYPE_CHECKING:
    from ..types import shared as _shared
else:
    _shared = LazyModule("types.shared")


class HistoryListItem(Record):
    """An item of `data`.

    The list: Events of the period.
    """

    __slots__ = ()

    xxh: str
    """Hash of the profile."""
    profile_id: str
    """Profile ID."""
    email: str
    """Email address of the profile."""
    list_id: int
    """Database ID."""
    action: str
    """What happened. Among the values: `send`; `web_version_save`."""
    count: int
    """How many times it happened."""
    datetime: str
    """When it happened."""
    message_id: int
    """Message ID."""
    campaign_id: int
    """Mailing ID."""
    event_id: str
    """Event ID."""
    smid: str
    """Identifier of the sent message."""
    campaign_name: str
    """Mailing name."""
    message_name: str
    """Message name."""
    subscription: _shared.HistorySubscription
    """Subscription that the event belongs to."""
    channel: str
    """Channel of the event."""
    subscriptions: RecordList[_shared.HistorySubscription]
    """Subscriptions of the profile."""
    fields: dict[str, Any]
    """The profile fields that were asked for; in CSV a string of JSON."""
    _schema_ = {
        "subscription": ("subscription", "record", "shared.HistorySubscription"),
        "subscriptions": ("subscriptions", "list", "shared.HistorySubscription"),
    }
