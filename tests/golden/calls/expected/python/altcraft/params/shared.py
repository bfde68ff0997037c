"""Objects that several requests share.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import Required, TypedDict


class PictureSizeParam(TypedDict, total=False):
    """Size."""

    width: int
    """Width."""


class PictureParam(TypedDict, total=False):
    """Picture of a message."""

    url: Required[str]
    """Address. Format: `uri`."""
    size: PictureSizeParam
    """Size."""


class TextParam(TypedDict, total=False):
    """Text of a message."""

    text: Required[str]
    """Text."""
