"""Answers of Broadcast mailings.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record


class BroadcastsAddResult(Record):
    """The new mailing."""

    __slots__ = ()

    saved_id: int
    """ID of the new mailing. Inferred from `mailings.clone`."""
