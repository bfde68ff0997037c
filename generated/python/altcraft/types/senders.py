"""Answers of Senders.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record


class SendersListItem(Record):
    """An item of `data`.

    The list: Senders; none after the last page.
    """

    __slots__ = ()

    id: int
    """Sender ID."""
    name: str
    """Name."""
    type: str
    """Type of the sender. Among the values: `akmta`: Altcraft's own mail transfer agent, email;
    `bulksms_com`: BulkSMS.com, SMS; `sms_notify`.
    """
    channel: str
    """Channel."""
