import asyncio
import pickle
import threading
from typing import Any

import httpx2
import pytest
from altcraft import Altcraft, AsyncAltcraft, Record
from altcraft._core.common import errors
from altcraft._core.resource import AsyncResource, Resource

from tests.client.mock import OK, TOKEN, URL, Script, client
from tests.client.tables import READ


def call(one: Altcraft) -> Record:
    return Resource(one._caller)._call(READ, {"id": 1}, None, None, Record)


def test_address_and_token_come_from_the_environment_of_that_moment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for kind in (Altcraft, AsyncAltcraft):
        monkeypatch.delenv("ALTCRAFT_URL", raising=False)
        monkeypatch.delenv("ALTCRAFT_TOKEN", raising=False)
        with pytest.raises(errors.ConfigurationError, match="ALTCRAFT_URL"):
            kind()
        monkeypatch.setenv("ALTCRAFT_URL", URL)
        with pytest.raises(errors.ConfigurationError, match="ALTCRAFT_TOKEN"):
            kind()
        monkeypatch.setenv("ALTCRAFT_TOKEN", "from-env")
        assert kind()._caller.settings.token.value == "from-env"
        assert kind(token="given")._caller.settings.token.value == "given"


@pytest.mark.parametrize(
    "url",
    [
        "platform.test",
        "ftp://platform.test",
        "https://",
        "https://user:pass@platform.test",
        "https://platform.test/?a=1",
        "https://platform.test/#a",
        "https://platform.test:99999",
        "https://[broken",
    ],
)
def test_wrong_address_is_refused(url: str) -> None:
    with pytest.raises(errors.ConfigurationError):
        Altcraft(url, TOKEN)
    with pytest.raises(errors.ConfigurationError):
        Altcraft(URL, TOKEN, servers={"push": url})


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": float("inf")},
        {"timeout": True},
        {"retries": -1},
        {"retries": 1.5},
        {"headers": {"X-A": "a\nb"}},
        {"headers": {"X-A": 5}},
        {"headers": {"X-A": "Ж"}},
        {"headers": {"Host": "x"}},
    ],
)
def test_wrong_settings_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(errors.ConfigurationError):
        Altcraft(URL, TOKEN, **options)


@pytest.mark.parametrize("path", ["/api", "/api/", "/api/v1.1", "/api/v1.1/segments/get"])
def test_path_that_the_calls_bring_is_refused(path: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=r"path .*: https://platform.test:8443$"):
        Altcraft(f"https://platform.test:8443{path}", TOKEN)


@pytest.mark.parametrize("path", ["/apis", "/api/altcraft", "/gateway/api"])
def test_path_of_a_gateway_is_kept(path: str) -> None:
    assert Altcraft(URL + path, TOKEN)._caller.settings.url == URL + path


def test_repr_shows_the_address() -> None:
    one = client(Script())
    assert repr(one) == "Altcraft(url='https://platform.test')"
    assert repr(Resource(one._caller)) == "Resource(url='https://platform.test')"


def test_errors_go_by_the_name_that_is_imported() -> None:
    import altcraft

    kinds = [one for one in vars(errors).values() if isinstance(one, type)]
    assert errors.TaskTimeoutError in kinds
    for kind in kinds:
        assert kind.__module__ == "altcraft"
        assert getattr(altcraft, kind.__name__) is kind
        assert pickle.loads(pickle.dumps(kind("text"))).args == ("text",)


def test_changed_copy_shares_the_connections_and_leaves_the_original_alone() -> None:
    script = Script()
    one = client(script, headers={"X-A": "1"})
    other = one.with_options(headers={"x-a": "2", "X-B": "3"}, timeout=None, retries=7)
    call(one)
    call(other)
    first, second = script.requests
    assert (first.headers["X-A"], "X-B" in first.headers) == ("1", False)
    assert (second.headers["X-A"], second.headers["X-B"]) == ("2", "3")
    assert first.extensions["timeout"]["read"] == 30.0
    assert second.extensions["timeout"]["read"] is None
    assert other._caller.connection is one._caller.connection
    assert other._caller.settings.retries == 7
    with pytest.raises(errors.ConfigurationError):
        one.with_options(timeout=-1)


def test_closed_client_refuses_calls() -> None:
    with client(Script()) as one:
        call(one)
    with pytest.raises(errors.ConfigurationError, match="the client is closed"):
        call(one)

    async def run() -> None:
        async with AsyncAltcraft(URL, TOKEN, transport=Script().transport) as one:
            pass
        with pytest.raises(errors.ConfigurationError, match="the client is closed"):
            await AsyncResource(one._caller)._call(READ, {"id": 1}, None, None, Record)

    asyncio.run(run())


def test_http_client_of_the_user_is_used_and_left_open() -> None:
    script = Script()
    http = httpx2.Client(
        transport=script.transport,
        headers={"X-Theirs": "yes", "User-Agent": "mine"},
        cookies={"c": "1"},
        base_url="https://elsewhere.test",
    )
    with Altcraft(URL, TOKEN, http_client=http) as one:
        call(one)
    (request,) = script.requests
    assert str(request.url) == "https://platform.test/api/get"
    assert request.headers["X-Theirs"] == "yes"
    assert request.headers["Cookie"] == "c=1"
    assert request.headers["Authorization"] == f"Bearer {TOKEN}"
    assert request.content == b'{"id":1}'
    assert not http.is_closed


def test_http_client_and_transport_exclude_each_other() -> None:
    with httpx2.Client() as http, pytest.raises(errors.ConfigurationError):
        Altcraft(URL, TOKEN, http_client=http, transport=Script().transport)


def test_async_client_of_the_user_is_used_and_left_open() -> None:
    script = Script()

    async def run() -> None:
        http = httpx2.AsyncClient(transport=script.transport, headers={"X-Theirs": "yes"})
        async with AsyncAltcraft(URL, TOKEN, http_client=http) as one:
            await AsyncResource(one._caller)._call(READ, {"id": 1}, None, None, Record)
        assert not http.is_closed

    asyncio.run(run())
    assert script.requests[0].headers["X-Theirs"] == "yes"


def test_cookies_of_the_server_are_not_kept() -> None:
    answer = httpx2.Response(200, json=OK, headers={"Set-Cookie": "session=1"})
    script = Script(answer)
    one = client(script)
    call(one)
    call(one)
    assert "Cookie" not in script.requests[1].headers


def test_resource_is_made_once_and_when_needed() -> None:
    one = client(Script())
    segments = one._resource("segments")
    assert one._resource("segments") is segments
    assert one.with_options(retries=0)._resource("segments") is not segments
    with pytest.raises(ModuleNotFoundError):
        one._resource("nothing")


def test_one_client_serves_many_threads(connect: Any, server: Any) -> None:
    things = connect()
    results: list[Any] = []

    def work() -> None:
        for _ in range(20):
            results.append(things._call(READ, {"id": 1}, None, None, Record).id)

    threads = [threading.Thread(target=work) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [1] * 320
    assert len({request.headers["x-request-id"] for request in server.requests}) == 320
