"""Requests of Trigger mailings.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TypedDict


class TriggersAddUpdateQueryParam(TypedDict, total=False):
    """An item of `update_query`.

    The list: Profile fields that the trigger type looks at.
    """

    fieldname: str
    """Name of the field."""
    fieldtype: str
    """Type of the field."""


class TriggersUpdateUpdateQueryParam(TypedDict, total=False):
    """An item of `update_query`.

    The list: Profile fields that the trigger type looks at.
    """

    fieldname: str
    """Name of the field."""
    fieldtype: str
    """Type of the field."""


class TriggersImportAndStartTimeoutParam(TypedDict, total=False):
    """Time to wait before the mailing starts."""

    days: int
    """Days to wait. In days."""
    hours: int
    """Hours to wait. In hours."""
    minutes: int
    """Minutes to wait. In minutes."""


class TriggersImportAndStartBatchTimeoutParam(TypedDict, total=False):
    """Time to wait before the mailing starts."""

    days: int
    """Days to wait. In days."""
    hours: int
    """Hours to wait. In hours."""
    minutes: int
    """Minutes to wait. In minutes."""
