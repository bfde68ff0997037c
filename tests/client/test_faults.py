"""Every fault of a server ends in a typed error within the timeout, or in a correct answer.

The table of faults and outcomes, FAULTS.md beside this file, is made of the cases here; with
`UPDATE_FAULTS=1` in the environment it is written anew.
"""

import asyncio
import json
import os
import socket
import time
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from altcraft._core import errors
from altcraft._core.records import Record

from tests.client import faults
from tests.client.faults import OK, FaultServer, answer, error, html, raw, redirect
from tests.client.tables import READ, WHOLE

TIMEOUT = 0.4
LIMIT = 2_000_000


class Case(NamedTuple):
    fault: str
    behaviour: faults.Behaviour
    outcome: type[Exception] | dict[str, Any]


CASES = [
    Case("Connection reset before the answer", faults.reset, errors.APIConnectionError),
    Case("Connection closed without an answer", faults.close, errors.APIConnectionError),
    Case("Connection reset in the body", faults.reset_in_body, errors.APIConnectionError),
    Case("Connection half closed in the body", faults.half_close, errors.APIConnectionError),
    Case("Bytes that are not HTTP", faults.garbage, errors.APIConnectionError),
    Case("Chunked body of garbage", faults.chunked_garbage, errors.APIConnectionError),
    Case("Chunked body cut short", faults.chunked_cut, errors.APIConnectionError),
    Case("Body longer than Content-Length", faults.too_long, errors.APIResponseError),
    Case("No answer at all", faults.hang, errors.APITimeoutError),
    Case("Body that drips, each byte in time", faults.drip_body, errors.APITimeoutError),
    Case("Head that drips, each byte in time", faults.drip_head, errors.APITimeoutError),
    Case("Endless interim answers", faults.endless_continue, errors.APITimeoutError),
    Case("Endless head", faults.endless_head, errors.APIConnectionError),
    Case("Endless body", faults.endless_body, errors.APIResponseError),
    Case("Gzip bomb", faults.gzip_bomb, errors.APIResponseError),
    Case("Broken compression", faults.broken_gzip, errors.APIResponseError),
    Case("Truncated JSON", raw(b'{"error": 0, "data": {'), errors.APIResponseError),
    Case("Empty body", raw(b""), errors.APIResponseError),
    Case("Invalid UTF-8", raw(b'{"error": 0, "data": "\xff\xfe"}'), errors.APIResponseError),
    Case("JSON nested too deep", raw(b"[" * 200_000), errors.APIResponseError),
    Case("JSON that is not an object", raw(b"[1, 2]"), errors.APIResponseError),
    Case("HTML under 200", html(200), errors.APIResponseError),
    Case("HTML under 404", html(404), errors.APIStatusError),
    Case("HTML under 502", html(502), errors.ServerError),
    Case("JSON error under 500", error(500, status=500), errors.ServerError),
    Case("JSON without an error code under 401", answer({}, 401), errors.AuthenticationError),
    Case("Error code 404 under 200", error(404), errors.NotFoundError),
    Case("Unknown error code under 200", error(440), errors.APIStatusError),
    Case("Error code that is not a number", answer({"error": "E"}), errors.APIStatusError),
    Case("Too many requests", answer({}, 429), errors.RateLimitError),
    Case("Redirect to another host", redirect("http://other.invalid/"), errors.APIStatusError),
    Case("Redirect in a circle", redirect("/api/get"), errors.APIStatusError),
    Case("Redirect of the kind that loses the body", redirect("/x", 302), errors.APIStatusError),
    Case("No payload", answer({"error": 0}), {}),
    Case("Payload that is null", answer({"error": 0, "data": None}), {}),
    Case("Payload of another type", answer({"error": 0, "data": ["x"]}), {}),
    Case(
        "Huge numbers",
        raw(b'{"error":0,"data":{"id":1e400,"n":1' + b"0" * 300 + b"}}"),
        {"id": float("inf"), "n": 10**300},
    ),
    Case("Duplicate keys", raw(b'{"error":500,"error":0,"data":{"id":1,"id":2}}'), {"id": 2}),
    Case("Success without an error code", answer({"data": {"id": 1}}), {"id": 1}),
    Case("Success with a code that is text", answer({**OK, "error": "0"}), {"id": 1}),
    Case(
        "Unknown Content-Encoding",
        raw(json.dumps(OK).encode(), 200, {"Content-Encoding": "who-knows"}),
        {"id": 1},
    ),
]
IDS = [case.fault for case in CASES]


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_fault_of_the_server(case: Case, server: FaultServer, connect: Any) -> None:
    server.play(*[case.behaviour] * 5)
    things = connect(timeout=TIMEOUT, max_answer_size=LIMIT)
    start = time.monotonic()
    if isinstance(case.outcome, dict):
        assert things._call(READ, {"id": 1}, None, None, Record).to_dict() == case.outcome
    else:
        with pytest.raises(case.outcome) as caught:
            things._call(READ, {"id": 1}, None, None, Record)
        assert isinstance(caught.value, errors.AltcraftError)
        assert caught.value.operation == "things.get"
        assert caught.value.request_id
    assert time.monotonic() - start < 2 * TIMEOUT + 0.5
    server.script.clear()
    assert (
        things._call(WHOLE, {}, None, {"retries": 2}, Record)["error"] == 0
    )  # the client still works


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_fault_of_the_server_async(case: Case, server: FaultServer, connect_async: Any) -> None:
    server.play(*[case.behaviour] * 5)

    async def run() -> None:
        client, things = connect_async(timeout=TIMEOUT, max_answer_size=LIMIT)
        async with client:
            start = time.monotonic()
            if isinstance(case.outcome, dict):
                record = await things._call(READ, {"id": 1}, None, None, Record)
                assert record.to_dict() == case.outcome
            else:
                with pytest.raises(case.outcome) as caught:
                    await things._call(READ, {"id": 1}, None, None, Record)
                assert isinstance(caught.value, errors.AltcraftError)
            assert time.monotonic() - start < 2 * TIMEOUT + 0.5
            server.script.clear()
            assert (await things._call(WHOLE, {}, None, {"retries": 2}, Record))["error"] == 0

    asyncio.run(run())


def test_refused_connection_is_a_connection_error() -> None:
    from altcraft._core.client import Client
    from altcraft._core.resource import Resource

    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    client = Client(f"http://127.0.0.1:{port}", "token", retries=0)
    with client, pytest.raises(errors.APIConnectionError) as caught:
        Resource(client._caller)._call(READ, {"id": 1}, None, None, Record)
    assert caught.value.unsent


def test_table_of_faults_is_up_to_date() -> None:
    lines = ["# Faults and outcomes", "", "| fault | outcome |", "|---|---|"]
    for case in CASES:
        outcome = "an answer" if isinstance(case.outcome, dict) else f"`{case.outcome.__name__}`"
        lines.append(f"| {case.fault} | {outcome} |")
    table = Path(__file__).with_name("FAULTS.md")
    if os.environ.get("UPDATE_FAULTS"):
        table.write_text("\n".join([*lines, ""]), encoding="utf-8")
    assert table.read_text(encoding="utf-8") == "\n".join([*lines, ""])
