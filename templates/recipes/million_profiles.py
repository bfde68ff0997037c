"""Move a million profiles.

Here are a few thousand; the number changes nothing, because items are taken as they are needed.
Four calls are under way at once; `key` keeps the rows of one person in order, and the journal
lets the same program go on after anything.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from altcraft import Altcraft, Journal
from altcraft.params import ProfileParam

COUNT = 4_000


def rows() -> Iterator[ProfileParam]:
    """A sorted query, or the lines of a file."""
    for number in range(COUNT):
        yield {"email": f"user{number}@example.com", "_fname": "Jo"}


with Altcraft() as client, tempfile.TemporaryDirectory() as folder:
    journal = Path(folder) / "move.db"
    summary = client.profiles.import_many(
        rows(),
        db_id=1,
        matching="email",
        batch_size=500,
        concurrency=4,
        key="email",
        journal=journal,
        skip_triggers=True,
        on_progress=lambda progress: print(progress, file=sys.stderr),
    ).run()
    print(summary.succeeded, "moved,", summary.failed, "failed,", summary.in_doubt, "in doubt")
    for reject in Journal(journal).rejects():
        print(reject.index, reject.reason)
    print(client.profiles.get(db_id=1, email=f"user{COUNT - 1}@example.com").fname)
