"""A recording of ours is read by another tool that compares traffic, and ours says as much."""

import json
from pathlib import Path

import pytest
from altcraft.testing import FakePlatform
from altcraft.testing.play.seeds import plant
from altcraft.testing.server import PlatformServer

from generator.cli import main
from generator.findings import Findings
from generator.observe.run import observe_files
from generator.spec import load_api
from tests.contract.tools import OPENAPI, run_tool
from tests.support import ROOT


def test_drift_of_redocly_reads_a_probe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    platform = FakePlatform(world="empty", refuse=True, tokens={"token": "all"})
    plant(platform)
    listed = {"error": 0, "error_text": "", "data": [{"id": "7", "name": 5}]}
    platform.set("databases.list", listed)
    file = tmp_path / "probe.har"
    monkeypatch.setenv("ALTCRAFT_TOKEN", "token")
    with PlatformServer(platform) as server:
        main(["probe", "--url", server.url, "--out", str(file), "--rate", "20"])
    done = run_tool(
        *("redocly", "drift", file, "--api", OPENAPI / "openapi.json"),
        *("--match-mode", "basepath", "--format", "json"),
    )
    found = json.loads(done.stdout[done.stdout.index("{") :])
    run = found["run"]
    assert run["totalExchanges"] == run["documentedExchanges"] > 40
    assert run["skippedExchanges"] == 0

    api = load_api(ROOT / "spec", Findings())
    assert api is not None
    ours = {one.observation.subject for one in observe_files(api, [file]).observations}
    # What a refused request lacks is no news: that it was refused is what the spec says.
    theirs = {one["operationId"] for one in found["problems"] if one["target"] == "response"}
    assert "databases.list" in theirs
    assert theirs <= ours
