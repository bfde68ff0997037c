"""Programs on clients that other people's tools make of our document, against the platform."""

import json
from pathlib import Path
from typing import Any

import pytest
from altcraft.testing.server import PlatformServer

from tests.contract.matrix.workshop import (
    DOCUMENT,
    Tool,
    compile_program,
    generate,
    generate_together,
    languages,
    run,
    tools,
)

DATABASE = 5_000_000_000  # more than 32 bits
NAMES = [f"Segment {number}" for number in range(1, 6)]
SENT = {
    "db_id": DATABASE,
    "matching": "email",
    "email": "ann@example.com",
    "data": {
        "email": "ann@example.com",
        "_fname": "Ann",
        "city": "Minsk",
        "bonus": 12,
        "subscriptions": [
            {"resource_id": 7, "channel": "email", "email": "ann@example.com"},
            {"resource_id": 8, "channel": "sms", "phone": "+79000000000"},
        ],
    },
}
CALLS: list[tuple[str, dict[str, Any]]] = [
    ("segments.get", {"id": 3}),
    ("segments.list", {"limit": 2}),
    ("segments.list", {"limit": 2, "from_id": 3}),
    ("segments.list", {"limit": 2, "from_id": 5}),
    ("profiles.import_one", SENT),
    ("profiles.get", {"db_id": DATABASE, "matching": "email", "email": "ann@example.com"}),
    ("segments.get", {"id": 999}),
]
RUNNING = [one for one in tools() if one.program]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the clients of openapi-generator, for all tests at once."""
    folder = tmp_path_factory.mktemp("made")
    generate_together([one for one in tools() if one.made_by], DOCUMENT, folder)
    return folder


@pytest.mark.parametrize("tool", RUNNING, ids=lambda tool: tool.name)
def test_a_program_on_a_generated_client_does_what_it_says(
    tool: Tool, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    if tool.made_by:
        folder = request.getfixturevalue("made") / tool.name
    else:
        folder = tmp_path / tool.name
        assert generate(tool, DOCUMENT, folder) == ""
    language = languages()[tool.language]
    assert compile_program(tool, language, folder) == ""
    with PlatformServer() as server:
        for name in NAMES:
            call(server, "segments/add", {"name": name, "is_static": True, "list_id": 1})
        server.platform.calls.clear()
        done = run(language.run, folder, ALTCRAFT_URL=server.url, ALTCRAFT_TOKEN=server.token)
        assert (done.returncode, done.stderr) == (0, "")
        assert [(one.operation, one.params) for one in server.platform.calls] == CALLS
        key = {"db_id": DATABASE, "matching": "email", "email": "ann@example.com"}
        stored = call(server, "profiles/get", key)["data"]
    told = json.loads(done.stdout)
    expected = {
        "segment": "Segment 3",
        "names": NAMES,
        "imported": stored["id"],
        "first_name": "Ann",
        "city": "Minsk",
        "bonus": 12,
        "channels": ["email", "sms"],
        "error": 404,
    }
    assert told == {name: one for name, one in expected.items() if name not in tool.loses}
    assert {name: stored[name] for name in ("_fname", "city", "bonus")} == {
        "_fname": "Ann",
        "city": "Minsk",
        "bonus": 12,
    }
    assert "_city" not in stored
    assert [one["channel"] for one in stored["subscriptions"]] == ["email", "sms"]


def call(server: PlatformServer, path: str, body: dict[str, Any]) -> dict[str, Any]:
    headers = {"content-type": "application/json", "authorization": f"Bearer {server.token}"}
    reply = server.platform.handle("POST", f"/api/v1.1/{path}", headers, json.dumps(body).encode())
    answer: dict[str, Any] = json.loads(reply.body)
    assert answer["error"] == 0, answer
    return answer
