"""`watch` builds on each save, survives mistakes and ends when it is told to."""

import queue
import signal
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import ROOT, Spec, command, environment, run, tree

pytest.importorskip("watchfiles")


class Watching:
    """A running `watch`, whose lines are read as they come."""

    def __init__(self, spec: Spec, out: Path) -> None:
        self.process = subprocess.Popen(
            command("watch", "--spec", spec.directory, "--out", out),
            env=environment({"PYTHONUNBUFFERED": "1"}),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def until(self, words: str) -> str:
        """Return what is printed up to a line with these words."""
        seen = ""
        while words not in seen:
            seen += self._lines.get(timeout=120)
        return seen


@pytest.fixture
def watching(spec: Spec, tmp_path: Path) -> Iterator[Watching]:
    running = Watching(spec, tmp_path / "out")
    yield running
    running.process.kill()
    running.process.wait()


@pytest.mark.slow
def test_each_save_is_built_and_mistakes_are_survived(
    watching: Watching, spec: Spec, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    watching.until("0 removed")
    spec.replace("endpoints/extras.yaml", "summary: Get an extra.", "summary: Get one extra.")
    assert f"changed: {out / 'openapi' / 'openapi.yaml'}" in watching.until("0 removed")
    whole = (spec.directory / "endpoints" / "extras.yaml").read_bytes()
    spec.write("endpoints/extras.yaml", "section: [\n")
    assert "endpoints/extras.yaml:" in watching.until("waiting for the next change")
    spec.write("endpoints/extras.yaml", whole.replace(b"one extra", b"some extra"))
    watching.until("0 removed")
    run("build", "--spec", spec.directory, "--out", tmp_path / "expected")
    assert tree(out) == tree(tmp_path / "expected")
    watching.process.send_signal(signal.SIGINT)
    assert watching.until("stopped") == "stopped\n"
    assert watching.process.wait(timeout=60) == 130
    assert not (tmp_path / ".out.staging").exists()
