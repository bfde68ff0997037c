"""Answers of Tasks.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.answers.records import Record, RecordList
from .._core.common.lazy import LazyModule

if TYPE_CHECKING:
    from ..types import shared as _shared
else:
    _shared = LazyModule("types.shared")


class TasksGetStatusResult(Record):
    """State of the task."""

    __slots__ = ()

    status: str
    """Status of the task. Among the values: `completed`: The task is done; `success`: The task is
    done, in an older version of the page.
    """
    progress: int
    """How much of the work is done. In percent."""
    result: (
        _shared.ProfilesExportResult
        | _shared.SuppressionListExportResult
        | RecordList[_shared.CountersRefreshResult]
    )
    """Result of the task; its shape depends on the call that started it. `profiles.export`,
    `suppression_lists.export` and the refreshes of counters each have a shape of their own.
    """
    _schema_ = {"result": ("result", "either", "shared.ProfilesExportResult")}
