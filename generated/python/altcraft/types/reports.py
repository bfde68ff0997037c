"""Answers of Analytic reports.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record


class ReportsGetBouncesItem(Record):
    """An item of `data`.

    The list: The bounces.
    """

    __slots__ = ()

    data_id: str
    """ID of the data source."""
    count: int
    """How many times the bounce came."""
    bounce_text: str
    """Answer of the mail provider."""
    to_domain: str
    """Domain of the recipients."""
