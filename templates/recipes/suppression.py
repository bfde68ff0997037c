"""Keep addresses from being written to: suppression lists."""

from altcraft import Altcraft

with Altcraft() as client:
    number = client.suppression_lists.add(name="Never write to").saved_id
    added = client.suppression_lists.add_emails(
        id=number, emails=["ann@example.com", "bob@example.com", "ann@example.com"]
    )
    print(added.total_imported, "new,", added.total_duplicated, "known")
    client.suppression_lists.add_domain(id=number, domain="spam.test")
    for email in ("ann@example.com", "eve@spam.test", "joe@example.com"):
        print(email, client.suppression_lists.check_email(id=number, email=email).matched)
