"""Altcraft Platform API: an unofficial Python client.

    from altcraft import Altcraft

    client = Altcraft(url="https://example.com", token="...")

Importing this package loads nothing else: every name is fetched when it is first used.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._client import Altcraft, AsyncAltcraft
    from ._core.answers.batches import BatchItem, BatchItems, BatchResult
    from ._core.downloads.downloads import AsyncDownload, Download
    from ._core.common.errors import (
        AltcraftError,
        AltcraftWarning,
        AmbiguousMatchError,
        APIConnectionError,
        APIResponseError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        InsecureTransportWarning,
        InvalidRequestError,
        JournalError,
        LimitExceededError,
        NotFoundError,
        PagingError,
        PermissionDeniedError,
        RateLimitError,
        ServerError,
        TaskError,
        TaskTimeoutError,
        UniquenessError,
    )
    from ._core.calls.events import ErrorEvent, RequestEvent, RetryEvent
    from ._core.common.meta import AnswerMeta
    from ._core.common.not_given import NOT_GIVEN, NotGiven
    from ._core.calls.options import Options
    from ._core.jobs.async_job import AsyncJob
    from ._core.jobs.job import Job
    from ._core.jobs.summary import JobProgress, JobResult, JobStoppedError
    from ._core.journal.journal import Journal, JournalStatus, Reject
    from ._core.paging import AsyncPager, Page, Pager
    from ._core.answers.records import OpenRecord, Record, RecordList
    from ._core.tasks.tasks import AsyncTask, Task
    from ._core.answers.text import Text

__version__ = "0.1.0"

_MODULES = {
    "_client": ("Altcraft", "AsyncAltcraft"),
    "_core.answers.batches": ("BatchItem", "BatchItems", "BatchResult"),
    "_core.downloads.downloads": ("AsyncDownload", "Download"),
    "_core.common.errors": (
        "APIConnectionError",
        "APIResponseError",
        "APIStatusError",
        "APITimeoutError",
        "AltcraftError",
        "AltcraftWarning",
        "AmbiguousMatchError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigurationError",
        "InsecureTransportWarning",
        "InvalidRequestError",
        "JournalError",
        "LimitExceededError",
        "NotFoundError",
        "PagingError",
        "PermissionDeniedError",
        "RateLimitError",
        "ServerError",
        "TaskError",
        "TaskTimeoutError",
        "UniquenessError",
    ),
    "_core.calls.events": ("ErrorEvent", "RequestEvent", "RetryEvent"),
    "_core.common.meta": ("AnswerMeta",),
    "_core.common.not_given": ("NOT_GIVEN", "NotGiven"),
    "_core.calls.options": ("Options",),
    "_core.jobs.async_job": ("AsyncJob",),
    "_core.jobs.job": ("Job",),
    "_core.jobs.summary": ("JobProgress", "JobResult", "JobStoppedError"),
    "_core.journal.journal": ("Journal", "JournalStatus", "Reject"),
    "_core.paging": ("AsyncPager", "Page", "Pager"),
    "_core.answers.records": ("OpenRecord", "Record", "RecordList"),
    "_core.tasks.tasks": ("AsyncTask", "Task"),
    "_core.answers.text": ("Text",),
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "NOT_GIVEN",
    "APIConnectionError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "Altcraft",
    "AltcraftError",
    "AltcraftWarning",
    "AmbiguousMatchError",
    "AnswerMeta",
    "AsyncAltcraft",
    "AsyncDownload",
    "AsyncPager",
    "AsyncTask",
    "AuthenticationError",
    "BadRequestError",
    "BatchItem",
    "BatchItems",
    "BatchResult",
    "ConfigurationError",
    "Download",
    "ErrorEvent",
    "InsecureTransportWarning",
    "InvalidRequestError",
    "JournalError",
    "LimitExceededError",
    "NotFoundError",
    "NotGiven",
    "OpenRecord",
    "Options",
    "Page",
    "Pager",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitError",
    "Record",
    "RecordList",
    "RequestEvent",
    "RetryEvent",
    "ServerError",
    "Task",
    "TaskError",
    "TaskTimeoutError",
    "Text",
    "UniquenessError",
    "__version__",
    "AsyncJob",
    "Job",
    "JobProgress",
    "JobResult",
    "JobStoppedError",
    "Journal",
    "JournalStatus",
    "Reject",
]


def __getattr__(name: str) -> object:
    module = _HOMES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
