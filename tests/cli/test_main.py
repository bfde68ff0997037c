"""The command `altcraft` as a user runs it: help, version, misspelt commands, what it loads."""

from __future__ import annotations

import os
import subprocess

import pytest

from tests.cli.program import CLIENT, ENVIRONMENT, Run, command

HEAVY = ("httpx", "httpx2", "uvicorn", "ssl", "asyncio", "altcraft.testing", "altcraft._core")


def altcraft(*arguments: str, flags: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own."""
    return subprocess.run(
        command(*arguments, flags=flags),
        env={**os.environ, **ENVIRONMENT},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("arguments", [("--help",), ("play", "--help")])
def test_help_goes_to_stdout_has_examples_and_fits_a_terminal(
    run: Run, arguments: tuple[str, ...]
) -> None:
    done = run(*arguments, COLUMNS="80")
    assert done.code == 0
    assert done.err == ""
    assert "examples:\n  altcraft " in done.out
    assert max(map(len, done.out.splitlines())) < 80


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
def test_wrong_usage_is_told_on_stderr(run: Run, arguments: tuple[str, ...], said: str) -> None:
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_wrong_usage_is_the_exit_code_of_the_process() -> None:
    done = altcraft("paly")
    assert (done.returncode, done.stdout) == (2, "")
    assert "did you mean 'play'?" in done.stderr
