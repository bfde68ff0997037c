"""Every method of the client sends its documented example as the spec says."""

import asyncio
import inspect
import json
from typing import Any
from urllib.parse import parse_qs

import httpx2
import pytest
from altcraft import (
    Altcraft,
    AltcraftError,
    AltcraftWarning,
    AsyncAltcraft,
    InvalidRequestError,
)
from altcraft.testing import FakePlatform

from generator.model import Operation
from generator.naming import CLIENT_NAMES
from tests.support import real_api

URL = "https://platform.test"
TOKEN = "a-token-that-must-stay-secret"


API = real_api()
OPERATIONS = pytest.mark.parametrize("operation", API.operations, ids=lambda one: one.name)


class Recorder:
    """Answers every request with an operation's example, and keeps what was sent."""

    def __init__(self, operation: Operation) -> None:
        self.requests: list[httpx2.Request] = []
        example = operation.examples[0].response
        text = operation.response.answer in ("text", "file")
        self._body = (example if text else json.dumps(example)).encode()
        self._type = "text/plain" if text else "application/json"

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return httpx2.Response(200, content=self._body, headers={"Content-Type": self._type})


def _arguments(operation: Operation) -> dict[str, Any]:
    names = {
        field.name: field.python_name
        for field in operation.request.fields
        if field.name not in API.conventions.reserved
    }
    arguments: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for key, value in operation.examples[0].request.items():
        if key in names:
            arguments[names[key]] = value
        else:
            extra[key] = value
    return {**arguments, "extra": extra} if extra else arguments


def _servers(operation: Operation) -> dict[str, str]:
    return {operation.server: URL} if operation.server else {}


def _check(operation: Operation, request: httpx2.Request) -> None:
    example = dict(operation.examples[0].request)
    places = {field.name: field.place for field in operation.request.fields}
    in_path = {key for key in example if places.get(key) == "path"}
    path = operation.path
    for key in in_path:
        path = path.replace(f"{{{key}}}", str(example[key]))
    body = {key: value for key, value in example.items() if places.get(key, "body") == "body"}
    assert request.method == operation.method
    assert request.url.path == path
    bearer = request.headers.get("Authorization")
    assert bearer == (f"Bearer {TOKEN}" if operation.auth == "header" else None)
    assert (request.url.params.get("token") == TOKEN) == (operation.auth == "query")
    if operation.encoding == "form":
        sent = {key: values[0] for key, values in parse_qs(request.content.decode()).items()}
        assert sent.pop("token", None) == (TOKEN if operation.auth == "body" else None)
        assert sent == {key: str(value) for key, value in body.items()}
    elif operation.method == "POST" and request.content:
        sent = json.loads(request.content)
        assert sent.pop("token", None) == (TOKEN if operation.auth == "body" else None)
        assert sent == body
    else:
        assert not body


@OPERATIONS
def test_sync_method_sends_the_example(operation: Operation) -> None:
    recorder = Recorder(operation)
    with Altcraft(
        URL, TOKEN, transport=httpx2.MockTransport(recorder), servers=_servers(operation)
    ) as client:
        method = getattr(getattr(client, operation.resource), operation.method_name)
        answer = method(**_arguments(operation))
        if operation.paging:
            next(iter(answer), None)
        elif operation.response.answer == "file":
            answer.read()
    _check(operation, recorder.requests[0])


@OPERATIONS
def test_async_method_sends_the_example(operation: Operation) -> None:
    recorder = Recorder(operation)

    async def call() -> None:
        async with AsyncAltcraft(
            URL, TOKEN, transport=httpx2.MockTransport(recorder), servers=_servers(operation)
        ) as client:
            method = getattr(getattr(client, operation.resource), operation.method_name)
            answer = method(**_arguments(operation))
            if inspect.isawaitable(answer) and not operation.paging:
                await answer
            elif operation.paging:
                await anext(aiter(answer), None)
            else:
                await answer.read()

    asyncio.run(call())
    _check(operation, recorder.requests[0])


