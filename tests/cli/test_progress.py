"""What is told of a job on a terminal, with rich and without it, and elsewhere."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from altcraft.testing.server import PlatformServer

from tests.cli.program import ENVIRONMENT, Run

# Starts the command, where `rich` is as if it was not installed.
WITHOUT_RICH = "import sys; sys.modules['rich'] = None"
PROGRAM = "from altcraft._cli.main import main; import sys; sys.exit(main(sys.argv[1:]))"


def on_terminal(server: PlatformServer, folder: Path, before: str, *words: str) -> str:
    """Run the command on a terminal of 80 columns; return what stands there when it is done."""
    master, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", f"{before}\n{PROGRAM}", *words],
        cwd=folder,
        env={
            **ENVIRONMENT,
            "PATH": os.environ["PATH"],
            "TERM": "xterm",
            "COLUMNS": "80",
            "ALTCRAFT_URL": server.url,
            "ALTCRAFT_TOKEN": server.token,
        },
        stdin=terminal,
        stdout=subprocess.DEVNULL,
        stderr=terminal,
    )
    os.close(terminal)
    shown = b""
    try:
        while piece := os.read(master, 65536):
            shown += piece
    except OSError:  # how a terminal ends on Linux
        pass
    finally:
        os.close(master)
    assert process.wait(30) == 0
    return shown.decode()


@pytest.fixture(autouse=True)
def clients(tmp_path: Path) -> None:
    rows = "".join(f"user{number}@e.com\n" for number in range(400))
    (tmp_path / "clients.csv").write_text(f"email\n{rows}")


@pytest.mark.skipif(os.name != "posix", reason="a terminal of its own is needed")
@pytest.mark.parametrize("before", ["", WITHOUT_RICH], ids=["with rich", "without"])
def test_import_on_a_terminal(server: PlatformServer, tmp_path: Path, before: str) -> None:
    if not before:
        pytest.importorskip("rich")
    words = ("import", "clients.csv", "--db", "5", "--batch-size", "20", "--rate", "400/s")
    shown = on_terminal(server, tmp_path, before, *words)
    assert ("━" in shown) == (not before)
    assert re.search(r"\d+ imported, 0 failed, [\d,]+/s, \d+ s left", shown)
    assert "400 imported, 0 failed, " in shown.rstrip().splitlines()[-1]


def test_export_on_a_terminal_tells_the_state(server: PlatformServer, tmp_path: Path) -> None:
    pytest.importorskip("rich")
    server.platform.set("files.download", "email\n")
    evil = {"status": "processing[red]\x1b]0;title\x07", "progress": 40}
    done = {"status": "completed", "progress": 100, "result": {"urls": ["data/a/x.csv"]}}
    server.platform.set("tasks.get_status", {"data": evil}, {"data": done})
    shown = on_terminal(server, tmp_path, "", "export", "profiles", "--db", "5", "-o", "x.csv")
    assert "processing[red]?]0;title?, 40 %" in shown
    assert "\x1b]0;" not in shown


def test_no_bar_where_no_terminal_is(run: Run) -> None:
    result = run("import", "clients.csv", "--db", "5")
    assert (result.code, "\x1b" in result.err, "\r" in result.err) == (0, False, False)
