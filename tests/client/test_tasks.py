"""Tasks, over the generated calls that tell their status and fetch their files."""

import asyncio
import time
from pathlib import Path
from typing import Any

import altcraft
import httpx2
import pytest
from altcraft import Altcraft, AsyncAltcraft
from altcraft._core.tasks import tasks
from altcraft.testing import FakePlatform

from tests.client import faults
from tests.client.faults import FaultServer

URL = "https://platform.test"
LINK = "/api/download/data/uuid/1_export.csv"


def status(state: str, **more: Any) -> dict[str, Any]:
    return {"data": {"status": state, "progress": 50, **more}}


def done(*urls: str) -> dict[str, Any]:
    return status("completed", result={"urls": list(urls), "total": 3})


@pytest.fixture
def fake() -> FakePlatform:
    fake = FakePlatform()
    fake.set("files.download", b"id;name\n")
    return fake


@pytest.fixture
def client(fake: FakePlatform) -> Altcraft:
    return Altcraft(URL, "token", transport=fake.transport, retries=0)


def start(client: Altcraft) -> Any:
    return client.profiles.export(source_type="database", source_id=1)


def test_task_from_start_to_file(fake: FakePlatform, client: Altcraft, tmp_path: Path) -> None:
    fake.set("tasks.get_status", status("queued"), status("running"), done(LINK))
    seen: list[str] = []
    task = start(client)
    assert task.started.meta.operation == "profiles.export"
    result = task.wait(interval=0.001, on_progress=lambda one: seen.append(one.status))
    assert seen == ["queued", "running", "completed"]
    assert result.result.urls == [LINK]
    assert task.links() == [LINK]
    assert task.download(tmp_path) == tmp_path / "1_export.csv"
    assert (tmp_path / "1_export.csv").read_bytes() == b"id;name\n"
    assert fake.calls_of("files.download")[0].params == {"path": "data/uuid/1_export.csv"}
    assert {call.params["task_id"] for call in fake.calls_of("tasks.get_status")} == {task.id}
    assert str(task.id) in repr(task)


def test_download_waits_by_itself(fake: FakePlatform, client: Altcraft, tmp_path: Path) -> None:
    fake.set("tasks.get_status", done(LINK))
    assert start(client).download(tmp_path / "x") == tmp_path / "x"


def test_status_is_asked_once(fake: FakePlatform, client: Altcraft) -> None:
    fake.set("tasks.get_status", status("running"))
    task = start(client)
    assert task.status().status == "running"
    assert repr(task).endswith(", running)")
    assert task.links() == []


@pytest.mark.parametrize("state", ["completed", "success", "Completed", "done"])
def test_states_that_mean_done(state: str, fake: FakePlatform, client: Altcraft) -> None:
    fake.set("tasks.get_status", status(state))
    assert start(client).wait().status == state


@pytest.mark.parametrize("state", ["failed", "error", "canceled"])
def test_states_that_mean_failed(state: str, fake: FakePlatform, client: Altcraft) -> None:
    fake.set("tasks.get_status", status(state, result={"errors": ["no", "space"]}))
    task = start(client)
    with pytest.raises(altcraft.TaskError, match=state) as caught:
        task.wait()
    assert not isinstance(caught.value, altcraft.TaskTimeoutError)
    error = caught.value
    assert error.text == f"the task ended as {state!r}: no; space (task {task.id})"
    assert (error.task_id, error.operation) == (task.id, "profiles.export")
    assert error.request_id == fake.calls_of("tasks.get_status")[0].request_id
    assert error.body["result"] == {"errors": ["no", "space"]}


@pytest.mark.parametrize("result", ["x", [], {}, {"errors": None}, {"errors": {"a": 1}}])
def test_failed_task_with_a_result_of_any_type(
    result: Any, fake: FakePlatform, client: Altcraft
) -> None:
    fake.set("tasks.get_status", status("failed", result=result))
    with pytest.raises(altcraft.TaskError, match="the task ended as 'failed'"):
        start(client).wait()


