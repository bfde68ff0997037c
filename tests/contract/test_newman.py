"""The Postman collection in newman: against Prism, and against answers that it must refuse."""

import json
import random
import re
import subprocess
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

CONTRACT = Path(__file__).parent
POSTMAN = CONTRACT.parents[1] / "generated" / "postman"
NEWMAN = CONTRACT / "node_modules" / ".bin" / "newman"
CREATED_ID = 424242

Json = dict[str, Any]


@pytest.fixture(scope="module")
def collection() -> Json:
    text = (POSTMAN / "altcraft.postman_collection.json").read_text("utf-8")
    result: Json = json.loads(text)
    return result


def iter_requests(folder: Json) -> Iterator[Json]:
    for item in folder["item"]:
        if "item" in item:
            yield from iter_requests(item)
        else:
            yield item


def run_newman(collection: Json, url: str, folder: Path) -> Json:
    """Run a collection with the environment of an own host, and return newman's report."""
    file, report = folder / "collection.json", folder / "report.json"
    file.write_text(json.dumps(collection), "utf-8")
    command = [str(NEWMAN), "run", str(file), "--reporters", "json"]
    command += ["--reporter-json-export", str(report)]
    command += ["--environment", str(POSTMAN / "altcraft.postman_environment.json")]
    command += ["--env-var", f"url={url}", "--env-var", "token=secret"]
    # The environment has the secrets, without values, and comes before the collection.
    secrets = {one["key"]: one["value"] for one in collection["variable"]}
    command += ["--env-var", f"resource_token={secrets['resource_token']}"]
    subprocess.run(command, check=False, timeout=300, capture_output=True)
    result: Json = json.loads(report.read_text("utf-8"))["run"]
    return result


def with_values(collection: Json) -> Json:
    """Set what begins unset, as a user does before sending a request that changes something."""
    variables = [
        one | {"value": "7"} if one["value"] in ("", "0") and one["key"] != "token" else one
        for one in collection["variable"]
    ]
    return collection | {"variable": variables}


def failures(run: Json) -> list[str]:
    return [f"{one['source']['name']}: {one['error']['message']}" for one in run["failures"]]


@pytest.mark.parametrize("seed", [None, 1, 2])
def test_every_request_passes_against_the_mock_in_any_order(
    collection: Json, prism: str, seed: int | None, tmp_path: Path
) -> None:
    requests = list(iter_requests(collection))
    if seed is not None:
        random.Random(seed).shuffle(requests)
    run = run_newman(with_values(collection) | {"item": requests}, prism, tmp_path)
    assert failures(run) == []
    assert run["stats"]["requests"] == {"total": len(requests), "pending": 0, "failed": 0}
    assert run["stats"]["assertions"]["total"] >= 2 * len(requests)


Answering = Callable[[str, bytes], tuple[str, str]]


@pytest.fixture
def serve() -> Iterator[Callable[[Answering], str]]:
    """Start servers that answer POST requests by a function of path and body."""
    servers: list[ThreadingHTTPServer] = []

    def start(answer: Answering) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                content_type, text = answer(self.path.partition("?")[0], body)
                self.send_response(200)
                self.send_header("Content-Type", content_type)
                self.send_header("Content-Length", str(len(text.encode())))
                self.end_headers()
                self.wfile.write(text.encode())

            do_GET = do_POST  # noqa: N815 - the name that the base class looks for

            def log_message(self, *args: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_address[1]}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def test_an_error_in_the_envelope_fails_the_request(
    collection: Json, serve: Callable[[Answering], str], tmp_path: Path
) -> None:
    url = serve(lambda path, body: ("application/json", '{"error": 403, "error_text": "No."}'))
    run = run_newman(with_values(collection), url, tmp_path)
    refused = {
        one["source"]["name"]
        for one in run["failures"]
        if one["error"]["message"].startswith("No.")
    }
    expected = {
        one["name"]
        for one in iter_requests(collection)
        if "platform reports success" in "".join(one["event"][0]["script"]["exec"])
    }
    assert len(expected) > 150
    assert refused == expected


def test_an_answer_without_its_payload_fails_the_request(
    collection: Json, serve: Callable[[Answering], str], tmp_path: Path
) -> None:
    url = serve(lambda path, body: ("application/json", '{"error": 0, "error_text": ""}'))
    run = run_newman(with_values(collection), url, tmp_path)
    failed = {one["source"]["name"] for one in run["failures"]}
    expected = {
        one["name"]
        for one in iter_requests(collection)
        if "documented shape" in "".join(one["event"][0]["script"]["exec"])
    }
    assert len(expected) > 50
    assert failed == expected


def test_later_requests_use_what_earlier_ones_created(
    collection: Json, serve: Callable[[Answering], str], tmp_path: Path
) -> None:
    fixed = [one for one in iter_requests(collection) if "variable" not in one["request"]["url"]]
    answers: dict[str, tuple[str, str]] = {}
    sent: dict[str, bytes] = {}
    for item in fixed:
        path = "/" + "/".join(item["request"]["url"]["path"])
        body = re.sub(r'("saved_id": )\d+', rf"\g<1>{CREATED_ID}", item["response"][0]["body"])
        answers[path] = (item["response"][0]["header"][0]["value"], body)

    def answer(path: str, body: bytes) -> tuple[str, str]:
        sent[path] = body
        return answers[path]

    run = run_newman(with_values(collection) | {"item": fixed}, serve(answer), tmp_path)
    assert failures(run) == []
    for kind in ("segments", "suppresses", "templates", "vsenders", "campaigns/broadcasts"):
        assert CREATED_ID in {
            json.loads(sent[path])["id"]
            for path in (f"/api/v1.1/{kind}/get", f"/api/v1.1/{kind}/delete")
            if path in sent
        }


@pytest.mark.parametrize("order", ["whole", "folders", 1, 2])
def test_nothing_that_nobody_chose_is_destroyed(
    collection: Json, serve: Callable[[Answering], str], order: str | int, tmp_path: Path
) -> None:
    """A platform refuses all creations: what is sent at all must be reading, or create."""
    requests = list(iter_requests(collection))
    changing = {
        "/" + "/".join(one["request"]["url"]["path"])
        for one in requests
        if any(event["listen"] == "prerequest" for event in one["event"])
    }
    answers = {
        "/"
        + "/".join(one["request"]["url"]["path"]): (
            one["response"][0]["header"][0]["value"],
            one["response"][0]["body"],
        )
        for one in requests
    }
    assert len(changing) > 90
    received: list[str] = []

    def answer(path: str, body: bytes) -> tuple[str, str]:
        received.append(path.partition("?")[0])
        created = re.search(r"/(add|clone|create|import)\b", path)
        refused = ("application/json", '{"error": 403, "error_text": "No."}')
        # Lists answer with the things of the documentation: the account has what may be hit.
        return refused if created else answers.get(received[-1], refused)

    url = serve(answer)
    if isinstance(order, int):
        random.Random(order).shuffle(requests)
    runs = collection["item"] if order == "folders" else [{"item": requests}]
    for number, one in enumerate(runs):
        place = tmp_path / str(number)
        place.mkdir()
        run_newman(collection | {"item": one["item"]}, url, place)
    assert len(received) > 60
    assert [one for one in received if one in changing] == []
    words = ("delete", "remove", "activate", "wipe", "update", "start", "suspend", "cancel")
    assert [one for one in received if any(word in one for word in words)] == []
