"""Schemathesis, which makes up requests by the document, finds nothing against Prism."""

import json
from pathlib import Path

from tests.contract.tools import CONTRACT, OPENAPI, run_tool


def test_schemathesis_finds_nothing(prism: str, tmp_path: Path) -> None:
    done = run_tool(
        *("schemathesis", "--config-file", CONTRACT / "schemathesis.toml"),
        *("run", OPENAPI / "openapi.json", "--url", prism, "--no-color"),
        *("--phases", "examples,coverage,fuzzing"),
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stdout[-4000:]
    paths = json.loads((OPENAPI / "openapi.json").read_text("utf-8"))["paths"]
    assert f"Tested: {sum(map(len, paths.values()))}" in done.stdout
    assert "Warnings" not in done.stdout
