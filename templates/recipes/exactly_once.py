"""Exactly once, whatever ends the program.

The journal knows of each batch before it is sent. The first run here breaks in the middle; started
again, the same lines skip what is done and send the rest. A run that is complete sends nothing.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from altcraft import Altcraft
from altcraft.params import ProfileParam, profile_with


def visits(*, breaks: bool) -> Iterator[ProfileParam]:
    """The same items in the same order each time: a file, or a sorted query."""
    for number in range(3000):
        if breaks and number == 2500:
            raise OSError("the disk went away")
        again = {"visits": {"action": "incr", "value": 1}}
        yield profile_with({"email": f"user{number}@example.com"}, again)


with Altcraft() as client, tempfile.TemporaryDirectory() as folder:
    for breaks in (True, False, False):
        job = client.profiles.import_many(
            visits(breaks=breaks), db_id=1, matching="email", journal=Path(folder) / "visits.db"
        )
        try:
            summary = job.run()
            print(summary.succeeded, "counted,", summary.resumed, "of them before")
        except OSError as error:
            print("stopped:", error)
    for number in (0, 2999):
        print(client.profiles.get(db_id=1, email=f"user{number}@example.com")["visits"])
