"""Find a profile: matching modes.

`matching` says what a profile is found by; its value goes beside it. Two profiles that match are
an error (409): an import never changes the wrong one.
"""

from altcraft import Altcraft, AmbiguousMatchError

with Altcraft() as client:
    person = {"email": "ann@example.com", "phones": ["+79000000001"], "card": "7"}
    client.profiles.import_one(db_id=1, email="ann@example.com", data=person)

    for way in (
        {"matching": "email", "email": "ann@example.com"},
        {"matching": "phone", "phone": "+79000000001"},
        {"matching": "custom", "field_name": "card", "field_value": "7"},
    ):
        print(way["matching"], client.profiles.get(db_id=1, **way).email)

    client.profiles.import_one(db_id=1, email="bob@example.com", data={"card": "7"})
    try:
        client.profiles.get(db_id=1, matching="custom", field_name="card", field_value="7")
    except AmbiguousMatchError as error:
        print(error.code)
