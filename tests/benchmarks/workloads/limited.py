"""Imports against a limited server: `limited.py URL BATCHES WORKERS`. Prints batches per second."""

import sys
import time
import warnings

from altcraft import Altcraft


def main(url: str, batches: int, workers: int) -> float:
    """Import batches of ten profiles, and return how many went through in a second."""
    items = ({"email": f"user{number}@example.com"} for number in range(10 * batches))
    with Altcraft(url=url, token="t") as client:
        start = time.perf_counter()
        result = client.profiles.import_many(
            items, db_id=1, matching="email", batch_size=10, concurrency=workers
        ).run()
        seconds = time.perf_counter() - start
    assert result.succeeded == 10 * batches, result
    return batches / seconds


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    print(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
