"""Named values of parameters.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

Genre: TypeAlias = Literal["novel", "essay"]
"""Kind of a book.

These are the known values; there may be others.

- `novel`: Made up.
- `essay`
"""
