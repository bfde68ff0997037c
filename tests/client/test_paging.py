import asyncio
from typing import Any

import pytest
from altcraft import Page, PagingError, Record

from tests.client.mock import Script, async_things, response, things
from tests.client.tables import LAST_ID, POINTER, READ


def serve(ids: list[int], operation: Any, *, inclusive: bool, limit: int = 3) -> Any:
    """Return a server of a list, which pages as the operation says."""

    def answer(request: Any) -> Any:
        import json

        body = json.loads(request.content)
        size = body.get("limit", limit)
        start = body.get("from_id", 0)
        left = [one for one in ids if (one >= start if inclusive else one > start)]
        page = left[:size]
        result: dict[str, Any] = {"error": 0, "data": [{"id": one} for one in page]}
        result["total_count"] = len(ids)
        if operation.paging.next and page:
            result["next_from_id"] = page[-1]
            if inclusive and len(left) > size:
                result["next_from_id"] = left[size]
        return result

    return answer


def read(operation: Any, *answers: Any, **params: Any) -> list[Any]:
    return [
        item.id for item in things(Script(*answers))._pages(operation, params, None, None, Record)
    ]


@pytest.mark.parametrize("inclusive", [True, False], ids=["inclusive", "exclusive"])
@pytest.mark.parametrize("operation", [POINTER, LAST_ID], ids=["pointer", "last ID"])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 6, 7, 10])
def test_every_item_comes_once(operation: Any, inclusive: bool, count: int) -> None:
    ids = list(range(10, 10 + count))
    server = serve(ids, operation, inclusive=inclusive)
    assert read(operation, server) == ids
    assert read(operation, server, limit=2) == ids

    async def gather() -> list[Any]:
        pager = async_things(Script(server))._pages(operation, {}, None, None, Record)
        return [item.id async for item in pager]

    assert asyncio.run(gather()) == ids


@pytest.mark.parametrize("start", [11, 14, 15])
@pytest.mark.parametrize("operation", [POINTER, LAST_ID], ids=["pointer", "last ID"])
def test_page_may_begin_anywhere(operation: Any, start: int) -> None:
    ids = list(range(10, 16))
    server = serve(ids, operation, inclusive=True)
    assert read(operation, server, from_id=start) == [one for one in ids if one >= start]
    pager = things(Script(server))._pages(operation, {}, {"from_id": start}, None, Record)
    assert [item.id for item in pager] == [one for one in ids if one >= start]


def test_cursor_that_names_the_last_item_and_includes_it() -> None:
    script = Script(
        {"error": 0, "data": [{"id": 1}, {"id": 2}], "next_from_id": 2},
        {"error": 0, "data": [{"id": 2}, {"id": 3}], "next_from_id": 3},
        {"error": 0, "data": [{"id": 3}], "next_from_id": 3},
    )
    pager = things(script)._pages(POINTER, {}, None, None, Record)
    assert [item.id for item in pager] == [1, 2, 3]
    assert [body.get("from_id") for body in script.bodies] == [None, 2, 3]


def test_equal_items_that_are_not_the_cursor_are_kept() -> None:
    script = Script(
        {"error": 0, "data": [{"name": "x"}], "next_from_id": 2},
        {"error": 0, "data": [{"name": "x"}, {"name": "y"}], "next_from_id": 3},
        {"error": 0, "data": []},
    )
    pager = things(script)._pages(POINTER, {}, None, None, Record)
    assert [item.name for item in pager] == ["x", "x", "y"]


@pytest.mark.parametrize("end", [None, 0, "", "missing"])
def test_pages_end_without_a_cursor(end: Any) -> None:
    last = {"error": 0, "data": [{"id": 1}], "next_from_id": end}
    if end == "missing":
        del last["next_from_id"]
    assert read(POINTER, last) == [1]


