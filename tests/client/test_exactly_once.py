"""However the network and the platform fail, an import applies each item exactly once.

The model of the platform does what is documented: a modifying request that repeats an earlier one
byte for byte, with the same request ID, is not executed again but answered with the first answer.
"""

import asyncio
import json
from collections import Counter
from threading import Lock
from typing import Any

import httpx2
import pytest
from altcraft import Altcraft, AsyncAltcraft, BatchResult, Record
from altcraft._core.resource import AsyncResource, Resource
from hypothesis import given
from hypothesis import strategies as st

from tests.client.mock import TOKEN, URL
from tests.client.tables import BATCH
from tests.support import examples

FAULTS = (
    "fine",
    "lost request",
    "refused",
    "too many",
    "failed before",
    "lost answer",
    "slow answer",
    "cut answer",
    "proxy error after",
    "proxy page after",
)


class Platform:
    """Applies items, remembers answers, and fails as it is told."""

    def __init__(self, faults: list[str]) -> None:
        self.applied: Counter[int] = Counter()
        self.transport = httpx2.MockTransport(self._handle)
        self._faults = iter(faults)
        self._stored: dict[tuple[str, bytes], dict[str, Any]] = {}
        self._lock = Lock()

    def _handle(self, request: httpx2.Request) -> httpx2.Response:
        with self._lock:
            fault = next(self._faults, "fine")
            match fault:
                case "lost request":
                    raise httpx2.ReadError("reset")
                case "refused":
                    raise httpx2.ConnectError("refused")
                case "too many":
                    return httpx2.Response(429, json={"error": 429})
                case "failed before":
                    return httpx2.Response(500, text="<html>failed</html>")
            answer = self._execute(request)
            match fault:
                case "lost answer":
                    raise httpx2.RemoteProtocolError("disconnected")
                case "slow answer":
                    raise httpx2.ReadTimeout("slow")
                case "cut answer":
                    return httpx2.Response(200, content=json.dumps(answer[0])[:-5])
                case "proxy error after":
                    return httpx2.Response(502, text="<html>bad gateway</html>")
                case "proxy page after":
                    return httpx2.Response(200, text="<html>please wait</html>")
            headers = {"X-Duplicate-Request": "true"} if answer[1] else {}
            return httpx2.Response(200, json=answer[0], headers=headers)

    def _execute(self, request: httpx2.Request) -> tuple[dict[str, Any], bool]:
        key = (request.headers["X-Request-ID"], request.content)
        if key in self._stored:
            return self._stored[key], True
        results: list[dict[str, Any]] = []
        for item in json.loads(request.content)["data"]:
            self.applied[item["n"]] += 1
            results.append({"error": 0, "profile_id": str(item["n"])})
        self._stored[key] = {"error": 0, "result": results}
        return self._stored[key], False


def again(result: BatchResult[Record]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return how a batch that failed is repeated without doing it twice."""
    assert result.error is not None
    assert result.error.request_id is not None
    items = [entry.item for entry in result]
    return {"db_id": 1, "data": items}, {"request_id": result.error.request_id}


def check(platform: Platform, done: list[BatchResult[Record]], count: int) -> None:
    assert platform.applied == Counter(range(count))
    reported = [entry for result in done for entry in result]
    assert sorted(entry.item["n"] for entry in reported) == list(range(count))
    answered = [(entry.item["n"], entry.result and entry.result.profile_id) for entry in reported]
    assert all(profile == str(item) for item, profile in answered)


faults = st.lists(st.sampled_from(FAULTS), max_size=60)
sizes = st.integers(min_value=0, max_value=25)


@examples(normal=30, nightly=1000)
@given(faults=faults, count=sizes, size=st.integers(1, 7), concurrency=st.sampled_from([1, 1, 3]))
def test_each_item_is_applied_exactly_once(
    faults: list[str], count: int, size: int, concurrency: int
) -> None:
    platform = Platform(faults)
    things = Resource(Altcraft(URL, TOKEN, transport=platform.transport, retries=2)._caller)
    items = iter([{"n": n} for n in range(count)])
    done: list[BatchResult[Record]] = []
    broken: list[BatchResult[Record]] = []
    while True:
        try:
            for result in things._batches(
                BATCH, items, {"db_id": 1}, None, None, Record, size, concurrency
            ):
                (broken if result.error else done).append(result)
        except Exception:
            if not broken:
                raise
        else:
            break
    for result in broken:
        params, options = again(result)
        while True:
            try:
                done.append(things._batch(BATCH, params, None, options, Record))  # type: ignore[arg-type]
                break
            except Exception:
                continue
    check(platform, done, count)


@examples(normal=30, nightly=1000)
@given(faults=faults, count=sizes, size=st.integers(1, 7), concurrency=st.sampled_from([1, 3]))
def test_each_item_is_applied_exactly_once_async(
    faults: list[str], count: int, size: int, concurrency: int
) -> None:
    platform = Platform(faults)

    async def run() -> list[BatchResult[Record]]:
        client = AsyncAltcraft(URL, TOKEN, transport=platform.transport, retries=2)
        things = AsyncResource(client._caller)
        items = iter([{"n": n} for n in range(count)])
        done: list[BatchResult[Record]] = []
        broken: list[BatchResult[Record]] = []
        while True:
            try:
                async for result in things._batches(
                    BATCH, items, {"db_id": 1}, None, None, Record, size, concurrency
                ):
                    (broken if result.error else done).append(result)
            except Exception:
                if not broken:
                    raise
            else:
                break
        for result in broken:
            params, options = again(result)
            while True:
                try:
                    done.append(await things._batch(BATCH, params, None, options, Record))  # type: ignore[arg-type]
                    break
                except Exception:
                    continue
        return done

    check(platform, asyncio.run(run()), count)


def test_the_model_notices_a_client_that_repeats_with_a_new_request_id() -> None:
    platform = Platform(["lost answer"])
    things = Resource(Altcraft(URL, TOKEN, transport=platform.transport, retries=0)._caller)
    with pytest.raises(Exception, match="disconnected"):
        things._batch(BATCH, {"data": [{"n": 0}]}, None, None, Record)
    things._batch(BATCH, {"data": [{"n": 0}]}, None, None, Record)
    assert platform.applied == Counter({0: 2})
