"""Answers of Trigger mailings.

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


class TriggersAddResult(Record):
    """The new mailing."""

    __slots__ = ()

    saved_id: int
    """ID of the new mailing. Inferred from `mailings.clone`."""


class TriggersCloneResult(Record):
    """The new mailing."""

    __slots__ = ()

    saved_id: int
    """ID of the new mailing. Inferred from `mailings.clone`."""


class TriggersGetResult(Record):
    """The mailing."""

    __slots__ = ()

    id: int
    """Mailing ID."""
    name: str
    """Mailing name."""
    is_active: bool
    """Whether the mailing is active."""
    content: RecordList[_shared.Content]
    """Templates that the mailing sends."""
    trigger_type: str
    """Event that sends the mailing. Among the values: `api_call`: A call of the API such as
    `triggers.start`; `api_import`; `action`; `update`; `pixel`; `subscribe`.
    """
    skip_minutes: int
    """Time to wait before sending. In minutes."""
    resource_id: int
    """Resource ID."""
    send_channel: str
    """Channel of the mailing."""
    for_confirm: bool
    """Whether the messages carry an opt-in link."""
    policy_id: int
    """Sending policy ID."""
    description: str
    """Description of the mailing. In some answers spelt `descr`."""
    push_sending_mode: str
    """How push notifications are sent; push channels only. Among the values: `fanout`; `last`."""
    virtual_sender_id: int
    """Virtual sender ID; Smart accounts only."""
    is_random_tracking_prefix: bool
    """Whether the tracking domain gets a random prefix; Smart accounts only."""
    custom_tracking_domains: RecordList[str]
    """Tracking domains; Smart accounts only."""
    blind_carbon_copy: RecordList[str]
    """Addresses that get a blind copy; Smart accounts only."""
    unconditional_sending: bool
    """Whether messages are sent whatever the status of the subscription is; Smart accounts only."""
    call_url: str
    """Link that starts the mailing by a plain GET: an email or its hash goes in place of the last
    part.
    """
    list_id: int
    """Database ID."""
    subid: str
    """SubID of the mailing."""
    channel: int
    """Not explained."""
    is_new_ch: bool
    """Not explained."""
    is_new_contact: bool
    """Not explained."""
    is_new_sub: bool
    """Not explained."""
    is_status_changed: bool
    """Not explained."""
    _schema_ = {
        "content": ("content", "list", "shared.Content"),
        "description": ("description", "", "", "descr"),
        "custom_tracking_domains": ("custom_tracking_domains", "list", "OpenRecord"),
        "blind_carbon_copy": ("blind_carbon_copy", "list", "OpenRecord"),
    }


class TriggersListItem(Record):
    """An item of `data`.

    The list: The mailings.
    """

    __slots__ = ()

    id: int
    """Mailing ID."""
    name: str
    """Mailing name."""
    type: str
    """Event that sends the mailing. Among the values: `api_call`: A call of the API such as
    `triggers.start`; `api_import`; `action`; `update`; `pixel`; `subscribe`.
    """
    is_active: bool
    """Whether the mailing is active."""
    for_confirm: bool
    """Whether the messages carry an opt-in link."""
    ui_tags: RecordList[str]
    """Tags."""
    groups: RecordList[_shared.AccessGroup]
    """Access groups of the mailing. In some answers spelt `Groups`."""
    providers: RecordList[str]
    """Push providers of a push mailing."""
    _schema_ = {
        "ui_tags": ("ui_tags", "list", "OpenRecord"),
        "groups": ("groups", "list", "shared.AccessGroup", "Groups"),
        "providers": ("providers", "list", "OpenRecord"),
    }
