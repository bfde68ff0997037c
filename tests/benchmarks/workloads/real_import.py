"""Imports profiles with twelve fields: `real_import.py ours|plain|httpx2|sockets URL NUMBER`.

Prints the microseconds of CPU that a profile takes. `ours` uses what is installed, `plain` leaves
orjson alone, `httpx2` is a loop by hand with the standard library's JSON, and `sockets` is the
floor of them all: orjson and http.client, results counted and not looked at.
"""

import itertools
import json
import sys
import time
import warnings
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

BATCH = 1000
PATH = "/api/v1.1/profiles/import_batch"
HEADERS = {"Authorization": "Bearer t", "Content-Type": "application/json"}


def profiles(number: int) -> Iterator[dict[str, Any]]:
    """Yield profiles, none of which is kept."""
    for index in range(number):
        yield {
            "email": f"user{index}@example.com",
            "phones": ["+15550100"],
            "_fname": "Ada",
            "_lname": "Lovelace",
            "_bdate": "1815-12-10",
            "_city": "London",
            "_country": "United Kingdom",
            "_regip": "192.0.2.1",
            "points": index,
            "level": 3,
            "is_vip": True,
            "note": "Met at the Analytical Engine.",
        }


def batches(number: int) -> Iterator[dict[str, Any]]:
    """Yield the bodies of the calls."""
    items = profiles(number)
    while batch := list(itertools.islice(items, BATCH)):
        yield {"db_id": 1, "matching": "email", "data": batch}


def by_hand(url: str, number: int) -> int:
    """Import with a plain loop over httpx2."""
    import httpx2

    done = 0
    with httpx2.Client(timeout=30) as client:
        for body in batches(number):
            answer = json.loads(client.post(url + PATH, json=body, headers=HEADERS).content)
            done += sum(not one["error"] for one in answer["result"])
    return done


def sockets(url: str, number: int) -> int:
    """Import with as little as there is."""
    import http.client

    import orjson

    parts = urlsplit(url)
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port)
    done = 0
    for body in batches(number):
        connection.request("POST", PATH, orjson.dumps(body), HEADERS)
        done += len(orjson.loads(connection.getresponse().read())["result"])
    return done


def ours(url: str, number: int) -> int:
    """Import with this project's client."""
    from altcraft import Altcraft

    with Altcraft(url, "t") as client:
        job = client.profiles.import_many(
            profiles(number), db_id=1, matching="email", batch_size=BATCH, concurrency=1
        )
        return sum(len(result.succeeded) for result in job)


def main(way: str, url: str, number: str) -> None:
    """Measure one way, and print it."""
    if way == "plain":
        sys.modules["orjson"] = None  # type: ignore[assignment]
    run = {"httpx2": by_hand, "sockets": sockets}.get(way, ours)
    run(url, 2 * BATCH)
    start = time.process_time()
    assert run(url, int(number)) == int(number)
    print((time.process_time() - start) / int(number) * 1e6)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main(*sys.argv[1:])
