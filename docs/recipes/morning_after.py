"""The morning after: which profiles a run touched, and how to repair them.

The journal of a run says how far it came and what failed; all other rows before that were taken.
What was wrong is mended by a second run, with a journal of its own. `altcraft import --run NAME`
keeps such a journal as `NAME.db`, in `~/.local/state/altcraft/runs`.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from altcraft import Altcraft, Journal

people = [{"email": f"user{number}@example.com", "_fname": "ADA"} for number in range(2500)]
people[7] = {"_fname": "NOBODY"}

with TemporaryDirectory() as folder, Altcraft() as client:
    nightly, repair = Path(folder) / "nightly.db", Path(folder) / "repair.db"
    where = {"db_id": 1, "matching": "email"}
    client.profiles.import_many(people, journal=nightly, stop_on_error=False, **where).run()

    journal = Journal(nightly)
    failed = {one.index: one.reason for one in journal.rejects()}
    touched = [one for index, one in enumerate(people[: journal.position]) if index not in failed]
    print(len(touched), "profiles were touched,", len(failed), "failed, at", list(failed))

    mended = ({**one, "_fname": "Ada"} for one in touched)
    print(client.profiles.import_many(mended, journal=repair, **where).run().succeeded, "repaired")
    print(client.profiles.get(db_id=1, email="user8@example.com").fname)