def test_waiting_ends_in_time_and_can_go_on(fake: FakePlatform, client: Altcraft) -> None:
    fake.set("tasks.get_status", status("running"))
    task = start(client)
    begin = time.monotonic()
    with pytest.raises(altcraft.TaskTimeoutError, match="it goes on") as caught:
        task.wait(timeout=0.1, interval=0.02)
    assert (caught.value.task_id, caught.value.operation) == (task.id, "profiles.export")
    assert 0.05 < time.monotonic() - begin < 10
    assert len(fake.calls_of("tasks.get_status")) <= 6  # the pauses grow
    fake.set("tasks.get_status", done(LINK))
    assert task.wait().status == "completed"


def test_waiting_bears_some_failures(fake: FakePlatform, client: Altcraft) -> None:
    fake.fail("tasks.get_status", 500, times=5)
    assert start(client).wait(interval=0.001).status == "completed"
    fake.fail("tasks.get_status", 500)
    with pytest.raises(altcraft.ServerError):
        start(client).wait(interval=0.001)


@pytest.mark.parametrize("failure", [429, 503, httpx2.Response(200, text="<html>maintenance")])
def test_waiting_bears_what_retries_bear(
    failure: Any, fake: FakePlatform, client: Altcraft
) -> None:
    if isinstance(failure, int):
        fake.fail("tasks.get_status", failure, times=2)
    else:
        fake.set("tasks.get_status", failure, failure, done(LINK))
    assert start(client).wait(interval=0.001).status == "completed"
    assert len(fake.calls_of("tasks.get_status")) == 3


def test_questions_have_no_retries_of_their_own(fake: FakePlatform) -> None:
    retries: list[Any] = []
    client = Altcraft(URL, "token", transport=fake.transport, retries=2, on_retry=retries.append)
    fake.fail("tasks.get_status", 503, times=2)
    start(client).wait(interval=0.001)
    assert not retries


def test_waiting_keeps_its_limit_when_the_server_hangs(server: FaultServer) -> None:
    server.play(faults.answer({"error": 0, "data": {"task_id": "1"}}), faults.hang)
    with Altcraft(server.url, "token", timeout=25.0, retries=2) as client:
        task = start(client)
        begin = time.monotonic()
        with pytest.raises(altcraft.TaskTimeoutError, match=r"after 0\.3 s") as caught:
            task.wait(timeout=0.3)
        assert time.monotonic() - begin < 20
    assert isinstance(caught.value.__context__, altcraft.APITimeoutError)


