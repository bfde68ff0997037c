"""Objects that several requests share.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping
from typing import Required, TypedDict, cast

from .._core.calls.custom import merged


class AuthorParam(TypedDict, total=False):
    """Somebody who writes.

    Further keys are added by `author_with`.
    """

    name: Required[str]
    """Name. At most 100 characters."""
    born: str | _dt.date
    """Day of birth."""


def author_with(known: AuthorParam, custom: Mapping[str, str]) -> AuthorParam:
    """Return a `AuthorParam` with further keys.

    Args:
        known: What is documented, checked by its type.
        custom: Custom fields.

    Raises:
        ValueError: A key is in both.
    """
    return cast("AuthorParam", merged(known, custom))
