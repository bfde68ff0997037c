"""Objects that several answers share.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record


class Author(Record):
    """Somebody who writes."""

    __slots__ = ()

    name: str
    """Name. At most 100 characters."""
    born: str
    """Day of birth."""
