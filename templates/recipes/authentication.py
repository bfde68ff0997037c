"""Authentication and roles.

The token is made in the user panel, and its role decides what it may do. The client takes it from
`ALTCRAFT_TOKEN`, or as `token=`, sends it in the `Authorization` header and never prints it. Here
a platform for tests has two tokens, one of which may only read.
"""

from altcraft import Altcraft, AuthenticationError, PermissionDeniedError
from altcraft.testing import FakePlatform

fake = FakePlatform(world="empty", tokens={"whole": "all", "careful": "read"})

for token in ("whole", "careful", "revoked"):
    with Altcraft("https://fake.test", token, transport=fake.transport) as client:
        print(token)
        for what, call in (
            ("reads", lambda: client.segments.list().first()),
            ("changes", lambda: client.segments.add(name="New", list_id=1, is_static=True)),
        ):
            try:
                call()
                print("  ", what)
            except (AuthenticationError, PermissionDeniedError) as error:
                print("  ", error.code, error.text)