def test_last_question_comes_while_there_is_time_for_it(
    fake: FakePlatform, client: Altcraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    monkeypatch.setattr(tasks, "sleep", pauses.append)
    fake.set("tasks.get_status", status("running"), done(LINK))
    assert start(client).wait(timeout=30.0, interval=60.0).status == "completed"
    assert 28.0 < pauses.pop() <= 29.0
    fake.set("tasks.get_status", status("running"))
    with pytest.raises(altcraft.TaskTimeoutError):
        start(client).wait(timeout=30.0, interval=60.0)
    assert len(pauses) == 1  # the last question is one


def test_waiting_obeys_retry_after(
    fake: FakePlatform, client: Altcraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    monkeypatch.setattr(tasks, "sleep", pauses.append)
    busy = httpx2.Response(429, json={"error": 429}, headers={"Retry-After": "7"})
    fake.set("tasks.get_status", busy, done(LINK))
    start(client).wait(interval=2.0)
    assert pauses == [7.0]
    fake.set("tasks.get_status", busy)
    with pytest.raises(altcraft.TaskTimeoutError):
        start(client).wait(timeout=5.0)
    busy.headers["Retry-After"] = "3600"
    with pytest.raises(altcraft.RateLimitError):
        start(client).wait()
    assert pauses == [7.0]


@pytest.mark.parametrize(
    "wrong", [{"interval": 0}, {"interval": -1.0}, {"interval": float("nan")}, {"timeout": 0}]
)
def test_waiting_refuses_what_would_flood(
    wrong: dict[str, float], fake: FakePlatform, client: Altcraft
) -> None:
    task = start(client)
    with pytest.raises(altcraft.ConfigurationError, match="more than 0 seconds"):
        task.wait(**wrong)
    assert not fake.calls_of("tasks.get_status")


def test_waiting_does_not_bear_other_errors(fake: FakePlatform, client: Altcraft) -> None:
    fake.fail("tasks.get_status", 404, times=1)
    with pytest.raises(altcraft.NotFoundError):
        start(client).wait()


@pytest.mark.parametrize(
    "answer", [{"data": None}, {"data": []}, {"data": {"task_id": ""}}, {"data": {"task_id": {}}}]
)
def test_task_without_an_id_cannot_be_followed(
    answer: Any, fake: FakePlatform, client: Altcraft
) -> None:
    fake.set("profiles.export", answer)
    task = start(client)  # it was started, so this is no failure
    assert task.id is None
    assert task.started["data"] == answer["data"]
    for follow in (task.status, task.wait, lambda: task.download("x")):
        with pytest.raises(altcraft.TaskError, match="no task ID"):
            follow()
    assert not fake.calls_of("tasks.get_status")


@pytest.mark.parametrize("answer", [{"data": None}, {"data": "x"}, {"data": {"status": 5}}])
def test_status_of_another_type_is_not_done(
    answer: Any, fake: FakePlatform, client: Altcraft
) -> None:
    fake.set("tasks.get_status", answer)
    with pytest.raises(altcraft.TaskTimeoutError):
        start(client).wait(timeout=0.01, interval=0.001)


def test_task_goes_on_after_a_restart(fake: FakePlatform, client: Altcraft, tmp_path: Path) -> None:
    fake.set("tasks.get_status", status("running"))
    started = start(client)
    with pytest.raises(altcraft.TaskTimeoutError) as caught:
        started.wait(timeout=0.01, interval=1.0)
    kept = caught.value
    fake.set("tasks.get_status", done(LINK))
    assert kept.task_id
    assert kept.operation
    calls = len(fake.calls)
    task = client.resume_task(kept.task_id, kept.operation)
    assert (task.id, task.last, task.started.raw) == (started.id, None, None)
    assert len(fake.calls) == calls  # nothing is sent yet
    assert task.wait().status == "completed"
    assert task.download(tmp_path) == tmp_path / "1_export.csv"
    assert fake.calls_of("tasks.get_status")[-1].params == {"task_id": started.id}


@pytest.mark.parametrize("name", ["profiles.get", "profiles", "os.path", ""])
def test_only_tasks_can_be_resumed(name: str, client: Altcraft) -> None:
    with pytest.raises(altcraft.ConfigurationError, match=r"profiles\.export.*suppression_lists"):
        client.resume_task("1", name)
    with pytest.raises(altcraft.ConfigurationError, match="by its ID"):
        client.resume_task("", "profiles.export")


def test_async_task_goes_on_after_a_restart(fake: FakePlatform, tmp_path: Path) -> None:
    async def run() -> None:
        client = AsyncAltcraft(URL, "token", transport=fake.transport)
        fake.set("tasks.get_status", done(LINK))
        task = client.resume_task("7", "profiles.export")
        assert await task.download(tmp_path) == tmp_path / "1_export.csv"

    asyncio.run(run())


@pytest.mark.parametrize(
    "link",
    [
        LINK,
        LINK[1:],
        f"{URL}{LINK}",
        f"{URL}:443{LINK}",
        f"{URL}/gateway{LINK}",
        f"/gateway{LINK}",
        "data/uuid/1_export.csv",
    ],
)
def test_file_is_fetched_by_any_shape_of_its_link(link: str, fake: FakePlatform) -> None:
    fake.set("files.download", b"content")
    base = f"{URL}/gateway" if "gateway" in link else URL
    transport = httpx2.MockTransport(_behind_gateway(fake))
    client = Altcraft(base, "token", transport=transport)
    assert client.files.download(path=link).read() == b"content"
    assert fake.calls[0].params == {"path": "data/uuid/1_export.csv"}


def _behind_gateway(fake: FakePlatform) -> Any:
    def handle(request: httpx2.Request) -> httpx2.Response:
        request.url = httpx2.URL(str(request.url).replace("/gateway", ""))
        return fake.transport.handle_request(request)

    return handle


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        ("https://evil.test/api/download/a", "another server"),
        ("http://platform.test/api/download/a", "another server"),
        ("https://platform.test:8443/api/download/a", "another server"),
        ("//evil.test/api/download/a", "another server"),
        ("https://[/a", "path: "),
        ("/data/uuid/1_export.csv", "begins with /api/download/"),
        ("/api/download/../v1.1/x", "begins with /api/download/"),
    ],
)
def test_link_to_anywhere_else_is_no_file(
    link: str, problem: str, fake: FakePlatform, client: Altcraft
) -> None:
    with pytest.raises(altcraft.InvalidRequestError, match=problem) as caught:
        client.files.download(path=link)
    assert caught.value.operation == "files.download"
    assert not fake.calls


