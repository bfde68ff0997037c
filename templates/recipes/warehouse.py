"""Export to a warehouse, and write back what it found out.

An export is a task: it is started, waited for, and its file downloaded. `INSERT OR REPLACE` makes
a second run of the same day change nothing.
"""

import csv
import sqlite3
import tempfile
from pathlib import Path

from altcraft import Altcraft
from altcraft.params import ProfileParam, profile_with

with Altcraft() as client, tempfile.TemporaryDirectory() as folder:
    people: list[ProfileParam] = [
        {"email": f"user{number}@example.com", "_city": "Kazan"} for number in range(3)
    ]
    client.profiles.import_many(people, db_id=1, matching="email").run()

    task = client.profiles.export(source_type="database", source_id=1, file_format="csv")
    task.wait()
    file = Path(folder) / "profiles.csv"
    task.download(file)

    warehouse = sqlite3.connect(":memory:")
    warehouse.execute("CREATE TABLE people (email TEXT PRIMARY KEY, city TEXT)")
    with file.open(encoding="utf-8", newline="") as lines:
        rows = ((one["email"], one["_city"]) for one in csv.DictReader(lines))
        warehouse.executemany("INSERT OR REPLACE INTO people VALUES (?, ?)", rows)
    print(warehouse.execute("SELECT count(*), min(city) FROM people").fetchone())

    scores = warehouse.execute("SELECT email, length(email) FROM people")
    changes = (profile_with({"email": email}, {"score": score}) for email, score in scores)
    print(client.profiles.import_many(changes, db_id=1, matching="email").run().succeeded)
    print(client.profiles.get(db_id=1, email="user0@example.com")["score"])
    warehouse.close()