def test_too_small_count_loses_nothing() -> None:
    script = Script(
        {"error": 0, "data": [{"id": 1}], "next_from_id": 2, "total_count": 1},
        {"error": 0, "data": [{"id": 2}], "next_from_id": 3, "total_count": 1},
        {"error": 0, "data": []},
    )
    pager = things(script)._pages(POINTER, {}, None, None, Record)
    assert [item.id for item in pager] == [1, 2]


@pytest.mark.parametrize(
    "answers",
    [
        [{"error": 0, "data": [{"id": 1}, {"id": 2}], "next_from_id": 7}],
        [
            {"error": 0, "data": [{"id": 1}, {"id": 2}], "next_from_id": 7},
            {"error": 0, "data": [{"id": 3}, {"id": 4}], "next_from_id": 8},
            {"error": 0, "data": [{"id": 5}, {"id": 6}], "next_from_id": 7},
        ],
        [{"error": 0, "data": [{"id": 1}], "next_from_id": {"a": 1}}],
        [{"error": 0, "data": {"id": 1}}],
    ],
    ids=["stands still", "circle", "no value", "no list"],
)
def test_pages_that_cannot_be_followed(answers: list[Any]) -> None:
    script = Script(*answers)
    with pytest.raises(PagingError) as caught:
        list(things(script)._pages(POINTER, {}, None, None, Record))
    assert caught.value.operation == "things.list"
    assert len(script.requests) <= 3


def test_pages_of_one_item_that_include_the_cursor_are_an_error_not_an_end() -> None:
    server = serve([1, 2, 3], LAST_ID, inclusive=True)
    with pytest.raises(PagingError, match="does not move"):
        read(LAST_ID, server, limit=1)


def test_item_without_the_key_of_the_cursor() -> None:
    with pytest.raises(PagingError, match="has no 'id'"):
        read(LAST_ID, {"error": 0, "data": [{"name": "x"}]})


def test_same_page_again_does_not_double_the_items() -> None:
    page = {"error": 0, "data": [{"id": 1}, {"id": 2}], "next_from_id": 2, "total_count": 2}
    assert read(POINTER, page) == [1, 2]
    assert read(LAST_ID, page) == [1, 2]


def test_pages_and_first_page() -> None:
    server = serve([1, 2, 3, 4], POINTER, inclusive=True, limit=2)
    script = Script(server)
    pager = things(script)._pages(POINTER, {}, None, None, Record)
    assert not script.requests
    first = pager.first()
    assert isinstance(first, Page)
    assert ([one.id for one in first], first.total, first.next_cursor) == ([1, 2], 4, 3)
    assert first.meta.operation == "things.list"
    assert len(script.requests) == 1
    assert [[one.id for one in page] for page in pager.pages()] == [[1, 2], [3, 4], []]


def test_async_pager_can_be_awaited() -> None:
    async def run() -> tuple[Any, Any]:
        server = serve([1, 2, 3, 4], POINTER, inclusive=True, limit=2)
        pager = async_things(Script(server))._pages(POINTER, {}, None, None, Record)
        return await pager, [len(page) async for page in pager.pages()]

    first, sizes = asyncio.run(run())
    assert [one.id for one in first] == [1, 2]
    assert sizes == [2, 2, 0]


def test_request_id_is_that_of_the_first_page_alone() -> None:
    script = Script(serve([1, 2, 3, 4], POINTER, inclusive=True, limit=2))
    options: Any = {"request_id": "mine", "headers": {"X-A": "1"}}
    list(things(script)._pages(POINTER, {}, None, options, Record))
    ids = [request.headers["X-Request-ID"] for request in script.requests]
    assert ids[0] == "mine"
    assert len(set(ids)) == len(ids)
    assert all(request.headers["X-A"] == "1" for request in script.requests)


def test_null_list_is_an_empty_page() -> None:
    assert read(POINTER, {"error": 0, "data": None}) == []
    assert read(POINTER, response(200, {"error": 0})) == []


def test_call_without_pages_is_refused() -> None:
    with pytest.raises(PagingError):
        list(things(Script())._pages(READ, {"id": 1}, None, None, Record))
