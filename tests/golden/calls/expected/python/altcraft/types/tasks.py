"""Answers of Tasks.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from .._core.answers.records import Record, RecordList


class TasksGetStatusResult(Record):
    """State."""

    __slots__ = ()

    status: str
    """State. Among the values: `running`; `completed`."""
    urls: RecordList[str]
    """Files."""
    _schema_ = {"urls": ("urls", "list", "OpenRecord")}
