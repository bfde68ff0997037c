"""The token is in the request, and nowhere else."""

import json
import logging
import pickle
import traceback
from typing import Any
from urllib.parse import quote

import altcraft
import pytest
from altcraft import Altcraft, AsyncAltcraft, Record
from altcraft._core.calls.settings import Settings
from altcraft._core.common.token import Token
from altcraft._core.resource import Resource

from tests.client.mock import OK, TOKEN, URL, Script, client, response, things
from tests.client.tables import FILE, FORM, QUERY_TOKEN, READ

SPELLINGS = {TOKEN, quote(TOKEN, safe=""), json.dumps(TOKEN)[1:-1], TOKEN.replace("/", "\\/")}


def assert_clean(*texts: object) -> None:
    for text in texts:
        shown = text if isinstance(text, str | bytes) else repr(text)
        raw = shown if isinstance(shown, bytes) else shown.encode(errors="replace")
        for spelling in SPELLINGS:
            assert spelling.encode() not in raw


def everything(error: BaseException) -> list[object]:
    lines = traceback.format_exception(error)
    seen: list[object] = [str(error), repr(error), error.args, *lines, pickle.dumps(error)]
    if isinstance(error, altcraft.AltcraftError):
        seen += [error.text, error.body, error.meta, error.response]
        if error.response is not None:
            seen += [error.response.request, error.response.request.headers]
    return seen


@pytest.fixture
def logs(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG)
    return caplog


ECHOES = [
    *(f"bad token {spelling}" for spelling in sorted(SPELLINGS)),
    json.dumps({"error": 403, "error_text": f"bad token {TOKEN}", "request": {"token": TOKEN}}),
    '{"error": 403, "error_text": "bad token ' + TOKEN.replace("/", "\\/") + '"}',
]


@pytest.mark.parametrize("echo", ECHOES)
@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize("operation", [READ, QUERY_TOKEN], ids=["header", "query"])
def test_echo_in_an_error(
    echo: str, status: int, operation: Any, logs: pytest.LogCaptureFixture
) -> None:
    resource = things(Script(response(status, echo)), retries=1)
    with pytest.raises(altcraft.AltcraftError) as caught:
        resource._call(operation, {"id": 1, "list_id": 1}, None, None, Record)
    assert_clean(*everything(caught.value), logs.text)
    assert "***" in str(caught.value.body)


@pytest.mark.parametrize("status", [200, 400])
def test_echo_in_a_text(status: int, logs: pytest.LogCaptureFixture) -> None:
    resource = things(Script(response(status, f"token={TOKEN}")), retries=0)
    try:
        assert_clean(resource._text(FORM, {"id": 1}, None, None))
    except altcraft.AltcraftError as error:
        assert_clean(*everything(error))
    assert_clean(logs.text)


def test_echo_in_data(logs: pytest.LogCaptureFixture) -> None:
    answer = {"error": 0, "data": {"id": 1, "note": f"a {TOKEN} b", "list": [TOKEN]}}
    record = things(Script(answer))._call(READ, {"id": 1}, None, None, Record)
    assert record.note == "a *** b"
    assert_clean(record, record.to_dict(), pickle.dumps(record), logs.text)


@pytest.mark.parametrize("operation", [READ, QUERY_TOKEN], ids=["header", "query"])
def test_logs_of_a_good_call_and_of_retries(operation: Any, logs: pytest.LogCaptureFixture) -> None:
    script = Script(response(503, {}), response(200, OK))
    resource = things(script)
    record = resource._call(operation, {"id": 1, "list_id": 1}, None, None, Record)
    assert len(logs.records) > 3  # of the HTTP library too
    response_of = record.meta.response
    assert response_of is not None
    shown = [response_of.request, response_of.request.url, response_of.request.headers]
    assert_clean(logs.text, record.meta, pickle.dumps(record.meta), *map(repr, shown))
    assert_clean(str(response_of.request.url))


def test_objects() -> None:
    one = Altcraft(URL, TOKEN)
    other = AsyncAltcraft(URL, TOKEN)
    assert_clean(one, other, one.with_options(timeout=1), Token(TOKEN), vars(one), Resource)
    for unpicklable in (one, other, Token(TOKEN)):
        with pytest.raises(TypeError, match="pickle"):
            pickle.dumps(unpicklable)
    settings: Settings = one._caller.settings
    assert_clean([getattr(settings, name) for name in Settings.__slots__])
    one.close()


def test_hooks_see_no_token() -> None:
    seen: list[object] = []
    script = Script(response(503, {}), response(200, OK))
    resource = things(script, on_request=seen.append, on_response=seen.append, on_retry=seen.append)
    resource._call(QUERY_TOKEN, {"list_id": 1}, None, None, Record)
    assert len(seen) == 5
    for event in seen:
        names = [name for name in type(event).__slots__ if not name.startswith("_")]  # type: ignore[attr-defined]
        assert_clean([getattr(event, name) for name in names])


def test_download_and_its_call() -> None:
    download = things(Script())._download(FILE, {"path": "a/b.csv"}, None, None)
    assert_clean(download, download._call)


@pytest.mark.parametrize("token", ["", "   ", "a b", "a\nb", "ключ", "a\x00b"])
def test_token_that_cannot_be_a_header_is_refused_without_being_shown(token: str) -> None:
    with pytest.raises(altcraft.ConfigurationError) as caught:
        Altcraft(URL, token)
    if token.strip():
        assert token.strip() not in str(caught.value)


def test_line_break_behind_a_token_does_not_matter() -> None:
    script = Script()
    resource = Resource(Altcraft(URL, f"{TOKEN}\n", transport=script.transport)._caller)
    resource._call(READ, {"id": 1}, None, None, Record)
    assert script.requests[0].headers["Authorization"] == f"Bearer {TOKEN}"


def test_short_token_does_not_spoil_answers() -> None:
    script = Script({"error": 0, "data": {"id": "text"}})
    resource = Resource(Altcraft(URL, "t", transport=script.transport)._caller)
    assert resource._call(READ, {"id": 1}, None, None, Record).id == "text"


def test_plain_http_warns() -> None:
    with pytest.warns(altcraft.InsecureTransportWarning, match="plain HTTP") as caught:
        Altcraft("http://platform.test", TOKEN).close()
    assert caught[0].filename == __file__
    assert_clean(str(caught[0].message))
    with pytest.warns(altcraft.InsecureTransportWarning):
        Altcraft("http://128.0.0.1", TOKEN).close()


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8080", "127.0.0.1", "127.8.9.1", "[::1]"])
@pytest.mark.filterwarnings("error")
def test_plain_http_on_this_machine_does_not_warn(host: str) -> None:
    Altcraft(f"http://{host}", TOKEN).close()


@pytest.mark.parametrize("token", ["a\nb", "a b", "токен", "a\x00b"])
def test_token_that_no_header_can_carry_is_refused(token: str) -> None:
    with pytest.raises(altcraft.ConfigurationError, match="visible ASCII") as caught:
        Altcraft(URL, token)
    assert token not in str(caught.value)


def test_tls_is_verified_by_default() -> None:
    import ssl

    one = client(Script())
    one.close()
    pool = Altcraft(URL, TOKEN)._caller.connection._pool
    http = pool.take("https://platform.test", None)
    context = http._transport._pool._ssl_context  # type: ignore[attr-defined]
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.check_hostname
