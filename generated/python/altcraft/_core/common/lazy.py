# Copied from templates/python/core/common/lazy.py by `altcraft-gen build`; changes made here are lost.
"""Modules that only annotations name: loaded when somebody evaluates these."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class LazyModule:
    """Stands in for a module of this package until something of it is asked for."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        from importlib import import_module

        return getattr(import_module(f"...{self._name}", __package__), name)
