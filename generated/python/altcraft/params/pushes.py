"""Requests of Application push notifications.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class PushesSubscribeSubscriptionsParam(TypedDict, total=False):
    """Push subscriptions to add or to change."""

    provider: Required[
        Literal[
            "google",
            "mozilla",
            "safari",
            "safari-native",
            "firefox-firebase",
            "chrome-firebase",
            "opera-firebase",
            "yandex-firebase",
            "samsung-firebase",
            "android-firebase",
            "ios-firebase",
            "ios-apns",
            "yandex-Appmetrica-device-id-ios",
            "yandex-Appmetrica-device-id-android",
            "yandex-Appmetrica-ios-ifa",
            "yandex-Appmetrica-google-aid",
            "yandex-Appmetrica-android-token",
            "yandex-Appmetrica-ios-token",
            "mr",
            "android-huawei",
            "ios-huawei",
            "android-rustore",
        ]
        | str
    ]
    """Push provider: a browser or system and its push service. Among the values: `google`;
    `mozilla`; `safari`; `safari-native`; `firefox-firebase`; `chrome-firebase`;
    `opera-firebase`; `yandex-firebase`; `samsung-firebase`; `android-firebase`; `ios-firebase`;
    `ios-apns`; `yandex-Appmetrica-device-id-ios`; `yandex-Appmetrica-device-id-android`;
    `yandex-Appmetrica-ios-ifa`; `yandex-Appmetrica-google-aid`;
    `yandex-Appmetrica-android-token`; `yandex-Appmetrica-ios-token`; `mr`; `android-huawei`;
    `ios-huawei`; `android-rustore`. Each kind of AppMetrica token has a provider of its own;
    older pages write `FirefoxFirebase`.
    """
    subscription_id: Required[str]
    """Push token of the device."""
    unsubscribe: bool
    """Unsubscribe."""


class PushesSubscribeThroughApiSubscriptionsParam(TypedDict, total=False):
    """Push subscriptions to add."""

    provider: (
        Literal[
            "google",
            "mozilla",
            "safari",
            "safari-native",
            "firefox-firebase",
            "chrome-firebase",
            "opera-firebase",
            "yandex-firebase",
            "samsung-firebase",
            "android-firebase",
            "ios-firebase",
            "ios-apns",
            "yandex-Appmetrica-device-id-ios",
            "yandex-Appmetrica-device-id-android",
            "yandex-Appmetrica-ios-ifa",
            "yandex-Appmetrica-google-aid",
            "yandex-Appmetrica-android-token",
            "yandex-Appmetrica-ios-token",
            "mr",
            "android-huawei",
            "ios-huawei",
            "android-rustore",
        ]
        | str
    )
    """Push provider: a browser or system and its push service. Among the values: `google`;
    `mozilla`; `safari`; `safari-native`; `firefox-firebase`; `chrome-firebase`;
    `opera-firebase`; `yandex-firebase`; `samsung-firebase`; `android-firebase`; `ios-firebase`;
    `ios-apns`; `yandex-Appmetrica-device-id-ios`; `yandex-Appmetrica-device-id-android`;
    `yandex-Appmetrica-ios-ifa`; `yandex-Appmetrica-google-aid`;
    `yandex-Appmetrica-android-token`; `yandex-Appmetrica-ios-token`; `mr`; `android-huawei`;
    `ios-huawei`; `android-rustore`. Some documented examples have `Chrome` or `Firefox`, which
    are not in this list. Inferred from `pushes.subscribe`. That it must be sent is inferred.
    """
    subscription_id: str
    """Push token of the device. Inferred from `pushes.subscribe`. That it must be sent is inferred."""
