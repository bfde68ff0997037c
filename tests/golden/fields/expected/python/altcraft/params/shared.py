"""Objects that several requests share.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping
from typing import Any, Required, TypeAlias, TypedDict


class AuthorParamFields(TypedDict, total=False):
    """Somebody who writes."""

    name: Required[str]
    """Name. At most 100 characters."""
    born: str | _dt.date
    """Day of birth."""


AuthorParam: TypeAlias = AuthorParamFields | Mapping[str, Any]
