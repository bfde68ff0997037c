"""Imports profiles: `import_many.py httpx2|ours URL NUMBER speed|memory`.

Prints the profiles per second, or the peak of the resident memory in MiB.
"""

import json
import resource
import sys
import time
import warnings
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Any

BATCH, CONCURRENCY = 1000, 4


def profiles(number: int) -> Iterator[dict[str, Any]]:
    """Yield profiles, none of which is kept."""
    for index in range(number):
        yield {"email": f"user{index}@example.com", "_fname": "Ada", "_city": "London"}


def by_hand(url: str, number: int) -> int:
    """Import with a plain loop over httpx2, and return how many succeeded."""
    import httpx2

    waiting: deque[Future[int]] = deque()
    done = 0
    items = profiles(number)
    with httpx2.Client(timeout=30) as client, ThreadPoolExecutor(CONCURRENCY) as pool:

        def send(batch: list[dict[str, Any]]) -> int:
            answer = client.post(
                url + "/api/v1.1/profiles/import_batch",
                json={"db_id": 1, "matching": "email", "data": batch},
                headers={"Authorization": "Bearer t"},
            )
            body = json.loads(answer.content)
            if body["error"]:
                raise RuntimeError(body["error_text"])
            return sum(not one["error"] for one in body["result"])

        while batch := list(islice(items, BATCH)):
            waiting.append(pool.submit(send, batch))
            if len(waiting) > CONCURRENCY:
                done += waiting.popleft().result()
        return done + sum(one.result() for one in waiting)


def ours(url: str, number: int) -> int:
    """Import with this project's client, and return how many succeeded."""
    from altcraft import Altcraft

    with Altcraft(url=url, token="t") as client:
        results = client.profiles.import_many(
            profiles(number),
            db_id=1,
            matching="email",
            batch_size=BATCH,
            concurrency=CONCURRENCY,
        )
        return sum(len(result.succeeded) for result in results)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    _, client, url, number, what = sys.argv
    start = time.perf_counter()
    done = {"httpx2": by_hand, "ours": ours}[client](url, int(number))
    seconds = time.perf_counter() - start
    assert done == int(number), f"{done} of {number} succeeded"
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(done / seconds if what == "speed" else peak)
