"""Real processes with a journal that are killed (SIGKILL) in the middle of their work."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from typing import Any

import pytest
from altcraft import Journal

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")

ITEMS, BATCH = 3000, 50
PROCESS = """
import asyncio, sys
from altcraft import Altcraft, AsyncAltcraft
url, journal, kind, count, batch, concurrency = sys.argv[1:]
items = ({"n": n, "email": f"user{n}@example.com"} for n in range(int(count)))
how = dict(db_id=1, batch_size=int(batch), concurrency=int(concurrency), journal=journal)
async def work():
    async with AsyncAltcraft(url, "tok-en-123456") as client:
        print(await client.profiles.import_many(items, **how).run())
if kind == "async":
    asyncio.run(work())
else:
    with Altcraft(url, "tok-en-123456") as client:
        print(client.profiles.import_many(items, **how).run())
"""


class Platform(ThreadingHTTPServer):
    """Deduplicates as documented, and kills the process that it serves at chosen moments.

    Attributes:
        executed: How often each item was carried out.
        repeats: How many requests were repetitions.
    """

    daemon_threads = True

    def __init__(self, random: Random, kills: int) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.executed: Counter[int] = Counter()
        self.repeats = 0
        self.kills = kills
        self.process: subprocess.Popen[str] | None = None
        self._killed: subprocess.Popen[str] | None = None
        self._stored: dict[Any, bytes] = {}
        self._random = random
        self._left = random.randrange(1, 12)
        self._lock = threading.Lock()

    def receive(self, key: tuple[Any, ...], body: bytes) -> bytes | None:
        """Return the body of the answer; None if the process was killed before it came."""
        with self._lock:
            self._left -= 1
            moment = self._random.choice(["before", "after", "answered"])
            kills = self._left <= 0 and self.kills > 0
            if kills and moment == "before":
                return self._kill()
            if key in self._stored:
                self.repeats += 1
            else:
                items = json.loads(body)["data"]
                self.executed.update(item["n"] for item in items)
                result = [{"error": 0, "profile_id": item["n"]} for item in items]
                self._stored[key] = json.dumps({"error": 0, "result": result}).encode()
            if kills and moment == "after":
                return self._kill()
            if kills:
                threading.Timer(self._random.uniform(0, 0.01), self._kill).start()
                self._left = 10**9
            return self._stored[key]

    def _kill(self) -> None:
        self._left = self._random.randrange(1, 12)
        process = self.process
        if process is not None and process is not self._killed:
            self._killed = process
            self.kills -= 1
            process.send_signal(signal.SIGKILL)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Platform

    def do_POST(self) -> None:
        size = int(self.headers["Content-Length"])
        body = self.rfile.read(size)
        if len(body) < size:  # the client died while it sent this
            self.close_connection = True
            return
        names = sorted(name for name in self.headers if name.lower() != "content-length")
        answer = self.server.receive((*((n, self.headers[n]) for n in names), body), body)
        if answer is None:
            self.close_connection = True
            return
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def handle(self) -> None:
        with suppress(ConnectionError):  # of a client that is dead
            super().handle()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def platform(request: pytest.FixtureRequest) -> Iterator[Platform]:
    seed, kills = request.param
    server = Platform(Random(seed), kills)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def finish(platform: Platform, kind: str, concurrency: int, journal: Path) -> int:
    """Start processes until one comes to the end; return how many were killed."""
    url = f"http://127.0.0.1:{platform.server_address[1]}"
    arguments = [url, str(journal), kind, str(ITEMS), str(BATCH), str(concurrency)]
    for killed in range(100):
        process = subprocess.Popen(
            [sys.executable, "-c", PROCESS, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        platform.process = process
        _, errors = process.communicate(timeout=60)
        if process.returncode != -signal.SIGKILL:
            assert process.returncode == 0, errors
            return killed
    raise AssertionError("no process came to the end")


def check(platform: Platform, kind: str, concurrency: int, journal: Path) -> None:
    kills = platform.kills
    # A kill that comes when its process has just ended is none.
    assert 0 < finish(platform, kind, concurrency, journal) <= kills
    assert platform.executed == Counter(range(ITEMS))
    status = Journal(journal).status()
    assert (status.complete, status.succeeded, status.in_doubt) == (True, ITEMS, 0)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("platform", [(1, 2)], indirect=True)
def test_run_survives_kills(platform: Platform, kind: str, tmp_path: Path) -> None:
    check(platform, kind, 4, tmp_path / "nightly.db")


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("concurrency", [1, 4, 8])
@pytest.mark.parametrize("platform", [(2, 5), (3, 5)], indirect=True)
def test_run_survives_many_kills(
    platform: Platform, kind: str, concurrency: int, tmp_path: Path
) -> None:
    check(platform, kind, concurrency, tmp_path / "nightly.db")
