"""Errors say where they come from, and what answered there."""

import asyncio
import pickle
from typing import Any
from urllib.parse import quote

import altcraft
import httpx2
import pytest
from altcraft import Record

from tests.client import faults
from tests.client.faults import FaultServer
from tests.client.mock import OK, TOKEN, Script, response, things
from tests.client.tables import FILE, FORM, QUERY_TOKEN, READ

LOGIN = "<html><head><title>Corporate\x1b[31m\n proxy login</title></head>Please log in</html>"


def fail(answer: Any, operation: Any = READ) -> altcraft.AltcraftError:
    resource = things(Script(answer), retries=0)
    with pytest.raises(altcraft.AltcraftError) as caught:
        resource._call(operation, {"id": 1, "list_id": 1}, {"secret": "s3"}, None, Record)
    return caught.value


@pytest.mark.parametrize("operation", [READ, QUERY_TOKEN], ids=["post", "get"])
@pytest.mark.parametrize(
    "answer",
    [
        {"error": 404, "error_text": "no"},
        response(502, "<html>"),
        response(200, "<html>"),
        httpx2.ConnectError("no"),
        httpx2.ReadTimeout("no"),
    ],
)
def test_every_error_knows_its_address_without_the_query(operation: Any, answer: Any) -> None:
    error = fail(answer, operation)
    assert error.url == f"https://platform.test{operation.path.format(list_id=1)}"
    assert pickle.loads(pickle.dumps(error)).url == error.url


def test_address_of_an_error_behind_a_redirect_shows_no_token() -> None:
    def moved(request: httpx2.Request) -> Any:
        if request.url.path.startswith("/moved"):
            return response(404, {})
        return response(307, b"", Location=f"/moved/{quote(TOKEN, safe='')}?token={TOKEN}")

    assert fail(moved).url == "https://platform.test/moved/***"


def test_answer_knows_its_address() -> None:
    record = things(Script(OK))._call(READ, {"id": 1}, None, None, Record)
    assert record.meta.url == "https://platform.test/api/get"
    assert pickle.loads(pickle.dumps(record.meta)).url == record.meta.url


def test_connection_errors_name_the_host(server: FaultServer, connect: Any) -> None:
    host = server.url.removeprefix("http://")
    server.otherwise = faults.reset
    with pytest.raises(altcraft.APIConnectionError, match=host) as caught:
        connect()._call(READ, {"id": 1}, None, None, Record)
    assert caught.value.url == f"{server.url}/api/get"
    server.otherwise = faults.hang
    with pytest.raises(altcraft.APITimeoutError, match=host):
        connect(timeout=0.1)._call(READ, {"id": 1}, None, None, Record)
    server.otherwise = faults.gzip_bomb
    with pytest.raises(altcraft.APIResponseError, match=host):
        connect(max_answer_size=100)._call(READ, {"id": 1}, None, None, Record)


def test_broken_download_names_the_host(server: FaultServer, connect: Any) -> None:
    server.otherwise = faults.reset_in_body
    download = connect()._download(FILE, {"path": "a/b.csv"}, None, None)
    with pytest.raises(altcraft.APIConnectionError) as caught:
        list(download)
    assert caught.value.url is not None
    assert caught.value.url.startswith(server.url)


def test_async_errors_name_the_host(server: FaultServer, connect_async: Any) -> None:
    async def run() -> None:
        client, things = connect_async()
        server.otherwise = faults.reset
        async with client:
            with pytest.raises(altcraft.APIConnectionError, match=server.url[7:]) as caught:
                await things._call(READ, {"id": 1}, None, None, Record)
        assert caught.value.url == f"{server.url}/api/get"

    asyncio.run(run())


@pytest.mark.parametrize("status", [200, 404, 502])
def test_unreadable_answer_is_shown_in_short(status: int) -> None:
    text = fail(response(status, LOGIN, Content_Type="text/html")).text
    assert "the answer of platform.test is not JSON but 'text/html'" in text
    assert text.endswith(": Corporate [31m proxy login")


def test_page_without_a_title_shows_how_it_begins() -> None:
    text = fail(response(200, "\n\x00Please\tlog in " + "x" * 500)).text
    assert text.endswith(": Please log in " + "x" * 63 + "...")


def test_broken_json_says_where_it_breaks() -> None:
    error = fail(response(200, '{"error": 0, ', Content_Type="application/json"))
    assert "the answer of platform.test is broken JSON" in error.text
    assert "line 1 column" in error.text


@pytest.mark.parametrize("status", [301, 302, 307])
def test_redirect_names_its_target(status: int) -> None:
    location = f"https://login.test/a?from={TOKEN}"
    text = fail(response(status, b"", Location=location)).text
    assert text == (
        "platform.test redirects to https://login.test/a, which is not followed; is the url right?"
    )


def test_odd_redirect_does_not_steer_the_terminal() -> None:
    """What such a redirect is, the version of the HTTP library decides."""
    text = fail(response(302, b"", Location=f"https://login.test/a\x1b[31m?from={TOKEN}")).text
    assert "redirects to" in text or "location header" in text
    assert text.isprintable()
    assert TOKEN not in text


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize("body", [LOGIN, "", "Forbidden"])
def test_firewall_says_nothing_about_the_token(status: int, body: str) -> None:
    error = fail(response(status, body, Content_Type="text/html"))
    assert type(error) is altcraft.APIStatusError
    assert (error.status, error.code) == (status, None)
    resource = things(Script(response(status, LOGIN, Content_Type="text/html")), retries=0)
    with pytest.raises(altcraft.APIStatusError, match="Corporate") as caught:
        resource._text(FORM, {}, None, None)
    assert type(caught.value) is altcraft.APIStatusError


@pytest.mark.parametrize(
    ("status", "kind"), [(401, altcraft.AuthenticationError), (403, altcraft.PermissionDeniedError)]
)
def test_platform_speaks_of_the_token_in_json_and_in_text(status: int, kind: type) -> None:
    assert type(fail(response(status, {"error_text": "no"}))) is kind
    with pytest.raises(kind):
        things(Script(response(status, "bad token")), retries=0)._text(FORM, {}, None, None)
