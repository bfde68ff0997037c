"""Proxies, certificates, and HTTP clients and transports of the user's own."""

import asyncio
import ssl
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from shutil import which
from typing import Any

import altcraft
import httpx2
import pytest
from altcraft import Altcraft, AsyncAltcraft, Record
from altcraft._core.resource import AsyncResource, Resource

from tests.client import faults
from tests.client.faults import FaultServer
from tests.client.mock import TOKEN, URL, Script
from tests.client.tables import READ

BEHIND = "http://platform.invalid"


def get(url: str = URL, **options: Any) -> Any:
    with Altcraft(url, TOKEN, **{"timeout": 2, "retries": 0} | options) as client:
        return Resource(client._caller)._call(READ, {"id": 1}, None, None, Record).id


def get_async(url: str = URL, **options: Any) -> Any:
    async def run() -> Any:
        async with AsyncAltcraft(url, TOKEN, **{"timeout": 2, "retries": 0} | options) as client:
            resource = AsyncResource(client._caller)
            return (await resource._call(READ, {"id": 1}, None, None, Record)).id

    return asyncio.run(run())


def get_aiohttp(url: str = URL, **options: Any) -> Any:
    return get_async(url, http_client="aiohttp", **options)


PATIENCE = 20.0  # of machines that are busy; what drips would take minutes
BOTH = pytest.mark.parametrize(
    "call", [get, get_async, get_aiohttp], ids=["sync", "async", "aiohttp"]
)


@BOTH
@pytest.mark.filterwarnings("ignore::altcraft.InsecureTransportWarning")
def test_proxy_gets_the_requests(call: Any, server: FaultServer) -> None:
    assert call(BEHIND, proxy=server.url) == 1
    (request,) = server.requests
    assert request.target == f"{BEHIND}/api/get"


@pytest.mark.filterwarnings("ignore::altcraft.InsecureTransportWarning")
@pytest.mark.parametrize("behaviour", [faults.drip_head, faults.drip_body])
def test_timeout_holds_behind_a_proxy(server: FaultServer, behaviour: Any) -> None:
    server.otherwise = behaviour
    start = time.monotonic()
    with pytest.raises(altcraft.APITimeoutError):
        get(BEHIND, proxy=server.url, timeout=0.3)
    assert time.monotonic() - start < PATIENCE


@pytest.mark.parametrize("given", ["http_client", "transport"])
def test_timeout_holds_with_a_transport_of_the_library(server: FaultServer, given: str) -> None:
    server.otherwise = faults.drip_head
    one: Any = httpx2.Client() if given == "http_client" else httpx2.HTTPTransport()
    with one:
        for _ in range(2):
            start = time.monotonic()
            with pytest.raises(altcraft.APITimeoutError):
                get(server.url, timeout=0.3, **{given: one})
            assert time.monotonic() - start < PATIENCE
            if given == "transport":
                one = httpx2.HTTPTransport()


