"""The queues that the platform takes messages from.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from ._core.broker.queues import CallQueue, ImportQueue

CALLS: CallQueue | None = CallQueue(
    queue="api_req",
    answers="api_resp",
    correlation="request_id",
    path="request",
    body="body",
)
IMPORTS: ImportQueue | None = ImportQueue(
    queue="database_import",
    answers="database_import_result",
    correlation="feedback_id",
    item="data",
    operation="profiles.import_one",
    result=("error", "error_text", "feedback_id", "matching_field", "profile_id"),
    kept=86400,
)
