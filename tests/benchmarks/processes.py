"""Measuring whole processes: time, CPU and peak memory, in rounds, as medians."""

import os
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Case:
    """A command to measure, and what is done before each run, which is not measured."""

    command: Sequence[str | Path]
    prepare: Callable[[], object] = lambda: None
    folder: Path | None = None
    environment: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Cost:
    """What a process and its children took.

    Attributes:
        seconds: By the clock.
        cpu: Seconds of CPU.
        mebibytes: The peak of the memory of all of them together, shared pages counted once.
    """

    seconds: float
    cpu: float
    mebibytes: float


def measure(case: Case) -> Cost:
    """Run a command once."""
    case.prepare()
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(part) for part in case.command],
        cwd=case.folder,
        env=_environment(case),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert process.stderr is not None
    peak = _Peak(process.pid)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    peak.stop()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{case.command} failed:\n{errors.decode(errors='replace')}")
    return Cost(seconds, usage.ru_utime + usage.ru_stime, peak.mebibytes)


class _Peak:
    """Watches the memory of a process and its children (PSS: shared pages count once)."""

    INTERVAL = 0.01

    def __init__(self, pid: int) -> None:
        self.mebibytes = 0.0
        self._pid = pid
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def stop(self) -> None:
        """Watch no more."""
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._done.wait(self.INTERVAL):
            self.mebibytes = max(self.mebibytes, sum(map(_pss, _tree(self._pid))) / 1024)


def _tree(pid: int) -> list[int]:
    """Return a process and all that it started."""
    found = [pid]
    for one in found:
        for task in Path(f"/proc/{one}/task").glob("*/children"):
            with suppress(OSError):
                found += map(int, task.read_text().split())
    return found


def _pss(pid: int) -> int:
    """Return the kibibytes of a process; none when it has ended."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0


def _environment(case: Case) -> dict[str, str]:
    """Return the variables of a process: ours, without those that change how Python works."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return ours | dict(case.environment or {})


def rounds(cases: Mapping[str, Case], number: int) -> dict[str, Cost]:
    """Run all commands in turn, several times, and return the medians of each."""
    costs: dict[str, list[Cost]] = {name: [] for name in cases}
    for _ in range(number):
        for name, case in cases.items():
            costs[name].append(measure(case))
    return {
        name: Cost(
            median(one.seconds for one in all_),
            median(one.cpu for one in all_),
            median(one.mebibytes for one in all_),
        )
        for name, all_ in costs.items()
    }


def output_rounds(cases: Mapping[str, Case], number: int) -> dict[str, float]:
    """Run all commands in turn, several times; return the medians of the numbers they print."""
    numbers: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(number):
        for name, case in cases.items():
            done = subprocess.run(
                [str(part) for part in case.command],
                env=_environment(case),
                capture_output=True,
                text=True,
            )
            if done.returncode != 0:
                raise RuntimeError(f"{case.command} failed:\n{done.stderr}")
            numbers[name].append(float(done.stdout))
    return {name: median(all_) for name, all_ in numbers.items()}
