"""Answers of Subscriptions.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import Any

from .._core.answers.records import Record, RecordList


class SubscriptionsListAllCcDataItem(Record):
    """Contact in a messenger."""

    __slots__ = ()

    id: int
    """ID of the chat between the Telegram bot and the user."""
    phone: str
    """Phone number of the WhatsApp user."""


class SubscriptionsListAllItem(Record):
    """An item of `data`.

    The list: Subscriptions.
    """

    __slots__ = ()

    db_id: int
    """Database ID."""
    profile_id: str
    """Profile ID."""
    xxh: str
    """Hash of the profile."""
    hash_id: str
    """Hash of the subscription."""
    resource_id: int
    """Resource ID."""
    channel: str
    """Channel of the subscription. Among the values: `email`; `push`; `sms`; `telegram_bot`;
    `whatsapp`; `viber`; `notify`.
    """
    email: str
    """Email address, for the channel `email`."""
    provider: str
    """Push provider, for the channel `push`. Among the values: `google`; `mozilla`; `safari`;
    `safari-native`; `firefox-firebase`; `chrome-firebase`; `opera-firebase`; `yandex-firebase`;
    `samsung-firebase`; `android-firebase`; `ios-firebase`; `ios-apns`;
    `yandex-Appmetrica-device-id-ios`; `yandex-Appmetrica-device-id-android`;
    `yandex-Appmetrica-ios-ifa`; `yandex-Appmetrica-google-aid`;
    `yandex-Appmetrica-android-token`; `yandex-Appmetrica-ios-token`; `mr`; `android-huawei`;
    `ios-huawei`; `android-rustore`. Some documented examples have `Chrome` or `Firefox`, which
    are not in this list.
    """
    subscription_id: str
    """Push subscription ID, for the channel `push`."""
    phone: str
    """Phone number, for the channel `sms`. Inferred from `subscriptions.list`."""
    cc_data: SubscriptionsListAllCcDataItem
    """Contact in a messenger. Inferred from `subscriptions.list`."""
    priority: int
    """Priority of the subscription; 0 is the highest."""
    status: str
    """Status of the subscription. Among the values: `subscribed`; `unsubscribed`; `complained`;
    `hardbounced`; `unconfirmed`; `suspended`; `invalid`.
    """
    custom_fields: dict[str, Any]
    """System and custom fields of the subscription by name; `resources.get_fields` tells which
    there are.
    """
    cats: RecordList[str]
    """Categories of the resource that the profile is subscribed to."""
    _schema_ = {
        "xxh": ("_xxh", "", ""),
        "cc_data": ("cc_data", "record", "SubscriptionsListAllCcDataItem"),
        "cats": ("cats", "list", "OpenRecord"),
    }


class SubscriptionsSuspendAllAnswer(Record):
    """The answer of `subscriptions.suspend_all`."""

    __slots__ = ()

    updated: int
    """Number of suspended subscriptions."""


class SubscriptionsUnsuspendAllAnswer(Record):
    """The answer of `subscriptions.unsuspend_all`."""

    __slots__ = ()

    updated: int
    """Number of resumed subscriptions."""
