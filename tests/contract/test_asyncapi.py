"""The AsyncAPI parser accepts the document of the broker."""

import json

from tests.contract.tools import CONTRACT, GENERATED, run_tool


def test_the_parser_finds_nothing() -> None:
    done = run_tool("node", "asyncapi.mjs", GENERATED / "asyncapi" / "asyncapi.yaml", cwd=CONTRACT)
    report = json.loads(done.stdout)
    assert report["findings"] == []
    assert report["operations"] == ["calls", "profile_imports"]
