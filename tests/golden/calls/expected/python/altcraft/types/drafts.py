"""Answers of Drafts.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record


class DraftsDeleteAnswer(Record):
    """The answer of `drafts.delete`."""

    __slots__ = ()

    deleted: bool
    """Whether it was there."""
