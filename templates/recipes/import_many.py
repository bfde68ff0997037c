"""Import many profiles.

Nothing is sent until `run()`. Batches are sent again when the platform is busy, with the request ID
that lets it recognise them; what fails is told for each profile.
"""

from collections.abc import Iterator

from altcraft import Altcraft
from altcraft.params import ProfileParam


def people() -> Iterator[ProfileParam]:
    """The lines of a file, the rows of a query."""
    for number in range(2500):
        yield {"email": f"user{number}@example.com", "_fname": "Jo"}


with Altcraft() as client:
    summary = client.profiles.import_many(
        people(), db_id=1, matching="email", batch_size=1000
    ).run()
    print(summary.succeeded, "imported,", summary.failed, "failed")
    print(client.profiles.get(db_id=1, email="user7@example.com").fname)
