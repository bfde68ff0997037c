"""Other people's tools, judging what the generator makes.

These tests need Node.js, Java and packages of their own, so `make test-contract` runs them
(`pytest -m contract`) and every other run skips them.
"""

import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from tests.contract.tools import CONTRACT, OPENAPI, environment

START_SECONDS = 60

Mock = Callable[[Path], AbstractContextManager[str]]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "contract: needs the tools that `make test-contract` brings")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    selected = "contract" in config.getoption("markexpr")
    for item in items:
        if CONTRACT in item.path.parents:
            item.add_marker("contract")
            if not selected:
                item.add_marker(pytest.mark.skip(reason="run by `make test-contract`"))


@contextmanager
def _mock(document: Path) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    command = ["prism", "mock", "--errors", "--host", "127.0.0.1", "--port", str(port)]
    with TemporaryFile() as said:
        server = subprocess.Popen(
            [*command, str(document)],
            env=environment() | {"NODE_OPTIONS": f'--require "{CONTRACT / "prism_headers.cjs"}"'},
            stdout=subprocess.DEVNULL,
            stderr=said,
        )
        try:
            wait_for(url, server)
            yield url
            ended = server.poll()
        finally:
            server.terminate()
            server.wait(timeout=30)
        said.seek(0)
        assert ended is None, f"Prism ended by itself ({ended}): {said.read()[-2000:].decode()}"


@pytest.fixture
def mock() -> Mock:
    """Serves a document as long as it is asked for."""
    return _mock


@pytest.fixture(scope="session")
def prism() -> Iterator[str]:
    """The address of a server that answers by the document, and refuses what it does not allow."""
    with _mock(OPENAPI / "openapi.json") as url:
        yield url


def wait_for(url: str, server: "subprocess.Popen[bytes]") -> None:
    """Wait until a server answers anything at all."""
    end = time.monotonic() + START_SECONDS
    while server.poll() is None and time.monotonic() < end:
        try:
            urlopen(url, timeout=5).close()
        except HTTPError:
            return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"Prism did not start within {START_SECONDS} seconds")
