"""One call to a platform, with a pause before it."""

import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode, urlsplit

from generator.model import Api, Json, Operation
from generator.opener import make_opener

_LONGEST = 30.0
_MAX_BYTES = 32 * 1024 * 1024
_HIDDEN = "***"
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class WrongAddressError(ValueError):
    """The address of the platform cannot be used; the text says why."""


class Sent(NamedTuple):
    """What was sent and what came back, without the token.

    Attributes:
        method: HTTP method.
        url: Address, with its query.
        mime: Media type of the body; "" without one.
        body: The body of the request.
        status: HTTP status; 0 where there was no answer.
        answer: The body of the answer.
        content: What the answer's JSON says; None where it is none.
    """

    method: str
    url: str
    mime: str
    body: str
    status: int
    answer: str
    content: Any


def check_address(url: str) -> str:
    """Return the address of a platform without its trailing slash.

    Raises:
        WrongAddressError: It is none, or the token would travel readable for everyone.
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        host = None
    if host is None or parts.scheme not in ("http", "https") or parts.query or parts.fragment:
        raise WrongAddressError("the address must look like https://example.com")
    if parts.scheme == "http" and host not in _LOOPBACK:
        raise WrongAddressError("the token would be readable on its way; use https")
    return url.rstrip("/")


@dataclass
class Platform:
    """Makes calls to a platform, one after the other.

    Args:
        api: The spec.
        url: The platform's address.
        token: The API token.
        rate: The most calls in a second.
        sleep: Waits for some seconds.
    """

    api: Api
    url: str
    token: str = field(repr=False)
    rate: float = 2.0
    sleep: Callable[[float], None] = time.sleep

    def __post_init__(self) -> None:
        self._opener = make_opener()  # the token must reach no other server
        self._next = 0.0

    def call(self, operation: Operation, request: Mapping[str, Json]) -> Sent:
        """Make a call; an answer that does not come is one of status 0."""
        path, query, body = operation.path, dict[str, Any](), dict[str, Any]()
        headers: dict[str, str] = {}
        usual = "query" if operation.method == "GET" else "body"
        for name, value in request.items():
            known = operation.request.field(name)
            match known.place if known is not None else usual:
                case "path":
                    path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
                    path = path.replace(f"{{+{name}}}", quote(str(value)))
                case "query":
                    query[name] = value
                case "header":
                    headers[name] = str(value)
                case _:
                    body[name] = value
        shown = f"{self.url}{path}{_query(query)}"
        is_form = operation.encoding == "form"
        text, mime = "", ""
        if operation.method == "POST" and operation.has_body:
            mime = "application/x-www-form-urlencoded" if is_form else "application/json"
            text = _written(body, is_form=is_form)
        address, secret = shown, text
        match operation.auth:
            case "header":
                headers["Authorization"] = f"Bearer {self.token}"
            case "query":
                address = f"{self.url}{path}{_query(query | {self.api.token.name: self.token})}"
            case "body":
                secret = _written(body | {self.api.token.name: self.token}, is_form=is_form)
        if mime:
            headers["Content-Type"] = mime
        status, answer = self._ask(operation.method, address, headers, secret)
        answer = answer.replace(self.token, _HIDDEN)
        try:
            content = json.loads(answer)
        except (ValueError, RecursionError):
            content = None
        return Sent(operation.method, shown, mime, text, status, answer, content)

    def _ask(
        self, method: str, address: str, headers: Mapping[str, str], body: str
    ) -> tuple[int, str]:
        now = time.monotonic()
        if now < self._next:
            self.sleep(self._next - now)
        self._next = max(now, self._next) + 1 / self.rate
        request = urllib.request.Request(  # `check_address` knows its scheme
            address,
            data=body.encode() if method == "POST" else None,
            headers=dict(headers),
            method=method,
        )
        try:
            with self._opener.open(request, timeout=_LONGEST) as reply:
                return reply.status, reply.read(_MAX_BYTES).decode("utf-8", "replace")
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read(_MAX_BYTES).decode("utf-8", "replace")
        except (OSError, HTTPException, ValueError):
            return 0, ""


def _query(values: Mapping[str, Any]) -> str:
    return f"?{_written(values, is_form=True)}" if values else ""


def _written(values: Mapping[str, Any], *, is_form: bool) -> str:
    if not is_form:
        return json.dumps(values, ensure_ascii=False)
    return urlencode(
        {name: one if isinstance(one, str) else json.dumps(one) for name, one in values.items()}
    )
