"""Requests of Trigger mailings.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TypedDict


class TriggersAddUpdateQueryParam(TypedDict, total=False):
    """Profile fields that the trigger type looks at."""

    fieldname: str
    """Name of the field. Type read off the example."""
    fieldtype: str
    """Type of the field. Type read off the example, which was cut."""


class TriggersUpdateUpdateQueryParam(TypedDict, total=False):
    """Profile fields that the trigger type looks at."""

    fieldname: str
    """Name of the field. Type read off the example."""
    fieldtype: str
    """Type of the field. Type read off the example, which was cut."""


class TriggersImportAndStartTimeoutParam(TypedDict, total=False):
    """Time to wait before the mailing starts."""

    days: int
    """Days to wait. In days. Type read off the example."""
    hours: int
    """Hours to wait. In hours. Type read off the example."""
    minutes: int
    """Minutes to wait. In minutes. Type read off the example."""


class TriggersImportAndStartBatchTimeoutParam(TypedDict, total=False):
    """Time to wait before the mailing starts."""

    days: int
    """Days to wait. In days. Type read off the example."""
    hours: int
    """Hours to wait. In hours. Type read off the example."""
    minutes: int
    """Minutes to wait. In minutes. Type read off the example."""
