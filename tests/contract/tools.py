"""Where the tools are and what they judge."""

import os
import subprocess
from pathlib import Path

CONTRACT = Path(__file__).parent
GENERATED = CONTRACT.parents[1] / "generated"
OPENAPI = GENERATED / "openapi"
# Nothing is asked of the network, and nothing is told to anybody.
_QUIET = {
    "REDOCLY_TELEMETRY": "off",
    "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true",
    "NO_COLOR": "1",
}


def environment() -> dict[str, str]:
    """Return the environment in which the tools are found."""
    paths = [CONTRACT / "node_modules" / ".bin", CONTRACT / ".venv" / "bin"]
    search = os.pathsep.join([*map(str, paths), os.environ["PATH"]])
    return {**os.environ, **_QUIET, "PATH": search}


def run_tool(*command: str | Path, cwd: Path = CONTRACT) -> "subprocess.CompletedProcess[str]":
    """Run one of the tools, and return what it says."""
    return subprocess.run(
        [str(one) for one in command],
        cwd=cwd,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=600,
    )
