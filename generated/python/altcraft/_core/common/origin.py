# Copied from templates/python/core/common/origin.py by `altcraft-gen build`; changes made here are lost.
"""The server that an address leads to."""

from __future__ import annotations

from urllib.parse import urlsplit


def origin(url: str) -> tuple[str, str | None, int | None, bool]:
    """Return what makes addresses lead to one server, and whether there is a user name."""
    parts = urlsplit(url)
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname, parts.port or usual, parts.username is not None