@OPERATIONS
def test_method_takes_keyword_arguments_only(operation: Operation) -> None:
    with Altcraft(URL, TOKEN) as client:
        method = getattr(getattr(client, operation.resource), operation.method_name)
    kinds = {one.kind for one in inspect.signature(method).parameters.values()}
    assert kinds == {inspect.Parameter.KEYWORD_ONLY}


@OPERATIONS
def test_error_code_under_status_200_raises(operation: Operation) -> None:
    if operation.response.answer != "envelope":
        pytest.skip("the answer has no envelope")
    failure = {"error": 403, "error_text": "No access"}
    transport = httpx2.MockTransport(lambda _: httpx2.Response(200, json=failure))
    with Altcraft(URL, TOKEN, transport=transport, servers=_servers(operation)) as client:
        method = getattr(getattr(client, operation.resource), operation.method_name)
        first = iter if operation.paging else (lambda answer: answer)
        with pytest.raises(AltcraftError) as caught:
            next(first(method(**_arguments(operation))), None)
    assert caught.value.code == 403
    assert "No access" in str(caught.value)
    assert TOKEN not in repr(caught.value)


def _finds_a_profile(operation: Operation) -> bool:
    """Tell whether a mode may be left out whose rules count only when it is sent."""
    switch = operation.request.field("matching")
    conditions = [one for rule in operation.request.rules for one in rule.when]
    return (
        switch is not None
        and switch.required != "yes"
        and any(one.field == "matching" and "email" in one.values for one in conditions)
    )


@pytest.mark.parametrize(
    "operation", [one for one in API.operations if _finds_a_profile(one)], ids=lambda one: one.name
)
def test_call_that_names_no_profile_is_told(operation: Operation) -> None:
    """A documented rule refuses the call; one that is only inferred warns, and the call is sent."""
    ruled = {name for rule in operation.request.rules for name in rule.fields}
    arguments = _arguments(operation)
    recorder = Recorder(operation)
    with Altcraft(URL, TOKEN, transport=httpx2.MockTransport(recorder)) as client:
        method = getattr(getattr(client, operation.resource), operation.method_name)
        given = {name: arguments[name] for name in arguments.keys() - ruled - {"matching"}}
        if any(rule.inferred for rule in operation.request.rules if not rule.when):
            with pytest.warns(AltcraftWarning, match="email"):
                method(**given)
        else:
            with pytest.raises(InvalidRequestError, match="email"):
                method(**given)
            assert not recorder.requests


@pytest.mark.parametrize(
    "operation", [one for one in API.operations if one.task], ids=lambda one: one.name
)
def test_docstring_of_a_task_speaks_of_its_files_only_if_it_has_any(operation: Operation) -> None:
    assert operation.task is not None
    with Altcraft(URL, TOKEN) as client:
        text = getattr(getattr(client, operation.resource), operation.method_name).__doc__
    assert "`wait()` for it" in text
    assert ("`download()`" in text) == (operation.task.download is not None)


@pytest.mark.parametrize(
    "operation", [one for one in API.operations if one.task], ids=lambda one: one.name
)
def test_example_of_a_task_can_be_tried_on_the_fake_platform(operation: Operation) -> None:
    with Altcraft(URL, TOKEN, transport=FakePlatform().transport) as client:
        method = getattr(getattr(client, operation.resource), operation.method_name)
        assert method(**_arguments(operation)).wait(timeout=5, interval=0.001)


def test_names_of_the_clients_beside_the_resources_are_reserved() -> None:
    names = {name for name in {*dir(Altcraft), *dir(AsyncAltcraft)} if not name.startswith("_")}
    assert names - {one.name for one in API.resources} == CLIENT_NAMES


def test_every_task_can_be_resumed() -> None:
    client = Altcraft(URL, TOKEN)
    starts = [one.name for one in API.operations if one.task]
    assert starts
    for name in starts:
        assert client.resume_task("7", name).id == "7"
