"""`altcraft play --broker`: the platform on this computer, behind a real broker."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from altcraft import Altcraft

from tests.broker.node import Node
from tests.broker.support import EMAIL
from tests.support import ROOT

pytestmark = pytest.mark.broker

PLAY = [sys.executable, "-m", "altcraft._cli.main", "play", "--port", "0", "--broker"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "generated" / "python")}


def test_what_came_over_the_broker_is_there_over_http(node: Node, tmp_path: Path) -> None:
    secret = tmp_path / "token.txt"
    secret.write_text("a-token-of-ours")
    secret.chmod(0o600)
    command = [*PLAY, node.url, "--token-file", str(secret)]
    with subprocess.Popen(command, env=ENVIRONMENT, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        url = process.stderr.readline().split()[-1]
        try:
            with Altcraft(broker=node.url, token="a-token-of-ours", timeout=60) as client:
                client.profiles.import_one(db_id=1, email=EMAIL, data={"_fname": "Ada"})
            with Altcraft(url, "a-token-of-ours") as client:
                assert client.profiles.get(db_id=1, email=EMAIL).raw["_fname"] == "Ada"
        finally:
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=60)


@pytest.mark.parametrize(
    ("url", "code", "text"),
    [
        ("amqp://127.0.0.1:1", 1, "the broker amqp://127.0.0.1:1: "),
        ("http://broker.test", 2, "must look like amqps://"),
    ],
)
def test_broker_that_is_none_is_told_in_a_line(url: str, code: int, text: str) -> None:
    done = subprocess.run(
        [*PLAY, url], env=ENVIRONMENT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == code
    assert text in done.stderr
    assert len(done.stderr.splitlines()) == 1
