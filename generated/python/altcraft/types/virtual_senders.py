"""Answers of Virtual senders.

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


class VirtualSendersAddResult(Record):
    """The new virtual sender."""

    __slots__ = ()

    saved_id: int
    """Virtual sender ID. Inferred from `virtual_senders.clone`."""


class VirtualSendersUpdateResult(Record):
    """The updated virtual sender."""

    __slots__ = ()

    saved_id: int
    """Virtual sender ID. Inferred from `virtual_senders.clone`."""


class VirtualSendersGetResult(Record):
    """The virtual sender."""

    __slots__ = ()

    id: int
    """Virtual sender ID."""
    name: str
    """Name."""
    email_rules: RecordList[_shared.EmailRule]
    """Rules for email; the first one that fits counts, `default` comes last."""
    sms_rules: RecordList[_shared.SmsRule]
    """Rules for SMS. Inferred from `virtual_senders.add`."""
    _schema_ = {
        "email_rules": ("email_rules", "list", "shared.EmailRule"),
        "sms_rules": ("sms_rules", "list", "shared.SmsRule"),
    }


class VirtualSendersListItem(Record):
    """An item of `data`.

    The list: Virtual senders.
    """

    __slots__ = ()

    id: int
    """Virtual sender ID."""
    name: str
    """Name."""
    sms_channel: bool
    """The virtual sender sends SMS."""
    email_channel: bool
    """The virtual sender sends email."""


class VirtualSendersCloneResult(Record):
    """The copy."""

    __slots__ = ()

    saved_id: int
    """Virtual sender ID of the copy."""
