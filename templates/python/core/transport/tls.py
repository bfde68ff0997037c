"""Whom a connection trusts: one TLS context for all clients that say the same.

Reading the certificates of the system takes longer than a hundred calls, so it happens at the first
call over https, and once.
"""

from __future__ import annotations

import os
import ssl
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx2

from ..common.errors import ConfigurationError

if TYPE_CHECKING:
    from os import PathLike

Verify: TypeAlias = "bool | str | PathLike[str] | ssl.SSLContext"

_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


def check(verify: Verify) -> None:
    """Refuse what names no certificates.

    Raises:
        ConfigurationError: It is of another type, or there are no certificates.
    """
    if not isinstance(verify, bool):
        context(verify)


def context(verify: Verify) -> ssl.SSLContext:
    """Return the context for what the user said.

    Raises:
        ConfigurationError: The certificates cannot be loaded.
    """
    if isinstance(verify, ssl.SSLContext):
        return verify
    if isinstance(verify, bool):
        return _of_system(*map(os.environ.get, _VARIABLES)) if verify else _trusting_everyone()
    return _of_path(verify)


@cache
def trusting_nobody() -> ssl.SSLContext:
    """Return the context of connections without TLS: should one come to use it, it fails."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@cache
def _trusting_everyone() -> ssl.SSLContext:
    return httpx2.create_ssl_context(verify=False)


@cache
def _of_system(*_variables: str | None) -> ssl.SSLContext:
    """Return the context of the system, or of the environment, on whose variables it depends."""
    try:
        return httpx2.create_ssl_context()
    except OSError as error:
        raise ConfigurationError(
            "the certificates cannot be loaded that the environment variable SSL_CERT_FILE or "
            f"SSL_CERT_DIR names: {error}"
        ) from error


def _of_path(verify: Any) -> ssl.SSLContext:
    try:
        path = Path(verify)
        return _of_file(path, path.stat().st_mtime_ns)
    except TypeError:
        raise ConfigurationError("verify must be a bool, a path or an ssl.SSLContext") from None
    except (OSError, ValueError) as error:
        raise ConfigurationError(
            f"verify names no file with certificates, {verify}: {error}"
        ) from error


@cache
def _of_file(path: Path, _changed: int) -> ssl.SSLContext:
    """Return the context of a file or folder, which is read again when it changed."""
    if path.is_dir():
        return ssl.create_default_context(capath=path)
    return ssl.create_default_context(cafile=path)
