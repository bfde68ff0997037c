# Copied from templates/python/core/common/protocol.py by `altcraft-gen build`; changes made here are lost.
"""What holds for every call of the platform."""

from __future__ import annotations

TOKEN_FIELD = "token"  # nosec B105  # the name of the field
CODE_FIELD = "error"
TEXT_FIELD = "error_text"
REQUEST_ID_HEADER = "X-Request-ID"
DUPLICATE_HEADER = "X-Duplicate-Request"

REMEMBERED = 24 * 60 * 60.0
"""The seconds for which the platform recognises a repeated request, by default."""
