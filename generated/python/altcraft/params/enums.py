"""Named values of parameters.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

AudienceSource: TypeAlias = Literal["list", "segment"]
"""Kind of the audience source of a mailing.

- `list`: A database.
- `segment`: A segment.
"""

BasicMatching: TypeAlias = Literal["email", "phone", "profile_id", "custom"]
"""How the profile is searched for. Each mode needs fields of its own beside `matching`.

- `email`: Email of the profile or of its subscriptions.
- `phone`: Phone of the profile or of its subscriptions.
- `profile_id`: ID of the profile.
- `custom`: Custom field of the profile.
"""

BounceGrouping: TypeAlias = Literal["ip", "from_domain"]
"""How bounced messages are grouped.

- `ip`: IP address of the sender.
- `from_domain`: From domain.
"""

CampaignState: TypeAlias = Literal[
    "cloning", "inactive", "waiting", "active", "completed", "deleted"
]
"""Status of a campaign.

- `cloning`: The campaign is being made as a copy.
- `inactive`: Inactive.
- `waiting`: Waiting for its activation.
- `active`: Active.
- `completed`: Completed.
- `deleted`: Deleted.
"""

HistoryAction: TypeAlias = Literal["send", "web_version_save"]
"""What an event of the history records.

These are the known values; there may be others.

- `send`
- `web_version_save`
"""

MailingType: TypeAlias = Literal["broadcast", "regular", "trigger", "splittest"]
"""Type of a mailing.

These are the known values; there may be others.

- `broadcast`: Sent once to an audience.
- `regular`: Sent by a schedule.
- `trigger`: Sent when something happens.
- `splittest`: Split test.
"""

Matching: TypeAlias = Literal[
    "email",
    "email_profile",
    "email_sub",
    "phone",
    "phone_sub",
    "profile_id",
    "push_sub",
    "custom",
    "custom_sub",
    "email_phone",
    "email_phone_sub",
]
"""How the profile is searched for. Each mode needs fields of its own beside `matching`.

- `email`: Email of the profile or of its subscriptions.
- `email_profile`: Email of the profile only.
- `email_sub`: Email of subscriptions only.
- `phone`: Phone of the profile or of its subscriptions.
- `phone_sub`: Phone of subscriptions only.
- `profile_id`: ID of the profile.
- `push_sub`: Push subscription.
- `custom`: Custom field of the profile.
- `custom_sub`: Subscription to a custom channel.
- `email_phone`: Email or phone of the profile, by the user guide of its subscriptions, too. Whether
  both are needed is not said; either is accepted here.

- `email_phone_sub`: Email or phone of subscriptions. Whether both are needed is not said; either is
  accepted here.
"""

ProfileMatching: TypeAlias = Literal["email", "email_profile", "phone", "profile_id", "custom"]
"""How the profile is searched for. Each mode needs fields of its own beside `matching`.

- `email`: Email of the profile or of its subscriptions.
- `email_profile`: Email of the profile only.
- `phone`: Phone of the profile or of its subscriptions.
- `profile_id`: ID of the profile.
- `custom`: Custom field of the profile.
"""

PushProvider: TypeAlias = Literal[
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
"""A push provider: a browser or system and its push service.

These are the known values; there may be others.

- `google`
- `mozilla`
- `safari`
- `safari-native`
- `firefox-firebase`
- `chrome-firebase`
- `opera-firebase`
- `yandex-firebase`
- `samsung-firebase`
- `android-firebase`
- `ios-firebase`
- `ios-apns`
- `yandex-Appmetrica-device-id-ios`
- `yandex-Appmetrica-device-id-android`
- `yandex-Appmetrica-ios-ifa`
- `yandex-Appmetrica-google-aid`
- `yandex-Appmetrica-android-token`
- `yandex-Appmetrica-ios-token`
- `mr`
- `android-huawei`
- `ios-huawei`
- `android-rustore`
"""

PushSendingMode: TypeAlias = Literal["fanout", "last"]
"""How push messages are sent.

- `fanout`
- `last`
"""

RecordedChannel: TypeAlias = Literal[
    "email", "push", "sms", "telegram_bot", "whatsapp", "viber", "notify"
]
"""A channel of a subscription, as answers tell it.

These are the known values; there may be others.

- `email`
- `push`
- `sms`
- `telegram_bot`
- `whatsapp`
- `viber`
- `notify`
"""

SendingChannel: TypeAlias = Literal["email", "sms", "push"]
"""The channel of a mailing.

These are the known values; there may be others.

- `email`: Email.
- `sms`: SMS.
- `push`: Push notifications.
"""

SubscriptionChannel: TypeAlias = Literal["email", "push", "sms", "telegram_bot", "whatsapp"]
"""One subscription of a profile to a resource is told apart by its channel and by the contact in
that channel.

- `email`: Email.
- `push`: Push notifications.
- `sms`: SMS.
- `telegram_bot`: Telegram bot.
- `whatsapp`: WhatsApp.
"""

SubscriptionStatus: TypeAlias = Literal[
    "subscribed", "unsubscribed", "complained", "hardbounced", "unconfirmed", "suspended", "invalid"
]
"""Status of a subscription.

These are the known values; there may be others.

- `subscribed`
- `unsubscribed`
- `complained`
- `hardbounced`
- `unconfirmed`
- `suspended`
- `invalid`
"""

TemplateChannel: TypeAlias = Literal[
    "email", "sms", "push", "telegram_bot", "telegram_group", "custom_channel"
]
"""The channel of a message template.

These are the known values; there may be others.

- `email`
- `sms`
- `push`
- `telegram_bot`
- `telegram_group`
- `custom_channel`
"""

TriggerType: TypeAlias = Literal["api_call", "api_import", "action", "update", "pixel", "subscribe"]
"""Event that sends a trigger mailing.

These are the known values; there may be others.

- `api_call`: A call of the API such as `triggers.start`.
- `api_import`
- `action`
- `update`
- `pixel`
- `subscribe`
"""
