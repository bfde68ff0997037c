"""The names of all fields of the API: what a recording of shapes may tell.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

NAMES = frozenset(
    (
        "$ref",
        "../../etc/passwd",
        "1_000",
        "True",
        "__class__",
        "a b\"c'd\\e",
        "data",
        'data"',
        "default",
        "error",
        "error_text",
        "extra",
        "id",
        "lambda",
        "mro",
        "on",
        "options",
        "pass",
        "self",
        "token",
        'x"y',
        "z\\",
        "{{ x }}",
        "ключ",
    )
)
