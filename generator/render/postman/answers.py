"""Saved answers: those of the examples, and a typical error."""

from http import HTTPStatus
from typing import NamedTuple

from generator.model import Api, ErrorCode, Json, Operation
from generator.render.postman.identity import identifier
from generator.render.postman.requests import Request, build_request
from generator.render.postman.variables import Variables
from generator.render.serialise import to_json

_CONTENT_TYPES = {"text": "text/plain", "file": "application/octet-stream"}
_PHRASES = {one.value: one.phrase for one in HTTPStatus}


class Answer(NamedTuple):
    """A saved answer, and the request that it answers."""

    id: str
    name: str
    request: Request
    status: str
    code: int
    language: str
    content_type: str
    body: str


def saved_answers(api: Api, operation: Operation, variables: Variables) -> tuple[Answer, ...]:
    """Return the answer of each example, and an error: the page's first, or else the API's."""
    answers = []
    for number, example in enumerate(operation.examples, 1):
        name = example.name or ("Success" if number == 1 else f"Success {number}")
        request = build_request(api, operation, example, variables)
        answers.append(_answer(operation, name, request, HTTPStatus.OK, example.response))
    errors = operation.errors or api.errors
    if errors and operation.response.answer in ("envelope", "text"):
        answers.append(_error(api, operation, answers[0].request, errors[0]))
    return tuple(answers)


def _error(api: Api, operation: Operation, request: Request, error: ErrorCode) -> Answer:
    name = f"Error {error.code} {error.name}"
    if operation.response.answer == "envelope":
        body = {api.envelope.code: error.code, api.envelope.text: error.description}
        return _answer(operation, name, request, HTTPStatus.OK, body)
    # Without an envelope, the HTTP status is what tells the error.
    return _answer(operation, name, request, error.code, error.description)


def _answer(operation: Operation, name: str, request: Request, code: int, body: Json) -> Answer:
    kind = operation.response.answer
    is_json = kind in ("envelope", "json")
    return Answer(
        id=identifier("answer", operation.name, name),
        name=name,
        request=request,
        status=_PHRASES.get(code, "Error"),
        code=int(code),
        language="json" if is_json else "text",
        content_type=_CONTENT_TYPES.get(kind, "application/json"),
        body=to_json(body) if is_json else str(body),
    )
