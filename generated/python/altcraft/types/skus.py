"""Answers of SKUs.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record


class SkusListItem(Record):
    """The SKUs; empty after the last page."""

    __slots__ = ()

    name: str
    """Name."""
    external_id: str
    """External SKU ID."""


class SkusDeleteAnswer(Record):
    """Delete SKUs."""

    __slots__ = ()

    deleted_count: int
    """Number of SKUs that were deleted."""
