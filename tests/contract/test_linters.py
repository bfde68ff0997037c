"""Linters accept the documents without a word, and would not keep silent about a faulty one."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.contract.tools import CONTRACT, OPENAPI, run_tool

Json = dict[str, Any]
Lint = Callable[[Path], list[str]]


def spectral(document: Path) -> list[str]:
    """Return the findings of Spectral, warnings and hints among them."""
    ruleset = CONTRACT / ".spectral.yaml"
    done = run_tool("spectral", "lint", "--ruleset", ruleset, "--format", "json", document)
    # Below the list stands a sentence for people.
    found, _ = json.JSONDecoder().raw_decode(done.stdout)
    return [f"{one['code']} at {one['path']}: {one['message']}" for one in found]


def redocly(document: Path) -> list[str]:
    """Return the findings of Redocly."""
    config = CONTRACT / "redocly.yaml"
    done = run_tool("redocly", "lint", "--config", config, "--format", "json", document)
    found = json.loads(done.stdout)["problems"]
    return [
        f"{one['ruleId']} at {one['location'][0]['pointer']}: {one['message']}" for one in found
    ]


@pytest.mark.parametrize("name", ["openapi.yaml", "openapi.json", "openapi-3.0.yaml"])
@pytest.mark.parametrize("lint", [spectral, redocly])
def test_a_linter_has_nothing_to_say(lint: Lint, name: str) -> None:
    assert lint(OPENAPI / name) == []


@pytest.mark.parametrize("lint", [spectral, redocly])
def test_a_linter_finds_a_fault(lint: Lint, tmp_path: Path) -> None:
    document: Json = json.loads((OPENAPI / "openapi.json").read_text("utf-8"))
    operation = document["paths"]["/api/v1.1/profiles/get"]["post"]
    del operation["operationId"]
    (content,) = operation["requestBody"]["content"].values()
    next(iter(content["examples"].values()))["value"]["db_id"] = "not a number"
    faulty = tmp_path / "openapi.json"
    faulty.write_text(json.dumps(document), "utf-8")
    found = "\n".join(lint(faulty))
    assert "operationId" in found
    assert "example" in found


def test_a_reader_of_yaml_1_2_reads_the_same(tmp_path: Path) -> None:
    program = tmp_path / "compare.cjs"
    program.write_text(
        "const fs = require('fs'); const [, , yaml, text, json] = process.argv;"
        "const read = require(yaml).load(fs.readFileSync(text, 'utf8'));"
        "require('assert').deepStrictEqual(read, JSON.parse(fs.readFileSync(json, 'utf8')));",
        "utf-8",
    )
    parser = CONTRACT / "node_modules" / "js-yaml"
    done = run_tool("node", program, parser, OPENAPI / "openapi.yaml", OPENAPI / "openapi.json")
    assert done.returncode == 0, done.stderr
