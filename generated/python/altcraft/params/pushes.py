"""Requests of Application push notifications.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import Required, TypedDict

from .._core.calls.custom import Unlisted

from . import enums as _enums


class PushesSubscribeSubscriptionsParam(TypedDict, total=False):
    """An item of `subscriptions`.

    The list: Push subscriptions to add or to change.
    """

    provider: Required[_enums.PushProvider | Unlisted]
    """Push provider: a browser or system and its push service. Each kind of AppMetrica token has a
    provider of its own; older pages write `FirefoxFirebase`.
    """
    subscription_id: Required[str]
    """Push token of the device."""
    unsubscribe: bool
    """Unsubscribe."""


class PushesSubscribeThroughApiSubscriptionsParam(TypedDict, total=False):
    """An item of `subscriptions`.

    The list: Push subscriptions to add.
    """

    provider: _enums.PushProvider | Unlisted
    """Push provider: a browser or system and its push service. Some documented examples have
    `Chrome` or `Firefox`, which are not in this list. Inferred from `pushes.subscribe`. That it
    must be sent is inferred.
    """
    subscription_id: str
    """Push token of the device. Inferred from `pushes.subscribe`. That it must be sent is inferred."""
