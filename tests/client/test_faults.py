"""Every fault of a server ends in a typed error within the timeout, or in a correct answer.

The table of faults and outcomes, docs/faults.md, is made of the cases here; with
`UPDATE_FAULTS=1` in the environment it is written anew.
"""

import asyncio
import gzip
import json
import os
import socket
import time
import zlib
from collections.abc import Callable
from functools import cache, reduce
from typing import Any, NamedTuple

import altcraft
import pytest
from altcraft import Record

from tests.client import faults
from tests.client.faults import OK, FaultServer, answer, error, head, html, raw, redirect, sent
from tests.client.tables import READ, WHOLE
from tests.support import ROOT

TIMEOUT = 0.4
SLACK = 15.0  # for machines that are busy; what hangs, hangs for thirty seconds
PATIENCE = 20.0  # where the outcome is not a timeout: machines of tests may be slow
LIMIT = 2_000_000
BODY = json.dumps(OK).encode()
WHOLE_ANSWER = head(200, {}, len(BODY)) + BODY
CHUNKED = head(200, {"Transfer-Encoding": "chunked"}, None)
CHUNK = b"%x\r\n%s\r\n" % (len(BODY), BODY)


def headed(*lines: bytes, body: bytes = BODY) -> faults.Behaviour:
    return sent(b"\r\n".join((b"HTTP/1.1 200 OK", *lines, b"", body)))


def packed(encoding: str, body: bytes) -> faults.Behaviour:
    return raw(body, headers={"Content-Encoding": encoding})


def bomb(encoding: str, *layers: Callable[[bytes], bytes]) -> faults.Behaviour:
    """Answer with 50 MB that are packed when they are asked for."""

    @cache
    def content() -> bytes:
        return reduce(lambda body, pack: pack(body), layers, b" " * 50_000_000)

    return lambda connection, request: packed(encoding, content())(connection, request)


def later(value: str) -> faults.Behaviour:
    return answer({}, 429, {"Retry-After": value})


class Case(NamedTuple):
    fault: str
    behaviour: faults.Behaviour
    outcome: type[Exception] | dict[str, Any]

    @property
    def timeout(self) -> float:
        return TIMEOUT if self.outcome is altcraft.APITimeoutError else PATIENCE


