"""Find a profile: the eleven matching modes.

`matching` says what a profile is found by; its value goes beside it. A mode without its value is
refused before anything is sent. Two profiles that match are an error (409): an import never
changes the wrong one.
"""

from typing import Any

from altcraft import Altcraft, AmbiguousMatchError
from altcraft.params import Matching, SubscriptionParam, profile_with

EMAIL, PHONE = "ann@example.com", "+79000000001"
SUBSCRIPTIONS: list[SubscriptionParam] = [
    {"resource_id": 1, "channel": "email", "email": EMAIL},
    {"resource_id": 1, "channel": "push", "provider": "android-firebase", "subscription_id": "a1"},
    {"resource_id": 1, "channel": "sms", "phone": PHONE, "custom_fields": {"loyalty": "42"}},
]

with Altcraft() as client:
    person = profile_with(
        {"email": EMAIL, "phones": [PHONE], "subscriptions": SUBSCRIPTIONS}, {"card": "7"}
    )
    made = client.profiles.import_one(db_id=1, email=EMAIL, data=person)

    modes: dict[Matching, Any] = {
        # the profile or its subscriptions, the profile alone, the subscriptions alone
        "email": {"email": EMAIL},
        "email_profile": {"email": EMAIL},
        "email_sub": {"email": EMAIL},
        "phone": {"phone": PHONE},
        "phone_sub": {"phone": PHONE},
        # either is enough
        "email_phone": {"email": "new@example.com", "phone": PHONE},
        "email_phone_sub": {"email": EMAIL},
        "profile_id": {"profile_id": made.profile_id},
        "push_sub": {"provider": "android-firebase", "subscription_id": "a1"},
        # a field of your own, of the profile or of a subscription
        "custom": {"field_name": "card", "field_value": "7"},
        "custom_sub": {"field_name": "loyalty", "field_value": "42"},
    }
    for mode, values in modes.items():
        print(f"{mode:16}", client.profiles.get(db_id=1, matching=mode, **values).email)

    other = profile_with({"email": "bob@example.com"}, {"card": "7"})
    client.profiles.import_one(db_id=1, email="bob@example.com", data=other)
    try:
        client.profiles.get(db_id=1, matching="custom", field_name="card", field_value="7")
    except AmbiguousMatchError as error:
        print("two with card 7:", error.code)
