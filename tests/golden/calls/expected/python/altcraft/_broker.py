"""The queues that the platform takes messages from.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from ._core.broker.queues import CallQueue, ImportQueue

CALLS: CallQueue | None = CallQueue(
    queue="requests",
    answers="answers",
    correlation="id",
    path="path",
    body="body",
)
IMPORTS: ImportQueue | None = ImportQueue(
    queue="outbox",
    answers="outbox_results",
    correlation="ref",
    item="data",
    operation="messages.send_batch",
    result=("ref", "error"),
    kept=3600,
)
