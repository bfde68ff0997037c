"""Answers of Templates.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.answers.records import OpenRecord, Record, RecordList
from .._core.common.lazy import LazyModule

if TYPE_CHECKING:
    from ..types import shared as _shared
else:
    _shared = LazyModule("types.shared")


class TemplatesAddResult(Record):
    """The new template."""

    __slots__ = ()

    saved_id: int
    """Template ID."""


class TemplatesUpdateResult(Record):
    """The updated template."""

    __slots__ = ()

    saved_id: int
    """Template ID. Inferred from `templates.add`."""


class TemplatesGetChannelsResult(Record):
    """An item of `channels`.

    The list: Contents for each channel.
    """

    __slots__ = ()

    id: int
    """Channel ID: 1 is email, 2 is SMS, 4 is push in the examples."""
    sid: str
    """Channel. Among the values: `email`; `sms`; `push`; `telegram_bot`; `telegram_group`;
    `custom_channel`. A custom channel has an identifier of its own, which stands here instead of
    `custom_channel` (an example of `templates.get` has `cc_channel`).
    """
    fields: _shared.EmailFields | _shared.SmsFields | _shared.PushFields | OpenRecord
    """Contents and settings; which ones depends on the channel."""
    presets: Any
    """Not described; null in the example of v72."""
    _schema_ = {"fields": ("fields", "record", "shared.EmailFields")}


class TemplatesGetResult(Record):
    """The template."""

    __slots__ = ()

    id: int
    """Template ID."""
    updated_user: str
    """User who changed the template last."""
    update_time: str
    """Time of the last change."""
    name: str
    """Name."""
    description: str
    """Description."""
    channels: RecordList[TemplatesGetChannelsResult]
    """Contents for each channel."""
    _schema_ = {"channels": ("channels", "list", "TemplatesGetChannelsResult")}


class TemplatesListItem(Record):
    """An item of `data`.

    The list: Templates.
    """

    __slots__ = ()

    id: int
    """Template ID."""
    name: str
    """Name."""
    channels: RecordList[str]
    """Channels that the template has contents for."""
    is_draft: bool
    """The template is a draft and cannot be sent."""
    is_confirm: bool
    """The email holds a link that confirms a subscription."""
    ui_tags: RecordList[str]
    """Tags."""
    groups: RecordList[_shared.AccessGroup]
    """Access groups."""
    _schema_ = {
        "channels": ("channels", "list", "OpenRecord"),
        "ui_tags": ("ui_tags", "list", "OpenRecord"),
        "groups": ("groups", "list", "shared.AccessGroup"),
    }


class TemplatesDeleteAnswer(Record):
    """The answer of `templates.delete`."""

    __slots__ = ()

    data: int
    """ID of the deleted template."""