def test_many_clients_over_one_http_client_cost_it_nothing(server: FaultServer) -> None:
    with httpx2.Client() as http:
        for _ in range(3):
            assert get(server.url, http_client=http) == 1
        backend = http._transport._pool._network_backend  # type: ignore[attr-defined]
        assert type(backend).__name__ == "_Backend"
        assert type(backend._backend).__name__ == "SyncBackend"
        assert http.get(server.url).status_code == 200


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that only who knows it trusts, with its key beside it."""
    openssl = which("openssl")
    if openssl is None:
        pytest.skip("needs openssl")
    folder = tmp_path_factory.mktemp("tls")
    command = f"{openssl} req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    names = "-subj /CN=test -addext subjectAltName=IP:127.0.0.1 -keyout key.pem -out ca.pem"
    subprocess.run([*command.split(), *names.split()], cwd=folder, check=True, capture_output=True)
    return folder / "ca.pem"


@pytest.fixture
def tls_url(certificate: Path) -> Iterator[str]:
    server = FaultServer()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, certificate.with_name("key.pem"))
    server._listener = context.wrap_socket(server._listener, server_side=True)
    with server:
        yield server.url.replace("http", "https")


@BOTH
@pytest.mark.parametrize("kind", ["str", "path", "context", "nothing"])
@pytest.mark.filterwarnings("error::DeprecationWarning")
def test_certificates_to_trust(call: Any, kind: str, certificate: Path, tls_url: str) -> None:
    ways: dict[str, Any] = {
        "str": str(certificate),
        "path": certificate,
        "context": ssl.create_default_context(cafile=certificate),
        "nothing": False,
    }
    assert call(tls_url, verify=ways[kind]) == 1


@BOTH
def test_other_certificates_are_refused(call: Any, tls_url: str) -> None:
    with pytest.raises(altcraft.APIConnectionError, match="CERTIFICATE_VERIFY_FAILED"):
        call(tls_url)


@pytest.mark.parametrize("kind", [Altcraft, AsyncAltcraft])
@pytest.mark.parametrize(
    "proxy", ["proxy.test:8080", "ftp://proxy.test", "http://", "http://a:b", "http://[", 5]
)
def test_proxy_that_is_no_address_is_refused(kind: Any, proxy: Any) -> None:
    with pytest.raises(altcraft.ConfigurationError, match="the proxy must look like"):
        kind(URL, TOKEN, proxy=proxy)


def test_password_of_a_wrong_proxy_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(altcraft.ConfigurationError) as caught:
        Altcraft(URL, TOKEN, proxy="user:pa55@proxy.test:8080")
    assert "pa55" not in str(caught.value)
    monkeypatch.setenv("HTTPS_PROXY", "ftp://user:pa55@proxy.test")
    with pytest.raises(altcraft.ConfigurationError, match="HTTPS_PROXY") as caught:
        Altcraft(URL, TOKEN)
    assert "pa55" not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(("kind", "call"), [(Altcraft, get), (AsyncAltcraft, get_async)])
def test_wrong_certificates_are_refused(
    kind: Any, call: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = tmp_path / "nowhere.pem"
    empty = tmp_path / "empty.pem"
    empty.write_text("nothing")
    for path in (nowhere, str(nowhere), empty):
        with pytest.raises(altcraft.ConfigurationError, match=r"verify.*\.pem"):
            kind(URL, TOKEN, verify=path)
    with pytest.raises(altcraft.ConfigurationError, match="verify must be"):
        kind(URL, TOKEN, verify=5)
    for path in (nowhere, empty):
        monkeypatch.setenv("SSL_CERT_FILE", str(path))
        with pytest.raises(altcraft.ConfigurationError, match="SSL_CERT_FILE"):
            call()  # reading them takes long, so it waits for the first call


@pytest.mark.parametrize("kind", [Altcraft, AsyncAltcraft])
def test_socks_proxy_without_its_package_is_refused(
    kind: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "socksio", None)
    with pytest.raises(altcraft.ConfigurationError, match=r"pip install 'httpx2\[socks\]'"):
        kind(URL, TOKEN, proxy="socks5://proxy.test:1080")
    monkeypatch.setenv("HTTPS_PROXY", "socks5://proxy.test:1080")
    with pytest.raises(altcraft.ConfigurationError, match=r"pip install 'httpx2\[socks\]'"):
        kind(URL, TOKEN)


def test_http_client_and_transport_of_the_other_kind_are_refused() -> None:
    with pytest.raises(
        altcraft.ConfigurationError, match=r"httpx2\.Client, not httpx2\.AsyncClient"
    ):
        Altcraft(URL, TOKEN, http_client=httpx2.AsyncClient())  # type: ignore[arg-type]
    with pytest.raises(
        altcraft.ConfigurationError, match=r"httpx2\.AsyncClient, not httpx2\.Client"
    ):
        AsyncAltcraft(URL, TOKEN, http_client=httpx2.Client())  # type: ignore[arg-type]
    with pytest.raises(altcraft.ConfigurationError, match="http_client must be an"):
        Altcraft(URL, TOKEN, http_client="x")  # type: ignore[arg-type]
    with pytest.raises(altcraft.ConfigurationError, match=r"httpx2\.BaseTransport, not"):
        Altcraft(URL, TOKEN, transport=httpx2.AsyncHTTPTransport())  # type: ignore[arg-type]
    with pytest.raises(altcraft.ConfigurationError, match=r"httpx2\.AsyncBaseTransport, not"):
        AsyncAltcraft(URL, TOKEN, transport=httpx2.HTTPTransport())  # type: ignore[arg-type]


@pytest.mark.parametrize("options", [{"proxy": "http://proxy.test"}, {"verify": False}])
def test_proxy_and_certificates_are_those_of_a_given_transport(options: dict[str, Any]) -> None:
    with pytest.raises(altcraft.ConfigurationError, match="to your http_client or transport"):
        Altcraft(URL, TOKEN, transport=Script().transport, **options)
    with pytest.raises(altcraft.ConfigurationError, match="to your http_client or transport"):
        AsyncAltcraft(URL, TOKEN, http_client=httpx2.AsyncClient(), **options)


def test_second_event_loop_is_refused(server: FaultServer) -> None:
    client = AsyncAltcraft(server.url, TOKEN)
    things = AsyncResource(client._caller)

    async def run() -> Any:
        return (await things._call(READ, {"id": 1}, None, None, Record)).id

    assert asyncio.run(run()) == 1
    with pytest.raises(altcraft.ConfigurationError, match=r"make one in each asyncio\.run"):
        asyncio.run(run())
    with pytest.raises(altcraft.ConfigurationError, match=r"make one in each asyncio\.run"):
        asyncio.run(client.aclose())


def test_transport_without_sockets_serves_any_event_loop() -> None:
    things = AsyncResource(AsyncAltcraft(URL, TOKEN, transport=Script().transport)._caller)

    async def run() -> Any:
        return (await things._call(READ, {"id": 1}, None, None, Record)).id

    assert [asyncio.run(run()), asyncio.run(run())] == [1, 1]


@pytest.mark.filterwarnings("ignore::altcraft.InsecureTransportWarning")
def test_aiohttp_takes_the_proxy_of_the_environment(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.url.removeprefix("http://"))
    assert get_aiohttp(BEHIND) == 1
    (request,) = server.requests
    assert request.target == f"{BEHIND}/api/get"
    monkeypatch.setenv("NO_PROXY", "platform.invalid")
    with pytest.raises(altcraft.APIConnectionError):
        get_aiohttp(BEHIND)


def test_aiohttp_refuses_what_it_cannot_use(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(altcraft.ConfigurationError, match="SOCKS"):
        AsyncAltcraft(URL, TOKEN, http_client="aiohttp", proxy="socks5://proxy.test:1080")
    with pytest.raises(altcraft.ConfigurationError, match="not for aiohttp"):
        AsyncAltcraft(URL, TOKEN, http_client="aiohttp", transport=Script().transport)
    module = "altcraft._core.transport.aiohttp_connection"
    monkeypatch.delitem(__import__("sys").modules, module, raising=False)
    monkeypatch.setitem(__import__("sys").modules, "aiohttp", None)
    with pytest.raises(
        altcraft.ConfigurationError, match=r"pip install 'altcraft-client\[aiohttp\]'"
    ):
        AsyncAltcraft(URL, TOKEN, http_client="aiohttp")
