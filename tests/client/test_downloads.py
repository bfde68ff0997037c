import asyncio
import io
import re
import socket
from pathlib import Path
from typing import Any

import pytest
from altcraft._core import errors
from altcraft._core.records import Record

from tests.client.faults import OK, FaultServer, Received, answer, error, head, raw, reset
from tests.client.mock import Script, response, things
from tests.client.tables import FILE, READ

CONTENT = bytes(range(256)) * 4000


class Files:
    """Serves CONTENT, breaking off after as many bytes as it is told."""

    def __init__(
        self, *cuts: int, validator: str | None = '"v1"', ranges: bool = True, changes: bool = False
    ) -> None:
        self.cuts = list(cuts)
        self.validator = validator
        self.ranges = ranges
        self.changes = changes
        self.served: list[tuple[int, str]] = []

    def __call__(self, connection: socket.socket, request: Received) -> bool:
        headers = {"ETag": self.validator} if self.validator else {}
        start = 0
        wanted = re.fullmatch(r"bytes=(\d+)-", request.headers.get("range", ""))
        if self.changes and wanted:
            headers["ETag"] = '"v2"'
        same = request.headers.get("if-range") == headers.get("ETag")
        status = 200
        if wanted and self.ranges and same:
            start, status = int(wanted[1]), 206
            headers["Content-Range"] = f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"
        self.served.append((start, request.headers.get("range", "")))
        body = CONTENT[start:]
        connection.sendall(head(status, headers, len(body)))
        if self.cuts:
            connection.sendall(body[: self.cuts.pop(0)])
            return False
        connection.sendall(body)
        return True


def save(resource: Any, target: Any, **options: Any) -> Path | None:
    path: Path | None = resource._download(FILE, {"path": "a/b.csv"}, None, None).save(
        target, **options
    )
    return path


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
    with pytest.raises(errors.APIConnectionError):
        save(connect(retries=0), target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
    server.otherwise = Files()
    save(connect(), target)
    assert target.read_bytes() == CONTENT


def test_broken_download_goes_on_where_it_was(
    server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    files = server.otherwise = Files(300_000, 200_000, 100_000, 50_000, 1000)
    path = save(connect(retries=1), tmp_path / "x.csv")
    assert path is not None
    assert path.read_bytes() == CONTENT
    starts = [start for start, _ in files.served]
    assert starts[0] == 0
    assert len(starts) == 6
    assert starts == sorted(starts)
    assert starts[-1] > 500_000


@pytest.mark.parametrize(
    "files",
    [
        Files(300_000, validator=None),
        Files(300_000, validator='W/"weak"'),
        Files(300_000, ranges=False),
        Files(300_000, changes=True),
    ],
    ids=["no validator", "weak validator", "no ranges", "changed"],
)
@pytest.mark.parametrize("kind", ["path", "file"])
def test_download_that_cannot_go_on_begins_again(
    files: Files, kind: str, server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    server.otherwise = files
    files.cuts, files.served = [300_000], []
    target = tmp_path / "x.csv"
    if kind == "path":
        save(connect(retries=1), target)
        assert target.read_bytes() == CONTENT
    else:
        buffer = io.BytesIO(b"before")
        buffer.seek(0, io.SEEK_END)
        save(connect(retries=1), buffer)
        assert buffer.getvalue() == b"before" + CONTENT
    assert [start for start, _ in files.served] == [0, 0]


def test_file_that_cannot_be_rewound_is_not_begun_again(server: FaultServer, connect: Any) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    server.otherwise = Files(300_000, ranges=False)
    with pytest.raises(errors.APIConnectionError, match="cannot be rewound"):
        save(connect(retries=1), Pipe())


def test_download_that_never_gets_on_is_given_up(
    server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    files = server.otherwise = Files(*[0] * 100)
    with pytest.raises(errors.APIConnectionError):
        save(connect(retries=2), tmp_path / "x")
    assert len(files.served) == 3
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("validator", [None, '"v1"'], ids=["no validator", "no ranges"])
def test_download_that_breaks_at_the_same_place_is_given_up(
    validator: str | None, server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    """Bytes that came before do not count as progress when they come again."""
    files = server.otherwise = Files(*[300_000] * 20, validator=validator, ranges=False)
    with pytest.raises(errors.APIConnectionError):
        save(connect(retries=2), tmp_path / "x")
    assert len(files.served) == 3
    assert not list(tmp_path.iterdir())


def test_download_that_begins_again_and_gets_further_is_gone_on_with(
    server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    cuts = range(200_000, 1_000_000, 200_000)
    files = server.otherwise = Files(*cuts, validator=None)
    save(connect(retries=1), tmp_path / "x")
    assert (tmp_path / "x").read_bytes() == CONTENT
    assert len(files.served) == len(cuts) + 1


def test_range_that_the_server_does_not_have_begins_again(
    server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    server.play(Files(300_000), raw(b"", 416))
    server.otherwise = Files()
    save(connect(retries=2), tmp_path / "x")
    assert (tmp_path / "x").read_bytes() == CONTENT
    assert "range" not in server.requests[2].headers


def test_server_that_refuses_every_range_is_given_up(
    server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    files = Files(*[300_000] * 20)

    def refuse(connection: socket.socket, request: Received) -> bool | None:
        ranged = "range" in request.headers
        return (raw(b"", 416) if ranged else files)(connection, request)

    server.otherwise = refuse
    with pytest.raises(errors.AltcraftError):
        save(connect(retries=2), tmp_path / "x")
    assert len(server.requests) == 3
    assert not list(tmp_path.iterdir())


def test_opening_a_file_is_tried_again_only_as_often_as_any_call(
    server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    server.otherwise = reset
    with pytest.raises(errors.APIConnectionError):
        save(connect(retries=2), tmp_path / "x")
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        (raw(b"gone", 404), errors.APIStatusError),
        (answer({"error": 404, "error_text": "no file"}, 404), errors.NotFoundError),
        (error(403, "not allowed"), errors.PermissionDeniedError),
        (reset, errors.APIConnectionError),
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
    with pytest.raises(errors.APIResponseError, match="save it instead"):
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
    with pytest.raises(errors.InvalidRequestError):
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
            with pytest.raises(errors.APIConnectionError):
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


def part(first: int, last: int) -> Any:
    headers = {"Content-Range": f"bytes {first}-{last}/{len(CONTENT)}", "ETag": '"v1"'}
    return raw(CONTENT[first : last + 1], 206, headers)


def test_part_that_was_not_asked_for_is_not_written(
    server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    server.play(Files(300_000), part(5, len(CONTENT) - 1))
    server.otherwise = Files()
    save(connect(retries=2), tmp_path / "x")
    assert (tmp_path / "x").read_bytes() == CONTENT


def test_part_that_is_shorter_than_the_rest_is_gone_on_with(
    server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    def short(connection: socket.socket, request: Received) -> bool:
        start = int(request.headers["range"].removeprefix("bytes=").rstrip("-"))
        keep: bool = part(start, min(start + 99_999, len(CONTENT) - 1))(connection, request)
        return keep

    server.play(Files(300_000))
    server.otherwise = short
    save(connect(retries=1), tmp_path / "x")
    assert (tmp_path / "x").read_bytes() == CONTENT
