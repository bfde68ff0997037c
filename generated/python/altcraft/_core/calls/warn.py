# Copied from templates/python/core/calls/warn.py by `altcraft-gen build`; changes made here are lost.
"""Warnings about calls that are sent in spite of a doubt."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from ..common.errors import AltcraftWarning

if TYPE_CHECKING:
    from .operation import Operation
    from .settings import Settings

_PACKAGE = __name__.partition("._core")[0]


def warn_once(settings: Settings, operation: Operation, doubts: list[str]) -> None:
    """Warn of what speaks against a call, once for each operation of a client."""
    if operation.name in settings.warned:
        return
    settings.warned.add(operation.name)
    warnings.warn(
        f"{operation.name}: sent, though {'; '.join(doubts)}. No page states this, it was "
        'inferred; if the platform takes the call, options={"check": False} keeps this quiet',
        AltcraftWarning,
        stacklevel=_callers_level(),
    )


def _callers_level() -> int:
    """Return the `stacklevel` of the code that called the package."""
    from inspect import currentframe  # rarely needed, and it loads much

    level, frame = 0, currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").startswith(_PACKAGE):
        frame, level = frame.f_back, level + 1
    return level
