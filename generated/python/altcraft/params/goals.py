"""Requests of Goals.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TypedDict


class GoalsRegisterGoalsParam(TypedDict, total=False):
    """An item of `goals`.

    The list: Several goals at once.
    """

    goal: str
    """Name of the goal."""
    value: float
    """Value of the goal."""
