"""Put a profile into a static segment."""

from altcraft import Altcraft

with Altcraft() as client:
    segment = client.segments.add(name="Buyers", is_static=True, list_id=1).saved_id
    client.profiles.import_one(
        db_id=1, email="ann@example.com", data={"_fname": "Ann"}, add_to_segments=[segment]
    )
    for one in client.segments.list():
        print(one.id, one.name)
