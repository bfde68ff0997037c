"""Answers of Messages.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import OpenRecord, Record


class MessagesGetWebVersionResult(Record):
    """The web version."""

    __slots__ = ()

    createtime: str
    """Time of its creation."""
    email: OpenRecord
    """The email."""
    _schema_ = {"email": ("email", "record", "OpenRecord")}
