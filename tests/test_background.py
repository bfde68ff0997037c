"""Work in the background gives what it would give in the foreground."""

import os
import signal

import pytest

from generator.background import in_background
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
