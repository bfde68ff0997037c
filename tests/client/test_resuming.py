"""Downloads that break: gone on with, begun again, or given up."""

import asyncio
import io
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import altcraft
import httpx2
import pytest

from tests.client.faults import FaultServer, Received, raw, reset, settle
from tests.client.files import CONTENT, Files, part, save
from tests.client.mock import Script, things
from tests.client.tables import FILE


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


class Pipe(io.BytesIO):
    def seekable(self) -> bool:
        return False


def test_file_that_cannot_be_rewound_is_not_begun_again(server: FaultServer, connect: Any) -> None:
    server.otherwise = Files(300_000, ranges=False)
    with pytest.raises(altcraft.APIConnectionError, match="cannot be rewound") as caught:
        save(connect(retries=5), Pipe())
    assert len(server.requests) == 2
    settle(server, 0)
    request_id = server.requests[0].headers["x-request-id"]
    assert (caught.value.operation, caught.value.request_id) == (FILE.name, request_id)
    assert isinstance(caught.value.__cause__, altcraft.APIConnectionError)
    assert "cannot be rewound" not in str(caught.value.__cause__)


def test_file_that_cannot_be_rewound_is_gone_on_with(server: FaultServer, connect: Any) -> None:
    server.otherwise = Files(300_000)
    pipe = Pipe()
    save(connect(retries=1), pipe)
    assert pipe.getvalue() == CONTENT


def test_download_that_never_gets_on_is_given_up(
    server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    files = server.otherwise = Files(*[0] * 100)
    with pytest.raises(altcraft.APIConnectionError):
        save(connect(retries=2), tmp_path / "x")
    assert len(files.served) == 3
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("validator", [None, '"v1"'], ids=["no validator", "no ranges"])
def test_download_that_breaks_at_the_same_place_is_given_up(
    validator: str | None, server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    """Bytes that came before do not count as progress when they come again."""
    files = server.otherwise = Files(*[300_000] * 20, validator=validator, ranges=False)
    with pytest.raises(altcraft.APIConnectionError):
        save(connect(retries=2), tmp_path / "x")
    assert len(files.served) == 3
    assert not list(tmp_path.iterdir())


def test_async_download_that_breaks_at_the_same_place_is_given_up(
    server: FaultServer, connect_async: Any, tmp_path: Path
) -> None:
    async def run() -> None:
        client, resource = connect_async(retries=2)
        async with client:
            with pytest.raises(altcraft.APIConnectionError):
                await resource._download(FILE, {"path": "a"}, None, None).save(tmp_path / "x")

    files = server.otherwise = Files(*[300_000] * 20, validator=None)
    asyncio.run(run())
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
    with pytest.raises(altcraft.AltcraftError):
        save(connect(retries=2), tmp_path / "x")
    assert len(server.requests) == 3
    assert not list(tmp_path.iterdir())


def test_opening_a_file_is_tried_again_only_as_often_as_any_call(
    server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    server.otherwise = reset
    with pytest.raises(altcraft.APIConnectionError):
        save(connect(retries=2), tmp_path / "x")
    assert len(server.requests) == 3


def test_part_that_was_not_asked_for_is_not_written(
    server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    server.play(Files(300_000), part(5, len(CONTENT) - 1))
    server.otherwise = Files()
    save(connect(retries=2), tmp_path / "x")
    assert (tmp_path / "x").read_bytes() == CONTENT


def test_part_that_nobody_asked_for_is_an_error(
    server: FaultServer, connect: Any, tmp_path: Path
) -> None:
    server.otherwise = part(5, len(CONTENT) - 1)
    with pytest.raises(altcraft.APIResponseError, match="another part") as caught:
        save(connect(retries=2), tmp_path / "x")
    assert len(server.requests) == 1
    request_id = server.requests[0].headers["x-request-id"]
    assert (caught.value.operation, caught.value.request_id) == (FILE.name, request_id)
    assert caught.value.status == 206


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


@pytest.mark.parametrize(
    ("tag", "size"), [('"two"', 20), (None, 30)], ids=["other tag", "other size"]
)
def test_part_of_another_version_makes_the_download_begin_again(
    tag: str | None, size: int, tmp_path: Path
) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        if "Range" not in request.headers:
            first = len(script.requests) == 1
            stream = Breaking(b"a" * 10) if first else Breaking(b"b" * size, whole=True)
            headers = {"ETag": '"one"', "Content-Length": "20" if first else str(size)}
            return httpx2.Response(200, headers=headers, stream=stream)
        headers = {"Content-Range": f"bytes 10-{size - 1}/{size}"} | ({"ETag": tag} if tag else {})
        return httpx2.Response(206, headers=headers, content=b"b" * (size - 10))

    script = Script(answer)
    download = things(script, retries=2)._download(FILE, {"path": "x"}, None, None)
    path = download.save(tmp_path / "x")
    assert path is not None
    assert path.read_bytes() == b"b" * size
    assert len(script.requests) == 3


def test_tag_may_be_bytes_of_any_kind(tmp_path: Path) -> None:
    tag = '"\u0436\u0443\u043a"'.encode()

    def answer(request: httpx2.Request) -> httpx2.Response:
        if "Range" not in request.headers:
            headers = [(b"ETag", tag), (b"Content-Length", b"20")]
            return httpx2.Response(200, headers=headers, stream=Breaking(b"a" * 10))
        assert (b"If-Range", tag) in [(k, v) for k, v in request.headers.raw if k == b"If-Range"]
        headers = [(b"ETag", tag), (b"Content-Range", b"bytes 10-19/20")]
        return httpx2.Response(206, headers=headers, content=b"b" * 10)

    download = things(Script(answer), retries=1)._download(FILE, {"path": "x"}, None, None)
    path = download.save(tmp_path / "x")
    assert path is not None
    assert path.read_bytes() == b"a" * 10 + b"b" * 10


class Breaking(httpx2.SyncByteStream):
    def __init__(self, content: bytes, *, whole: bool = False) -> None:
        self.content = content
        self.whole = whole

    def __iter__(self) -> Iterator[bytes]:
        yield self.content
        if not self.whole:
            raise httpx2.ReadError("broken")
