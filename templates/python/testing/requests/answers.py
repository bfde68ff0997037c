"""What goes back: replies made of answers, refusals and faults."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..._core.common.json_values import is_object
from ..._core.common.protocol import CODE_FIELD, TEXT_FIELD
from .calls import Reply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..faults import Fault
    from ..world.records import Refusal

OK = 200
_JSON = "application/json"
_RETRY_AFTER = {429: "1", 503: "1"}


class Broken(Exception):  # noqa: N818 - what a fault wants to happen
    """The connection is to break without an answer."""


def broken(fault: Fault) -> Reply:
    """Break as a fault wants it: with a status, or without an answer.

    Raises:
        Broken: The fault wants no answer.
    """
    if fault.kind != "status":
        raise Broken
    reply = as_json({CODE_FIELD: fault.status, TEXT_FIELD: "a fault on demand"}, fault.status)
    if fault.status in _RETRY_AFTER:
        reply.headers["retry-after"] = _RETRY_AFTER[fault.status]
    return reply


def refuse(refusal: Refusal, spec: Mapping[str, Any] | None) -> Reply:
    """Answer with an error: in the envelope, or by the HTTP status where there is none."""
    if spec is not None and spec["answer"] == "text":
        headers = {"content-type": "text/plain; charset=utf-8"}
        return Reply(refusal.code, headers, refusal.text.encode(), is_refusal=True)
    has_envelope = spec is not None and spec["answer"] == "envelope"
    status = OK if has_envelope else refusal.code
    reply = as_json({CODE_FIELD: refusal.code, TEXT_FIELD: refusal.text}, status)
    return reply._replace(is_refusal=True)


def lacks(answer: Any, payload: str) -> bool:
    """Tell whether a decoded answer speaks of success without the field of its result."""
    return is_object(answer) and not answer.get(CODE_FIELD) and payload not in answer


def respond(answer: Any, spec: Mapping[str, Any]) -> Reply:
    """Make a reply of what a test or the world answers.

    Raises:
        Exception: The answer is one.
    """
    if isinstance(answer, Exception):
        raise answer
    if isinstance(answer, Reply):
        return answer
    if isinstance(answer, str | bytes):
        return Reply(OK, {}, answer.encode() if isinstance(answer, str) else answer)
    if hasattr(answer, "status_code"):  # a response of the HTTP library
        return Reply(answer.status_code, dict(answer.headers), answer.content)
    if spec["answer"] == "envelope" and is_object(answer):
        answer = {CODE_FIELD: 0, TEXT_FIELD: "", **answer}
    return as_json(answer, OK)


def as_json(answer: Any, status: int) -> Reply:
    """Make a reply of JSON."""
    text = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
    return Reply(status, {"content-type": _JSON}, text.encode())
