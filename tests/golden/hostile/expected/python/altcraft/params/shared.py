"""Objects that several requests share.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TypedDict

None_Param = TypedDict(
    "None_Param",
    {
        "__class__": "str",
        "mro": "str",
        "True": "str",
        "a b\"c'd\\e": "int",
        "{{ x }}": "int",
        "../../etc/passwd": "int",
        "ключ": "str",
        "$ref": "str",
        "on": "str",
        "1_000": "str",
    },
    total=False,
)
