"""The command `altcraft` as a user runs it: help, version, misspelt commands, what it loads."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.support import ROOT

CLIENT = ROOT / "generated" / "python"
HEAVY = ("httpx", "httpx2", "uvicorn", "ssl", "asyncio", "altcraft.testing", "altcraft._core")


def altcraft(*arguments: str, flags: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *flags, "-m", "altcraft._cli.main", *arguments],
        env={**os.environ, "PYTHONPATH": str(CLIENT), "COLUMNS": "80"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


@pytest.mark.parametrize("arguments", [("--help",), ("play", "--help")])
def test_help_goes_to_stdout_has_examples_and_fits_a_terminal(arguments: tuple[str, ...]) -> None:
    done = altcraft(*arguments)
    assert done.returncode == 0
    assert done.stderr == ""
    assert "examples:\n  altcraft " in done.stdout
    assert max(map(len, done.stdout.splitlines())) < 80


def test_the_version_is_that_of_the_package() -> None:
    done = altcraft("--version")
    source = (CLIENT / "altcraft" / "__init__.py").read_text("utf-8")
    version = source.partition('__version__ = "')[2].partition('"')[0]
    assert (done.returncode, done.stdout, done.stderr) == (0, f"altcraft {version}\n", "")


@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_help_and_version_load_nothing_heavy(argument: str) -> None:
    done = altcraft(argument, flags=("-X", "importtime"))
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "argparse" in loaded
    assert not {
        one for one in loaded for name in HEAVY if one == name or one.startswith(f"{name}.")
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("paly",), "there is no command 'paly': did you mean 'play'?"),
        (("xyzzy",), "there is no command 'xyzzy': `altcraft --help` lists the commands"),
        ((), "give a command; `altcraft --help` lists them"),
        (("play", "--porrt", "1"), "--porrt"),
    ],
)
def test_wrong_usage_is_told_on_stderr(arguments: tuple[str, ...], said: str) -> None:
    done = altcraft(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert said in done.stderr
    assert "Traceback" not in done.stderr
