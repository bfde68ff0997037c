"""Repair what a run did, the morning after.

The journal of a run says how far it came and what failed; all other rows before that were taken.
What was wrong is mended by a second run, with a journal of its own. `altcraft import --run NAME`
keeps such a journal as `NAME.db`, in `~/.local/state/altcraft/runs`.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from altcraft import Altcraft, Journal
from altcraft.params import ProfileParam

people: list[ProfileParam] = [
    {"email": f"user{number}@example.com", "_fname": "ADA"} for number in range(2500)
]
people[7] = {"_fname": "NOBODY"}

with TemporaryDirectory() as folder, Altcraft() as client:
    nightly, repair = Path(folder) / "nightly.db", Path(folder) / "repair.db"
    client.profiles.import_many(
        people, db_id=1, matching="email", journal=nightly, stop_on_error=False
    ).run()

    journal = Journal(nightly)
    failed = {one.index: one.reason for one in journal.rejects()}
    taken = enumerate(people[: journal.position])
    touched = [one for index, one in taken if index not in failed]
    print(len(touched), "profiles were touched,", len(failed), "failed, at", list(failed))

    mended: list[ProfileParam] = [{**one, "_fname": "Ada"} for one in touched]
    summary = client.profiles.import_many(mended, db_id=1, matching="email", journal=repair).run()
    print(summary.succeeded, "repaired")
    print(client.profiles.get(db_id=1, email="user8@example.com").fname)
