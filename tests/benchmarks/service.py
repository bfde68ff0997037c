"""Rows on what a service and a script feel: threads, tasks, starts, clients, real imports."""

from pathlib import Path

from tests.benchmarks import peers
from tests.benchmarks.client import server
from tests.benchmarks.processes import Case, output_rounds, rounds
from tests.benchmarks.rows import Row

_WORKLOADS = Path(__file__).parent / "workloads"
_ROUNDS = 9
_START_ROUNDS = 25
_IMPORTED = 40_000


def rows() -> list[Row]:
    """Measure."""
    environment = {"PYTHONPATH": str(peers.ROOT / "generated" / "python")}

    def workload(name: str, *arguments: str) -> Case:
        command = [peers.CLIENT_PYTHON, _WORKLOADS / f"{name}.py", *arguments]
        return Case(command, environment=environment)

    with server() as url:
        ways = ("threads-1", "threads-100", "raw-threads-100")
        ways += ("tasks", "tasks-aiohttp", "raw-tasks")
        ways += ("tasks-aiohttp:cpu", "raw-tasks:cpu", "client", "context")
        service = output_rounds({way: workload("service", way, url) for way in ways}, _ROUNDS)
        kinds = ("ours", "plain", "httpx2", "sockets")
        imports = output_rounds(
            {kind: workload("real_import", kind, url, str(_IMPORTED)) for kind in kinds}, _ROUNDS
        )
        starts = rounds(
            {way: workload("first_answer", way, url) for way in ("ours", "httpx2", "http.client")},
            _START_ROUNDS,
        )
    fields = output_rounds({way: workload("fields", way) for way in ("ours", "dicts")}, _ROUNDS)
    crowd, start = "a busy service", "a cold start"
    hand = "a loop over httpx2 with json"
    least, per = imports["sockets"], "12 fields, CPU of a profile"
    return [
        Row(
            crowd,
            "calls with 100 threads",
            *(service["threads-100"], "/s", "our single thread", service["threads-1"], 0.8),
            at_least=True,
            floor=service["raw-threads-100"],
        ),
        Row(
            crowd,
            "calls with 100 tasks, [aiohttp]",
            *(service["tasks-aiohttp"], "/s", "aiohttp alone", service["raw-tasks"], 0.75),
            at_least=True,
            floor=service["raw-tasks"],
        ),
        Row(
            crowd,
            "CPU of one of them",
            *(service["tasks-aiohttp:cpu"], "us", "aiohttp alone", service["raw-tasks:cpu"], 1.35),
            floor=service["raw-tasks:cpu"],
        ),
        Row(
            start,
            "start to first answer, http",
            *(
                starts["ours"].seconds * 1e3,
                "ms",
                "bare httpx2",
                starts["httpx2"].seconds * 1e3,
                0.85,
            ),
            floor=starts["http.client"].seconds * 1e3,
        ),
        Row(
            "a client for each customer",
            "a further client",
            *(service["client"], "ms", "ssl.create_default_context()", service["context"], 0.05),
        ),
        Row("importing", per, imports["plain"], "us", hand, imports["httpx2"], 0.95, floor=least),
        Row(
            "importing",
            f"{per}, [fast]",
            *(imports["ours"], "us", hand, imports["httpx2"], 0.6),
            floor=least,
        ),
        Row(
            "reading lists",
            "10 fields of 1,000 profiles",
            *(fields["ours"], "us", "the same of dicts", fields["dicts"], 1.5),
            floor=fields["dicts"],
        ),
    ]
