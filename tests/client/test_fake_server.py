"""The fake platform over HTTP, the page, the journal and the command."""

import asyncio
import json
import sqlite3
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import httpx2
import pytest
from altcraft import Altcraft
from altcraft.testing import FakeClock, FakePlatform
from altcraft.testing.asgi import PlatformApp
from altcraft.testing.play.changes import Changes
from altcraft.testing.play.journal import Journal, JournalError
from altcraft.testing.play.seeds import plant
from altcraft.testing.pytest_plugin import altcraft_server  # noqa: F401 - the fixture under test
from altcraft.testing.server import PlatformServer

from tests.support import ROOT

pytest.importorskip("uvicorn")


def test_client_and_server(altcraft_server: PlatformServer) -> None:  # noqa: F811
    with Altcraft(altcraft_server.url, altcraft_server.token, retries=0) as client:
        client.profiles.import_one(db_id=1, email="a@b.c", data={"_fname": "<b>Ann</b>"})
        assert client.profiles.get(db_id=1, email="a@b.c").fname == "<b>Ann</b>"
    page = httpx2.get(altcraft_server.url + "/")
    assert "profiles.import_one" in page.text
    assert "&lt;b&gt;Ann" in page.text
    assert "<b>Ann" not in page.text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Origin": "{url}"}, 200),
        ({"Origin": "https://evil.test"}, 403),
        ({"Origin": "null"}, 403),
        ({"Host": "evil.test"}, 403),
    ],
)
def test_other_web_pages_cannot_use_it(headers: dict[str, str], status: int) -> None:
    with PlatformServer() as server:
        sent = {name: one.format(url=server.url) for name, one in headers.items()}
        sent["Authorization"] = f"Bearer {server.token}"
        url = f"{server.url}/api/v1.1/segments/list"
        assert httpx2.post(url, json={}, headers=sent).status_code == status


def test_a_client_that_asks_for_http2_keeps_its_body() -> None:
    """As the client of Java's own library does in each request."""
    body = b'{"name": "upgrade: h2c", "is_static": true, "list_id": 1}'
    with PlatformServer() as server:
        headers = {
            "Authorization": f"Bearer {server.token}",
            "Connection": "Upgrade, HTTP2-Settings",
            "Upgrade": "h2c",
            "HTTP2-Settings": "AAEAAEAAAAIAAAAB",
            "Content-Type": "application/json",
        }
        connection = HTTPConnection(server.url.removeprefix("http://"), timeout=10)
        for _ in range(2):
            connection.request("POST", "/api/v1.1/segments/add", body, headers)
            assert json.loads(connection.getresponse().read())["error"] == 0
        connection.close()
        assert [one.params["name"] for one in server.platform.calls] == ["upgrade: h2c"] * 2


def test_no_answer_tells_what_the_platform_keeps_to_itself() -> None:
    with PlatformServer() as server:
        url = f"{server.url}/api/v1.1/segments/get"
        for token in (server.token, "wrong"):
            headers = {"Authorization": f"Bearer {token}"}
            reply = httpx2.post(url, json={"id": "x"}, headers=headers)
            assert reply.json()["error"] in (400, 403)
            assert [name for name in reply.headers if name.startswith("x-fake")] == []


