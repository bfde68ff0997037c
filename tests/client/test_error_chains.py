"""What stands behind an error: its cause in short, and nothing of the caller's is touched."""

import asyncio
import traceback
from collections.abc import Iterator
from typing import Any

import altcraft
import httpx2
import pytest
from altcraft import Record

from tests.client import faults
from tests.client.faults import FaultServer
from tests.client.mock import TOKEN, Script, things
from tests.client.tables import FILE, READ


def failure(connect: Any) -> altcraft.APIConnectionError:
    with pytest.raises(altcraft.APIConnectionError) as caught:
        connect()._call(READ, {"id": 1}, None, None, Record)
    return caught.value


def chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    following: BaseException | None = error
    while following is not None:
        assert following not in found
        found.append(following)
        following = following.__cause__ or following.__context__
    return found


@pytest.fixture(autouse=True)
def broken(server: FaultServer) -> None:
    server.otherwise = faults.reset


def test_cause_is_the_error_of_the_http_library_alone(connect: Any) -> None:
    error = failure(connect)
    assert [type(one) for one in chain(error)] == [altcraft.APIConnectionError, httpx2.ReadError]
    assert error.__cause__ is not None
    assert error.__cause__.__traceback__ is None
    assert "httpcore2" not in "".join(traceback.format_exception(error))


def test_cause_of_an_async_call_is_the_error_of_the_http_library_alone(
    connect_async: Any,
) -> None:
    async def run() -> None:
        client, things = connect_async()
        async with client:
            with pytest.raises(altcraft.APIConnectionError) as caught:
                await things._call(READ, {"id": 1}, None, None, Record)
        assert len(chain(caught.value)) == 2
        assert "httpcore2" not in "".join(traceback.format_exception(caught.value))

    asyncio.run(run())


def test_no_frame_holds_the_token(connect: Any) -> None:
    for one in chain(failure(connect)):
        for frame, _ in traceback.walk_tb(one.__traceback__):
            if "/tests/" not in frame.f_code.co_filename:
                assert TOKEN not in repr(frame.f_locals)


def test_what_the_caller_was_handling_stays_whole(connect: Any) -> None:
    def work() -> None:
        order = 4711
        raise ValueError(f"order {order}")

    try:
        work()
    except ValueError as caught:
        error, mine = failure(connect), caught
    assert chain(error)[-1] is mine
    assert [frame.f_locals for frame, _ in traceback.walk_tb(mine.__traceback__)][1:] == [
        {"order": 4711}
    ]


def test_generator_of_the_caller_goes_on(connect: Any) -> None:
    def work() -> Iterator[Any]:
        try:
            raise KeyError("x")
        except KeyError as error:
            yield error
            yield "goes on"

    steps = work()
    try:
        raise next(steps)
    except KeyError:
        failure(connect)
    assert next(steps) == "goes on"


def test_exception_that_is_its_own_cause_does_not_stop_the_call(connect: Any) -> None:
    try:
        try:
            raise ValueError("x")
        except ValueError as error:
            raise error from error
    except ValueError as caught:
        error, mine = failure(connect), caught
    assert error.__cause__ is not None
    assert error.__cause__.__context__ is mine


def test_exception_of_a_transport_that_the_caller_is_handling() -> None:
    mine = OSError("again")
    try:
        raise mine
    except OSError:
        with pytest.raises(altcraft.APIConnectionError) as caught:
            things(Script(mine), retries=0)._call(READ, {"id": 1}, None, None, Record)
    assert chain(caught.value) == [caught.value, mine]


def test_download_that_breaks(server: FaultServer, connect: Any) -> None:
    server.otherwise = faults.reset_in_body
    try:
        raise ValueError("mine")
    except ValueError:
        download = connect()._download(FILE, {"path": "a/b.csv"}, None, None)
        with pytest.raises(altcraft.APIConnectionError) as caught:
            list(download)
    assert [type(one) for one in chain(caught.value)][1:] == [httpx2.ReadError, ValueError]
