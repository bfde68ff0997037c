"""Requests of Application push notifications.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import Required, TypedDict

from . import enums as _enums


class PushesSubscribeSubscriptionsParam(TypedDict, total=False):
    """Push subscriptions to add or to change."""

    provider: Required[_enums.PushProvider | str]
    """Push provider: a browser or system and its push service. Each kind of AppMetrica token has a
    provider of its own.
    """
    subscription_id: Required[str]
    """Push token of the device."""
    unsubscribe: bool
    """Unsubscribe."""