def test_app_mounts_into_tests_of_others() -> None:
    app = PlatformApp(FakePlatform(world="empty", refuse=True))

    async def run() -> list[Any]:
        transport = httpx2.ASGITransport(app=app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://testserver") as http:
            headers = {"Authorization": "Bearer t"}
            answers = []
            for path, body in (("segments/get", {"id": 1}), ("segments/delete", {}), ("no/no", {})):
                found = await http.post(f"/api/v1.1/{path}", json=body, headers=headers)
                answers.append(found.json()["error"])
            return answers

    assert asyncio.run(run()) == [404, 400, 404]


def test_journal_brings_the_world_back(tmp_path: Path) -> None:
    path = tmp_path / "world.db"

    def open_world() -> tuple[FakePlatform, Journal]:
        fake = FakePlatform(world="empty", clock=FakeClock())
        return fake, Journal(path, fake)

    def send(fake: FakePlatform, call: str, body: Any, number: str) -> Any:
        headers = {"authorization": "Bearer secret-token", "x-request-id": number}
        data = json.dumps(body).encode()
        return fake.handle("POST", f"/api/v1.1/{call}", headers, data)

    fake, journal = open_world()
    made = send(fake, "profiles/add", {"db_id": 1, "data": {"email": "a@b.c"}}, "1")
    journal.close()
    again, journal = open_world()
    found = send(again, "profiles/get", {"db_id": 1, "email": "a@b.c"}, "2")
    assert json.loads(found.body)["data"]["id"] == json.loads(made.body)["profile_id"]
    repeated = send(again, "profiles/add", {"db_id": 1, "data": {"email": "a@b.c"}}, "1")
    assert repeated.headers["x-duplicate-request"] == "true"
    journal.close()
    assert b"secret-token" not in path.read_bytes()


def test_journal_leaves_other_files_alone(tmp_path: Path) -> None:
    other, text = tmp_path / "other.db", tmp_path / "text.db"
    with sqlite3.connect(other) as file:
        file.execute("CREATE TABLE mine (x)")
    text.write_text("not a database, but a text of some length" * 100)
    before = [one.read_bytes() for one in (other, text)]
    for path in (other, text):
        with pytest.raises(JournalError):
            Journal(path, FakePlatform())
    assert [one.read_bytes() for one in (other, text)] == before


def test_command_refuses_what_is_wrong() -> None:
    def play(*arguments: str) -> tuple[int, str]:
        command = [sys.executable, "-m", "altcraft._cli.main", "play", *arguments]
        folder = ROOT / "generated" / "python"
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)
        return done.returncode, done.stderr

    assert play("--faults", "x")[0] == 2
    code, text = play("--port", "99999")
    assert code == 2
    assert "--port 0" in text


def test_data_to_begin_with_is_listed() -> None:
    fake = FakePlatform(world="empty")
    plant(fake)
    with Altcraft("https://fake.test", "t", transport=fake.transport) as client:
        assert len(list(client.profiles.list(db_id=1))) == 5
        assert [one.id for one in client.segments.list()] == [1, 2]
        assert client.databases.get(id=1).id == 1


def test_changes_are_told_once() -> None:
    fake, changes = FakePlatform(world="empty"), Changes()
    with Altcraft("https://fake.test", "t", transport=fake.transport) as client:
        client.profiles.import_batch(db_id=1, data=[{"email": "a@b.c"}, {"email": "b@b.c"}])
        assert changes.of(fake.world) == "profiles 1: 2 made"
        client.profiles.get(db_id=1, email="a@b.c")
        assert changes.of(fake.world) == ""
        client.profiles.update(db_id=1, email="a@b.c", data={"_fname": "Ann"})
        client.profiles.delete(db_id=1, email="b@b.c")
        assert changes.of(fake.world) == "profiles 1: 1 changed, 1 removed"
        number = client.suppression_lists.add(name="No").saved_id
        assert number is not None
        changes.of(fake.world)
        client.suppression_lists.add_emails(id=number, emails=["a@b.c"])
        assert changes.of(fake.world).endswith(": 1 changed")


def test_log_of_the_command_tells_what_changed(tmp_path: Path) -> None:
    token = tmp_path / "token"
    token.touch(0o600)
    token.write_text("t\n")
    script = "import sys; from altcraft._cli.main import main; sys.exit(main(sys.argv[1:]))"
    server = subprocess.Popen(
        [sys.executable, "-c", script, "play", "--port", "0", "--token-file", token],
        cwd=ROOT / "generated/python",
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stderr is not None
        address = server.stderr.readline().split()[-1]
        for line in server.stderr:
            if line.startswith("Calls"):
                break
        with Altcraft(address, "t") as client:
            client.profiles.import_one(db_id=1, email="a@b.c", data={"_fname": "Ann"})
        assert server.stderr.readline().startswith("200 profiles.import_one [profiles 1: 1 made] ")
    finally:
        server.terminate()
        server.communicate(timeout=20)
