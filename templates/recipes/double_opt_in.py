"""Double opt-in: nobody is subscribed who did not confirm it.

The subscription begins as `unconfirmed`. A trigger with a template for confirmations (`is_confirm`)
sends the link. Who follows it on a page of the platform is subscribed by it; where the page is your
own, your program says so.
"""

from typing import Any

from altcraft import Altcraft

EMAIL = "ann@example.com"
CONTACT: dict[str, Any] = {"resource_id": 3, "channel": "email", "email": EMAIL}
TRIGGER = 13


def sign_up(client: Altcraft) -> str:
    """Your form: store the wish, and send the link."""
    person: Any = {"email": EMAIL, "subscriptions": [{**CONTACT, "status": "unconfirmed"}]}
    made = client.profiles.import_one(db_id=1, email=EMAIL, data=person)
    client.triggers.start(id=TRIGGER, matching="email", email=EMAIL)
    return made.profile_id


def confirm(client: Altcraft, profile_id: str) -> None:
    """Your page behind the link."""
    client.subscriptions.set(db_id=1, profile_id=profile_id, status="subscribed", **CONTACT)


with Altcraft() as client:
    number = sign_up(client)
    print(client.subscriptions.get(db_id=1, profile_id=number, **CONTACT).status)
    confirm(client, number)
    print(client.subscriptions.get(db_id=1, profile_id=number, **CONTACT).status)
