"""Answers of SKUs.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record


class SkusListItem(Record):
    """An item of `result`.

    The list: The SKUs; empty after the last page.
    """

    __slots__ = ()

    name: str
    """Name."""
    external_id: str
    """External SKU ID."""


class SkusDeleteAnswer(Record):
    """The answer of `skus.delete`."""

    __slots__ = ()

    deleted_count: int
    """Number of SKUs that were deleted."""
