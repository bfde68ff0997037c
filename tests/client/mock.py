"""A client over a function instead of a network."""

import json
from collections.abc import Callable
from typing import Any

import httpx2
from altcraft import Altcraft, AsyncAltcraft
from altcraft._core.resource import AsyncResource, Resource

URL = "https://platform.test"
TOKEN = "tok3n-Ab/c+d=Secret"
OK = {"error": 0, "error_text": "ok", "data": {"id": 1, "name": "x"}}


class Script:
    """Answers requests one after the other; the last answer stays. Exceptions are raised."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers) or [OK]
        self.requests: list[httpx2.Request] = []
        self.transport = httpx2.MockTransport(self._answer)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if callable(answer):
            answer = answer(request)
            if isinstance(answer, httpx2.Response):
                return answer
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx2.Response):
            return httpx2.Response(
                answer.status_code, headers=answer.headers.raw, content=answer.content
            )
        return httpx2.Response(200, json=answer)

    @property
    def bodies(self) -> list[Any]:
        return [json.loads(request.content) for request in self.requests]


def response(status: int, body: Any = None, **headers: str) -> httpx2.Response:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    if isinstance(body, str | bytes):
        return httpx2.Response(status, content=body, headers=names)
    return httpx2.Response(status, json=body, headers=names)


def things(script: Script, **options: Any) -> Resource:
    return Resource(client(script, **options)._caller)


def client(script: Script, **options: Any) -> Altcraft:
    return Altcraft(URL, TOKEN, transport=script.transport, **options)


def async_things(script: Script, **options: Any) -> AsyncResource:
    return AsyncResource(AsyncAltcraft(URL, TOKEN, transport=script.transport, **options)._caller)


Hook = Callable[[Any], object]
