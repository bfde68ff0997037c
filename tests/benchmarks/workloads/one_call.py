"""Prints the CPU time of one call in microseconds: `one_call.py CLIENT URL`."""

import asyncio
import json
import sys
import time
import warnings
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

WARM_UP, CALLS = 200, 1500
PATH = "/api/v1.1/segments/get"
BODY = {"id": 1}
HEADERS = {"Authorization": "Bearer t", "X-Request-ID": "6c4a2f5e-4a57-4d0e-9d5e-0f4b7ac26f0a"}


def cpu_time(call: Callable[[], object]) -> float:
    """Return the microseconds of CPU that a call takes."""
    for _ in range(WARM_UP):
        call()
    start = time.process_time()
    for _ in range(CALLS):
        call()
    return (time.process_time() - start) / CALLS * 1e6


async def async_cpu_time(call: Callable[[], Awaitable[object]]) -> float:
    """Return the microseconds of CPU that an asynchronous call takes."""
    for _ in range(WARM_UP):
        await call()
    start = time.process_time()
    for _ in range(CALLS):
        await call()
    return (time.process_time() - start) / CALLS * 1e6


def bare(url: str) -> float:
    """Measure httpx2 alone, with `json.loads`."""
    import httpx2

    with httpx2.Client() as client:
        return cpu_time(
            lambda: json.loads(client.post(url + PATH, json=BODY, headers=HEADERS).content)
        )


def ours(url: str) -> float:
    """Measure this project's client."""
    from altcraft import Altcraft

    with Altcraft(url=url, token="t") as client:
        return cpu_time(lambda: client.segments.get(id=1).name)


def ours_recording(url: str) -> float:
    """Measure this project's client, while it records shapes."""
    from altcraft import Altcraft

    with TemporaryDirectory() as folder:
        client = Altcraft(url=url, token="t", record=Path(folder) / "shapes.ndjson")
        with client:
            return cpu_time(lambda: client.segments.get(id=1).name)


def bare_async(url: str) -> float:
    """Measure httpx2 alone, asynchronous."""
    import httpx2

    async def main() -> float:
        async with httpx2.AsyncClient() as client:

            async def call() -> Any:
                answer = await client.post(url + PATH, json=BODY, headers=HEADERS)
                return json.loads(answer.content)

            return await async_cpu_time(call)

    return asyncio.run(main())


def ours_async(url: str) -> float:
    """Measure this project's client, asynchronous."""
    from altcraft import AsyncAltcraft

    async def main() -> float:
        async with AsyncAltcraft(url=url, token="t") as client:
            return await async_cpu_time(lambda: client.segments.get(id=1))

    return asyncio.run(main())


def openapi_python_client(url: str) -> float:
    """Measure the client that openapi-python-client makes."""
    from altcraft_platform_api_client import AuthenticatedClient
    from altcraft_platform_api_client.api.segments import segments_get
    from altcraft_platform_api_client.models import SegmentsGetRequest

    with AuthenticatedClient(base_url=url, token="t") as client:
        return cpu_time(
            lambda: segments_get.sync(client=client, body=SegmentsGetRequest.from_dict(BODY))
        )


def openapi_generator(url: str) -> float:
    """Measure the client that openapi-generator makes."""
    from openapi_client import ApiClient, Configuration, SegmentsApi, SegmentsGetRequest

    with ApiClient(Configuration(host=url, access_token="t")) as client:
        api = SegmentsApi(client)
        return cpu_time(
            lambda: api.segments_get(segments_get_request=SegmentsGetRequest.from_dict(BODY))
        )


CLIENTS = {
    "httpx2": bare,
    "httpx2-async": bare_async,
    "ours": ours,
    "ours-async": ours_async,
    "ours-recording": ours_recording,
    "openapi-python-client": openapi_python_client,
    "openapi-generator": openapi_generator,
}

if __name__ == "__main__":
    warnings.simplefilter("ignore")
    print(CLIENTS[sys.argv[1]](sys.argv[2]))
