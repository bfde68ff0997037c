"""What the tests of the client share: the package, a fault server, clients that do not wait."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from altcraft import Altcraft, AsyncAltcraft
from altcraft._core.engine import retry
from altcraft._core.resource import AsyncResource, Resource

from tests.client.faults import FaultServer

TOKEN = "tok3n-Ab/c+d=Secret"


@pytest.fixture(autouse=True)
def short_delays(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let retries follow at once; tests of the delays call the functions themselves."""
    monkeypatch.setattr(retry, "_FIRST_DELAY", 0.001)


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.fixture
def connect(server: FaultServer) -> Iterator[Callable[..., Resource]]:
    """Return a function that makes a resource of a client of the fault server."""
    clients: list[Altcraft] = []

    def connect(**options: Any) -> Resource:
        client = Altcraft(server.url, TOKEN, **{"timeout": 20.0, "retries": 0} | options)
        clients.append(client)
        return Resource(client._caller)

    yield connect
    for client in clients:
        client.close()


@pytest.fixture(params=[None, "aiohttp"], ids=["httpx2", "aiohttp"])
def connect_async(
    request: pytest.FixtureRequest, server: FaultServer
) -> Callable[..., tuple[AsyncAltcraft, AsyncResource]]:
    """Return a function that makes an async client of the fault server, and a resource of it."""

    def connect(**options: Any) -> tuple[AsyncAltcraft, AsyncResource]:
        usual = {"timeout": 20.0, "retries": 0, "http_client": request.param}
        client = AsyncAltcraft(server.url, TOKEN, **usual | options)
        return client, AsyncResource(client._caller)

    return connect
