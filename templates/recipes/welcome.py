"""Import, subscribe and start a trigger mailing.

The import takes the subscription with the profile. A trigger that must wait until the profile is
stored is started by the same call: `triggers.import_and_start`.
"""

from typing import Any

from altcraft import Altcraft
from altcraft.params import ProfileParam, api_content_with

EMAIL = "ann@example.com"
TRIGGER = 13

with Altcraft() as client:
    subscription: Any = {
        "resource_id": 3,
        "channel": "email",
        "email": EMAIL,
        "status": "subscribed",
    }
    person: ProfileParam = {"email": EMAIL, "_fname": "Ann", "subscriptions": [subscription]}
    made = client.profiles.import_one(db_id=1, email=EMAIL, data=person)
    for one in client.subscriptions.list(db_id=1, profile_id=made.profile_id):
        print(one.channel, one.status)

    answer = client.triggers.start(
        id=TRIGGER,
        matching="profile_id",
        profile_id=made.profile_id,
        content=api_content_with({}, {"gift": "a mug"}),
    )
    print(answer.error_text)
