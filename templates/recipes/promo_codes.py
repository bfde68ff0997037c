"""Load promo codes, give one to a profile, and mark one as used."""

from altcraft import Altcraft

with Altcraft() as client:
    result = client.promocodes.import_batch(codes=["SPRING-A", "SPRING-B"], loyalty_id=1)
    print(len(result.failed), "refused")
    again = client.promocodes.import_batch(codes=["SPRING-B"], loyalty_id=1)
    print([one.item for one in again.failed], "was there")

    client.promocodes.attach(loyalty_id=1, db_id=1, matching="profile_id", profile_id="p1")
    client.promocodes.activate(code="SPRING-B", loyalty_id=1)
    for code in ("SPRING-A", "SPRING-B"):
        found = client.promocodes.get(code=code, loyalty_id=1)
        print(code, "attached" if found.is_attached else "free", found.is_activated)
