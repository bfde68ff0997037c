"""A strict type checker accepts the client, and sees mistakes in code that uses it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.python.programs import CORRECT, MISTAKES, mistaken_program

CLIENT = Path("generated/python").resolve()


def check(tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", *arguments]
    return subprocess.run(
        [*command, "--cache-dir", str(tmp_path / "cache")],
        cwd=CLIENT,
        env={"MYPYPATH": str(CLIENT), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
def test_package_and_calls_are_typed(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.py", tmp_path / "bad.py"
    good.write_text(CORRECT, "utf-8")
    text, statements = mistaken_program()
    bad.write_text(text, "utf-8")

    result = check(tmp_path, "-p", "altcraft")
    assert result.returncode == 0, result.stdout
    result = check(tmp_path, str(good))
    assert result.returncode == 0, result.stdout
    output = check(tmp_path, str(bad)).stdout
    found = {
        int(line): code
        for line, code in re.findall(r"^.*bad\.py:(\d+): error: .*\[([\w-]+)\]$", output, re.M)
    }
    assert found == {line: MISTAKES[one] for line, one in statements.items()}, output
