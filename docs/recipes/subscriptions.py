"""Subscribe a profile to a resource, and unsubscribe it.

A subscription is told by its resource, its channel and its contact. Setting it again changes it.
"""

from altcraft import Altcraft

with Altcraft() as client:
    made = client.profiles.import_one(db_id=1, email="ann@example.com", data={"_fname": "Ann"})
    contact = {"resource_id": 3, "channel": "email", "email": "ann@example.com"}
    for status in ("subscribed", "unsubscribed"):
        client.subscriptions.set(db_id=1, profile_id=made.profile_id, status=status, **contact)
        found = client.subscriptions.get(db_id=1, profile_id=made.profile_id, **contact)
        print(found.channel, found.status)
