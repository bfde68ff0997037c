"""Rows on the generated client: import, one call, decoding, imports of many profiles."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks import peers
from tests.benchmarks.processes import Case, measure, output_rounds
from tests.benchmarks.rows import Row

_WORKLOADS = Path(__file__).parent / "workloads"
_ROUNDS = 7
_CALL_ROUNDS = 15  # clients that are nearly as fast as each other need a closer look
_MEMORY_ROUNDS = 3
_IMPORTERS = ("httpx2", "ours", "journal", "httpx2-async", "ours-async", "journal-async")
_LIMIT, _LIMITED, _WORKERS = 20, 500, 8  # batches a second, batches, calls at once
_MANY, _MOST, _FEW = 100_000, 1_000_000, 10_000


def rows(scratch: Path) -> list[Row]:
    """Measure, with the peers' clients made in a scratch folder."""
    made = [scratch / "openapi-python-client", scratch / "openapi-generator"]
    for command in (peers.openapi_python_client(made[0]), peers.openapi_generator(made[1])):
        measure(Case(command, environment=peers.environment()))
    path = ":".join(map(str, [peers.ROOT / "generated" / "python", *made]))

    def workload(name: str, *arguments: str) -> Case:
        command = [peers.CLIENT_PYTHON, _WORKLOADS / f"{name}.py", *arguments]
        return Case(command, environment={"PYTHONPATH": path})

    imports = output_rounds(
        {name: workload("load_module", name) for name in ("altcraft", "httpx2", "stripe")}, _ROUNDS
    )
    decoding = output_rounds({name: workload("decode", name) for name in ("ours", "json")}, _ROUNDS)
    with server() as url:
        own = ("httpx2", "ours", "ours-recording", "httpx2-async", "ours-async")
        names = (*own, *(one.name for one in made))
        calls = output_rounds(
            {name: workload("one_call", name, url) for name in names}, _CALL_ROUNDS
        )
        speed = output_rounds(
            {name: workload("import_many", name, url, str(_MANY), "speed") for name in _IMPORTERS},
            _ROUNDS,
        )
        memory = output_rounds(
            {
                str(number): workload("import_many", "ours", url, str(number), "memory")
                for number in (_FEW, _MOST)
            },
            _MEMORY_ROUNDS,
        )
    with server(str(_LIMIT)) as url:
        limited = workload("limited", url, str(_LIMITED), str(_WORKERS))
        pace = output_rounds({"ours": limited}, 1)["ours"]
    # The server lets a second's worth through at once.
    allowed = _LIMITED * _LIMIT / (_LIMITED - _LIMIT)
    call, answer = "one call, CPU time", "httpx2 and json.loads"
    few = f"{_FEW:,} profiles"
    return [
        Row(
            "starting a script",
            "import altcraft",
            imports["altcraft"],
            "ms",
            "import httpx2",
            imports["httpx2"],
            0.4,
        ),
        Row(
            "starting a script",
            "import altcraft",
            imports["altcraft"],
            "ms",
            "import stripe",
            imports["stripe"],
            0.25,
        ),
        Row("calling", call, calls["ours"], "us", answer, calls["httpx2"], 1.15),
        Row(
            "calling",
            f"{call}, async",
            calls["ours-async"],
            "us",
            answer,
            calls["httpx2-async"],
            1.2,
        ),
        Row(
            "calling",
            f"{call}, recording its shape",
            calls["ours-recording"],
            "us",
            "the same without",
            calls["ours"],
            1.05,
        ),
        *(Row("calling", call, calls["ours"], "us", one.name, calls[one.name], 1) for one in made),
        Row(
            "reading lists",
            "1,000 profiles decoded",
            decoding["ours"],
            "ms",
            "json.loads",
            decoding["json"],
            1.5,
        ),
        *(_many(speed, *one) for one in _COMPARED),
        Row(
            "importing",
            f"import_many, {_WORKERS} calls at once",
            pace,
            "batches/s",
            f"what a limit of {_LIMIT} a second allows",
            allowed,
            0.95,
            at_least=True,
        ),
        Row(
            "importing",
            f"memory, {_MOST:,} profiles",
            memory[str(_MOST)],
            "MiB",
            few,
            memory[str(_FEW)],
            1.1,
        ),
    ]


_COMPARED = (
    ("import_many", "ours", "a loop over httpx2 by hand", "httpx2", 0.9),
    ("import_many, async", "ours-async", "a loop over httpx2 by hand", "httpx2-async", 0.9),
    ("import_many, journal", "journal", "without a journal", "ours", 0.85),
    ("import_many, async, journal", "journal-async", "without a journal", "ours-async", 0.85),
)


def _many(
    speed: dict[str, float], what: str, ours: str, against: str, theirs: str, limit: float
) -> Row:
    """Return the row that compares two ways to import many profiles."""
    return Row(
        "importing", what, speed[ours], "profiles/s", against, speed[theirs], limit, at_least=True
    )


@contextmanager
def server(*arguments: str) -> Iterator[str]:
    command = [str(peers.CLIENT_PYTHON), str(_WORKLOADS / "server.py"), *arguments]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.stdin.close()
        process.wait()
