# Copied from templates/python/testing/requests/calls.py by `altcraft-gen build`; changes made here are lost.
"""What arrives at the platform and what it answers, whatever carries them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..._core.common.json_values import is_object

if TYPE_CHECKING:
    from collections.abc import Mapping


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

    def __init__(
        self, operation: str, params: dict[str, Any], headers: Mapping[str, str], body: bytes
    ) -> None:
        self.operation = operation
        self.params = params
        self.headers = {name: one for name, one in headers.items() if name != "authorization"}
        self.request_id = headers.get("x-request-id")
        self.body = body

    def __repr__(self) -> str:
        return f"FakeCall({self.operation!r}, {self.params!r})"


class Reply(NamedTuple):
    """An answer of the platform.

    Attributes:
        status: HTTP status.
        headers: HTTP headers.
        body: The body.
        is_refusal: Whether it says that the call did nothing; a repetition is a call of its own.
    """

    status: int
    headers: dict[str, str]
    body: bytes
    is_refusal: bool = False


def at_path(value: Any, path: str) -> Any:
    """Return what stands at a dotted path of nested objects, or None."""
    for name in path.split("."):
        value = value.get(name) if is_object(value) else None
    return value


def put_at(answer: dict[str, Any], path: str, value: Any) -> None:
    """Put a value at a dotted path of nested objects."""
    *parents, last = path.split(".")
    for name in parents:
        answer = answer.setdefault(name, {})
    answer[last] = value
