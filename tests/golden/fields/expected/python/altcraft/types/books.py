"""Answers of Books.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.answers.records import Record, RecordList
from .._core.common.lazy import LazyModule

if TYPE_CHECKING:
    from ..types import shared as _shared
else:
    _shared = LazyModule("types.shared")


class BooksGetResult(Record):
    """The book."""

    __slots__ = ()

    id: int
    """Book ID."""
    title: str
    """Title. In some answers spelt `Title` or `Name`."""
    class_: str | None
    """Class."""
    authors: RecordList[_shared.Author]
    """Authors."""
    weird_name: Any
    """Something. Anything goes."""
    _schema_ = {
        "title": ("Title", "", "", "title", "Name"),
        "class_": ("class", "", ""),
        "authors": ("authors", "list", "shared.Author"),
        "weird_name": ("weird name", "", ""),
    }


class BooksAddResult(Record):
    """What was added."""

    __slots__ = ()

    id: int
    """Book ID."""
