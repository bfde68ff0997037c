"""The command `altcraft` as it is typed, against a platform on this computer."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from altcraft.testing.server import PlatformServer

from tests.support import ROOT

Run = Callable[..., "Result"]


class Result(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str


@pytest.fixture
def server() -> Iterator[PlatformServer]:
    with PlatformServer() as server:
        yield server


@pytest.fixture
def run(server: PlatformServer, tmp_path: Path) -> Run:
    """Return a function that runs the command in a process of its own."""

    def run(*words: str | Path, stdin: bytes = b"", **environment: str) -> Result:
        done = subprocess.run(
            [sys.executable, "-m", "altcraft._cli.main", *map(str, words)],
            cwd=tmp_path,
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT / "generated" / "python"),
                "PYTHONWARNINGS": "ignore",
                "ALTCRAFT_URL": server.url,
                "ALTCRAFT_TOKEN": server.token,
                "XDG_STATE_HOME": str(tmp_path / "state"),
                "XDG_CONFIG_HOME": str(tmp_path / "config"),
                "PYTHONUTF8": "1",
                "PYTHONDONTWRITEBYTECODE": "1",
                **environment,
            },
            input=stdin,
            capture_output=True,
            timeout=60,
            check=False,
        )
        return Result(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run
