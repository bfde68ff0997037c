"""Answers of Mailings.

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


class MailingsActivateAnswer(Record):
    """The answer of `mailings.activate`."""

    __slots__ = ()

    data: None
    """Always null."""


class MailingsDeactivateAnswer(Record):
    """The answer of `mailings.deactivate`."""

    __slots__ = ()

    data: None
    """Always null."""


class MailingsGetResult(Record):
    """The mailing."""

    __slots__ = ()

    content: RecordList[_shared.Content]
    """Message templates of the mailing."""
    data_id: int
    """ID of the audience source."""
    data_type: str
    """Kind of the audience source. Among the values: `list`: A database; `segment`: A segment."""
    id: int
    """Mailing ID."""
    update_time: str
    """When the mailing was last edited."""
    updated_user: str
    """User who last edited the mailing."""
    is_active: bool
    """Whether the mailing is active."""
    is_completed: bool
    """Whether the mailing is finished."""
    name: str
    """Mailing name."""
    resource_id: int
    """Resource ID."""
    send_email_content: bool
    """Whether the email channel is used."""
    send_push_content: bool
    """Whether the push channel is used."""
    send_sms_content: bool
    """Whether the SMS channel is used."""
    push_sending_mode: str
    """How push messages are sent; push channels only."""
    for_confirm: bool
    """Whether the messages carry an opt-in link."""
    status: str
    """Status of the mailing."""
    subid: str
    """SubID of the mailing."""
    type: str
    """Type of the mailing. Among the values: `broadcast`: Sent once to an audience; `regular`: Sent
    by a schedule; `trigger`: Sent when something happens; `splittest`: Split test.
    """
    virtual_sender_id: int
    """Virtual sender ID."""
    description: str
    """Description of the mailing. In some answers spelt `descr`."""
    _schema_ = {
        "content": ("content", "list", "shared.Content"),
        "description": ("description", "", "", "descr"),
    }


class MailingsGetStatusResult(Record):
    """Status of the mailing."""

    __slots__ = ()

    is_active: bool
    """Whether the mailing is active."""
    is_completed: bool
    """Whether the mailing is finished."""
    status: str
    """Status in words."""


class MailingsGetLogItem(Record):
    """An item of `data`.

    The list: Entries of the log.
    """

    __slots__ = ()

    level: str
    """Level of the entry. Values: `DEBUG`; `INFO`; `WARNING`; `ERROR`."""
    message: str
    """Text of the entry."""
    state: str
    """State of the mailing. Values: `start`: The mailing started; `end`: The mailing ended; `""`."""
    time: str
    """Time of the entry."""
    value: str
    """Value that belongs to the entry."""


class MailingsCloneResult(Record):
    """The new mailing."""

    __slots__ = ()

    saved_id: int
    """ID of the new mailing."""
