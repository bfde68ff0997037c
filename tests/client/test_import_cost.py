import json
import subprocess
import sys

import pytest

HEAVY = {"httpx2", "asyncio", "uuid", "email", "logging", "dataclasses", "ssl", "http", "typing"}


def loaded_by(code: str) -> set[str]:
    script = f"import sys, json; before = set(sys.modules); {code}; "
    script += "print(json.dumps(sorted(set(sys.modules) - before)))"
    run = [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {script}"]
    output = subprocess.run(run, capture_output=True, check=True, text=True).stdout
    return set(json.loads(output))


@pytest.mark.parametrize(
    "module",
    [
        "altcraft",
        "altcraft._core",
        "altcraft._core.common.not_given",
        "altcraft._core.calls.operation",
    ],
)
def test_import_loads_nothing_heavy(module: str) -> None:
    loaded = loaded_by(f"import {module}")
    assert not {name.partition(".")[0] for name in loaded} & HEAVY
    assert len(loaded) < 12


def test_client_class_loads_no_http_library() -> None:
    loaded = {name.partition(".")[0] for name in loaded_by("from altcraft import Altcraft")}
    assert not loaded & {"httpx2", "asyncio", "uuid", "email", "logging", "dataclasses", "ssl"}


def test_resource_loads_no_more_than_its_answers() -> None:
    before = "from altcraft import Altcraft; client = Altcraft('https://platform.test', 'token')"
    loaded = loaded_by(f"{before}; client.profiles; client.segments; client.files")
    assert "altcraft.types.profiles" in loaded
    late = ("paging", "answers.batches", "tasks", "downloads", "jobs")
    assert not loaded & {f"altcraft._core.{name}" for name in late}
    assert not {name for name in loaded if name.startswith(("altcraft.params", "asyncio"))}


def test_http_library_comes_with_the_first_client() -> None:
    code = "from altcraft import Altcraft; Altcraft('https://platform.test', 'token')"
    loaded = loaded_by(code)
    assert "httpx2" in loaded
    assert not any(name.startswith("altcraft.resources.") for name in loaded)
    assert "altcraft._core.paging" not in loaded
    assert "altcraft._core.transport.async_connection" not in loaded


def test_broker_costs_only_those_who_use_it() -> None:
    code = "from altcraft import Altcraft; Altcraft('https://platform.test', 'token')"
    assert not {one for one in loaded_by(code) if "broker" in one or "amqp" in one}
    code = "from altcraft import Altcraft; Altcraft(broker='amqps://broker.test', token='token')"
    loaded = loaded_by(code)
    assert "amqp" in loaded
    assert not {one for one in loaded if one.startswith("aiormq") or "_broker.async" in one}


def test_pytest_loads_no_http_library_for_the_plugin() -> None:
    loaded = {name.partition(".")[0] for name in loaded_by("import altcraft.testing.pytest_plugin")}
    assert "httpx2" not in loaded


def test_call_loads_no_class_of_values_that_nobody_has() -> None:
    code = (
        "import httpx2; from altcraft import Altcraft; "
        "answer = httpx2.Response(200, json={'error': 0, 'data': {'id': 1}}); "
        "transport = httpx2.MockTransport(lambda request: answer); "
        "client = Altcraft('https://platform.test', 'token', transport=transport); "
        "assert client.segments.get(id=1).id == 1"
    )
    assert "decimal" not in loaded_by(code)
