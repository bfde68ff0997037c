"""The command `altcraft`, found as an installer finds it: by the package's own declaration."""

import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from pkgutil import resolve_name
from typing import NamedTuple

from tests.support import ROOT

CLIENT = ROOT / "generated" / "python"
_PROJECT = tomllib.loads((CLIENT / "pyproject.toml").read_text("utf-8"))["project"]
_ENTRY: str = _PROJECT["scripts"]["altcraft"]

# What a process needs to find the package; the warning about plain HTTP is not what is tested.
ENVIRONMENT = {"PYTHONPATH": str(CLIENT), "PYTHONWARNINGS": "ignore", "PYTHONUTF8": "1"}
main: Callable[[list[str]], int] = resolve_name(_ENTRY)

Run = Callable[..., "Result"]
Start = Callable[..., subprocess.Popen[str]]


class Result(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str


def command(*words: str | Path, flags: tuple[str, ...] = ()) -> list[str]:
    """Return the arguments of a process that runs the command."""
    return [sys.executable, *flags, "-m", _ENTRY.partition(":")[0], *map(str, words)]
