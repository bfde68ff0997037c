"""Measuring whole processes: wall time and peak memory, in rounds, as medians."""

import os
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
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
    """What a process and its children took: seconds by the clock, and the peak of one's memory."""

    seconds: float
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
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{case.command} failed:\n{errors.decode(errors='replace')}")
    return Cost(seconds, usage.ru_maxrss / 1024)


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
        name: Cost(median(one.seconds for one in all_), median(one.mebibytes for one in all_))
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
