"""Programs on clients that other people's tools make of our document, against the platform."""

import json
from dataclasses import replace
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from altcraft.testing.server import PlatformServer

from tests.contract.matrix.workshop import (
    DOCUMENT,
    MATRIX,
    Tool,
    compile_program,
    generate,
    generate_together,
    languages,
    run,
    tools,
)
from tests.contract.tools import OPENAPI

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


FAULTS = [(tool, fault) for tool in tools() for fault in tool.faults]


@pytest.mark.parametrize(
    ("tool", "fault"), FAULTS, ids=[f"{tool.name}-{fault['document']}" for tool, fault in FAULTS]
)
def test_a_known_fault_is_the_tools_own(tool: Tool, fault: dict[str, Any], tmp_path: Path) -> None:
    """A document of a few lines shows it; who mended it, may use it."""
    folder, document = tmp_path / tool.name, MATRIX / "faults" / fault["document"]
    if tool.made_by:
        generate_together([tool], document, tmp_path)
    else:
        assert generate(replace(tool, generate=fault["generate"]), document, folder) == ""
    for proof in (MATRIX / "faults").glob("proof.*"):
        copyfile(proof, folder / proof.name)
    assert fault["says"] in run(fault["proof"], folder).stdout


LIST_TOOLS = """
import asyncio, json, sys
import httpx2
from fastmcp import FastMCP

with open(sys.argv[1], encoding="utf-8") as file:
    server = FastMCP.from_openapi(json.load(file), httpx2.AsyncClient(base_url="http://127.0.0.1"))
print(json.dumps({one.name: one.description for one in asyncio.run(server.list_tools())}))
"""


def test_the_tools_of_an_mcp_server_say_first_what_they_do(tmp_path: Path) -> None:
    document = OPENAPI / "openapi.json"
    done = run(["python", "-c", LIST_TOOLS, str(document)], tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    paths = json.loads(document.read_text("utf-8"))["paths"]
    operations = [one for methods in paths.values() for one in methods.values()]
    assert len(told) == len(operations)
    for one in operations:
        text = told[one["operationId"].replace(".", "_")]
        assert text.startswith(one["summary"]), text[:200]


def test_the_models_of_datamodel_code_generator_keep_a_profile(tmp_path: Path) -> None:
    command = ["datamodel-codegen", "--input", str(DOCUMENT), "--input-file-type", "openapi"]
    command += ["--output", "models.py", "--output-model-type", "pydantic_v2.BaseModel"]
    done = run([*command, "--formatters", "builtin"], tmp_path)
    assert done.returncode == 0, done.stderr
    program = (
        "import json, sys\n"
        "from models import ProfilesImportOneRequest\n"
        "request = ProfilesImportOneRequest.model_validate_json(sys.argv[1])\n"
        "print(request.model_dump_json(by_alias=True, exclude_unset=True))\n"
    )
    done = run(["python", "-W", "error", "-c", program, json.dumps(SENT)], tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == SENT


def call(server: PlatformServer, path: str, body: dict[str, Any]) -> dict[str, Any]:
    headers = {"content-type": "application/json", "authorization": f"Bearer {server.token}"}
    reply = server.platform.handle("POST", f"/api/v1.1/{path}", headers, json.dumps(body).encode())
    answer: dict[str, Any] = json.loads(reply.body)
    assert answer["error"] == 0, answer
    return answer
