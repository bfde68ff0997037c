"""Unsubscribe for good: every subscription of a person, and the suppression list.

A suppressed address gets no messages, even when a later import subscribes it again by mistake.
"""

from typing import Any

from altcraft import Altcraft
from altcraft.params import ProfileParam

EMAIL = "ann@example.com"

with Altcraft() as client:
    contacts: list[Any] = [
        {"resource_id": number, "channel": "email", "email": EMAIL, "status": "subscribed"}
        for number in (3, 4)
    ]
    person: ProfileParam = {"email": EMAIL, "subscriptions": contacts}
    made = client.profiles.import_one(db_id=1, email=EMAIL, data=person)
    never = client.suppression_lists.add(name="Asked us to stop").saved_id

    for contact in contacts:
        gone = contact | {"status": "unsubscribed"}
        client.subscriptions.set(db_id=1, profile_id=made.profile_id, **gone)
    client.suppression_lists.add_email(id=never, email=EMAIL)

    for one in client.subscriptions.list(db_id=1, profile_id=made.profile_id):
        print(one.resource_id, one.status)
    print("suppressed:", client.suppression_lists.check_email(id=never, email=EMAIL).matched)
