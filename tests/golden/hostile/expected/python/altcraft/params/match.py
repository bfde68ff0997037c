"""Requests of "Import".

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from . import shared as _shared

MatchTryItXYParam = TypedDict(
    "MatchTryItXYParam",
    {
        "z\\": "Sequence[_shared.None_Param]",
    },
    total=False,
)
