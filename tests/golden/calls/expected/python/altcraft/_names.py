"""The names of all fields of the API: what a recording of shapes may tell.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

NAMES = frozenset(
    (
        "at",
        "box",
        "data",
        "deleted",
        "eid",
        "email",
        "error",
        "error_text",
        "from_id",
        "id",
        "iid",
        "later",
        "limit",
        "matching",
        "next_id",
        "part",
        "parts",
        "path",
        "phone",
        "replies",
        "result",
        "size",
        "status",
        "task_id",
        "text",
        "to",
        "token",
        "total",
        "type",
        "unless",
        "url",
        "urls",
        "width",
    )
)
