"""Test your own code without an account.

The platform for tests keeps what is written to it. With pytest, the fixture `altcraft_fake` is one.
"""

from altcraft import Altcraft
from altcraft.testing import FakeClock, FakePlatform


def greet(client: Altcraft, email: str) -> str:
    """Your own code."""
    return f"Hello {client.profiles.get(db_id=1, email=email).fname}"


clock = FakeClock()
fake = FakePlatform(world="empty", clock=clock, faults="429:30%, reset-after:10%", seed=7)
with Altcraft("https://fake.test", "any", transport=fake.transport) as client:
    client.profiles.import_one(db_id=1, email="ann@example.com", data={"_fname": "Ann"})
    print(greet(client, "ann@example.com"))
    print(fake.calls_of("profiles.import_one")[0].params["email"])
