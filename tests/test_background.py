"""Work in the background gives what it would give in the foreground."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.background import finish, in_background
from generator.render import TemplateProblem


def test_result_comes_from_another_process() -> None:
    process, result = in_background(lambda: (os.getpid(), "x" * 1_000_000))()
    assert process != os.getpid()
    assert result == "x" * 1_000_000


def test_error_is_raised_where_the_result_is_asked_for() -> None:
    def fail() -> None:
        raise TemplateProblem("a.j2:1:1: faulty")

    waiting = in_background(fail)
    with pytest.raises(TemplateProblem, match=r"^a\.j2:1:1: faulty$"):
        waiting()


def test_killed_work_is_done_again() -> None:
    parent = os.getpid()

    def work() -> str:
        if os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        return "done"

    assert in_background(work)() == "done"


def test_without_processes_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "fork")
    assert in_background(os.getpid)() == os.getpid()


def test_all_work_has_ended_when_an_error_is_raised(tmp_path: Path) -> None:
    def fail() -> None:
        raise ValueError("first")

    def work() -> None:
        (tmp_path / "done").touch()

    with pytest.raises(ValueError, match="first"):
        finish([fail, in_background(work)])
    assert (tmp_path / "done").exists()
    assert finish([lambda: 1, in_background(lambda: 2)]) == [1, 2]


_ENDLESS = """
import os, signal, time
from generator.background import in_background

in_background(lambda: time.sleep(60))
in_background(lambda: time.sleep(60))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_work_ends_with_a_process_that_is_killed() -> None:
    """The processes share the standard output, so that this waits for the last one."""
    done = subprocess.run(
        [sys.executable, "-c", _ENDLESS], stdout=subprocess.PIPE, timeout=10, check=False
    )
    assert done.returncode == -signal.SIGKILL
