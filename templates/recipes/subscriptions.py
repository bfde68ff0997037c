"""Subscribe a profile to a resource, and unsubscribe it.

A subscription is told by its resource, its channel and its contact. Setting it again changes it.
"""

from typing import Any

from altcraft import Altcraft
from altcraft.params import SubscriptionStatus

with Altcraft() as client:
    made = client.profiles.import_one(db_id=1, email="ann@example.com", data={"_fname": "Ann"})
    contact: dict[str, Any] = {"resource_id": 3, "channel": "email", "email": "ann@example.com"}
    statuses: tuple[SubscriptionStatus, ...] = ("subscribed", "unsubscribed")
    for status in statuses:
        client.subscriptions.set(db_id=1, profile_id=made.profile_id, status=status, **contact)
        found = client.subscriptions.get(db_id=1, profile_id=made.profile_id, **contact)
        print(found.channel, found.status)
