"""Answers of Files.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record


class FilesUploadResult(Record):
    """The uploaded file."""

    __slots__ = ()

    file: str
    """Identifier of the file."""
