"""The peers: installed in environments of their own, below `.peers`, with pinned versions."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FOLDER = HERE / ".peers"
DOCUMENT = ROOT / "generated" / "openapi" / "openapi.json"
OWN_PYTHON = Path(sys.executable)
CLIENT_PYTHON = FOLDER / "clients" / "bin" / "python"


def set_up() -> None:
    """Install what is missing."""
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / ".gitignore").write_text("*\n")
    for name in ("generators", "clients"):
        wanted = (HERE / f"requirements-{name}.txt").read_text()
        mark = FOLDER / name / "installed.txt"
        if mark.exists() and mark.read_text() == wanted:
            continue
        shutil.rmtree(FOLDER / name, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", FOLDER / name], check=True)
        pip = [FOLDER / name / "bin" / "pip", "install", "--quiet"]
        requirements = HERE / f"requirements-{name}.txt"
        subprocess.run(
            [*pip, "--disable-pip-version-check", "-r", requirements],
            check=True,
        )
        mark.write_text(wanted)


def versions() -> list[str]:
    """Return the peers with their versions."""
    lines = []
    for name in ("generators", "clients"):
        lines += (HERE / f"requirements-{name}.txt").read_text().split()
    return sorted(line.replace("==", " ") for line in lines)


def environment() -> dict[str, str]:
    """Return the variables under which the peers' generators find their own tools."""
    own = FOLDER / "generators" / "bin"
    return {"PATH": f"{own}{os.pathsep}{os.environ['PATH']}"}


def openapi_python_client(out: Path, document: Path = DOCUMENT) -> list[str | Path]:
    """Return the command that makes a client with openapi-python-client."""
    program = FOLDER / "generators" / "bin" / "openapi-python-client"
    return [program, "generate", "--path", document, "--output-path", out, "--overwrite"]


def openapi_generator(out: Path) -> list[str | Path]:
    """Return the command that makes a client with openapi-generator."""
    program = FOLDER / "generators" / "bin" / "openapi-generator-cli"
    return [program, "generate", "-g", "python", "-i", DOCUMENT, "-o", out]
