"""Schemathesis, which makes up requests by the document, finds nothing against Prism."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.contract.conftest import Mock
from tests.contract.test_mock import status
from tests.contract.tools import CONTRACT, OPENAPI, run_tool

EXACT_IN_JAVASCRIPT = 2**53 - 1


def test_schemathesis_finds_nothing(prism: str, tmp_path: Path) -> None:
    document = json.loads((OPENAPI / "openapi.json").read_text("utf-8"))
    for schema in wide_integers(document):
        schema["minimum"] = schema.get("minimum", -EXACT_IN_JAVASCRIPT)
        schema["maximum"] = schema.get("maximum", EXACT_IN_JAVASCRIPT)
    within_javascript = tmp_path / "openapi.json"
    within_javascript.write_text(json.dumps(document), "utf-8")
    done = run_tool(
        *("schemathesis", "--config-file", CONTRACT / "schemathesis.toml"),
        *("run", within_javascript, "--url", prism, "--no-color"),
        *("--phases", "examples,coverage,fuzzing"),
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stdout[-4000:]
    assert f"Tested: {sum(map(len, document['paths'].values()))}" in done.stdout
    assert "Warnings" not in done.stdout


def wide_integers(node: Any) -> Iterator[dict[str, Any]]:
    """Yield the schemas of integers of 64 bits."""
    if isinstance(node, dict):
        if node.get("format") == "int64":
            yield node
        for value in node.values():
            yield from wide_integers(value)
    elif isinstance(node, list):
        for value in node:
            yield from wide_integers(value)


def test_prism_takes_64_bits_for_53(mock: Mock, tmp_path: Path) -> None:
    """The reason for the bounds above: a fault of the tool, shown by a document of its own.

    A Prism without it fails this test, and the bounds can go.
    """
    schema = {"type": "integer", "format": "int64"}
    parameter = {"name": "id", "in": "query", "required": True, "schema": schema}
    answer = {"200": {"description": "Found."}}
    document = tmp_path / "openapi.json"
    document.write_text(
        json.dumps(
            {
                "openapi": "3.1.0",
                "info": {"title": "Wide integers", "version": "1.0.0"},
                "paths": {"/get": {"get": {"parameters": [parameter], "responses": answer}}},
            }
        ),
        "utf-8",
    )
    with mock(document) as url:
        assert status(f"{url}/get?id={EXACT_IN_JAVASCRIPT}", "GET") == 200
        assert status(f"{url}/get?id={EXACT_IN_JAVASCRIPT + 1}", "GET") == 422