CASES = [
    Case("Connection reset before the answer", faults.reset, altcraft.APIConnectionError),
    Case("Connection closed without an answer", faults.close, altcraft.APIConnectionError),
    Case("Connection reset in the body", faults.reset_in_body, altcraft.APIConnectionError),
    Case("Connection half closed in the body", faults.half_close, altcraft.APIConnectionError),
    Case("Bytes that are not HTTP", faults.garbage, altcraft.APIConnectionError),
    Case("Status line of garbage", sent(b"HTTP/1.1 2OO OK\r\n\r\n"), altcraft.APIConnectionError),
    Case("Status 0", sent(b"HTTP/1.1 000 OK\r\n\r\n"), altcraft.APIConnectionError),
    Case("Body without a head, as in HTTP/0.9", sent(BODY), altcraft.APIConnectionError),
    Case("TLS where plain HTTP is spoken", sent(b"\x16\x03\x01\0\5"), altcraft.APIConnectionError),
    Case("Line that is no header", headed(b"this is none"), altcraft.APIConnectionError),
    Case("100,000 headers", headed(*[b"X: a"] * 100_000), altcraft.APIConnectionError),
    Case("Header of 10 MB", headed(b"X: " + b"a" * 10_000_000), altcraft.APIConnectionError),
    Case(
        "Two values of Content-Length",
        headed(b"Content-Length: 3", b"Content-Length: 4"),
        altcraft.APIConnectionError,
    ),
    Case("Negative Content-Length", headed(b"Content-Length: -1"), altcraft.APIConnectionError),
    Case(
        "Content-Length of 5,000 digits",
        headed(b"Content-Length: " + b"9" * 5000),
        altcraft.APIConnectionError,
    ),
    Case("Unknown Transfer-Encoding", headed(b"Transfer-Encoding: x"), altcraft.APIConnectionError),
    Case("Upgrade to another protocol", sent(head(101, {}, None)), altcraft.APIConnectionError),
    Case("Chunk of negative size", sent(CHUNKED, b"-5\r\nabcde\r\n"), altcraft.APIConnectionError),
    Case(
        "Chunk of huge size", sent(CHUNKED, b"f" * 99, b"\r\nab\r\n"), altcraft.APIConnectionError
    ),
    Case("Endless trailers", faults.endless_trailers, altcraft.APIConnectionError),
    Case("Chunked body of garbage", faults.chunked_garbage, altcraft.APIConnectionError),
    Case("Chunked body cut short", faults.chunked_cut, altcraft.APIConnectionError),
    Case("Body longer than Content-Length", faults.too_long, altcraft.APIResponseError),
    Case("Body without length or end", faults.no_end, altcraft.APITimeoutError),
    Case("No answer at all", faults.hang, altcraft.APITimeoutError),
    Case("Body that drips, each byte in time", faults.drip_body, altcraft.APITimeoutError),
    Case("Head that drips, each byte in time", faults.drip_head, altcraft.APITimeoutError),
    Case("Endless interim answers", faults.endless_continue, altcraft.APITimeoutError),
    Case("Endless head", faults.endless_head, altcraft.APIConnectionError),
    Case("Endless body", faults.endless_body, altcraft.APIResponseError),
    Case("Gzip bomb", faults.gzip_bomb, altcraft.APIResponseError),
    Case("Deflate bomb", bomb("deflate", zlib.compress), altcraft.APIResponseError),
    Case(
        "Gzip bomb in a gzip bomb",
        bomb("gzip, gzip", gzip.compress, gzip.compress),
        altcraft.APIResponseError,
    ),
    Case(
        "Compression in 1,000 layers",
        packed(", ".join(["gzip"] * 1000), gzip.compress(BODY)),
        altcraft.APIResponseError,
    ),
    Case(
        "Compression cut short", packed("gzip", gzip.compress(BODY)[:20]), altcraft.APIResponseError
    ),
    Case(
        "Wrong checksum",
        packed("gzip", gzip.compress(BODY)[:-8] + b"8" * 8),
        altcraft.APIResponseError,
    ),
    Case("Broken compression", faults.broken_gzip, altcraft.APIResponseError),
    Case("Truncated JSON", raw(b'{"error": 0, "data": {'), altcraft.APIResponseError),
    Case("Empty body", raw(b""), altcraft.APIResponseError),
    Case("Invalid UTF-8", raw(b'{"error": 0, "data": "\xff\xfe"}'), altcraft.APIResponseError),
    Case("JSON nested too deep", raw(b"[" * 200_000), altcraft.APIResponseError),
    Case(
        "Integer of 100,000 digits",
        raw(b'{"id":1' + b"0" * 99_999 + b"}"),
        altcraft.APIResponseError,
    ),
    Case("Two JSON values", raw(BODY + BODY), altcraft.APIResponseError),
    Case("Success without a body (204)", sent(head(204, {}, None)), altcraft.APIResponseError),
    Case("Body under 204", sent(head(204, {}, len(BODY)), BODY), altcraft.APIResponseError),
    Case("JSON that is not an object", raw(b"[1, 2]"), altcraft.APIResponseError),
    Case("HTML under 200", html(200), altcraft.APIResponseError),
    Case("HTML under 404", html(404), altcraft.APIStatusError),
    Case("HTML under 502", html(502), altcraft.ServerError),
    Case("JSON error under 500", error(500, status=500), altcraft.ServerError),
    Case("JSON without an error code under 401", answer({}, 401), altcraft.AuthenticationError),
    Case("Error code 404 under 200", error(404), altcraft.NotFoundError),
    Case("Unknown error code under 200", error(440), altcraft.APIStatusError),
    Case("Error code that is not a number", answer({"error": "E"}), altcraft.APIStatusError),
    Case("Too many requests", answer({}, 429), altcraft.RateLimitError),
    Case(
        "Retry-After of the far past",
        later("Mon, 01 Jan 0001 00:00:00 +1200"),
        altcraft.RateLimitError,
    ),
    Case("Retry-After of the far future", later("1e999"), altcraft.RateLimitError),
    Case(
        "Retry-After of no calendar", later("Fri, 31 Dec 9999023259:59 1"), altcraft.RateLimitError
    ),
    Case("Error code that is infinite", raw(b'{"error": 1e999}'), altcraft.APIStatusError),
    Case("Error text of 1 MB", error(400, "x" * 1_000_000), altcraft.BadRequestError),
    Case("Redirect to another port", redirect("http://127.0.0.1:1/"), altcraft.APIStatusError),
    # Which error it is depends on the version of the HTTP library.
    Case("Redirect to what is no address", redirect("/\x7f"), altcraft.AltcraftError),
    Case("Redirect to an endless address", redirect("/" + "x" * 70_000), altcraft.AltcraftError),
    Case("Redirect to nowhere", sent(head(307, {}, 0)), altcraft.APIStatusError),
    Case("Redirect to another host", redirect("http://other.invalid/"), altcraft.APIStatusError),
    Case("Redirect in a circle", redirect("/api/get"), altcraft.APIStatusError),
    Case("Redirect of the kind that loses the body", redirect("/x", 302), altcraft.APIStatusError),
    Case("No payload", answer({"error": 0}), {}),
    Case("Payload that is null", answer({"error": 0, "data": None}), {}),
    Case("Payload of another type", answer({"error": 0, "data": ["x"]}), {}),
    Case(
        "Huge numbers",
        raw(b'{"error":0,"data":{"id":1e400,"n":1' + b"0" * 300 + b"}}"),
        {"id": float("inf"), "n": 10**300},
    ),
    Case(
        "Answer after 10,000 interim ones",
        sent(head(103, {}, None) * 10_000, WHOLE_ANSWER),
        {"id": 1},
    ),
    Case("Answer of HTTP/1.0", sent(b"HTTP/1.0 200 OK\r\n\r\n", BODY), {"id": 1}),
    Case("Lines that end in LF alone", sent(b"HTTP/1.1 200 OK\n\n", BODY), {"id": 1}),
    Case(
        "Content-Length beside chunks",
        headed(b"Content-Length: 5", b"Transfer-Encoding: chunked", body=CHUNK + b"0\r\n\r\n"),
        {"id": 1},
    ),
    Case("Trailers", sent(CHUNKED, CHUNK, b"0\r\nX-T: a\r\n\r\n"), {"id": 1}),
    Case("JSON in UTF-16", raw(BODY.decode().encode("utf-16")), {"id": 1}),
    Case("Byte order mark", raw(b"\xef\xbb\xbf" + BODY), {"id": 1}),
    Case(
        "Charset that does not exist",
        raw(BODY, headers={"Content-Type": "application/json; charset=klingon"}),
        {"id": 1},
    ),
    Case("Half a surrogate pair", raw(b'{"error":0,"data":{"id":"\\ud800"}}'), {"id": "\ud800"}),
    Case(
        "Names of attributes and methods",
        answer({"data": {"meta": 1, "to_dict": 2, "__class__": 3}}),
        {"meta": 1, "to_dict": 2, "__class__": 3},
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
# Where aiohttp reads HTTP more strictly, or less.
AIOHTTP: dict[str, type[Exception] | dict[str, Any]] = {
    "Unknown Transfer-Encoding": {"id": 1},
    "Body longer than Content-Length": altcraft.APIConnectionError,
    "Body under 204": altcraft.APIConnectionError,
    "Content-Length beside chunks": altcraft.APIConnectionError,
}
IDS = [case.fault for case in CASES]


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_fault_of_the_server(case: Case, server: FaultServer, connect: Any) -> None:
    server.play(*[case.behaviour] * 5)
    things = connect(timeout=case.timeout, max_answer_size=LIMIT)
    start = time.monotonic()
    if isinstance(case.outcome, dict):
        assert things._call(READ, {"id": 1}, None, None, Record).to_dict() == case.outcome
    else:
        with pytest.raises(case.outcome) as caught:
            things._call(READ, {"id": 1}, None, None, Record)
        assert isinstance(caught.value, altcraft.AltcraftError)
        assert caught.value.operation == "things.get"
        assert caught.value.request_id
    assert time.monotonic() - start < 2 * case.timeout + SLACK
    server.script.clear()
    again: Any = {"retries": 2, "timeout": PATIENCE}
    assert things._call(WHOLE, {}, None, again, Record)["error"] == 0  # the client still works


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_fault_of_the_server_async(
    case: Case, server: FaultServer, connect_async: Any, request: pytest.FixtureRequest
) -> None:
    server.play(*[case.behaviour] * 5)

    async def run() -> None:
        client, things = connect_async(timeout=case.timeout, max_answer_size=LIMIT)
        outcome = case.outcome
        if request.node.callspec.params["connect_async"] == "aiohttp":
            outcome = AIOHTTP.get(case.fault, outcome)
        async with client:
            start = time.monotonic()
            if isinstance(outcome, dict):
                record = await things._call(READ, {"id": 1}, None, None, Record)
                assert record.to_dict() == outcome
            else:
                with pytest.raises(outcome) as caught:
                    await things._call(READ, {"id": 1}, None, None, Record)
                assert isinstance(caught.value, altcraft.AltcraftError)
            assert time.monotonic() - start < 2 * case.timeout + SLACK
            server.script.clear()
            again: Any = {"retries": 2, "timeout": PATIENCE}
            assert (await things._call(WHOLE, {}, None, again, Record))["error"] == 0

    asyncio.run(run())


def test_refused_connection_is_a_connection_error() -> None:
    from altcraft import Altcraft
    from altcraft._core.resource import Resource

    with socket.socket() as held:  # nobody else gets the port, and nobody listens
        held.bind(("127.0.0.1", 0))
        client = Altcraft(f"http://127.0.0.1:{held.getsockname()[1]}", "token", retries=0)
        with client, pytest.raises(altcraft.APIConnectionError) as caught:
            Resource(client._caller)._call(READ, {"id": 1}, None, None, Record)
    assert caught.value.unsent


def shown(outcome: type[Exception] | dict[str, Any]) -> str:
    return "an answer" if isinstance(outcome, dict) else f"`{outcome.__name__}`"


def test_table_of_faults_is_up_to_date() -> None:
    lines = ["# Faults and outcomes", "", "| fault | outcome | with aiohttp |", "|---|---|---|"]
    for case in CASES:
        usual, other = case.outcome, AIOHTTP.get(case.fault, case.outcome)
        lines.append(f"| {case.fault} | {shown(usual)} | {shown(other)} |")
    table = ROOT / "docs" / "faults.md"
    if os.environ.get("UPDATE_FAULTS"):
        table.write_text("\n".join([*lines, ""]), encoding="utf-8")
    assert table.read_text(encoding="utf-8") == "\n".join([*lines, ""])
