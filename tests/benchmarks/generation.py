"""Rows on the generator: full builds, edits, nothing changed, and a large spec."""

import json
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from statistics import median

from tests.benchmarks import peers
from tests.benchmarks.large_spec import write_large_spec
from tests.benchmarks.processes import Case, rounds
from tests.benchmarks.rows import Row

_ROUNDS = 5
_LARGE_ROUNDS = 3
_FACTOR = 10
_PATIENCE = 30.0
_WORKLOADS = Path(__file__).parent / "workloads"
# What openapi-python-client is compared with: a client, and the documents that others start from.
_TARGETS = ("python", "openapi", "postman")


def rows(scratch: Path) -> list[Row]:
    """Measure, in a scratch folder."""
    spec, out, cache = scratch / "spec", scratch / "out", scratch / "cache"
    shutil.copytree(peers.ROOT / "spec", spec)
    environment = {"XDG_CACHE_HOME": str(cache)}

    def ours(*arguments: str | Path, prepare: Callable[[], object] = lambda: None) -> Case:
        command = [peers.OWN_PYTHON, "-m", "generator", *arguments]
        return Case(command, prepare, folder=peers.ROOT, environment=environment)

    def forget() -> None:
        shutil.rmtree(out, ignore_errors=True)

    build = ("build", "--spec", spec, "--out", out)
    three = [part for target in _TARGETS for part in ("--only", target)]
    floor = [peers.OWN_PYTHON, _WORKLOADS / "floor.py", spec, out, scratch / "floor"]
    costs = rounds(
        {
            "peer": Case(
                peers.openapi_python_client(scratch / "peer"), environment=peers.environment()
            ),
            "full": ours(*build, *three, prepare=forget),
            "floor": Case(floor),
            "edit": ours(*build, *three, prepare=_editor(spec)),
            "same": ours(*build, *three),
        },
        _ROUNDS,
    )
    saved = _watched(spec, out, three)
    large = scratch / "large"
    write_large_spec(spec, large, _FACTOR)
    costs |= rounds(
        {"large": ours("build", "--spec", large, "--out", out, *three, prepare=forget)},
        _LARGE_ROUNDS,
    )
    opc = "openapi-python-client makes its client"
    peer, full, large_cost = costs["peer"], costs["full"], costs["large"]
    first, after = "making everything", "trying an edit"
    least = costs["floor"]
    looking, whole = _checks(spec, scratch / "checked")
    return [
        Row(first, "full build", full.seconds, "s", opc, peer.seconds, 0.45, floor=least.seconds),
        Row(first, "CPU of a full build", full.cpu, "s", "its floor", least.cpu, 4.5),
        Row(first, "CPU of checking all outputs", looking, "s", "the full build", whole, 0.2),
        Row(
            after, "build, one endpoint edited", costs["edit"].seconds, "s", opc, peer.seconds, 0.45
        ),
        Row(after, "saved while `watch` runs", saved, "s", opc, peer.seconds, 0.2),
        Row(after, "build, nothing changed", costs["same"].seconds, "s", opc, peer.seconds, 0.03),
        Row(
            "growing",
            "a spec ten times as large",
            *(large_cost.seconds, "s", "the full build", full.seconds, 10.5),
        ),
        Row(
            "growing",
            "memory of that, all processes",
            large_cost.mebibytes,
            "MiB",
            "a limit",
            200,
            1,
        ),
        Row(
            first,
            "memory of a full build, all processes",
            *(full.mebibytes, "MiB", opc, peer.mebibytes, 0.8),
        ),
    ]


def _checks(spec: Path, out: Path) -> tuple[float, float]:
    """Return the CPU seconds of looking at all outputs, and of the build around that."""
    command = [peers.OWN_PYTHON, "-m", "tests.benchmarks.workloads.checks", spec, out]
    pairs = []
    for _ in range(_ROUNDS):
        done = subprocess.run(
            list(map(str, command)), cwd=peers.ROOT, capture_output=True, text=True, check=True
        )
        looking, whole = map(float, done.stdout.split())
        pairs.append((looking, whole))
    return median(one for one, _ in pairs), median(one for _, one in pairs)


def _watched(spec: Path, out: Path, targets: list[str]) -> float:
    """Return the seconds from saving an edit to the new output, while `watch` runs."""
    command = [peers.OWN_PYTHON, "-m", "generator", "watch", "--spec", spec, "--out", out, *targets]
    process = subprocess.Popen(
        list(map(str, command)),
        cwd=peers.ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    edit, manifest, found = _editor(spec), out / "manifest.json", []
    try:
        time.sleep(5)  # until it has built once
        for _ in range(_ROUNDS):
            before = manifest.stat().st_mtime_ns
            start = time.perf_counter()
            edit()
            while manifest.stat().st_mtime_ns == before:
                if time.perf_counter() - start > _PATIENCE:
                    raise RuntimeError("`watch` did not see an edit")
                time.sleep(0.002)
            found.append(time.perf_counter() - start)
            time.sleep(0.5)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait()
    return median(found)


def _editor(spec: Path) -> Callable[[], None]:
    """Return a function that gives the first endpoint of a file another summary, each time."""
    numbers = count(1)
    path = spec / "endpoints" / "segments.yaml"

    def edit() -> None:
        summary = json.dumps(f"Edit number {next(numbers)}.")
        text = re.sub(r"(?m)^(    summary:).*", rf"\1 {summary}", path.read_text("utf-8"), count=1)
        path.write_text(text, "utf-8")

    return edit
