"""Reads ten fields of a thousand profiles: `fields.py ours|dicts`; prints microseconds of CPU."""

import json
import sys
import time
import warnings

import httpx2

ROUNDS = 200
PROFILE = {
    "id": "5f33d33ece94481aa9382110",
    "email": "ada@example.com",
    "_fname": "Ada",
    "_lname": "Lovelace",
    "_bdate": "1815-12-10",
    "_sex": "female",
    "_city": "London",
    "_country": "United Kingdom",
    "_regip": "192.0.2.1",
    "_regdate": "2024-01-01T00:00:00Z",
}
ANSWER = {"error": 0, "error_text": "ok", "data": [PROFILE] * 1000}


def ours() -> float:
    """Read attributes of records."""
    from altcraft import Altcraft

    content = json.dumps(ANSWER).encode()
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, content=content))
    client = Altcraft("https://example.com", "t", transport=transport)
    profiles = list(client.profiles.list(db_id=1).first())
    start = time.process_time()
    for _ in range(ROUNDS):
        for one in profiles:
            _ = (
                *(one.id, one.email, one.fname, one.lname, one.bdate, one.sex, one.city),
                *(one.country, one.regip, one.regdate),
            )
    return time.process_time() - start


def dicts() -> float:
    """Read items of dicts."""
    profiles = json.loads(json.dumps(ANSWER))["data"]
    start = time.process_time()
    for _ in range(ROUNDS):
        for one in profiles:
            get = one.get
            _ = (
                *(get("id"), get("email"), get("_fname"), get("_lname"), get("_bdate")),
                *(get("_sex"), get("_city"), get("_country"), get("_regip"), get("_regdate")),
            )
    return time.process_time() - start


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    print({"ours": ours, "dicts": dicts}[sys.argv[1]]() / ROUNDS * 1e6)
