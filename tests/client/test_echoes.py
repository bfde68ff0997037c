"""A server that repeats the token wherever it can: nothing and nobody shows it."""

import asyncio
import gc
import html
import json
import logging
import pickle
import re
import sys
import threading
import traceback
from typing import Any
from urllib.parse import quote

import altcraft
import httpcore2
import pytest
from altcraft import Record
from altcraft._core.common.token import Token, erase_tokens

from tests.client.conftest import TOKEN
from tests.client.faults import OK, FaultServer, answer, head, raw, redirect, sent
from tests.client.tables import READ

ECHO = {"X-Echo": f"Bearer {TOKEN}", "Content-Type": f"text/{TOKEN}"}
BODY = json.dumps(OK).encode()


CASES = {
    "headers of an answer": raw(BODY, headers=ECHO),
    "headers of an error": raw(b'{"error": 403}', 403, ECHO),
    "headers of what is not JSON": raw(b"<html>", headers=ECHO),
    "redirect": redirect(f"https://evil.test/?token={TOKEN}"),
    "reason": sent(f"HTTP/1.1 200 {TOKEN}\r\nContent-Length: 2\r\n\r\n{{}}".encode()),
    "status line": sent(f"HTTP/1.1 {TOKEN} OK\r\n\r\n".encode()),
    "header line": sent(f"HTTP/1.1 200 OK\r\n{TOKEN}\r\n\r\n".encode()),
    "Retry-After": raw(b"{}", 429, {"Retry-After": TOKEN}),
    "chunk": sent(head(200, {"Transfer-Encoding": "chunked"}, None), TOKEN.encode(), b"\r\n"),
}


def shown(outcome: Any) -> list[str]:
    """Return all that a person or a tool that reports errors could see of an outcome."""
    meta = outcome.meta
    texts = [repr(outcome), repr(pickle.dumps(outcome)), repr(meta)]
    if meta is not None:
        texts += [repr(dict(meta.headers)), repr(meta.response.headers.raw), str(meta.response)]
    if isinstance(outcome, BaseException):
        report = traceback.TracebackException.from_exception(outcome, capture_locals=True)
        texts += [*report.format(), str(outcome), repr(vars(outcome))]
    return texts


@pytest.mark.parametrize("case", CASES)
def test_token_is_shown_nowhere(
    case: str, server: FaultServer, connect: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.otherwise = CASES[case]
    things = connect(retries=1)
    try:
        outcome: Any = things._call(READ, {"id": 1}, None, None, Record)
    except altcraft.AltcraftError as error:
        outcome = error
    assert TOKEN not in "\n".join(shown(outcome))
    assert any(record.name == "httpcore2.http11" for record in caplog.records)
    assert TOKEN not in caplog.text


def test_token_is_shown_nowhere_async(
    server: FaultServer, connect_async: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    async def run() -> None:
        client, things = connect_async()
        async with client:
            for behaviour in CASES.values():
                server.otherwise = behaviour
                try:
                    outcome: Any = await things._call(READ, {"id": 1}, None, None, Record)
                except altcraft.AltcraftError as error:
                    outcome = error
                assert TOKEN not in "\n".join(shown(outcome))

    asyncio.run(run())
    assert TOKEN not in caplog.text


def test_broken_connection_shows_no_headers_of_the_request(
    connect: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The HTTP library fails with them in the variables of its frames."""
    things = connect()

    class Broken(httpcore2.NetworkBackend):
        def connect_tcp(self, *arguments: Any, **options: Any) -> Any:
            return BrokenStream()

    class BrokenStream(httpcore2.NetworkStream):
        def write(self, buffer: bytes, timeout: float | None = None) -> None:
            raise OSError(f"cannot write {buffer!r}")

        def close(self) -> None:
            pass

        def get_extra_info(self, info: str) -> Any:
            return None

    monkeypatch.setattr("httpcore2._sync.connection_pool.SyncBackend", Broken)
    with pytest.raises(altcraft.APIConnectionError) as caught:
        things._call(READ, {"id": 1}, None, None, Record)
    assert "cannot write" in str(caught.value)
    assert TOKEN not in "\n".join(shown(caught.value))


def test_every_logger_of_the_http_library_is_kept_clean() -> None:
    import httpx2  # noqa: F401 - makes the loggers

    names = [
        name
        for name, logger in logging.root.manager.loggerDict.items()
        if name.split(".")[0] in ("httpx2", "httpcore2") and isinstance(logger, logging.Logger)
    ]
    assert "httpcore2.http11" in names
    for name in names:
        logger = logging.getLogger(name)
        record = logger.makeRecord(name, logging.DEBUG, "", 0, "%s", (TOKEN,), None)
        token = Token(TOKEN)
        assert logger.filter(record)
        assert record.getMessage() == "***", name
        del token


def test_other_records_stay_as_they_are() -> None:
    token = Token(TOKEN)
    record = logging.makeLogRecord({"msg": "%s", "args": ("fine",)})
    assert logging.getLogger("httpx2").filter(record)
    assert (record.msg, record.args) == ("%s", ("fine",))
    del token


def test_tokens_are_forgotten_with_their_clients() -> None:
    token = Token("another-token")
    assert erase_tokens("another-token") == "***"
    del token
    gc.collect()
    assert erase_tokens("another-token") == "another-token"


@pytest.mark.parametrize(
    "token", [TOKEN, "a=b'c\"d&e<f>g", "//////", "plain0123456789", "a\\b\\c+d"]
)
def test_every_spelling_is_erased(token: str) -> None:
    specials = {ord(one): f"\\u{ord(one):04x}" for one in token if not one.isalnum()}
    spellings = [
        token,
        quote(token, safe=""),
        re.sub("%..", lambda found: found[0].lower(), quote(token, safe="")),
        json.dumps(token)[1:-1],
        json.dumps(token)[1:-1].replace("/", "\\/"),
        token.translate(specials),
        token.translate(
            {key: value.upper().replace("U", "u", 1) for key, value in specials.items()}
        ),
        html.escape(token),
        "".join(one if one.isalnum() else f"&#{ord(one)};" for one in token),
        "".join(one if one.isalnum() else f"&#x{ord(one):X};" for one in token),
    ]
    for spelling in spellings:
        assert Token(token).erase(f"a {spelling} b".encode()) == b"a *** b", spelling
    assert Token(token).erase(b"nothing here") == b"nothing here"


def test_text_that_is_not_unicode_is_no_obstacle() -> None:
    assert Token(TOKEN).erase_text(f"\ud800 {TOKEN}") == "\ud800 ***"


def test_long_error_text_is_cut_short(server: FaultServer, connect: Any) -> None:
    server.otherwise = answer({"error": 400, "error_text": "x" * 100_000})
    with pytest.raises(altcraft.BadRequestError) as caught:
        connect()._call(READ, {"id": 1}, None, None, Record)
    assert len(str(caught.value)) < 1000
    assert len(caught.value.body["error_text"]) == 100_000


def test_tokens_may_come_and_go_while_a_text_is_cleaned() -> None:
    """In many steps, each of which another thread may interrupt."""
    tokens = [Token(f"token-{number}-abcdef") for number in range(50)]
    failures: list[Exception] = []
    ended = threading.Event()

    def clean() -> None:
        try:
            while not ended.is_set():
                assert erase_tokens("token-7-abcdef") == "***"
        except Exception as error:
            failures.append(error)

    thread = threading.Thread(target=clean)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        thread.start()
        for number in range(60_000):
            tokens[10 + number % 40] = Token(f"other-{number}-abcdef")
    finally:
        ended.set()
        thread.join()
        sys.setswitchinterval(interval)
    assert not failures
