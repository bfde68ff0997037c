"""Rows on the generator: builds from nothing, after an edit and without a change; a large spec."""

import json
import re
import shutil
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

from tests.benchmarks import peers
from tests.benchmarks.large_spec import write_large_spec
from tests.benchmarks.processes import Case, rounds
from tests.benchmarks.rows import Row

_ROUNDS = 5
_LARGE_ROUNDS = 3
_FACTOR = 10


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
        forget_cache()

    def forget_cache() -> None:
        shutil.rmtree(cache, ignore_errors=True)

    build = ("build", "--spec", spec, "--out", out)
    peer = Case(peers.openapi_python_client(scratch / "peer"), environment=peers.environment())
    java_peer = Case(peers.openapi_generator(scratch / "java"), environment=peers.environment())
    bare = Case([sys.executable, "-c", "import yaml, jinja2"])
    costs = rounds(
        {
            "peer": peer,
            "full": ours(*build, prepare=forget),
            "edit": ours(*build, prepare=_editor(spec)),
            "same": ours(*build),
            "check": ours(*build, "--check"),
            "validate": ours("validate", "--spec", spec, prepare=forget_cache),
            "bare": bare,
        },
        _ROUNDS,
    )
    costs |= rounds({"java": java_peer}, 1)
    large = scratch / "large"
    write_large_spec(spec, large, _FACTOR)
    costs |= rounds(
        {"large": ours("build", "--spec", large, "--out", out, prepare=forget)}, _LARGE_ROUNDS
    )
    opc, java = "openapi-python-client", "openapi-generator"
    start = "bare start, imports of yaml and jinja2"
    seconds = {name: cost.seconds for name, cost in costs.items()}
    memory = {name: cost.mebibytes for name, cost in costs.items()}
    full = "the full build"
    return [
        Row("full build from nothing", seconds["full"], "s", opc, seconds["peer"], 0.5),
        Row("full build from nothing", seconds["full"], "s", java, seconds["java"], 1),
        Row("build, one endpoint edited", seconds["edit"], "s", opc, seconds["peer"], 0.2),
        Row("build, nothing changed", seconds["same"], "s", opc, seconds["peer"], 0.15),
        Row("build, nothing changed", seconds["same"], "s", start, seconds["bare"], 2.5),
        Row("build --check, nothing changed", seconds["check"], "s", opc, seconds["peer"], 0.15),
        Row("build --check, nothing changed", seconds["check"], "s", start, seconds["bare"], 2.5),
        Row("validate", seconds["validate"], "s", opc, seconds["peer"], 0.12),
        Row("spec ten times as large", seconds["large"], "s", full, seconds["full"], 10.5),
        Row("memory, ten times as large", memory["large"], "MiB", "a limit", 150, 1),
        Row("memory of a full build", memory["full"], "MiB", opc, memory["peer"], 1),
    ]


def _editor(spec: Path) -> Callable[[], None]:
    """Return a function that gives the first endpoint of a file another summary, each time."""
    numbers = count(1)
    path = spec / "endpoints" / "segments.yaml"

    def edit() -> None:
        summary = json.dumps(f"Edit number {next(numbers)}.")
        text = re.sub(r"(?m)^(    summary:).*", rf"\1 {summary}", path.read_text("utf-8"), count=1)
        path.write_text(text, "utf-8")

    return edit
