"""Change fields without reading them first: functional updates.

In place of a value a field takes an action: the platform adds to a number or to tags itself, so
that two programs that do it at once do not undo each other's work.
"""

from altcraft import Altcraft
from altcraft.params import profile_with

EMAIL = "ann@example.com"

with Altcraft() as client:
    custom = {"visits": 1, "tags": ["new"], "address": {"city": "Kazan"}, "note": "call back"}
    client.profiles.import_one(db_id=1, email=EMAIL, data=profile_with({"email": EMAIL}, custom))

    changes = {
        "visits": {"action": "incr", "value": 2},
        "tags": {"action": "add", "value": ["buyer"]},
        "address": {"action": "upsert", "submatch": "city", "value": "Moscow"},
        "note": {"action": "unset"},
    }
    client.profiles.update(db_id=1, email=EMAIL, data=profile_with({}, changes))
    removal = {"tags": {"action": "delete", "value": ["new"]}}
    client.profiles.update(db_id=1, email=EMAIL, data=profile_with({}, removal))

    found = client.profiles.get(db_id=1, email=EMAIL).to_dict()
    for name in custom:
        print(name, found.get(name))
