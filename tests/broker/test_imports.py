"""Imports over a real broker: whatever happens, each profile is accounted for."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from altcraft import Altcraft
from altcraft.testing import FakePlatform, PlatformConsumer

from tests.broker.node import Node
from tests.broker.support import take_all, wait_until
from tests.support import ROOT

pytestmark = pytest.mark.broker

COUNT = 4000
PUBLISH = """
import sys
from altcraft import Altcraft
url, journal, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
items = ({"email": f"{one}@example.com", "_fname": "Ada"} for one in range(count))
with Altcraft(broker=url, token="token", timeout=120) as client:
    job = client.profiles.import_many(
        items, db_id=1, batch_size=20, concurrency=2, journal=journal, stop_on_error=False
    )
    print(job.run())
"""


def publisher(node: Node, journal: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", PUBLISH, node.url, str(journal), str(COUNT)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated" / "python")}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def imported(platform: FakePlatform, *, since: int = 0) -> list[str]:
    """Return the addresses of the profiles that were imported, as often as they were."""
    calls = platform.calls_of("profiles.import_batch")[since:]
    return [item["email"] for call in calls for item in call.params["data"]]


def test_killed_publisher_leaves_no_profile_unaccounted_for(node: Node, tmp_path: Path) -> None:
    """What the killed process may have published is in doubt, all the rest comes just once."""
    from altcraft import Journal

    path = tmp_path / "run.journal"
    with PlatformConsumer(node.url) as consumer:
        for queue in ("api_req", "api_resp"):
            take_all(node, queue)
        platform = consumer.platform
        first = publisher(node, path)
        wait_until(lambda: len(platform.calls_of("profiles.import_batch")) > 10)
        os.kill(first.pid, signal.SIGKILL)
        first.wait(30)
        time.sleep(0.5)  # what was published is carried out
        doubtful = Journal(path).status().in_doubt
        assert 0 < Journal(path).status().taken < COUNT
        second = publisher(node, path)
        summary, _ = second.communicate(timeout=200)
        assert second.returncode == 0, summary
        everyone = imported(platform)
    assert f"in_doubt={doubtful}" in summary
    assert f"taken={COUNT}" in summary
    assert len(everyone) == len(set(everyone))  # nothing in doubt was sent again by itself
    assert COUNT - doubtful <= len(everyone) <= COUNT
    assert f"succeeded={COUNT - doubtful}" in summary


def test_doubtful_profiles_are_sent_again_on_demand(node: Node, tmp_path: Path) -> None:
    """Then each comes at least once, and only those that were in doubt may come twice."""
    from altcraft import Journal

    path = tmp_path / "run.journal"
    with PlatformConsumer(node.url) as consumer:
        platform = consumer.platform
        first = publisher(node, path)
        wait_until(lambda: len(platform.calls_of("profiles.import_batch")) > 10)
        os.kill(first.pid, signal.SIGKILL)
        first.wait(30)
        time.sleep(0.5)
        doubtful = Journal(path).status().in_doubt
        items = ({"email": f"{one}@example.com", "_fname": "Ada"} for one in range(COUNT))
        with Altcraft(broker=node.url, token=consumer.token, timeout=120) as client:
            job = client.profiles.import_many(
                items,
                db_id=1,
                batch_size=20,
                concurrency=2,
                journal=Journal(path, repeat_doubtful=True),
                stop_on_error=False,
            )
            result = job.run()
        everyone = imported(platform)
        take_all(node, "api_resp")
    assert result.succeeded == COUNT
    assert set(everyone) == {f"{one}@example.com" for one in range(COUNT)}
    assert len(everyone) - COUNT <= doubtful
