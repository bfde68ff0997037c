import asyncio
import socket
from pathlib import Path
from typing import Any

import altcraft
import pytest
from altcraft import Record

from tests.client.faults import OK, FaultServer, Received, answer, error, head, raw, reset
from tests.client.files import CONTENT, Files, save
from tests.client.mock import Script, response, things
from tests.client.tables import FILE, READ


def test_file_is_saved_whole(server: FaultServer, connect: Any, tmp_path: Path) -> None:
    server.otherwise = Files()
    progress: list[Any] = []
    path = save(connect(), tmp_path / "x.csv", on_progress=lambda *now: progress.append(now))
    assert path == tmp_path / "x.csv"
    assert path.read_bytes() == CONTENT
    assert progress[-1] == (len(CONTENT), len(CONTENT))
    assert [one[0] for one in progress] == sorted(one[0] for one in progress)
    assert list(tmp_path.iterdir()) == [path]
    assert server.requests[0].target == "/files/a/b.csv"
    assert server.requests[0].headers["accept-encoding"] == "identity"


def test_folder_and_open_file_as_target(server: FaultServer, connect: Any, tmp_path: Path) -> None:
    server.otherwise = Files()
    assert save(connect(), str(tmp_path)) == tmp_path / "b.csv"
    with (tmp_path / "open").open("w+b") as file:
        file.write(b"before")
        assert save(connect(), file) is None
        assert not file.closed
        file.seek(0)
        assert file.read() == b"before" + CONTENT


def test_existing_file_is_replaced_only_by_a_whole_one(
    server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    target = tmp_path / "x.csv"
    target.write_bytes(b"old")
    server.otherwise = Files(*[100] * 10)
    with pytest.raises(altcraft.APIConnectionError):
        save(connect(retries=0), target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
    server.otherwise = Files()
    save(connect(), target)
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        (raw(b"gone", 404), altcraft.APIStatusError),
        (answer({"error": 404, "error_text": "no file"}, 404), altcraft.NotFoundError),
        (error(403, "not allowed"), altcraft.PermissionDeniedError),
        (reset, altcraft.APIConnectionError),
    ],
    ids=["page", "JSON", "JSON under 200", "reset"],
)
def test_error_instead_of_a_file_leaves_no_file(
    behaviour: Any, kind: type[Exception], server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    server.otherwise = behaviour
    with pytest.raises(kind):
        save(connect(), tmp_path / "x")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", [b'[{"id": 1}]', b'{"error": 5}', b"{broken", b""])
def test_file_that_is_json_itself_is_a_file(
    content: bytes, server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    server.otherwise = raw(content, 200, {"Content-Type": "application/json"})
    path = save(connect(), tmp_path / "x")
    assert path is not None
    assert path.read_bytes() == content


def test_reading_and_iterating(server: FaultServer, connect: Any) -> None:
    server.otherwise = Files()
    download = connect()._download(FILE, {"path": "a/b.csv"}, None, None)
    assert download.name == "b.csv"
    assert download.read() == CONTENT
    assert b"".join(download) == CONTENT
    for _ in download:
        break
    server.otherwise = answer(OK)
    assert connect()._call(READ, {"id": 1}, None, None, Record).id == 1


def test_file_that_does_not_fit_into_memory_is_not_read(server: FaultServer, connect: Any) -> None:
    server.otherwise = Files()
    download = connect(max_answer_size=1000)._download(FILE, {"path": "x"}, None, None)
    with pytest.raises(altcraft.APIResponseError, match="save it instead"):
        download.read()


@pytest.mark.parametrize("path", ["a/%2e%2e%2fb", "a\\b", "C:x", "a/..%5Cx"])
def test_name_of_a_file_cannot_leave_its_folder(path: str, tmp_path: Path) -> None:
    download = things(Script(response(200, b"content")))._download(FILE, {"path": path}, None, None)
    saved = download.save(tmp_path)
    assert saved is not None
    assert saved.parent == tmp_path
    assert list(tmp_path.iterdir()) == [saved]


def test_nothing_is_sent_before_the_file_is_wanted() -> None:
    script = Script()
    things(script)._download(FILE, {"path": "a"}, None, None)
    assert not script.requests
    with pytest.raises(altcraft.InvalidRequestError):
        things(script)._download(FILE, {"path": "../a"}, None, None)


def test_async_download(server: FaultServer, connect_async: Any, tmp_path: Path) -> None:
    async def run() -> None:
        client, resource = connect_async(retries=1)
        async with client:
            files = server.otherwise = Files(300_000, 200_000)
            download = resource._download(FILE, {"path": "a/b.csv"}, None, None)
            progress: list[Any] = []
            path = await download.save(tmp_path, on_progress=lambda *now: progress.append(now))
            assert path.read_bytes() == CONTENT
            starts = [start for start, _ in files.served]
            assert starts == sorted(set(starts))
            assert progress[-1] == (len(CONTENT), len(CONTENT))
            server.otherwise = Files()
            assert await download.read() == CONTENT
            assert b"".join([piece async for piece in download]) == CONTENT
            server.otherwise = Files(*[0] * 10)
            with pytest.raises(altcraft.APIConnectionError):
                await download.save(tmp_path / "y")
            assert list(tmp_path.iterdir()) == [path]

    asyncio.run(run())


def test_cancelled_async_download_leaves_no_file(
    server: FaultServer, connect_async: Any, tmp_path: Path
) -> None:
    def stall(connection: socket.socket, request: Received) -> None:
        import time

        connection.sendall(head(200, {}, len(CONTENT)) + CONTENT[:1000])
        time.sleep(5)

    async def run() -> None:
        client, resource = connect_async(retries=0, timeout=30)
        async with client:
            server.otherwise = stall
            download = resource._download(FILE, {"path": "a"}, None, None)
            task = asyncio.create_task(download.save(tmp_path / "x"))
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "path", ["a/.bashrc", "a/..x", "a/b%0Ac", "a/%C2%85x", "a/cod%E2%80%AEfdp.exe", "a/x%E2%80%8B"]
)
def test_name_that_a_server_chose_hides_nothing(path: str, tmp_path: Path) -> None:
    download = things(Script(response(200, b"content")))._download(FILE, {"path": "x"}, None, None)
    download = type(download)(download._caller, download._call.moved(f"https://x.test/{path}"))
    assert download.name == "download"
    assert download.save(tmp_path) == tmp_path / "download"


def test_file_in_a_folder_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "b.csv").write_text("precious")
    script = Script(response(200, b"content"))
    names = []
    for _ in range(2):
        saved = things(script)._download(FILE, {"path": "a/b.csv"}, None, None).save(tmp_path)
        assert saved is not None
        names.append(saved.name)
    assert names == ["b (1).csv", "b (2).csv"]
    assert (tmp_path / "b.csv").read_text() == "precious"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["b (1).csv", "b (2).csv", "b.csv"]
