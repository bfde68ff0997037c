"""The command `altcraft` against a platform on this computer."""

import os
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from altcraft.testing.server import PlatformServer

from tests.cli.program import ENVIRONMENT, Result, Run, Start, command, main


@pytest.fixture
def server() -> Iterator[PlatformServer]:
    with PlatformServer() as server:
        yield server


@pytest.fixture
def run(
    server: PlatformServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Run:
    """Return a function that runs the command in this process, in a folder of its own.

    An error that the command does not catch fails the test.
    """
    usual = {
        "ALTCRAFT_URL": server.url,
        "ALTCRAFT_TOKEN": server.token,
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }

    def run(*words: str | Path, stdin: bytes = b"", **environment: str) -> Result:
        source = tmp_path / "stdin"
        source.write_bytes(stdin)
        capfd.readouterr()
        with monkeypatch.context() as patch, source.open(encoding="utf-8") as stream:
            patch.chdir(tmp_path)
            patch.setattr(sys, "stdin", stream)
            for name, value in (usual | environment).items():
                patch.setenv(name, value)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                try:
                    code = main([str(one) for one in words])
                except SystemExit as stop:  # how argparse ends
                    code = int(stop.code or 0)
        caught = capfd.readouterr()
        return Result(code, caught.out, caught.err)

    return run


@pytest.fixture
def start(server: PlatformServer, tmp_path: Path) -> Iterator[Start]:
    """Return a function that starts the command in a process, and does not wait for its end."""
    begun: list[subprocess.Popen[str]] = []

    def start(*words: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            command(*words),
            cwd=tmp_path,
            env={
                **ENVIRONMENT,
                "PATH": os.environ["PATH"],
                "ALTCRAFT_URL": server.url,
                "ALTCRAFT_TOKEN": server.token,
                "XDG_STATE_HOME": str(tmp_path / "state"),
            },
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        begun.append(process)
        return process

    yield start
    for process in begun:
        process.kill()
        process.communicate()
