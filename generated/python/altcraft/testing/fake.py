# Copied from templates/python/testing/fake.py by `altcraft-gen build`; changes made here are lost.
"""A platform that plugs in as the transport of a client, and answers what a test tells it to."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import parse_qsl, unquote

import httpx2

from .._core.common.json_values import is_list, is_object
from .._core.common.protocol import CODE_FIELD, REQUEST_ID_HEADER, TEXT_FIELD, TOKEN_FIELD
from .checks import Checker, UnexpectedRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Prepared: TypeAlias = "Any | Callable[[FakeCall], Any]"


class FakeCall:
    """A request that arrived.

    Attributes:
        operation: Name of the operation, such as `segments.get`.
        params: The parameters by the API's names, wherever they travelled, without the token.
        headers: The HTTP headers, without the token.
        request_id: The `X-Request-ID`.
        body: The body as it came.
    """

    __slots__ = ("body", "headers", "operation", "params", "request_id")

    def __init__(self, operation: str, params: dict[str, Any], request: httpx2.Request) -> None:
        self.operation = operation
        self.params = params
        self.headers = {
            name: value for name, value in request.headers.items() if name != "authorization"
        }
        self.request_id = request.headers.get(REQUEST_ID_HEADER)
        self.body = request.content

    def __repr__(self) -> str:
        return f"FakeCall({self.operation!r}, {self.params!r})"


class FakePlatform:
    """A platform for tests.

    It answers each operation with the example of the documentation until a test sets another
    answer, checks each request against the spec, and records it in `calls`. A batch gets as many
    results as it has items, those of the example in turn.

    Args:
        strict: Fail on requests that the spec does not allow.
        spec: The spec to use instead of the one that comes with the package.
    """

    def __init__(self, *, strict: bool = True, spec: Mapping[str, Any] | None = None) -> None:
        self.calls: list[FakeCall] = []
        self.strict = strict
        self.transport = httpx2.MockTransport(self._handle)
        spec = spec or _own_spec()
        self._operations: Mapping[str, Any] = spec["operations"]
        self._checker = Checker(spec["objects"])
        self._paths = [(_pattern(one), name) for name, one in self._operations.items()]
        self._prepared: dict[str, list[Prepared]] = {}
        self._lock = Lock()

    def set(self, operation: str, *answers: Prepared) -> None:
        """Set what an operation answers.

        An answer is the whole decoded answer (`error: 0` is added where it is missing), a text or
        bytes, an `httpx2.Response`, an exception to be raised as if the connection failed, or a
        function that takes a `FakeCall` and returns one of these. Several answers are given one
        after the other; the last one stays.

        Raises:
            ValueError: There is no such operation or no answer, or, on a strict platform, a
                decoded answer lacks the field that holds its result.
        """
        self._known(operation)
        if not answers:
            raise ValueError("give at least one answer")
        payload = self._operations[operation]["payload"]
        for answer in answers:
            if self.strict and payload and _lacks(answer, payload):
                raise ValueError(f"{operation} has its result in {payload!r}, which is missing")
        self._prepared[operation] = list(answers)

    def fail(
        self,
        operation: str,
        code: int = 500,
        text: str = "made to fail",
        *,
        status: int = 200,
        times: int | None = None,
    ) -> None:
        """Let an operation answer with an error.

        Args:
            operation: Name of the operation.
            code: The platform's error code.
            text: The platform's error text.
            status: HTTP status.
            times: How often, before the answers of before come back; by default for ever.
        """
        self._known(operation)
        answer = httpx2.Response(status, json={CODE_FIELD: code, TEXT_FIELD: text})
        if times is None:
            self._prepared[operation] = [answer]
        else:
            before = self._prepared.get(operation) or [self._example]
            self._prepared[operation] = [answer] * times + before

    def reset(self) -> None:
        """Forget the answers that were set, and the calls."""
        self._prepared.clear()
        self.calls.clear()

    def calls_of(self, operation: str) -> list[FakeCall]:
        """Return the calls of one operation."""
        self._known(operation)
        return [call for call in self.calls if call.operation == operation]

    def _known(self, operation: str) -> None:
        if operation not in self._operations:
            from difflib import get_close_matches

            close = get_close_matches(operation, self._operations, 1)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise ValueError(f"there is no operation {operation!r}{hint}")

    def _handle(self, request: httpx2.Request) -> httpx2.Response:
        name, in_path = self._find(request)
        spec = self._operations[name]
        in_body = _read_body(spec, request)
        params = {**in_path, **dict(request.url.params), **in_body}
        token = params.pop(TOKEN_FIELD, None) if spec["auth"] != "none" else None
        call = FakeCall(name, params, request)
        with self._lock:
            self.calls.append(call)
            answers = self._prepared.get(name)
            if not answers:
                answer: Prepared = self._example
            else:
                answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if self.strict:
            self._check(call, spec, token, request)
        return _respond(answer(call) if callable(answer) else answer, spec)

    def _check(
        self, call: FakeCall, spec: Mapping[str, Any], token: object, request: httpx2.Request
    ) -> None:
        texts = spec["encoding"] == "form" or spec["method"] == "GET"
        mistakes = self._checker.mistakes(spec, call.params, texts=texts)
        if spec["auth"] == "header":
            bearer = request.headers.get("Authorization", "").removeprefix("Bearer ")
            token = bearer or token  # older versions of the platform take it in the body
        if spec["auth"] != "none" and not token:
            mistakes.append(f"the token is missing in the {spec['auth']}")
        if mistakes:
            raise UnexpectedRequest(f"{call.operation}: {'; '.join(mistakes)}")

    def _find(self, request: httpx2.Request) -> tuple[str, dict[str, Any]]:
        path = request.url.raw_path.decode().partition("?")[0]
        for pattern, name in self._paths:
            match = pattern.fullmatch(path)
            if match and self._operations[name]["method"] == request.method:
                return name, {key: unquote(value) for key, value in match.groupdict().items()}
        raise UnexpectedRequest(f"there is no call {request.method} {path}")

    def _example(self, call: FakeCall) -> Any:
        """Return the documented example, as far as it fits the call."""
        spec = self._operations[call.operation]
        answer = deepcopy(spec["example"]["response"])
        if is_object(answer):
            _end_list(answer, spec.get("paging"), call)
            _answer_each(answer, spec.get("batch"), call)
        return answer

    def __repr__(self) -> str:
        return f"FakePlatform(strict={self.strict}, calls={len(self.calls)})"


def _lacks(answer: Any, payload: str) -> bool:
    """Tell whether a decoded answer speaks of success without the field of its result."""
    return is_object(answer) and not answer.get(CODE_FIELD) and payload not in answer


def _end_list(answer: dict[str, Any], paging: Mapping[str, Any] | None, call: FakeCall) -> None:
    """Let a list end behind its example."""
    if paging is None or not is_list(answer.get(paging["items"])):
        return
    following = answer.get(paging["next"]) if paging["next"] else None
    if paging["key"] and answer[paging["items"]]:
        following = answer[paging["items"]][-1].get(paging["key"])
    if following is not None and call.params.get(paging["cursor"]) == following:
        answer[paging["items"]] = []


def _answer_each(answer: dict[str, Any], batch: Mapping[str, Any] | None, call: FakeCall) -> None:
    """Give each item of a batch a result: those of the example, as often as needed."""
    if batch is None:
        return
    items, results = call.params.get(batch["items"]), answer.get(batch["results"])
    if is_list(items) and is_list(results):
        answer[batch["results"]] = list(islice(cycle(results), len(items)))


def _read_body(spec: Mapping[str, Any], request: httpx2.Request) -> dict[str, Any]:
    if not request.content:
        return {}
    if spec["encoding"] == "form":
        return dict(parse_qsl(request.content.decode(), keep_blank_values=True))
    body = json.loads(request.content)
    return body if is_object(body) else {}


def _respond(answer: Any, spec: Mapping[str, Any]) -> httpx2.Response:
    if isinstance(answer, Exception):
        raise answer
    if isinstance(answer, httpx2.Response):
        # Each call gets its own: a response can be read once.
        return httpx2.Response(
            answer.status_code, headers=answer.headers.raw, content=answer.content
        )
    if isinstance(answer, str | bytes):
        return httpx2.Response(200, content=answer)
    if spec["answer"] == "envelope" and is_object(answer):
        answer = {CODE_FIELD: 0, TEXT_FIELD: "", **answer}
    return httpx2.Response(200, json=answer)


def _pattern(spec: Mapping[str, Any]) -> re.Pattern[str]:
    """Return what matches the paths of an operation, the segments by their names."""
    piece = ".+" if spec["answer"] == "file" else "[^/]+"  # the path of a file has many segments
    parts = re.split(r"\{\+?(\w+)\}", spec["path"])
    return re.compile(
        "".join(
            f"(?P<{part}>{piece})" if index % 2 else re.escape(part)
            for index, part in enumerate(parts)
        )
    )


@cache
def _own_spec() -> Mapping[str, Any]:
    text = Path(__file__).with_name("_spec.json").read_text(encoding="utf-8")
    spec: Mapping[str, Any] = json.loads(text)
    return spec
