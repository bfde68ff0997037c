# Copied from templates/python/core/answers/answer.py by `altcraft-gen build`; changes made here are lost.
"""What an HTTP answer means: data, or which error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..common.errors import AltcraftError, APIResponseError, APIStatusError, error_class
from ..common.fast_json import parse_json
from ..common.json_values import is_list, is_object
from ..common.meta import Answer, AnswerMeta, Reply
from ..common.protocol import CODE_FIELD, TEXT_FIELD
from ..common.retry_after import parse_retry_after
from .foreign import describe_status, foreign_error, is_page

if TYPE_CHECKING:
    from ..calls.operation import Operation

_LONGEST_TEXT = 500


def read_answer(operation: Operation, request_id: str, reply: Reply, attempts: int) -> Answer:
    """Decode an answer.

    Raises:
        APIStatusError: The answer is an error.
        APIResponseError: The answer cannot be read.
    """
    meta = AnswerMeta(operation.name, request_id, reply, attempts)
    if operation.answer == "text":
        body: Any = reply.content.decode(errors="replace")
        if reply.status >= 300:
            page = is_page(reply)
            raise foreign_error(meta, reply) if page else _status_error(meta, body, reply.status)
        return Answer(body, meta, reply)
    if operation.answer == "file" and _is_file(reply):
        return Answer(None, meta, reply)
    try:
        body = parse_json(reply.content)
    except (ValueError, RecursionError) as error:
        raise foreign_error(meta, reply, error) from None
    code = body.get(CODE_FIELD) if is_object(body) else None
    if not _is_success(code) and not _is_partial_success(operation, body):
        raise _code_error(meta, body, code)
    if reply.status >= 300:
        raise _status_error(meta, body, reply.status)
    if operation.answer == "envelope" and not is_object(body):
        text = f"the answer is not a JSON object but of type {type(body).__name__}"
        raise APIResponseError(text, body=body, **_known(meta))
    return Answer(body, meta, reply)


def item_error(result: Any, operation: str, meta: AnswerMeta | None) -> AltcraftError | None:
    """Return the error of one result of a batch, if it has one."""
    # Nearly all items of nearly all batches leave here, so this line is all that they cost.
    if not is_object(result) or _is_success(code := result.get(CODE_FIELD)):
        return None
    number = _number(code)
    text = str(result.get(TEXT_FIELD) or "no text")
    request_id = meta.request_id if meta else None
    return error_class(number)(
        text, code=number, body=result, operation=operation, request_id=request_id, meta=meta
    )


def _is_file(reply: Reply) -> bool:
    """Tell a file from an error that came as JSON under HTTP 200."""
    if reply.stream is not None:
        return True
    if reply.status not in (200, 206):
        return False
    try:
        body = parse_json(reply.content)
    except (ValueError, RecursionError):
        return True
    return not (is_object(body) and TEXT_FIELD in body and body.get(CODE_FIELD))


def _is_success(code: Any) -> bool:
    return not code or code == "0"


def _is_partial_success(operation: Operation, body: Any) -> bool:
    """Tell a batch with errors of single items, which is an answer, from a batch that failed."""
    if operation.batch is None:
        return False
    results = body.get(operation.batch.results)
    return is_list(results) and any(
        is_object(one) and not _is_success(one.get(CODE_FIELD)) for one in results
    )


def _number(code: Any) -> int | None:
    if isinstance(code, bool):
        return None
    try:
        return int(code)
    except (TypeError, ValueError, OverflowError):
        return None


def _known(meta: AnswerMeta) -> dict[str, Any]:
    return {"operation": meta.operation, "request_id": meta.request_id, "meta": meta}


def _code_error(meta: AnswerMeta, body: dict[str, Any], code: Any) -> APIStatusError:
    number = _number(code)
    text = body.get(TEXT_FIELD) or (f"error {code!r}" if number is None else "no error text")
    after = parse_retry_after(meta.headers.get("Retry-After"))
    cls = error_class(number if number is not None else meta.status)
    return cls(_shorten(str(text)), code=number, body=body, retry_after=after, **_known(meta))


def _status_error(meta: AnswerMeta, body: Any, status: int) -> APIStatusError:
    if isinstance(body, str):
        text = body.strip()
        code: int | None = status if status >= 400 else None
    else:
        text = str(body.get(TEXT_FIELD) or "") if is_object(body) else ""
        code = None
    after = parse_retry_after(meta.headers.get("Retry-After"))
    message = _shorten(text) or describe_status(meta)
    return error_class(status)(message, code=code, body=body, retry_after=after, **_known(meta))


def _shorten(text: str) -> str:
    return text if len(text) <= _LONGEST_TEXT else f"{text[: _LONGEST_TEXT - 3]}..."
