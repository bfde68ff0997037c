"""Prism mocks every operation: samples run against it, and faulty requests are refused."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.contract.tools import GENERATED, OPENAPI, run_tool

Json = dict[str, Any]


def document() -> Json:
    result: Json = json.loads((OPENAPI / "openapi.json").read_text("utf-8"))
    return result


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


OPERATIONS = {operation["operationId"]: operation for _, _, operation in operations(document())}


def sample(operation: Json, language: str) -> str:
    (found,) = (one["source"] for one in operation["x-codeSamples"] if one["lang"] == language)
    source: str = found
    return source


@pytest.mark.filterwarnings("ignore:the token travels over plain HTTP")
@pytest.mark.parametrize("name", OPERATIONS)
def test_a_python_sample_runs(
    name: str, prism: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ALTCRAFT_URL", prism)
    monkeypatch.setenv("ALTCRAFT_TOKEN", "secret")
    monkeypatch.syspath_prepend(str(GENERATED / "python"))
    monkeypatch.chdir(tmp_path)
    exec(compile(sample(OPERATIONS[name], "Python"), name, "exec"), {})


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_shell_sample_runs(
    name: str, prism: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ALTCRAFT_URL", prism)
    monkeypatch.setenv("ALTCRAFT_TOKEN", "secret")
    operation = OPERATIONS[name]
    done = run_tool("sh", "-c", sample(operation, "Shell"), cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    (content_type, content), *_ = operation["responses"]["200"]["content"].items()
    expected = next((one["value"] for one in content.get("examples", {}).values()), None)
    if content_type == "application/json":
        assert json.loads(done.stdout) == expected
    elif expected is not None:
        assert done.stdout == expected


def faulty_requests(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Yield requests that lack a required field."""
    for path, method, operation in operations(document):
        content = operation.get("requestBody", {}).get("content", {}).get("application/json")
        if content is None or "{" in path:
            continue
        name = content["schema"]["$ref"].rpartition("/")[2]
        for field in document["components"]["schemas"][name].get("required", ())[:1]:
            body = dict(next(iter(content["examples"].values()))["value"])
            del body[field]
            yield path, method, body


def test_prism_refuses_requests_without_a_required_field(prism: str) -> None:
    refused = 0
    for path, method, body in faulty_requests(document()):
        headers = {"Content-Type": "application/json", "Authorization": "Bearer secret"}
        request = Request(prism + path, json.dumps(body).encode(), headers, method=method.upper())
        with pytest.raises(HTTPError) as caught:
            urlopen(request, timeout=30)
        caught.value.close()
        refused += caught.value.code in (400, 422)
    assert refused > 100


def status(url: str, method: str, headers: dict[str, str] | None = None) -> int:
    """Return the status of the answer to a request."""
    try:
        with urlopen(Request(url, headers=headers or {}, method=method), timeout=30) as answer:
            return int(answer.status)
    except HTTPError as error:
        error.close()
        return error.code


def test_prism_refuses_calls_without_a_token(prism: str) -> None:
    whole = document()
    refused = set()
    for path, method, operation in operations(whole):
        wanted = operation.get("security", whole["security"])
        if status(prism + path, method.upper()) == 401:
            refused.add(operation["operationId"])
        assert (operation["operationId"] in refused) == bool(wanted)
    assert len(refused) > 150


def test_prism_refuses_other_methods(prism: str) -> None:
    for path, methods in document()["paths"].items():
        other = {"get": "POST", "post": "GET"}
        for method in methods:
            assert other[method].lower() in methods or status(prism + path, other[method]) == 405
            assert status(prism + path, "DELETE") == 405


def test_prism_quotes_any_name_that_it_refuses(prism: str) -> None:
    for name in ("\x00", "\x7f", "\xe9", "\u0438\u043c\u044f", "\ud800"):
        headers = {"Content-Type": "application/json", "Authorization": "Bearer secret"}
        body = json.dumps({"attributes": {name: 5}}).encode()
        request = Request(f"{prism}/api/v1.1/scampaigns/list", body, headers)
        with pytest.raises(HTTPError, match="422") as caught:
            urlopen(request, timeout=30)
        caught.value.close()
