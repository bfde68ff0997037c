"""Prints the CPU time of decoding a page of profiles, in milliseconds: `decode.py json|ours`.

Ours goes from the bytes of the answer to records, and reads a field of each of them.
"""

import json
import sys
import time

ROUNDS = 60
PROFILE = {
    "id": "5f33d33ece94481aa9382110",
    "email": "ada@example.com",
    "phones": ["+15550100", "+15550101"],
    "_fname": "Ada",
    "_lname": "Lovelace",
    "_bdate": "1815-12-10",
    "_city": "London",
    "_status": "clean",
    "points": 12.5,
    "subscriptions": [
        {"channel": "email", "resource_id": 1, "email": "ada@example.com", "priority": 0},
        {"channel": "sms", "resource_id": 2, "phone": "+15550100", "priority": 1},
    ],
    "custom": {"color": "red", "size": 4, "is_vip": True, "note": None},
}
PAGE = json.dumps(
    {"data": [PROFILE] * 1000, "error": 0, "error_text": "Successful operation"}
).encode()


def plain() -> object:
    """Decode the JSON alone."""
    return json.loads(PAGE)


def ours() -> object:
    """Decode as the client does."""
    import httpx2
    from altcraft._core.answers.answer import read_answer
    from altcraft._core.answers.records import wrap_list
    from altcraft._core.calls.operation import Operation
    from altcraft._core.common.meta import Reply
    from altcraft.types.shared import ProfileAnswer

    operation = Operation(
        name="x.list", method="POST", path="/x", effect="read", idempotent=True, payload="data"
    )
    request = httpx2.Request("POST", "https://example.com/x")
    reply = Reply(200, httpx2.Headers(), PAGE, request, 0.1, None)
    answer = read_answer(operation, "id", reply, 1)
    return [one.email for one in wrap_list(answer.payload("data"), ProfileAnswer, answer.meta)]


if __name__ == "__main__":
    decode = {"json": plain, "ours": ours}[sys.argv[1]]
    decode()
    start = time.process_time()
    for _ in range(ROUNDS):
        decode()
    print((time.process_time() - start) / ROUNDS * 1e3)
