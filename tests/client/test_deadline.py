"""The timeout holds for an attempt as a whole, whatever it is spent on."""

import socket
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from typing import Any

import altcraft
import pytest
from altcraft import Altcraft, Record
from altcraft._core.resource import Resource

from tests.client.faults import FaultServer
from tests.client.mock import TOKEN
from tests.client.tables import READ


def resolve_to(monkeypatch: pytest.MonkeyPatch, *addresses: tuple[str, int]) -> None:
    def resolve(host: str, port: int, *arguments: Any, **options: Any) -> list[Any]:
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, target))
            for address, target in ([(host, port)] if host[0].isdigit() else addresses)
        ]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)


def get(url: str, **options: Any) -> Any:
    with Altcraft(url, TOKEN, **{"timeout": 0.4, "retries": 0} | options) as client:
        return Resource(client._caller)._call(READ, {"id": 1}, None, None, Record).id


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A port that takes no more connections, and does not refuse them either."""
    with ExitStack() as sockets:
        listener = sockets.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            waiting = sockets.enter_context(socket.socket())
            waiting.setblocking(False)
            with suppress(BlockingIOError):
                waiting.connect(listener.getsockname())
        time.sleep(0.05)
        yield listener.getsockname()[1]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a full queue refuses")
def test_many_silent_addresses_share_one_timeout(
    silent_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolve_to(monkeypatch, *[("127.0.0.1", silent_port)] * 30)
    start = time.monotonic()
    with pytest.raises(altcraft.APITimeoutError, match="connecting") as caught:
        get(f"http://localhost:{silent_port}")
    assert caught.value.unsent
    assert 0.3 < time.monotonic() - start < 0.4 * 30 / 2


def test_address_behind_a_dead_one_is_reached(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = int(server.url.rpartition(":")[2])
    resolve_to(monkeypatch, ("127.0.0.2", port), ("127.0.0.1", port))
    assert get(f"http://localhost:{port}", timeout=2) == 1


def test_host_without_an_address_was_not_sent_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: Any, **options: Any) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(altcraft.APIConnectionError, match="Name or service not known") as caught:
        get("https://platform.test")
    assert caught.value.unsent