@pytest.mark.parametrize(
    ("link", "path"),
    [
        ("/api/download/uuid/f.csv", "uuid/f.csv"),
        ("suppress/uuid/list.md5.zip", "suppress/uuid/list.md5.zip"),
        ("https://platform.test/api/download/data/a%20b.csv", "data/a b.csv"),
    ],
)
def test_every_kind_of_link(
    link: str, path: str, fake: FakePlatform, client: Altcraft, tmp_path: Path
) -> None:
    fake.set("tasks.get_status", status("completed", result={"hashed_file": link, "total": 1}))
    start(client).download(tmp_path)
    assert fake.calls_of("files.download")[0].params == {"path": path}


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.test/api/download/a",
        "http://platform.test/api/download/a",
        "//evil.test/a",
        "/api/v1.1/profiles/delete",
        "/api/download/../v1.1/x",
        "../x",
        "/api/download/%2e%2e/x",
    ],
)
def test_link_to_anywhere_else_is_not_followed(
    link: str, fake: FakePlatform, client: Altcraft, tmp_path: Path
) -> None:
    fake.set("tasks.get_status", done(link))
    with pytest.raises((altcraft.TaskError, altcraft.InvalidRequestError)):
        start(client).download(tmp_path)
    assert not fake.calls_of("files.download")


def test_one_of_several_files(fake: FakePlatform, client: Altcraft, tmp_path: Path) -> None:
    other = "/api/download/data/uuid/2_export.csv"
    fake.set("tasks.get_status", done(LINK, other))
    task = start(client)
    with pytest.raises(altcraft.TaskError, match="2 files"):
        task.download(tmp_path)
    assert [task.download(tmp_path, link=link) for link in task.links()] == [
        tmp_path / "1_export.csv",
        tmp_path / "2_export.csv",
    ]


def test_task_without_files(fake: FakePlatform, client: Altcraft, tmp_path: Path) -> None:
    fake.set("tasks.get_status", done())
    with pytest.raises(altcraft.TaskError, match="no file"):
        start(client).download(tmp_path)
    task = client.databases.refresh_counters(id=1, resource_id=1)
    with pytest.raises(altcraft.TaskError, match="make no files"):
        task.download(tmp_path)


def test_async_task(fake: FakePlatform, tmp_path: Path) -> None:
    async def run() -> None:
        client = AsyncAltcraft(URL, "token", transport=fake.transport, retries=0)
        reset = httpx2.ReadError("reset")
        fake.set("tasks.get_status", status("running"), reset, done(LINK))
        task = await client.profiles.export(source_type="database", source_id=1)
        seen: list[str] = []
        await task.wait(interval=0.001, on_progress=lambda one: seen.append(one.status))
        assert seen == ["running", "completed"]
        assert await task.download(tmp_path) == tmp_path / "1_export.csv"
        fake.set("tasks.get_status", status("running"))
        with pytest.raises(altcraft.TaskTimeoutError):
            await task.wait(timeout=0.01, interval=0.001)

    asyncio.run(run())
