"""Answers of Messages.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record


class MessagesSendBatchItem(Record):
    """An item of `result`.

    The list: One result for each message.
    """

    __slots__ = ()

    id: int | None
    """Message ID."""
    error: int
    """Error code."""
