"""Objects that several answers share.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record, RecordList


class Message(Record):
    """A message."""

    __slots__ = ()

    id: int
    """Message ID."""
    text: str
    """Text."""
    replies: RecordList[Message]
    """Answers to it."""
    parts: Text | Picture
    """What it is made of."""
    _schema_ = {"replies": ("replies", "list", "Message"), "parts": ("parts", "record", "Text")}


class PictureSize(Record):
    """Size."""

    __slots__ = ()

    width: int
    """Width."""


class Picture(Record):
    """Picture of a message."""

    __slots__ = ()

    url: str
    """Address. Format: `uri`."""
    size: PictureSize
    """Size."""
    _schema_ = {"size": ("size", "record", "PictureSize")}


class Text(Record):
    """Text of a message."""

    __slots__ = ()

    text: str
    """Text."""
