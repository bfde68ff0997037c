# Copied from templates/python/core/calls/request.py by `altcraft-gen build`; changes made here are lost.
"""From a method's arguments to what is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..common.errors import ConfigurationError, InvalidRequestError
from ..common.loaded import random_uuid
from ..common.not_given import NOT_GIVEN
from ..common.protocol import REQUEST_ID_HEADER, TOKEN_FIELD
from .call import Call
from .encoding import UnencodableError, encode_form, encode_json, encode_path, find_problems
from .headers import check_headers, merge_headers
from .rules import check, doubts
from .settings import check_request_id, check_retries, check_timeout
from .warn import warn_once

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .headers import Headers
    from .invocation import Invocation
    from .operation import Operation
    from .options import Options
    from .settings import Settings

_REQUEST_ID = REQUEST_ID_HEADER.encode()
_JSON: Headers = ((b"Content-Type", b"application/json"),)
_FORM: Headers = ((b"Content-Type", b"application/x-www-form-urlencoded"),)


def build_call(settings: Settings, invocation: Invocation) -> Call:
    """Check and encode a call.

    Raises:
        InvalidRequestError: The request breaks the rules of the API; tells all problems at once.
    """
    operation, params, extra, options = invocation
    given = invocation.given()
    twice = (name for name in extra or () if params.get(name, NOT_GIVEN) is not NOT_GIVEN)
    problems = [f"{name} is given twice" for name in twice]
    if options is None or options.get("check", True):
        problems += check(operation, given)
        if not problems and (weak := doubts(operation, given)):
            warn_once(settings, operation, weak)
    if problems:
        raise refusal(operation, problems)
    call = Call()
    call.operation = operation
    call.method = operation.method
    try:
        _apply_options(call, settings, options)
        _fill(call, settings, given)
    except ConfigurationError as error:
        raise refusal(operation, [error.text]) from None
    except (UnencodableError, ValueError, TypeError, RecursionError) as error:
        problems = find_problems(given) or [str(error)]
        raise refusal(operation, problems) from None
    return call


def refusal(operation: Operation, problems: list[str]) -> InvalidRequestError:
    """Return the error for what is not sent."""
    text = "not sent: " + "; ".join(problems)
    return InvalidRequestError(text, operation=operation.name, problems=tuple(problems))


def _apply_options(call: Call, settings: Settings, options: Options | None) -> None:
    call.timeout, call.retries, call.headers = settings.timeout, settings.retries, settings.headers
    call.repeatable = call.operation.may_repeat(settings.deduplication)
    request_id = None
    if options:
        unknown = options.keys() - {"timeout", "retries", "headers", "request_id", "check"}
        if unknown:
            raise ConfigurationError(f"unknown option: {', '.join(sorted(unknown))}")
        if "timeout" in options:
            call.timeout = check_timeout(options["timeout"])
        if "retries" in options:
            call.retries = check_retries(options["retries"])
        if "headers" in options:
            call.headers = merge_headers(call.headers, check_headers(options["headers"]))
        if "request_id" in options:
            request_id = check_request_id(options["request_id"])
    call.request_id = request_id or random_uuid()


def _fill(call: Call, settings: Settings, given: Mapping[str, Any]) -> None:
    """Put each parameter, and the token, where it travels."""
    operation = call.operation
    token = settings.token.value
    added: Headers = ((_REQUEST_ID, call.request_id.encode()),)
    auth = operation.auth
    wanted = settings.token_in == "body"  # nosec B105  # the way that it travels, no password
    if auth == "header" and wanted and operation.method == "POST":
        auth = "body"
    if auth == "header":
        added += ((b"Authorization", b"Bearer " + token.encode()),)
    groups: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}, "body": {}}
    usual = "query" if operation.method == "GET" else "body"
    if operation.places:
        for name, value in given.items():
            groups[operation.places.get(name, usual)][name] = value
    else:
        groups[usual] = dict(given)
    if auth == "body":
        groups["body"][TOKEN_FIELD] = token
    url = _base_url(settings, operation) + encode_path(operation.path, groups["path"])
    query = groups["query"]
    call.url = f"{url}?{encode_form(query)}" if query else url
    call.secret_url = None
    if auth == "query":
        call.secret_url = f"{url}?{encode_form(query | {TOKEN_FIELD: token})}"
    if operation.method == "GET" or (operation.encoding == "none" and not groups["body"]):
        call.body = b""
    elif operation.encoding == "form":
        call.body = encode_form(_in_order(groups["body"])).encode()
        added += _FORM
    else:
        call.body = encode_json(_in_order(groups["body"]))
        added += _JSON
    if groups["header"]:
        texts = {name: str(value) for name, value in groups["header"].items()}
        added += check_headers(texts)
    call.headers = merge_headers(added, call.headers)


def _in_order(params: dict[str, Any]) -> dict[str, Any]:
    """Return parameters by name.

    The platform knows a repeated request by its bytes, which must not depend on how it was made.
    """
    return {name: params[name] for name in sorted(params)}


def _base_url(settings: Settings, operation: Operation) -> str:
    if operation.server is None:
        return settings.url
    url = settings.servers.get(operation.server)
    if url is None:
        raise ConfigurationError(
            f"the client does not know the server {operation.server!r} of this call; "
            f'give it when you make the client: servers={{"{operation.server}": "https://..."}}'
        )
    return url
