# Copied from templates/python/core/calls/headers.py by `altcraft-gen build`; changes made here are lost.
"""HTTP headers as they are sent: checked, and merged by name."""

from __future__ import annotations

import re

from ..common.errors import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeAlias

    Headers: TypeAlias = tuple[tuple[bytes, bytes], ...]

_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_OWN_HEADERS = frozenset({"content-length", "host", "transfer-encoding", "x-request-id"})


def check_headers(headers: Mapping[str, Any]) -> Headers:
    """Return headers as they are sent, each fit to be one line."""
    result: list[tuple[bytes, bytes]] = []
    for name, value in headers.items():
        if not _HEADER_NAME.fullmatch(name):
            raise ConfigurationError(f"{name!r} cannot be the name of a header")
        if name.lower() in _OWN_HEADERS:
            raise ConfigurationError(f"the header {name} is set by the client")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            raise ConfigurationError(f"the value of the header {name} has forbidden characters")
        result.append((name.encode(), value.encode("latin-1")))
    return tuple(result)


def merge_headers(*groups: Headers) -> Headers:
    """Return the headers of all groups; a later one replaces an earlier one of its name."""
    merged = {pair[0].lower(): pair for group in groups for pair in group}
    return tuple(merged.values())
