"""Requests of Messages.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping
from typing import Required, TypedDict

from . import shared as _shared


class MessagesSendBatchDataLaterParam(TypedDict, total=False):
    """When to send it."""

    at: str | _dt.datetime
    """Time."""
    unless: Mapping[str, _shared.TextParam]
    """Exceptions."""


class MessagesSendBatchDataParam(TypedDict, total=False):
    """An item of `data`.

    The list: Messages.
    """

    to: Required[str]
    """Whom to send it to."""
    part: Required[_shared.TextParam | _shared.PictureParam]
    """What to send."""
    later: MessagesSendBatchDataLaterParam
    """When to send it."""
